"""The fast path: straight-line code, written from the classes, that says yes or nothing.

Most of what is read is right. So plain data that is right in every detail becomes objects at once, without a list of
what is wrong, without a path and without a second look; and as soon as anything is not plainly right, all of it is
dropped, and the detailed reader reads again from the start, decides and words. There is one truth, and it is not here:
whatever the fast path accepts the detailed reader accepts with an equal result (a law of the tests), and it may refuse
what it likes.

`support` is written by hand; the modules of the wings and `seen` are written by `python3 dev.py generate`.
"""
