"""Promised sums by year and by month of announcement: a panel for each kind of money, all on one scale."""

from collections.abc import Callable, Sequence
from datetime import date

from babel.dates import format_date
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from aidportal.charts.chart import Chart
from aidportal.charts.panels import Column, Panel, Panels
from aidportal.lists.breakdown import Cut
from aidportal.money.languages import language_of
from aidportal.money.show_dates import PATTERNS
from aidportal.punctuation import listed, semicolon, told
from aidportal.search.shapes import NOT_STATED
from pledges.charts import tables
from pledges.charts.codes import kinds_of
from pledges.charts.material import APART, Material, edge, kinds_key, largest, promised, ticks
from pledges.charts.tables import Entry
from pledges.charts.words import (
    apart_words,
    dollars,
    kind_label,
    kind_word,
    no_figures,
    notes,
    records,
    unit,
    without_figure,
)
from pledges.documents import NO_FIGURE, SEVERAL
from pledges.pictures import ink_of

#: Months that a picture has room for, back from the last; the table has all.
MONTHS = 36


def years(material: Material) -> Chart:
    """Sums by the one year in which the stated date lies."""
    cuts = material.cuts("single_year")
    stated = _stated(cuts)
    span = range(int(min(stated)), int(max(stated)) + 1) if stated else range(0)
    return _chart(material, "years", "year", _("Year"), cuts, [str(year) for year in span], _year)


def months(material: Material) -> Chart:
    """Sums by the one month in which the stated date lies."""
    cuts = material.cuts("month")
    stated = _stated(cuts)
    span = _months_between(min(stated), max(stated))[-MONTHS:] if stated else []
    return _chart(material, "months", "month", _("Month"), cuts, span, _month)


def _stated(cuts: dict[str, Cut]) -> list[str]:
    return [code for code in cuts if code not in (SEVERAL, NOT_STATED)]


def _months_between(first: str, last: str) -> list[str]:
    start, end = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (first, last))
    return [f"{number // 12}-{number % 12 + 1:02}" for number in range(start, end + 1)]


def _year(code: str) -> str:
    language = language_of(None)
    return format_date(date(int(code), 1, 1), PATTERNS[language]["year"], locale=language)


def _month(code: str) -> str:
    language = language_of(None)
    return format_date(date.fromisoformat(f"{code}-01"), PATTERNS[language]["month"], locale=language)


def _chart(
    material: Material,
    name: str,
    parameter: str,
    first: str,
    cuts: dict[str, Cut],
    span: Sequence[str],
    label: Callable[[str], str],
) -> Chart:
    found = [
        _entry(material, parameter, code, label(code), cuts[code]) for code in sorted(_stated(cuts), reverse=True)
    ]
    by_code = {entry.code: entry for entry in found}
    kinds = kinds_of(found)
    columns = tables.header(first, kinds)
    code, kind, cents = largest(cuts, by_code)
    beside = [by_code[one].cut.cents(kind, promised()) for one in span if one in by_code for kind in kinds]
    panels = [
        Panel(kind_label(one), ink_of(one), [_column(by_code.get(place), one) for place in span], one == APART)
        for one in kinds
        if any(place in by_code and by_code[place].cut.counts.get(one) for place in span)
    ]
    return Chart(
        name=name,
        title=_finding(by_code[code], kind, cents) if cents else no_figures(material.listing),
        unit=unit(),
        drawing=Panels(_places(span, by_code, label), panels, ticks(beside), apart_words()) if panels else None,
        header=columns,
        rows=[tables.row(entry, columns, kinds) for entry in found],
        fields=(parameter, f"{parameter}_name", *tables.FIELDS),
        lines=tables.lines(found),
        legend=kinds_key(kinds),
        common=notes(material.listing),
        notes=[*_undated(cuts, parameter), *_cut_off(len(_stated(cuts)), span, by_code)],
    )


def _entry(material: Material, parameter: str, code: str, label: str, cut: Cut) -> Entry:
    hrefs = {kind: material.href(**{parameter: code, "kind": kind}) for kind in cut.counts}
    return Entry(code, label, cut, material.href(**{parameter: code}), hrefs)


def _finding(entry: Entry, kind: str, cents: int) -> str:
    words = {
        "name": entry.label,
        "sum": dollars(cents, entry.cut.precision(kind, NO_FIGURE)),
        "kind": kind_word(kind),
    }
    return _("Largest sum in %(name)s: %(sum)s (%(kind)s)") % words


def _column(entry: Entry | None, kind: str) -> Column:
    if entry is None or not entry.cut.counts.get(kind):
        return Column(0, "")
    cut = entry.cut
    cents, figures = cut.cents(kind, promised()), cut.figures.get(kind, 0)
    missing = cut.counts[kind] - figures
    precision = cut.precision(kind, NO_FIGURE) if cents else ""
    text = dollars(cents, precision) if figures else without_figure(missing)
    words = [told(listed([entry.label, kind_label(kind)]), text)]
    words.append(records(cut.counts[kind]))
    if missing and figures:
        words.append(without_figure(missing))
    return Column(cents, semicolon().join(words), entry.hrefs[kind], missing, edge(precision) if precision else "")


def _places(span: Sequence[str], by_code: dict[str, Entry], label: Callable[[str], str]) -> list[str]:
    """Short months are all labelled; of many, the first and each January, by its year."""
    if len(span) <= 6:
        return [label(code) for code in span]
    return [code[:4] if number == 0 or code[4:] in ("", "-01") else "" for number, code in enumerate(span)]


def _undated(cuts: dict[str, Cut], parameter: str) -> list[str]:
    several = sum(cuts[code].count for code in (SEVERAL,) if code in cuts)
    unstated = cuts[NOT_STATED].count if NOT_STATED in cuts else 0
    found = []
    if unstated:
        found.append(
            ngettext("%(count)s record has no stated date.", "%(count)s records have no stated date.", unstated)
            % {"count": unstated}
        )
    if several:
        message = (
            ngettext(
                "%(count)s record is dated to more than one year: it is in no column.",
                "%(count)s records are dated to more than one year: they are in no column.",
                several,
            )
            if parameter == "year"
            else ngettext(
                "%(count)s record is dated to more than one month: it is in no column.",
                "%(count)s records are dated to more than one month: they are in no column.",
                several,
            )
        )
        found.append(message % {"count": several})
    return found


def _cut_off(stated: int, span: Sequence[str], by_code: dict[str, Entry]) -> list[str]:
    hidden = stated - sum(place in by_code for place in span)
    if not hidden:
        return []
    return [
        ngettext(
            "%(count)s earlier month stands in the table only.",
            "%(count)s earlier months stand in the table only.",
            hidden,
        )
        % {"count": hidden}
    ]
