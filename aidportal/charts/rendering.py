"""Vega-Lite specifications to SVG, and SVG to PNG, by vl-convert."""

import threading
from functools import cache
from pathlib import Path
from typing import Any

import vl_convert

FONTS = Path(__file__).parent / "fonts"
_LATIN = "Liberation Sans, IPAexGothic"
#: By language. Vega brings Liberation Sans, whose Cyrillic is right; the font beside this file is Japanese.
FAMILIES = {"ja": "IPAexGothic, Liberation Sans", "en": _LATIN, "uk": _LATIN}

# One engine a process, started by the first chart and so never before a fork, whose child would hang.
# Its threads are no quicker than one: one picture at a time.
_engine = threading.Lock()


@cache
def _start() -> None:
    vl_convert.register_font_directory(str(FONTS))


def svg(spec: dict[str, Any]) -> str:
    """The picture that ``spec`` describes. It loads nothing: no address is allowed. Raises ValueError."""
    with _engine:
        _start()
        return str(vl_convert.vegalite_to_svg(spec, allowed_base_urls=[]))


def png(picture: str, scale: float = 1.0) -> bytes:
    """An SVG as PNG."""
    with _engine:
        _start()
        return bytes(vl_convert.svg_to_png(picture, scale=scale))
