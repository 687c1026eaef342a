"""When it was announced: every pledge a mark whose size is its figure, with the events of the same time."""

from datetime import date
from decimal import Decimal
from typing import Any

from babel.dates import format_date
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from aidportal.charts.chart import Cell, Chart
from aidportal.charts.timeline import Lane, Point, Timeline
from aidportal.money.languages import language_of
from aidportal.money.show import show_amount
from aidportal.money.show_dates import show_date, show_month
from aidportal.punctuation import listed, span, told
from aidportal.reference.currencies import exponent
from events.models import Event
from pledges.charts.material import APART, Material, edge, kinds_key
from pledges.charts.words import apart_words, kind_label, no_figures, notes, without_figure
from pledges.choices import KindOfMoney
from pledges.models import Pledge
from pledges.pictures import ink_of

#: Marks that one picture holds: the newest; and ticks of events.
SHOWN = 100
_MONTH = {"en": "MMM y", "ja": "y年M月", "uk": "LLL y"}
_FIELDS = (
    *("pledge", "title", "announced_from", "announced_to", "kind_of_money", "kind_of_money_name", "precision"),
    *("amount", "currency", "usd"),
)


def timeline(material: Material) -> Chart:
    """The newest announcements, undated ones in words, and the events between them."""
    rows = material.answer.newest(SHOWN, Pledge.objects.published().select_related("amount_currency"))
    dated = [pledge for pledge in rows if pledge.announced_from and pledge.announced_to]
    kinds = [kind for kind in KindOfMoney.values if any(pledge.kind_of_money == kind for pledge in dated)]
    lanes = [
        Lane(
            kind_label(kind),
            ink_of(kind),
            [_point(pledge) for pledge in dated if pledge.kind_of_money == kind],
            kind == APART,
        )
        for kind in kinds
    ]
    columns = [_("Announced"), _("Pledge"), _("Kind of money"), _("Promised")]
    return Chart(
        name="timeline",
        title=_finding(dated) if dated else no_figures(material.listing),
        unit=_("announcements; the area of a mark is its figure in USD, its line the days it may lie on"),
        drawing=Timeline(lanes, _events(dated), _("Events"), _ticks(dated), apart_words()) if dated else None,
        header=columns,
        rows=[_row(pledge, columns) for pledge in rows],
        fields=_FIELDS,
        lines=[_line(pledge) for pledge in rows],
        legend=kinds_key(kinds),
        notes=[*_undated(len(rows) - len(dated)), *_older(len(rows), material.count)],
        common=notes(material.listing),
        has_numbers=False,
    )


def _point(pledge: Any) -> Point:
    return Point(
        pledge.announced_from.toordinal(),
        pledge.announced_to.toordinal(),
        pledge.usd_cents,
        told(listed([pledge.title, show_date(pledge.announced)]), _figure(pledge)),
        pledge.get_absolute_url(),
        edge(pledge.amount_comparison) if pledge.amount_comparison else "",
    )


def _figure(pledge: Any) -> str:
    return show_amount(pledge.amount) if pledge.amount is not None else _("no figure given")


def _finding(dated: list[Any]) -> str:
    first, last = min(pledge.announced_from for pledge in dated), max(pledge.announced_to for pledge in dated)
    counted = ngettext("%(count)s announcement", "%(count)s announcements", len(dated)) % {"count": len(dated)}
    between = span(show_month(first), show_month(last))
    words = {"announcements": counted, "span": between}
    missing = sum(pledge.amount is None for pledge in dated)
    if missing:
        return _("%(announcements)s, %(span)s; %(without)s") % {**words, "without": without_figure(missing)}
    return _("%(announcements)s, %(span)s") % words


def _events(dated: list[Any]) -> list[Point]:
    """Those within the time of the announcements, and the announcements' own."""
    if not dated:
        return []
    first, last = min(pledge.announced_from for pledge in dated), max(pledge.announced_to for pledge in dated)
    held = Event.objects.published().filter(held_from__lte=last, held_to__gte=first).order_by("-held_from", "pk")
    return [
        Point(
            max(event.held_from, first).toordinal(),
            min(event.held_to, last).toordinal(),
            None,
            listed([event.title, show_date(event.held)]),
            event.get_absolute_url(),
        )
        for event in held[:SHOWN]
    ]


def _ticks(dated: list[Any]) -> list[tuple[int, str]]:
    """The first days of months; of few, all, of many, Januaries and Julys, or Januaries alone."""
    first, last = min(pledge.announced_from for pledge in dated), max(pledge.announced_to for pledge in dated)
    start, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    every = 1 if end - start < 8 else 6 if end - start < 40 else 12
    language = language_of(None)
    days = [date(number // 12, number % 12 + 1, 1) for number in range(start, end + 1) if number % every == 0]
    return [(day.toordinal(), format_date(day, _MONTH[language], locale=language)) for day in days]


def _row(pledge: Any, columns: list[str]) -> list[Cell]:
    texts = [
        (show_date(pledge.announced), ""),
        (pledge.title, pledge.get_absolute_url()),
        (kind_label(pledge.kind_of_money), ""),
        (_figure(pledge), ""),
    ]
    return [Cell(text, href, column) for (text, href), column in zip(texts, columns, strict=True)]


def _line(pledge: Any) -> list[Any]:
    amount = pledge.amount
    stated: tuple[Any, str] = ("", "")
    if amount is not None:
        stated = Decimal(amount.minor).scaleb(-exponent(amount.currency)), amount.currency
    return [
        *(pledge.slug, pledge.title, pledge.announced_from or "", pledge.announced_to or ""),
        *(pledge.kind_of_money, kind_label(pledge.kind_of_money), pledge.amount_comparison or "none"),
        *stated,
        f"{pledge.usd_cents / 100:.2f}" if pledge.usd_cents is not None else "",
    ]


def _undated(count: int) -> list[str]:
    if not count:
        return []
    message = ngettext("%(count)s record has no stated date.", "%(count)s records have no stated date.", count)
    return [message % {"count": count}]


def _older(shown: int, count: int) -> list[str]:
    if count <= shown:
        return []
    return [_("Only the %(shown)s newest of %(count)s records are drawn.") % {"shown": shown, "count": count}]
