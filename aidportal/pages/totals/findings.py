"""What the comparison of stated totals with the ledger finds, as the titles of the page say it."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from aidportal.money.show import show_amount
from aidportal.pages.totals.stated import Line, Scope


def finding(stated: Sequence[Scope]) -> str:
    """Whether the sources agree, in one line."""
    gaps = [gap for scope in stated for gap in scope.gaps]
    if gaps and (widest := max(gaps, key=lambda gap: gap.cents)).cents:
        if len(gaps) == 1:
            text = _("Do the sources agree on the total? No: they lie at least %(gap)s apart")
        else:
            text = _("Do the sources agree on the totals? No: they lie up to %(gap)s apart, or more")
        return text % {"gap": widest.width}
    if gaps:
        return _("Do the sources agree on the total? No: no value satisfies all of them")
    if any(len(scope.lines) > 1 for scope in stated):
        return _("Do the sources agree on the total? What they state does not contradict itself")
    return _("What sources say in total, and what the ledger adds up to")


def finding_of(scope: Scope) -> str:
    """How much of the largest stated total the ledger accounts for."""
    line = next((line for line in scope.lines if line.result.stated), scope.lines[0])
    return _of_line(line) % {"stated": show_amount(line.total.amount), "share": line.coverage}


def _of_line(line: Line) -> str:
    if line.result.stated is None:
        return _("No rate gives US dollars for “%(stated)s”")
    if not line.result.counted_sum:
        return _("The ledger counts nothing yet of “%(stated)s”")
    if line.is_open:
        return _("How much of “%(stated)s” the ledger’s records cover cannot be told")
    if not line.leaves_a_rest:
        return _("The ledger counts more than “%(stated)s”")
    return _("The ledger’s records cover %(share)s of “%(stated)s”")
