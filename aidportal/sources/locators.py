"""Where in a source the words stand, in the language of the page. Curators write it in English: "paragraph 3"."""

import re

from django.utils.translation import gettext, gettext_noop

COUNTED = {
    "caption": gettext_noop("caption %(number)s"),
    "footnote": gettext_noop("footnote %(number)s"),
    "line": gettext_noop("line %(number)s"),
    "page": gettext_noop("page %(number)s"),
    "paragraph": gettext_noop("paragraph %(number)s"),
    "row": gettext_noop("row %(number)s"),
    "section": gettext_noop("section %(number)s"),
    "slide": gettext_noop("slide %(number)s"),
    "table": gettext_noop("table %(number)s"),
}
NAMED = {
    "closing note": gettext_noop("closing note"),
    "headline": gettext_noop("headline"),
    "standfirst": gettext_noop("standfirst"),
}
NUMBERED_PLACE = re.compile(r"([a-z]+) (\d[\d.–-]*)", re.IGNORECASE)


def locator_in_words(locator: str) -> str:
    """``locator`` in the active language; as it was written where it is not one of the common forms."""
    if found := NUMBERED_PLACE.fullmatch(locator):
        place, number = found.groups()
        if pattern := COUNTED.get(place.lower()):
            return gettext(pattern) % {"number": number}
    named = NAMED.get(locator.lower())
    return gettext(named) if named else locator
