"""What charts of pledges say in words."""

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from aidportal.lists.listing import Listing
from aidportal.money.display import shown_currency
from aidportal.money.languages import language_of
from aidportal.money.precision_words import precision_words
from aidportal.money.show import column_unit, show_column, show_rounded
from pledges.choices import KindOfMoney


def kind_label(kind: str) -> str:
    """A kind of money, to begin a line with."""
    return str(capfirst(KindOfMoney(kind).label))


def kind_word(kind: str) -> str:
    """A kind of money within a sentence."""
    return str(KindOfMoney(kind).label)


def worded(cents: int, comparison: str) -> str:
    """A sum in millions with the precision that all its figures share, if they do."""
    return _joined(show_column(cents), comparison if cents else "")


def dollars(cents: int, comparison: str) -> str:
    """The same as a sentence says it, with its unit."""
    return _joined(show_rounded(cents), comparison if cents else "")


def _joined(figure: str, comparison: str) -> str:
    if comparison in ("", "exactly"):
        return figure
    before, after = precision_words(comparison)
    return ("" if language_of(None) == "ja" else " ").join(part for part in (before, figure, after) if part)


def records(count: int) -> str:
    """So many records, in words."""
    return ngettext("%(count)s record", "%(count)s records", count) % {"count": count}


def without_figure(count: int) -> str:
    """So many without a figure, in words."""
    return _("%(count)s without figure") % {"count": count}


def unit() -> str:
    """What the axis of sums counts."""
    return _("%(unit)s, at the European Central Bank’s rate of each day of announcement or payment") % {
        "unit": column_unit()
    }


def apart_words() -> str:
    """Why contingent money stands below the double rule."""
    return _("Beside the ledger, in no sum: nothing is paid unless the borrower fails")


def more(count: int) -> str:
    """So many groups for which the picture has no room."""
    return _("%(count)s more in the table") % {"count": count}


def no_figures(listing: Listing) -> str:
    """The finding where nothing can be drawn as a sum."""
    if not listing.count:
        return _("No pledge matches")
    return ngettext(
        "No sum can be given: the %(count)s record has no figure",
        "No sum can be given: none of the %(count)s records has a figure",
        listing.count,
    ) % {"count": listing.count}


def notes(listing: Listing) -> list[str]:
    """What is not in the picture."""
    found = []
    totals, joint = listing.totals, listing.joint
    if totals and totals.without_figure:
        found.append(
            ngettext(
                "%(count)s record has no figure: it counts as zero.",
                "%(count)s records have no figure: they count as zero.",
                totals.without_figure,
            )
            % {"count": totals.without_figure}
        )
    if totals and totals.without_rate:
        words = {"count": totals.without_rate, "currency": shown_currency()}
        found.append(_("%(count)s without a rate to %(currency)s") % words)
    if joint:
        found.append(
            ngettext(
                "%(count)s record is joint, its share not stated: it is in no count and no sum here.",
                "%(count)s records are joint, their shares not stated: they are in no count and no sum here.",
                joint.count,
            )
            % {"count": joint.count}
        )
    return found
