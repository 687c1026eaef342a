"""Columns of the list of pledges as a file."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager, nullcontext
from operator import attrgetter
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext_lazy as _

from aidportal.lists.files.columns import Column, Table, Type
from aidportal.lists.files.money_shapes import amount, dollars, percents, worked_out
from aidportal.lists.files.shapes import chosen, coded, identity, last_checked, linked, listed, prose, stated_date
from aidportal.money.show import show_quantity
from aidportal.publication.pages import rows_of_published
from aidportal.sources.citing import published_citations
from aidportal.sources.columns import CITED, DISPUTE
from events.models import Event
from partners.models import Organisation
from pledges.choices import Beneficiary, KindOfMoney, Relation, Status, UsdBasis
from pledges.documents import IMPLEMENTING
from pledges.models import Item, Pledge, PledgeParticipant, PledgePlace, PledgeRecipient, PledgeSector
from pledges.rows_for_api import rates_for_pledges

#: Where the rules of counting are told, for the dictionary.
COUNTING = _("About, How the ledger counts")


def _rows(path: str, part: str) -> Callable[[Pledge], list[str]]:
    relation, read = attrgetter(path), attrgetter(part)
    return lambda pledge: [str(read(row)) for row in relation(pledge).all()]


def _shares(path: str) -> Callable[[Pledge], list[str]]:
    relation = attrgetter(path)
    return lambda pledge: percents([row.share for row in relation(pledge).all()])


def _shared(name: str, plural: str, label: Any, row: str, meaning: Any, codes: str) -> Sequence[Column]:
    """Recipients or sectors: names, codes and shares, in one order."""
    return (
        listed(plural, label, meaning, _rows(plural, f"{row}.label")),
        listed(
            f"{name}_codes", label, _("Their codes in the same order."), _rows(plural, f"{row}_id"),
            type=Type.CODE, codes=codes,
        ),
        listed(
            f"{name}_shares", _("shares"), _("Percent, in the same order; empty: no source states them."),
            _shares(plural), unit="%",
        ),
    )  # fmt: skip


def _channels(part: str) -> Callable[[Any], list[str]]:
    read = attrgetter(part)
    return lambda pledge: [read(row.organisation) for row in pledge.participants.all() if row.role == IMPLEMENTING]


def _goods(pledge: Any) -> list[str]:
    return [
        f"{item.description} ({show_quantity(item.quantity)})" if item.quantity else item.description
        for item in pledge.items.all()
    ]


def _regions(pledge: Any) -> list[str]:
    return list(dict.fromkeys(place.region_id for place in pledge.places.all() if place.region_id))


def _relation(pledge: Any) -> str | None:
    # An unpublished parent is not shown, and neither is that there is one.
    return pledge.parent_relation if Pledge._meta.get_field("parent").get_cached_value(pledge, default=None) else None


_MONEY: tuple[Column, ...] = (
    *amount(),
    *worked_out(UsdBasis),
    *chosen("kind_of_money", _("kind of money"), KindOfMoney, _("Kinds never share one sum: add them up apart.")),
    dollars(
        "counted_usd", _("counted, USD"),
        _(
            "US dollars promised that no part below accounts for: add up over any selection of one kind of money. "
            "Of the whole pledge, also in a list by recipient or sector, whose own sums take the stated share only."
        ),
        COUNTING,
    ),
    dollars("committed_usd", _("committed, USD"), _("US dollars committed, by the same rule."), COUNTING),
    dollars("delivered_usd", _("delivered, USD"), _("US dollars delivered, by the same rule."), COUNTING),
    *chosen("status", _("status"), Status, _("Follows from what came of it.")),
)  # fmt: skip

_DATES: tuple[Column, ...] = (
    *stated_date("announced_on", _("announced on"), _("When it was announced, as stated."), "announced"),
    *linked("event", _("announced at"), _("The event at which it was announced."), "announced_at"),
    *prose("announced_by", _("announced by"), _("The person.")),
    *prose("announced_by_office", _("office")),
    *stated_date("period", _("period"), _("For which it is meant, as stated."), "period"),
    *stated_date("due_on", _("due date"), _("By when it is to be delivered, as stated."), "due"),
)

COLUMNS: tuple[Column, ...] = (
    *identity(),
    *prose("summary", _("summary")),
    *linked("donor", _("donor"), _("Who promises."), "donor", "name"),
    *_shared(
        "recipient", "recipients", _("recipients"), "area", _("For whom it is meant; 998 is worldwide."),
        "ISO 3166-1, OECD-DAC",
    ),
    *_MONEY,
    *_DATES,
    *_shared("sector", "sectors", _("sectors"), "sector", _("For what it is meant."), "OECD-DAC"),
    *coded("finance_type", _("finance type"), "FinanceType", _("Grant, loan, guarantee …; empty: no source says.")),
    *coded("flow_type", _("flow type"), "FlowType"),
    *coded("aid_type", _("aid type"), "AidType"),
    Column("humanitarian", _("humanitarian"), attrgetter("humanitarian"), "", Type.YES_NO),
    Column("non_lethal_security", _("non-lethal security"), attrgetter("non_lethal_security"), "", Type.YES_NO),
    listed(
        "beneficiaries", _("beneficiaries"), _("Whom it is meant to help, if a source says so."),
        lambda pledge: list(pledge.beneficiaries), type=Type.CODE, codes=", ".join(Beneficiary.values),
    ),
    listed("goods", _("goods and services"), _("With their quantity where one is stated."), _goods),
    listed("channels", _("channels"), _("Organisations through which it goes."), _channels("name")),
    listed(
        "channel_slugs", _("channels"), _("Their names in addresses, in the same order."), _channels("slug"),
        type=Type.CODE,
    ),
    listed("places", _("places"), _("As the sources name them, with the region."), lambda pledge: [
        str(place) for place in pledge.places.all()
    ]),
    listed(
        "region_codes", _("regions"), _("Of the places whose region is stated."), _regions,
        type=Type.CODE, codes="ISO 3166-2",
    ),
    *linked(
        "parent", _("parent"),
        _("The package of which this is a part, or the promise to which this one was raised."), "parent",
    ),
    Column("relation", _("relation to the parent"), _relation, "", Type.CODE, codes=", ".join(Relation.values)),
    Column(
        "disagreements", _("disagreements"), lambda pledge: len(pledge.disagreements()),
        _("How many citations state a value that cannot be right if this one is."), Type.INTEGER,
    ),
    *DISPUTE,
    *CITED,
    last_checked(),
)  # fmt: skip


#: What is fetched beside a pledge, and by the beginnings of which columns' names it is read.
_FETCHED = {
    "donor": ("donor",),
    "announced_at": ("event",),
    "parent": ("parent", "relation"),
    "recipients": ("recipient",),
    "sectors": ("sector",),
    "items": ("goods", "disagreements"),
    "participants": ("channel",),
    "places": ("places", "region"),
    "citations": ("source", "quotes", "disagreements"),
}


def records(columns: Collection[str]) -> QuerySet[Any]:
    """Published pledges with all that ``columns`` read, and no more: a file of three columns is made in no time."""
    public = Pledge.objects.published()
    prefetches: dict[str, Prefetch] = {
        "donor": Prefetch("donor", Organisation.objects.published()),
        "announced_at": Prefetch("announced_at", Event.objects.published()),
        "parent": Prefetch("parent", public),
        "recipients": Prefetch("recipients", PledgeRecipient.objects.select_related("area").order_by("pk")),
        "sectors": Prefetch("sectors", PledgeSector.objects.select_related("sector").order_by("pk")),
        "items": Prefetch("items", Item.objects.order_by("position", "pk")),
        "participants": Prefetch(
            "participants", rows_of_published(PledgeParticipant.objects, "organisation").order_by("pk")
        ),
        "places": Prefetch("places", PledgePlace.objects.select_related("region").order_by("pk")),
        "citations": published_citations(Pledge),
    }
    needed = [prefetches[path] for path, read_by in _FETCHED.items() if any(map(_begins(read_by), columns))]
    return public.prefetch_related(*needed)


def _begins(starts: tuple[str, ...]) -> Callable[[str], bool]:
    return lambda name: name.startswith(starts)


def _rates(rows: Sequence[Any]) -> AbstractContextManager[None]:
    """Day rates for telling disagreements, where the citations were fetched for that."""
    has_citations = rows and "citations" in getattr(rows[0], "_prefetched_objects_cache", {})
    return rates_for_pledges(rows) if has_citations else nullcontext()


TABLE = Table("pledges", _("Pledges"), COLUMNS, records, _rates)
