"""The files that come with the library, read without what `importlib.resources` brings along.

That module loads the handling of archives and of temporary files, a tenth of what a short program takes, to read a file
which the loader of the package gives as readily, from an archive as well. `pkgutil` asks the same loader, and takes
longer to load than the file to read.
"""

import importlib
from typing import Any, Final

__all__: list[str] = []

_PACKAGE: Final = f"{__name__.partition('.')[0]}.data"


def packaged(name: str) -> bytes:
    """The content of a file in the package of data; raises `OSError` if there is none.

    >>> packaged("traditional.json")[:1]
    b'{'
    """
    package = importlib.import_module(_PACKAGE)
    loader: Any = package.__loader__
    content: bytes = loader.get_data(f"{package.__path__[0]}/{name}")
    return content
