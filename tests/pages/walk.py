"""One published record of every kind, and the addresses of all public pages."""

from typing import Any

from django.urls import reverse

from tests.factories import (
    published_event,
    published_initiative,
    published_organisation,
    published_pledge,
    published_source,
    published_stated_total,
    usd,
)

PAGES = (
    "pages:overview",
    "pages:totals",
    "pages:search",
    "pages:about",
    "pages:data",
    "pages:download",
    "pages:dictionary",
    "pages:summary",
    "pages:compare",
    "pledges:pledge-list",
    "events:event-list",
    "partners:organisation-list",
    "initiatives:initiative-list",
    "sources:source-list",
)


def ledger_of_one() -> list[Any]:
    """A pledge announced at an event by a donor of whom a total is stated; a partner's initiative; their source."""
    source, donor = published_source(title="The minister's speech"), published_organisation(name="Norland")
    event = published_event(title="Summit of Alder")
    pledge = published_pledge(
        {"UA": None}, {"23630": None}, title="Winter heating", donor=donor, amount=usd(5_000_000), announced_at=event
    )
    published_stated_total(title="All that was given", donor=donor)
    partner = published_organisation(name="Turbine Works", organisation_type="70")
    return [source, donor, event, pledge, partner, published_initiative(partner, title="Turbines for hospitals")]


def addresses(records: list[Any]) -> list[str]:
    """Every list and page, and each record's own page."""
    return [*map(reverse, PAGES), reverse("events:month", args=["2024-02"])] + [
        record.get_absolute_url() for record in records
    ]
