"""The founding ledger says what its article says: all of it, word for word where it quotes, and nothing more."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import call_command
from django.db.models import Sum
from django.utils.translation import override

from aidportal.ledger.loading.shapes import KINDS
from aidportal.ledger.verification.quotes import citation_models
from aidportal.money.amounts import Amount, Quantity
from aidportal.sources.models import Source
from events.models import Event
from partners.models import Initiative, Organisation
from pledges.models import Item, Pledge, Slice, StatedTotal
from pledges.reconciliation import reconcile

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("founding_ledger")]

LANGUAGES = ("en", "ja", "uk")
MOST_WORDS = 12


def quotes(record: Any) -> str:
    return " | ".join(record.citations.values_list("quote", flat=True))


def public_records() -> Iterator[Any]:
    for model in KINDS.values():
        yield from model.objects.published()


def test_every_record_is_public() -> None:
    assert sum(1 for _ in public_records()) == 33
    assert not any(model.objects.exclude(state="published").exists() for model in KINDS.values())


def test_every_record_speaks_all_three_languages() -> None:
    for record in public_records():
        fields = ["title" if hasattr(record, "title") else "name"]
        fields += [name for name in ("summary", "description") if hasattr(record, name)]
        assert all(getattr(record, f"{name}_{code}") for name in fields for code in LANGUAGES), record


def test_quotes_are_short_and_say_where_they_stand() -> None:
    citations = [citation for model in citation_models() for citation in model.objects.all()]
    assert len(citations) > 90
    assert all(len(citation.quote.split()) <= MOST_WORDS for citation in citations)
    assert all(citation.locator for citation in citations)


def test_the_article_itself_is_not_in_the_ledger() -> None:
    source = Source.objects.get()
    assert (source.full_text, source.url, source.published_on.iso) == ("", "", "2024-02")


PROMISES = {
    "additional-assistance": ("2023-12", "KISHIDA Fumio", "not_stated", {"UA"}, "approximately $1 billion USD"),
    "world-bank-loan-credit-enhancement": ("2023-12", "KISHIDA Fumio", "contingent", {"UA"}, "the World Bank loan"),
    "mobile-gas-turbine-power-generators": ("2024-01-07", "KAMIKAWA Yoko", "grants", {"UA"}, "promised five mobile"),
    "unmanned-aircraft-detecting-system": ("2024-01-07", "KAMIKAWA Yoko", "grants", {"UA"}, "further nonlethal aid"),
    "support-for-women-and-children": ("", "", "not_stated", {"UA"}, "victims of gender-based violence"),
    "emergency-food-assistance": ("", "", "not_stated", {"998"}, "$200 million USD to emergency food assistance"),
    "mine-action-with-alis": ("", "", "not_stated", {"UA"}, "one-fourth of Ukraine's land area"),
}


@pytest.mark.parametrize("slug", PROMISES)
def test_a_promise_is_dated_attributed_and_quoted_as_in_the_article(slug: str) -> None:
    announced, person, kind, recipients, words = PROMISES[slug]
    pledge = Pledge.objects.published().get(slug=slug)
    assert (pledge.donor.slug, pledge.announced.iso, pledge.announced_by) == ("japan", announced, person)
    assert pledge.kind_of_money == kind
    assert set(pledge.recipients.values_list("area", flat=True)) == recipients
    assert words in quotes(pledge)


def test_these_are_all_the_promises() -> None:
    assert set(Pledge.objects.values_list("slug", flat=True)) == set(PROMISES)


def test_only_two_promises_have_a_figure() -> None:
    amounts = {pledge.slug: pledge.amount for pledge in Pledge.objects.all() if pledge.amount}
    assert amounts == {
        "additional-assistance": Amount(100_000_000_000, 100_000_000_000, "USD", "about"),
        "emergency-food-assistance": Amount(20_000_000_000, 100_000_000, "USD", "exactly"),
    }


def test_the_goods_promised_in_kyiv_are_items() -> None:
    assert {item.description_en: item.quantity for item in Item.objects.all()} == {
        "Mobile gas turbine power generator": Quantity(5000, 1000, "units"),
        "Unmanned aircraft detecting system": Quantity(1000, 1000, "system"),
    }


def test_about_one_billion_dollars_count_for_ukraine_and_the_food_assistance_is_outside() -> None:
    counted = Slice.objects.filter(pledge__in=Pledge.objects.published())
    by_recipient = dict(counted.values_list("recipient").annotate(Sum("counted_usd")))
    assert by_recipient == {"UA": 100_000_000_000, "998": 20_000_000_000}


def test_the_promises_made_at_an_event_point_to_it() -> None:
    at = {event.slug: {p.slug for p in event.pledges.all()} for event in Event.objects.filter(pledges__isnull=False)}
    assert at == {
        "g7-leaders-video-conference": {"additional-assistance", "world-bank-loan-credit-enhancement"},
        "foreign-ministers-visit-to-kyiv": {
            "mobile-gas-turbine-power-generators",
            "unmanned-aircraft-detecting-system",
        },
    }


EVENTS = {
    "kishida-zelenskyy-press-conference": ("2023-03-22", "held", "", {"japan", "ukraine"}),
    "g7-leaders-video-conference": ("2023-12", "held", "", {"g7", "japan"}),
    "foreign-ministers-visit-to-kyiv": ("2024-01-07", "held", "Kyiv", {"japan", "ukraine"}),
    "connecting-with-ukraine": ("2024-02-15/2024-02-17", "planned", "Tokyo", {"jica"}),
    "conference-for-economic-growth-and-reconstruction": ("2024-02-19", "planned", "Tokyo", {"japan", "keidanren"}),
    "private-sector-in-ukrainian-reconstruction": (
        *("2024-02-20", "planned", "Tokyo"),
        {"jetro", "united-nations-university"},
    ),
}


def test_the_events_are_those_of_the_article() -> None:
    assert {
        event.slug: (
            event.held.iso,
            event.status,
            event.city,
            set(event.participants.values_list("organisation__slug", flat=True)),
        )
        for event in Event.objects.published()
    } == EVENTS


def test_the_two_stated_totals_contradict_each_other() -> None:
    totals = list(StatedTotal.objects.published().order_by("slug"))
    provided, total = totals
    assert provided.amount == Amount(760_000_000_000, 10_000_000_000, "USD", "over")
    assert total.amount == Amount(450_000_000_000, 10_000_000_000, "USD", "exactly")
    assert {one.stated.iso for one in totals} == {"2024-02"}
    assert [result.contradicts for result in reconcile(totals)] == [[total], [provided]]
    assert [row.pledge.slug for row in total.pledges.all()] == ["additional-assistance"]


def test_partners_are_there_with_what_they_do() -> None:
    tsubame = Organisation.objects.get(slug="tsubame-bhb")
    assert (tsubame.city_en, tsubame.country_id, tsubame.is_private) == ("Yokohama", "JP", True)
    at_work = {i.slug: {row.organisation.slug for row in i.organisations.all()} for i in Initiative.objects.all()}
    assert at_work == {
        "alternative-fuel-production-in-bucha": {"tsubame-bhb"},
        "prosthetic-limbs-for-people-injured-in-the-war": {"instalimb"},
        "alis-demonstrations": {"jica", "cambodia", "tohoku-university", "ukraine"},
    }
    known_as = set(Organisation.objects.values_list("short_name", flat=True))
    assert {"JICA", "JETRO", "Keidanren", "UNU", "G7"} <= known_as


def test_what_the_article_leaves_open_stays_open() -> None:
    bucha = Initiative.objects.get(slug="alternative-fuel-production-in-bucha")
    assert [(place.name_en, place.region_id) for place in bucha.places.all()] == [("Bucha", None)]
    assert not any(initiative.started for initiative in Initiative.objects.all())
    assert not Organisation.objects.exclude(website="").exists()
    assert not Pledge.objects.exclude(flow_type="").exists()


def test_nothing_in_the_founding_ledger_disagrees_with_its_own_source() -> None:
    records = [record for record in public_records() if not isinstance(record, Source)]
    assert not [record.disagreements() for record in records if record.disagreements()]


def test_the_verifier_finds_nothing_in_it() -> None:
    call_command("verify_ledger", verbosity=0)


def test_names_change_with_the_language() -> None:
    jica = Organisation.objects.get(slug="jica")
    with override("ja"):
        assert jica.name == "国際協力機構"
    with override("uk"):
        assert jica.name.startswith("Японське агентство")
