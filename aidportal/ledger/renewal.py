"""What public records owe to rates, names and rules: when those are renewed, so are all that were made with them."""

from datetime import date
from typing import Any

from django.apps import apps

from aidportal.changes.log import raise_version
from aidportal.changes.writing import Writing
from aidportal.money.rates import LONGEST_GAP
from aidportal.publication.models import Publishable
from pledges.models import Pledge, StatedTotal
from pledges.models.derived import NOT_YET

# Which record's money is worked out or compared in other currencies, and the date whose rates it takes.
RATED: list[tuple[type[Any], str, str]] = [
    (Pledge, "amount_currency", "announced"),
    (Pledge, "citations__states_amount_currency", "announced"),
    (Pledge, "transactions__value_currency", "transactions__occurred"),
    (StatedTotal, "amount_currency", "stated"),
]


def renew_rated(work: Writing, first: date, last: date) -> None:
    """Settle and log what takes rates of the days from ``first`` to ``last``."""
    for model, currency, on in RATED:
        rows = model._base_manager.filter(
            **{
                f"{currency}__isnull": False,
                f"{on}_from__lte": last + LONGEST_GAP,
                f"{on}_to__gte": first,
            }
        )
        work.touch_rows(model, set(rows.values_list("pk", flat=True)))


def count_not_yet_counted(work: Writing) -> None:
    """Settle the pledges that stand as an earlier release left them, without what this one works out beside."""
    work.touch_rows(Pledge, set(Pledge.objects.filter(unrated=NOT_YET).values_list("pk", flat=True)))


def renew_named(work: Writing) -> None:
    """Log every public record: its documents in the index and its pages name countries, sectors, currencies."""
    keys = [
        (model, pk)
        for model in apps.get_models()
        if issubclass(model, Publishable)
        for pk in model.objects.published().values_list("pk", flat=True)
    ]
    work.touch(keys, settle=False)
    if not keys:
        # The lists of codes are public even where no record names one.
        raise_version({}, work.who)
