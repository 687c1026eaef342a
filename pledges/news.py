"""For how long nothing has been heard of a pledge that fell due. Pure: knows no database."""

from datetime import date

from pledges.choices import Status

#: Of these nothing more is awaited.
ENDED = (Status.COMPLETED, Status.CANCELLED)


def months_without_news(status: str, due: date | None, last: date | None, undated: bool, today: date) -> int | None:
    """Whole months without a transaction since a promise fell due; None where nothing is overdue.

    ``due``: the last day that the due date can mean. ``last``: the last day that its latest transaction, or that of
    one of its parts, can mean. ``undated``: a transaction has no stated day and may be news. Counted from whichever
    is later, so that it is never said to be longer than it is; the first month is not held against anybody.
    """
    if due is None or due >= today or undated or status in ENDED:
        return None
    since = max(due, last or due)
    return whole_months(since, today) or None


def whole_months(since: date, until: date) -> int:
    """Months that have passed from day to day; 0 if ``until`` lies before ``since``."""
    months = (until.year - since.year) * 12 + until.month - since.month
    return max(0, months - (until.day < since.day))
