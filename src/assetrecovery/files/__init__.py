"""Files: records from bytes and into bytes, whole or as a stream, in one format or from one into another.

- `bundles`: `load`, `loads`, `read`, `dump` and `dumps`, in one line
- `opening`: files, streams and what is compressed, opened for reading within bounds
- `saving`: a file that is written whole or not at all
- `id_index`: which ids a stream has, kept on disk beside a small window of memory
- `stream_checks`: what is wrong with a stream, in two passes and bounded memory
- `streams`: JSON Lines read and written within bounded memory
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
