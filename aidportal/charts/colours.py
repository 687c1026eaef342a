"""Inks of the light theme, as files carry them; on a page classes of the style sheet take their place."""

#: Tokens of the style sheet (aidportal/static/style.css) in the light theme.
INKS = {
    "grants": "#2268b0",
    "loans": "#a35600",
    "unstated": "#5f6b66",
    "contingent": "#6e2360",
    "ink": "#4b5a54",
}
TEXT = "#13201b"
PAPER = "#ffffff"
WASH = "#f3f6f4"
RULE = "#cfd8d3"
EDGE = "#6b7a74"

#: How many shades a map has; 0 is "none".
SHADES = 5
#: Percent of ink in each shade, light to dark.
_MIX = (0, 22, 40, 58, 76, 94)


def shade(ink: str, level: int) -> str:
    """The colour of a region: ``level`` 0 (none) to SHADES."""
    if level == 0:
        return WASH
    part = _MIX[level] / 100
    channels = [
        round(part * int(INKS[ink][at : at + 2], 16) + (1 - part) * int(PAPER[at : at + 2], 16)) for at in (1, 3, 5)
    ]
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def classes() -> tuple[dict[str, str], dict[str, str]]:
    """Colour → class, for fills and for strokes."""
    fills = {colour: f"f-{ink}" for ink, colour in INKS.items()}
    fills |= {shade(ink, level): f"q-{ink} q{level}" for ink in INKS for level in range(1, SHADES + 1)}
    fills |= {PAPER: "f-paper", WASH: "f-wash", RULE: "f-rule"}
    strokes = {colour: f"s-{ink}" for ink, colour in INKS.items()}
    strokes |= {TEXT: "s-edge", RULE: "s-rule", EDGE: "s-outline", PAPER: "s-paper"}
    return fills, strokes
