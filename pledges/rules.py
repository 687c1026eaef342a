"""Rules of a pledge that reach beyond its own row, each with its remedy."""

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from aidportal.reference.models import WORLDWIDE
from aidportal.sources.models.cited import Disagreement
from pledges.counting import WHOLE


def check_parent(pledge: Any) -> None:
    """Raises ValidationError for a circle, and for a donor outside the parent's that no reason explains."""
    above, seen = pledge.parent, {pledge.pk}
    while above is not None:
        if above.pk in seen:
            raise ValidationError({"parent": _("This would make a circle: choose another parent.")})
        seen.add(above.pk)
        above = above.parent
    if pledge.parent and not pledge.parent_exception and not donor_within_parent(pledge):
        raise ValidationError(
            {
                "parent_exception": _(
                    "The donor is not the parent's, nor a member of its group: correct it, or give the reason here."
                )
            }
        )


def check_event(pledge: Any) -> None:
    """Raises ValidationError if the promise lies wholly before the event at which it was announced."""
    event = pledge.announced_at
    if event and pledge.announced_to and event.held_from and pledge.announced_to < event.held_from:
        raise ValidationError(
            {"announced_at": _("It was announced before this event took place: correct the date or the event.")}
        )


def donor_within_parent(pledge: Any) -> bool:
    parent_donor = pledge.parent.donor
    return pledge.donor_id == parent_donor.pk or parent_donor.memberships.filter(member=pledge.donor_id).exists()


def recipients_within_parent(pledge: Any) -> bool:
    """Whether every recipient is one of the parent's; worldwide, or no stated recipient, holds all."""
    above = set(pledge.parent.recipients.values_list("area_id", flat=True))
    mine = set(pledge.recipients.values_list("area_id", flat=True))
    return not above or WORLDWIDE in above or mine <= above


def shares_problem(rows: Sequence[Any], name: Any) -> str | None:
    """All rows state their share and they make 100 %, or none does."""
    stated = [row.share for row in rows if row.share is not None]
    if not stated or (len(stated) == len(rows) and sum(stated) == WHOLE):
        return None
    return _("The shares of the %(rows)s make %(sum)s %%: they have to make 100 %%, or all stay empty.") % {
        "rows": name,
        "sum": f"{sum(stated) / 100:g}",
    }


def publishing_problems(pledge: Any) -> list[str]:
    """What keeps a pledge from the public, besides its citations: a sentence each, with its remedy."""
    return [
        *_unpublished_problems(pledge),
        *_share_problems(pledge),
        *_parent_problems(pledge),
        *_transaction_problems(pledge),
    ]


def _unpublished_problems(pledge: Any) -> list[str]:
    problems = []
    if not pledge.donor.is_published:
        problems.append(_("The donor “%(name)s” is not published: publish it first.") % {"name": pledge.donor})
    if pledge.announced_at and not pledge.announced_at.is_published:
        problems.append(_("The event “%(name)s” is not published: publish it first.") % {"name": pledge.announced_at})
    return problems


def _share_problems(pledge: Any) -> list[str]:
    return [
        problem
        for relation, name in ((pledge.recipients, _("recipients")), (pledge.sectors, _("sectors")))
        if (problem := shares_problem(list(relation.all()), name))
    ]


def _parent_problems(pledge: Any) -> list[str]:
    if pledge.parent is None or pledge.parent_exception:
        return []
    problems = []
    if not donor_within_parent(pledge):
        problems.append(_("The donor is not the parent's: correct it, or give the reason."))
    if not recipients_within_parent(pledge):
        problems.append(_("A recipient is not one of the parent's: correct it, or give the reason."))
    return problems


def _transaction_problems(pledge: Any) -> list[str]:
    return [
        f"{transaction}: {problem}"
        for transaction in pledge.transactions.all()
        for problem in transaction.citation_problems()
    ]


def item_disagreements(pledge: Any) -> list[Disagreement]:
    """Citations whose quantity does not fit their item's; words about one of several items name it."""
    items = list(pledge.items.all())
    found = []
    for citation in pledge.citations_of("items"):
        about = [item for item in items if citation.item_id in (None, item.pk)]
        stated = citation.states_quantity
        own = about[0].quantity if len(about) == 1 else None
        if stated is not None and own is not None and own.disagrees(stated):
            found.append(Disagreement("items", own, citation))
    return found
