"""What the package index shows of README.md, whose links lead to files of the repository.

On a repository page `[Why](docs/why.md)` leads somewhere; on a page of the package index it does not. As long as
`[project.urls]` names no `Source`, such a link is therefore shown as the words with the path in the source archive;
once it does, the link becomes absolute. README.md itself stays as it is read beside the code.
"""

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_RELATIVE = re.compile(r"(?P<image>!?)\[(?P<words>[^\]]+)\]\((?!https?://|#)(?P<path>[^)\s]+)\)")


class ReadmeHook(MetadataHookInterface):
    """Fill in the description of the package."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the description from README.md."""
        readme = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        source = metadata.get("urls", {}).get("Source")
        metadata["readme"] = {"content-type": "text/markdown", "text": described(readme, source)}


def described(readme: str, source: str | None) -> str:
    """Lead every relative link to the repository, or say which file is meant."""
    if source is None:
        return _RELATIVE.sub(r"\g<words> (`\g<path>`)", readme)
    # A picture is asked for as the file itself, and not as the page about it.
    return _RELATIVE.sub(
        lambda found: (
            f"{found['image']}[{found['words']}]"
            f"({source.rstrip('/')}/{'raw' if found['image'] else 'blob'}/HEAD/{found['path']})"
        ),
        readme,
    )
