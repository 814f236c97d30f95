"""The files that come with the library, read without what `importlib.resources` brings along.

That module loads the handling of archives and of temporary files, a tenth of what a short program takes, to read a file
which the loader of the package gives as readily, from an archive as well.
"""

import pkgutil
from typing import Final

__all__: list[str] = []

_PACKAGE: Final = f"{__name__.partition('.')[0]}.data"


def packaged(name: str) -> bytes:
    """The content of a file in the package of data; raises `FileNotFoundError` if there is none.

    >>> packaged("traditional.json")[:1]
    b'{'
    """
    content = pkgutil.get_data(_PACKAGE, name)
    if content is None:
        raise FileNotFoundError(name)
    return content
