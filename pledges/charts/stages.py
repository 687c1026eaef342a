"""Promised, committed and delivered side by side, by kind of money."""

from django.utils.translation import gettext as _

from aidportal.charts.chart import Cell, Chart
from aidportal.charts.lanes import Group, Lane, Lanes
from aidportal.lists.breakdown import Cut
from aidportal.money.display import measure
from aidportal.money.show import show_column
from aidportal.punctuation import listed, told
from pledges.charts import tables
from pledges.charts.codes import entries
from pledges.charts.material import APART, BESIDE, Material, edge, kinds_key, promised, ticks
from pledges.charts.tables import Entry
from pledges.charts.words import apart_words, dollars, kind_label, no_figures, notes, unit, without_figure, worded
from pledges.choices import KindOfMoney
from pledges.documents import NO_FIGURE
from pledges.measures import STAGES
from pledges.pictures import ink_of


def stages(material: Material) -> Chart:
    """Three lanes for each kind of money; no grand total, contingent money apart."""
    cuts = material.cuts("kind_of_money")
    found = entries(material, cuts, "kind", [kind for kind in KindOfMoney.values if kind in cuts])
    beside = [entry for entry in found if entry.code in BESIDE]
    columns = [_("Kind of money"), _("Records"), _("Without figure"), *_names()]
    values = [entry.cut.cents(entry.code, number) for entry in beside for number in _measures()]
    return Chart(
        name="stages",
        title=_finding(found) or no_figures(material.listing),
        unit=unit(),
        drawing=Lanes(
            [_group(entry) for entry in beside],
            ticks(values),
            [_group(entry) for entry in found if entry.code == APART],
            apart_words(),
            is_whole=True,
        )
        if found
        else None,
        header=columns,
        rows=[_row(entry, columns) for entry in found],
        fields=("kind", "kind_name", *tables.FIELDS),
        lines=tables.lines(found),
        legend=kinds_key(cuts),
        common=notes(material.listing),
    )


def _measures() -> list[str]:
    return [measure(stage) for stage in STAGES]


def _names() -> list[str]:
    return [_("Promised"), _("Committed"), _("Delivered")]


def _finding(found: list[Entry]) -> str:
    """Of the kind of which most is promised, how much has arrived."""
    most = max(found, key=lambda entry: (entry.code != APART, entry.cut.cents(entry.code, promised())), default=None)
    if most is None or not most.cut.cents(most.code, promised()):
        return ""
    cents = {number: most.cut.cents(most.code, number) for number in _measures()}
    words = {
        "kind": kind_label(most.code),
        "promised": dollars(cents[promised()], most.cut.precision(most.code, NO_FIGURE)),
        "delivered": dollars(cents[measure("delivered")], ""),
    }
    if not cents[measure("delivered")]:
        return _("%(kind)s: of %(promised)s promised, nothing is on record as delivered") % words
    return _("%(kind)s: of %(promised)s promised, %(delivered)s delivered") % words


def _group(entry: Entry) -> Group:
    pairs = zip(_measures(), _names(), strict=True)
    return Group(entry.label, [_lane(entry, number, name) for number, name in pairs])


def _lane(entry: Entry, number: str, name: str) -> Lane:
    cut, kind = entry.cut, entry.code
    cents = cut.cents(kind, number)
    is_promise = number == promised()
    precision = cut.precision(kind, NO_FIGURE) if is_promise and cents else ""
    text = _("%(stage)s: %(sum)s") % {"stage": name, "sum": worded(cents, precision)}
    if is_promise and not cut.figures.get(kind):
        missing = without_figure(cut.count)
        return Lane(None, missing, ink_of(kind), told(entry.label, missing), entry.href)
    return Lane(
        cents,
        text,
        ink_of(kind),
        listed([entry.label, _("%(stage)s: %(sum)s") % {"stage": name, "sum": dollars(cents, precision)}]),
        entry.href,
        edge(precision) if precision else "",
    )


def _row(entry: Entry, columns: list[str]) -> list[Cell]:
    cut: Cut = entry.cut
    precision = cut.precision(entry.code, NO_FIGURE)
    sums = [
        worded(cents, precision) if number == promised() else show_column(cents)
        for number in _measures()
        for cents in [cut.cents(entry.code, number)]
    ]
    texts = [entry.label, str(cut.count), str(cut.without_figure), *sums]
    return [
        Cell(text, entry.href if number == 0 else "", column)
        for number, (text, column) in enumerate(zip(texts, columns, strict=True))
    ]
