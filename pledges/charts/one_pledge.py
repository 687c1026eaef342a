"""One pledge as a picture for sharing: who promised what to whom, and how far it has come."""

from django.utils.translation import gettext as _

from aidportal.charts.chart import Chart, Key
from aidportal.charts.lanes import Group, Lane, Lanes
from aidportal.money.amounts import Amount
from aidportal.money.show import show_amount, show_column
from aidportal.punctuation import comma, told
from pledges.charts.material import edge, ticks
from pledges.charts.words import kind_label, unit, worded
from pledges.models import Pledge
from pledges.pictures import Stage, ink_of, stages


def chart_of(pledge: Pledge) -> Chart:
    """Its three stages on one axis. Expects what ``for_list()`` fetches."""
    rows, _ticks = stages(pledge)
    recipients = comma().join(row.area.label for row in pledge.recipients.all())
    between = f"{pledge.donor} → {recipients}" if recipients else str(pledge.donor)
    amount = pledge.amount
    stated = show_amount(amount) if isinstance(amount, Amount) else _("no figure given")
    return Chart(
        name="pledge",
        title=told(pledge.title, stated),
        unit=f"{between} · {unit()}",
        drawing=Lanes([Group("", [_lane(pledge, row) for row in rows])], ticks(row.minor for row in rows), [], ""),
        header=(),
        rows=(),
        fields=(),
        lines=(),
        legend=[Key(ink_of(pledge.kind_of_money), kind_label(pledge.kind_of_money))],
    )


def _lane(pledge: Pledge, row: Stage) -> Lane:
    names = {"promised": _("Promised"), "committed": _("Committed"), "delivered": _("Delivered")}
    ink, href = ink_of(pledge.kind_of_money), pledge.get_absolute_url()
    is_promise = row.name == "promised"
    if is_promise and pledge.worked_out is None:
        missing = _("no exchange rate: counts in no sum") if pledge.precision_word else _("no figure given")
        return Lane(None, missing, ink, missing, href)
    shown = worded(row.minor, row.comparison) if is_promise else show_column(row.minor)
    text = _("%(stage)s: %(sum)s") % {"stage": names[row.name], "sum": shown}
    return Lane(row.minor, text, ink, text, href, edge(row.comparison) if is_promise else "")
