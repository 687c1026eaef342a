"""What the composites of ``fields.py`` promise, as CHECK constraints for ``Meta.constraints``."""

from datetime import date
from typing import Any

from django.db.models import CheckConstraint, F, Q
from django.utils.translation import gettext_lazy as _

from aidportal.money.amounts import LIMIT
from aidportal.money.intervals import Comparison
from aidportal.money.precision import FIRST_YEAR, LAST_YEAR, Precision

# A written digit's place value is a power of ten.
STEPS = [10**place for place in range(len(str(LIMIT)))]


def amount_constraints(prefix: str) -> list[CheckConstraint]:
    """Figure, rounding, currency and precision word come together; 0 ≤ minor units < 9 × 10^15."""
    return [
        _check(
            prefix,
            "whole",
            _all_or_none(prefix, numbers=("minor", "step", "currency"), words=("comparison",)),
            _("An amount needs its figure, its currency and its precision: give all of them or none."),
        ),
        _check(prefix, "range", _in_range(prefix, "minor"), _("This amount is too large: check its scale.")),
    ]


def quantity_constraints(prefix: str) -> list[CheckConstraint]:
    """Figure, rounding, unit and precision word come together; 0 ≤ thousandths < 9 × 10^15."""
    return [
        _check(
            prefix,
            "whole",
            _all_or_none(prefix, numbers=("thousandths", "step"), words=("unit", "comparison")),
            _("A quantity needs its figure, its unit and its precision: give all of them or none."),
        ),
        _check(prefix, "range", _in_range(prefix, "thousandths"), _("This quantity is too large: check it.")),
    ]


def date_constraints(prefix: str) -> list[CheckConstraint]:
    """Precision fits the days; the end is not before the start; years 1900 to 2100."""
    first, last, precision = f"{prefix}_from", f"{prefix}_to", f"{prefix}_precision"
    none = Q(**{precision: Precision.NOT_STATED, f"{first}__isnull": True, f"{last}__isnull": True})
    both = Q(**{f"{first}__isnull": False, f"{last}__isnull": False})
    one_day = Q(**{precision: Precision.DAY, first: F(last)})
    longer = [Precision.MONTH, Precision.YEAR, Precision.RANGE]
    days = Q(**{f"{precision}__in": longer, f"{first}__lt": F(last)})
    years = Q(**{f"{first}__gte": date(FIRST_YEAR, 1, 1), f"{last}__lte": date(LAST_YEAR, 12, 31)})
    return [
        _check(
            prefix,
            "days",
            none | (both & (one_day | days)),
            _("The first and last day do not fit the precision of this date: type the date again."),
        ),
        _check(prefix, "years", none | (both & years), _("The year must lie between 1900 and 2100: correct it.")),
    ]


def _check(prefix: str, rule: str, condition: Q, message: Any) -> CheckConstraint:
    return CheckConstraint(
        condition=condition,
        name=f"%(app_label)s_%(class)s_{prefix}_{rule}",
        violation_error_message=message,
    )


def _all_or_none(prefix: str, *, numbers: tuple[str, ...], words: tuple[str, ...]) -> Q:
    none = Q(**{f"{prefix}_{part}__isnull": True for part in numbers})
    none &= Q(**{f"{prefix}_{part}": "" for part in words})
    given = Q(**{f"{prefix}_{part}__isnull": False for part in numbers})
    given &= Q(**{f"{prefix}_comparison__in": Comparison.values})
    for word in words:
        given &= ~Q(**{f"{prefix}_{word}": ""})
    return none | given


def _in_range(prefix: str, figure: str) -> Q:
    none = Q(**{f"{prefix}_{figure}__isnull": True})
    return none | Q(
        **{
            f"{prefix}_{figure}__gte": 0,
            f"{prefix}_{figure}__lt": LIMIT,
            f"{prefix}_step__in": STEPS,
        }
    )
