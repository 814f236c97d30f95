"""How pictures look: colours that print, that colour-blind people tell apart, in light and in dark.

The hues are those of Okabe and Ito (2008), made for all kinds of colour vision. Nothing is said by a colour alone: each
bar has its words above it, what is not known is hatched, and what has not moved or does not count is only outlined.
Hues that are too light to be told from the paper (less than three to one) have an outline that is not.
"""

from typing import Final

__all__: list[str] = []

FONTS: Final = (
    '"Liberation Sans",Arial,Helvetica,"Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif'
)

LIGHT: Final = (
    "--ink:#1a1a1a;--soft:#555;--paper:#fff;--panel:#f4f5f7;--edge:#767676;--obtained:#0072b2;--returned:#009e73;"
    "--kept:#d55e00;--taken:#e69f00;--grown:#56b4e9;--spent:#cc79a7"
)
DARK: Final = (
    "--ink:#f2f2f2;--soft:#b8b8b8;--paper:#16181c;--panel:#22262c;--edge:#9a9a9a;--obtained:#3d9bd6;--returned:#25b98d;"
    "--kept:#ee7c2b;--taken:#f0b23a;--grown:#7cc8f2;--spent:#dc96bd"
)

_COLOURED: Final = "".join(
    f".ar-picture .{name}{{fill:var(--{name})}}" for name in ("obtained", "returned", "kept", "taken", "grown", "spent")
)

STYLE: Final = (
    f".ar-picture{{{LIGHT};max-width:100%;height:auto;font-family:{FONTS}}}"
    f"@media screen and (prefers-color-scheme:dark){{.ar-picture{{{DARK}}}}}"
    ".ar-picture .paper{fill:var(--paper)}.ar-picture text{fill:var(--ink)}.ar-picture text.soft{fill:var(--soft)}"
    ".ar-picture .hatch{fill:var(--ink);opacity:.55}.ar-picture .tip{fill:var(--edge)}"
    ".ar-picture .line{fill:none;stroke:var(--edge)}.ar-picture .faint{stroke-opacity:.35}"
    ".ar-picture .apart{stroke-dasharray:6 4;stroke-width:1.5}"
    ".ar-picture .held{fill:var(--obtained);fill-opacity:.45;stroke:var(--obtained)}"
    ".ar-picture .taken,.ar-picture .grown{stroke:var(--edge)}"
    ".ar-picture .owed{fill:var(--panel);stroke:var(--edge)}"
    ".ar-picture .aside{fill:none;stroke:var(--edge);stroke-dasharray:3 2}"
    ".ar-picture .hatched{stroke:var(--edge);stroke-dasharray:3 2}"
    ".ar-picture .panel{fill:var(--panel);stroke:var(--edge)}.ar-picture .unnamed{stroke-dasharray:4 3}"
    ".ar-picture .start{stroke:var(--obtained);stroke-width:2}" + _COLOURED
)
"""The rules that stand in every picture; they bind nothing but pictures."""
