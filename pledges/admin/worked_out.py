"""Read-only columns and panels: what the ledger works out of what was typed."""

from typing import Any

from django.contrib import admin
from django.utils.formats import date_format
from django.utils.html import format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from aidportal.money.show import show_usd
from pledges.choices import UsdBasis


class WorkedOut:
    """Mixin of admins of rows with ``UsdColumns``."""

    @admin.display(description="USD", ordering="usd_cents", empty_value="–")
    def usd(self, row: Any) -> str | None:
        return show_usd(row.usd_cents) if row.usd_cents is not None else None

    @admin.display(description=gettext_lazy("in USD"))
    def usd_explained(self, row: Any) -> str:
        return usd_in_words(row)


class Counted(WorkedOut):
    """Of pledges."""

    @admin.display(description=gettext_lazy("counts as"))
    def counted(self, pledge: Any) -> str:
        sums = (
            (_("promised"), pledge.counted_usd),
            (_("committed"), pledge.committed_usd),
            (_("delivered"), pledge.delivered_usd),
        )
        if not pledge.is_published:
            return _("nothing until it is published")
        return format_html_join("; ", "{}: {}", ((stage, show_usd(cents)) for stage, cents in sums))


def usd_in_words(row: Any) -> str:
    """The USD value with its rate and the day of the rate; why there is none, where there is none."""
    if row.usd_cents is None:
        if row.pk is None or _own(row) is None:
            return _("no figure given: listed, in no sum")
        return _("not convertible: no date, or the European Central Bank has no rate of this currency")
    basis = UsdBasis(row.usd_basis)
    if not row.usd_rate:
        return f"{show_usd(row.usd_cents)} ({basis.label})"
    return _("%(usd)s at %(rate)s (%(basis)s, %(day)s)") % {
        "usd": show_usd(row.usd_cents),
        "rate": row.usd_rate,
        "basis": basis.label,
        "day": date_format(row.usd_rate_date, "DATE_FORMAT") if row.usd_rate_date else "–",
    }


def _own(row: Any) -> Any:
    return row.value if hasattr(row, "value") else row.amount
