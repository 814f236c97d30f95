"""What `python3 dev.py generate` writes of the fast path: a module a wing, and `seen`. One line a field; not edited."""
