"""Charts of the list divided by a code: sectors, donors (sums by kind of money), kinds and statuses (records)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from aidportal.charts.chart import Chart
from aidportal.charts.lanes import Group, Lane, Lanes
from aidportal.lists.breakdown import Cut
from aidportal.punctuation import aside, listed, semicolon, told
from aidportal.search.shapes import NOT_STATED
from pledges.charts import tables
from pledges.charts.material import APART, BESIDE, Material, edge, kinds_key, largest, promised, ticks
from pledges.charts.tables import Entry
from pledges.charts.words import (
    apart_words,
    dollars,
    kind_label,
    kind_word,
    more,
    no_figures,
    notes,
    records,
    unit,
    without_figure,
    worded,
)
from pledges.choices import KindOfMoney, Status
from pledges.counting import JOINT
from pledges.documents import NO_FIGURE
from pledges.pictures import ink_of

#: Groups that a picture shows; the table has all.
SHOWN = 12


def entries(material: Material, cuts: Mapping[str, Cut], parameter: str, codes: Iterable[str]) -> list[Entry]:
    """The values in the order of ``codes``, with the lists behind them."""
    return [
        Entry(
            code,
            material.label(parameter, code),
            cuts[code],
            material.href(**{parameter: code}),
            {kind: material.href(**{parameter: code, "kind": kind}) for kind in cuts[code].counts},
        )
        for code in codes
    ]


def kinds_of(found: Iterable[Entry]) -> list[str]:
    """The kinds of money that occur, in their order."""
    there = {kind for entry in found for kind in entry.cut.counts}
    return [kind for kind in KindOfMoney.values if kind in there]


def sums(material: Material, name: str, parameter: str, first: str, finding: Callable[..., str]) -> Chart:
    """Promised sums by one code: a lane for each kind of money, contingent money apart."""
    cuts = material.cuts(parameter)
    ordered = sorted(cuts, key=lambda code: _by_size(code, cuts[code]))
    found = entries(material, cuts, parameter, ordered)
    kinds = kinds_of(found)
    columns = tables.header(first, kinds)
    code, kind, cents = largest(cuts, [one for one in ordered if one not in (JOINT, NOT_STATED)] or ordered)
    shown = found[:SHOWN]
    values = [entry.cut.cents(kind, promised()) for entry in shown for kind in BESIDE]
    drawing = Lanes(
        [group for entry in shown if (group := _group(entry, BESIDE)).lanes],
        ticks(values),
        [group for entry in shown if (group := _group(entry, [APART])).lanes],
        apart_words(),
        more,
    )
    title = no_figures(material.listing)
    if cents:
        said = dollars(cents, cuts[code].precision(kind, NO_FIGURE))
        title = finding(material.label(parameter, code), said, kind_word(kind))
    return Chart(
        name=name,
        title=title,
        unit=unit(),
        drawing=drawing if found else None,
        header=columns,
        rows=[tables.row(entry, columns, kinds) for entry in found],
        fields=(parameter, f"{parameter}_name", *tables.FIELDS),
        lines=tables.lines(found),
        legend=kinds_key(kinds),
        notes=[more(len(found) - len(shown))] if len(found) > len(shown) else [],
        common=notes(material.listing),
    )


def _by_size(code: str, cut: Cut) -> tuple[Any, ...]:
    return (
        code in (JOINT, NOT_STATED),
        *(-max(cut.cents(kind, promised()) for kind in kinds) for kinds in (BESIDE, [APART])),
        -cut.count,
        code,
    )


def sectors(material: Material) -> Chart:
    """Promised sums by sector, weighted by stated shares."""
    return sums(material, "sectors", "sector", _("Sector"), _sector_finding)


def _sector_finding(name: str, sum_: str, kind: str) -> str:
    return _("Largest sum by sector: %(name)s, %(sum)s (%(kind)s)") % {"name": name, "sum": sum_, "kind": kind}


def donors(material: Material) -> Chart:
    """Promised sums by donor."""
    return sums(material, "donors", "donor", _("Donor"), _donor_finding)


def _donor_finding(name: str, sum_: str, kind: str) -> str:
    return _("Largest sum by donor: %(name)s, %(sum)s (%(kind)s)") % {"name": name, "sum": sum_, "kind": kind}


def kinds(material: Material) -> Chart:
    """Records by kind of money."""
    cuts = material.cuts("kind_of_money")
    codes = [kind for kind in KindOfMoney.values if kind in cuts]
    return _counts(material, "kinds", "kind", _("Kind of money"), entries(material, cuts, "kind", codes), ink_of)


def statuses(material: Material) -> Chart:
    """Records by what became of them."""
    cuts = material.cuts("status")
    found = entries(material, cuts, "status", [status for status in Status.values if status in cuts])
    return _counts(material, "status", "status", _("Status"), found, lambda _code: "ink")


def _counts(
    material: Material, name: str, parameter: str, first: str, found: list[Entry], ink: Callable[[str], str]
) -> Chart:
    columns = tables.header(first, kinds_of(found))
    most = max(found, key=lambda entry: entry.cut.count, default=None)
    groups = [Group(entry.label, [_counted(entry, ink(entry.code))]) for entry in found]
    apart = [group for group, entry in zip(groups, found, strict=True) if entry.code == APART]
    beside = [group for group in groups if group not in apart]
    return Chart(
        name=name,
        title=_count_finding(most, material.count) if most else no_figures(material.listing),
        unit=_("number of records"),
        drawing=Lanes(beside, (), apart, apart_words(), is_whole=True) if found else None,
        header=columns,
        rows=[tables.row(entry, columns, kinds_of(found)) for entry in found],
        fields=(parameter, f"{parameter}_name", *tables.FIELDS),
        lines=tables.lines(found),
        common=notes(material.listing),
    )


def _count_finding(most: Entry, count: int) -> str:
    return ngettext("%(name)s: %(most)s of %(count)s record", "%(name)s: %(most)s of %(count)s records", count) % {
        "name": most.label,
        "most": most.cut.count,
        "count": count,
    }


def _counted(entry: Entry, ink: str) -> Lane:
    count, missing = entry.cut.count, entry.cut.without_figure
    text = f"{count}{aside(without_figure(missing))}" if missing else str(count)
    return Lane(count, text, ink, told(entry.label, listed([records(count), without_figure(missing)])), entry.href)


def _group(entry: Entry, kinds: Sequence[str]) -> Group:
    return Group(entry.label, [_lane(entry, kind) for kind in kinds if entry.cut.counts.get(kind)])


def _lane(entry: Entry, kind: str) -> Lane:
    cut = entry.cut
    cents, missing = cut.cents(kind, promised()), cut.counts.get(kind, 0) - cut.figures.get(kind, 0)
    precision = cut.precision(kind, NO_FIGURE) if cents else ""
    text = worded(cents, precision) if cut.figures.get(kind) else without_figure(missing)
    said = dollars(cents, precision) if cut.figures.get(kind) else text
    words = [told(listed([entry.label, kind_label(kind)]), said), records(cut.counts.get(kind, 0))]
    if missing and cut.figures.get(kind):
        words.append(without_figure(missing))
    value = cents if cut.figures.get(kind) else None
    return Lane(value, text, ink_of(kind), semicolon().join(words), entry.hrefs.get(kind, ""), edge(precision))
