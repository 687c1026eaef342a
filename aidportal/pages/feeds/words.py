"""What an entry says of a record: its most telling facts with their figures and precision, as published."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from aidportal.pages.versions.differences import Line, in_language, lines
from aidportal.publication.versions.declarations import Content, Declaration
from aidportal.publication.versions.facts import Names
from aidportal.punctuation import gap, semicolon

#: By list, the facts of an entry in order.
TELLING = {
    "pledges": ("donor", "recipients", "amount", "kind_of_money", "status", "announced", "summary"),
    "events": ("kind", "status", "held", "city", "country", "summary"),
    "partners": ("organisation_type", "country", "city", "offers", "description"),
    "initiatives": ("stage", "organisations", "places", "technology", "summary"),
    "sources": ("publisher", "kind", "published_on", "language"),
}


def words(declaration: Declaration, content: Content, names: Names) -> str:
    """One sentence a fact; a pledge without a figure says so."""
    return gap().join(_sentences(declaration, content, names))


def _sentences(declaration: Declaration, content: Content, names: Names) -> Iterator[str]:
    found: dict[str, Line] = {}
    shown = in_language(declaration.facts, content)
    for fact, line in zip(shown, lines(declaration, content, names), strict=True):
        found[fact.name] = line
    for name in TELLING[declaration.address]:
        if line := found.get(name):  # type: ignore[assignment]
            text = semicolon().join(line.rows) or line.text
            yield _("%(label)s: %(text)s.") % {"label": line.label, "text": text.rstrip(".。")}
        elif name == "amount":
            yield _("No figure given.")
