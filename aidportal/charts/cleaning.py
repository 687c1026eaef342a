"""SVG as Vega writes it, made fit for a page: no address but our own, no id, no style, colours by class.

The same picture then serves the light and the dark theme, and any number of pictures one page.
"""

import re

from django.utils.safestring import SafeString
from lxml import etree

from aidportal.charts.colours import classes

SVG = "http://www.w3.org/2000/svg"
_LINK = "{http://www.w3.org/1999/xlink}href"
#: Vega makes relative addresses absolute on a host of its own; so they are given one that is cut off here.
ORIGIN = "https://ledger.invalid"
#: The font size of the style sheet, which need not be said again.
PLAIN_SIZE = "13px"

_KEPT = {
    "d", "transform", "x", "y", "x1", "y1", "x2", "y2", "dy", "width", "height", "fill", "stroke", "stroke-width",
    "stroke-dasharray", "text-anchor", "font-size", "font-weight", "r", "cx", "cy", "points",
}  # fmt: skip
_NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
_NOTHING = {"transform": "translate(0,0)", "stroke-width": "1", "x1": "0", "y1": "0"}


def cleaned(picture: str) -> etree._Element:
    """The drawing as one group; each link holds one mark and its words. Raises ValueError for a foreign address."""
    root = etree.fromstring(picture.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    svg = etree.Element("svg", {"viewBox": root.get("viewBox", "")})
    for child in root.findall(f"{{{SVG}}}g"):  # not the white ground beside it
        _copy(child, svg)
    return svg


def inline(svg: etree._Element, label: str, look: str = "") -> SafeString:
    """For a page: classes for colours, ``label`` for those who do not see it. Serialised from a tree: escaped."""
    tree = etree.fromstring(etree.tostring(svg))
    fills, strokes = classes()
    for element in tree.iter():
        found = [fills.get(element.get("fill", "")), strokes.get(element.get("stroke", ""))]
        for name, css in zip(("fill", "stroke"), found, strict=True):
            if css:
                del element.attrib[name]
        if css := " ".join(filter(None, found)):
            element.set("class", css)
        if element.get("font-size") == PLAIN_SIZE:
            del element.attrib["font-size"]
    tree.set("class", f"picture {look}".strip())
    tree.set("role", "group")
    tree.set("aria-label", label)
    text = etree.tostring(tree, encoding="unicode")
    if "http" in re.sub(r'(aria-label="[^"]*"|>[^<]*<)', "", text):
        raise ValueError("A foreign address in a picture.")
    return SafeString(text)


def _copy(element: etree._Element, into: etree._Element) -> None:
    if not isinstance(element.tag, str) or element.get("display") == "none":
        return
    name = etree.QName(element).localname
    if name == "path" and element.get("class") in ("background", "foreground"):
        return
    if name == "a":
        _link(element, into)
        return
    made = into if name == "g" and not _attributes(element) else etree.SubElement(into, name, _attributes(element))
    made.text = element.text if name in ("text", "tspan") else None
    for child in element:
        _copy(child, made)


def _link(element: etree._Element, into: etree._Element) -> None:
    address = element.get(_LINK, "")
    if not address.startswith(f"{ORIGIN}/"):
        raise ValueError("A link to another host.")
    words = next((one.get("aria-label") for one in element if one.get("aria-label")), "")
    # The table beside the picture holds the same links for the keyboard, one by one and large enough.
    link = etree.SubElement(into, "a", {"href": address.removeprefix(ORIGIN), "tabindex": "-1", "aria-label": words})
    etree.SubElement(link, "title").text = words
    for child in element:
        _copy(child, link)


def _attributes(element: etree._Element) -> dict[str, str]:
    found = {}
    for name, value in element.attrib.items():
        if name not in _KEPT or _NOTHING.get(name) == value or (name == "fill" and value in ("#000", "black")):
            continue
        if name == "d":
            found[name] = _short_path(value)
        else:
            found[name] = _NUMBER.sub(_rounded, value) if name not in ("fill", "stroke") else value
    return found


def _rounded(match: re.Match[str]) -> str:
    return f"{float(match[0]):.1f}".removesuffix(".0").replace("-0.", "-.").removeprefix("0") or "0"


_POINTS = re.compile(r"([ML])(-?[\d.]+),(-?[\d.]+)|(Z)")


def _short_path(path: str) -> str:
    """Long outlines in relative steps of a tenth of a pixel; anything else with its numbers rounded."""
    if len(path) < 400 or _POINTS.sub("", path).strip():
        return _NUMBER.sub(_rounded, path)
    parts: list[str] = []
    at_x = at_y = 0
    for command, x, y, closing in _POINTS.findall(path):
        if closing:
            parts.append("z")
            continue
        new_x, new_y = round(float(x) * 10), round(float(y) * 10)
        if command == "M":
            parts.append(f"M{_tenths(new_x)} {_tenths(new_y)}l")
        elif (new_x, new_y) != (at_x, at_y):
            step = f"{_tenths(new_x - at_x)} {_tenths(new_y - at_y)}".replace(" -", "-")
            parts.append(step if parts[-1].endswith("l") or step.startswith("-") else f" {step}")
        at_x, at_y = new_x, new_y
    return "".join(parts)


def _tenths(value: int) -> str:
    return f"{value / 10:.1f}".removesuffix(".0").replace("-0.", "-.").removeprefix("0") or "0"
