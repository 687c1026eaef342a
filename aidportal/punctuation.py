"""What stands between words, as each language writes it: Japanese has marks of its own and no spaces beside them."""

from collections.abc import Iterable

from django.utils.translation import get_language, pgettext

#: The marks of a quotation in a title, and those it takes when the title itself stands between quotation marks.
_NESTED = {
    "en": str.maketrans("“”", "‘’"),
    "ja": str.maketrans("「」", "『』"),
    "uk": str.maketrans("«»", "„“"),
}


def comma() -> str:
    """What stands between the items of an enumeration, with its space."""
    return pgettext("between items of a list", ", ")


def semicolon() -> str:
    """What stands between remarks that have commas of their own, with its space."""
    return pgettext("between remarks", "; ")


def colon() -> str:
    """What stands between a word and what it says, with its space."""
    return pgettext("between a word and what it says", ": ")


def stop() -> str:
    """What stands between two sentences or remarks, with its space."""
    return pgettext("between two sentences", ". ")


def told(word: object, what: object) -> str:
    """A word and what it says."""
    return f"{word}{colon()}{what}"


def listed(items: Iterable[object]) -> str:
    """An enumeration of what is not empty."""
    return comma().join(str(item) for item in items if item)


def aside(remark: str) -> str:
    """A remark in parentheses, to follow a word."""
    return pgettext("a remark after a word", " (%(remark)s)") % {"remark": remark}


def span(first: str, last: str) -> str:
    """From one to another; one alone where both are the same."""
    if first == last:
        return first
    return pgettext("from one to another", "%(first)s – %(last)s") % {"first": first, "last": last}


def nested(title: str) -> str:
    """A title that is put between quotation marks: its own become the inner ones of the page's language."""
    return str(title).translate(_NESTED[get_language() or "en"])


def gap() -> str:
    """The space after a mark: Japanese marks are as wide as a character and bring their own."""
    return "" if get_language() == "ja" else " "
