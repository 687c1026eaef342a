"""Columns of a summary table as a file: values, records, and the sums by kind of money and stage."""

from collections.abc import Callable
from typing import Any

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from aidportal.lists.files.columns import Column, Type, Value
from aidportal.money.serializers import scaled
from pledges.choices import KindOfMoney

#: Stage → the number that is summed for it; names of both as readers see them.
STAGES = {"promised": _("promised"), "committed": _("committed"), "delivered": _("delivered")}
#: Stage → column of a pledge, in US cents.
NUMBERS = {"promised": "counted_usd", "committed": "committed_usd", "delivered": "delivered_usd"}
_COMMA = pgettext_lazy("between items of a list", ", ")
_RULE = _("About, How the ledger counts")


def _sum(kind: str, stage: str) -> Callable[[Any], Value]:
    return lambda row: scaled(row.group.sums.get(kind, {}).get(NUMBERS[stage], 0), 2)


COLUMNS: tuple[Column, ...] = (
    Column(
        "code",
        _("code"),
        lambda row: row.code,
        _("The value by which the rows are made; empty: no value."),
        Type.CODE,
    ),
    Column("name", _("name"), lambda row: row.label, _("The code in words.")),
    Column("records", _("records"), lambda row: row.group.count, _("Pledges with this value."), Type.INTEGER),
    *(
        Column(
            f"{stage}_{kind.value}",
            format_lazy("{stage}{comma}{kind}", stage=name, comma=_COMMA, kind=kind.label),
            _sum(kind.value, stage),
            _("Sum of the records’ US dollars by kind of money and stage, no dollar twice; by the stated shares."),
            Type.DECIMAL,
            _("USD"),
            rule=_RULE,
        )
        for kind in KindOfMoney
        for stage, name in STAGES.items()
    ),
    Column(
        "without_figure",
        _("without figure"),
        lambda row: row.group.without_figure,
        _("Records that no sum contains because no figure was stated."),
        Type.INTEGER,
    ),
    Column(
        "joint",
        _("joint, share not stated"),
        lambda row: row.group.joint,
        _("Records that stand jointly for several values, share not stated: in no count and no sum of the row."),
        Type.INTEGER,
    ),
    Column("list", _("list"), lambda row: row.absolute, _("The records behind the row."), Type.ADDRESS),
)

SUMMARY = ("summary", _("Summary table"), COLUMNS)
