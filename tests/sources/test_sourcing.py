"""How well a record is sourced: documents by weight, and how many independent of each other."""

import pytest
from django.test import Client

from aidportal.sources.models import Source
from aidportal.sources.sourcing import Sourcing, sourcing
from events.models import EventCitation
from tests.factories import EventFactory, cite, published_event, published_source

pytestmark = pytest.mark.django_db


def event_citing(*sources: Source):
    event = EventFactory()
    for source in sources:
        cite(EventCitation(event=event), ["held"], source=source)
    return event


def test_a_document_counts_once_whatever_it_backs() -> None:
    article, report = published_source(), published_source(kind="report", publisher="Kiel")
    event = event_citing(article, article, report, published_source(kind="joint", publisher="G7"))
    assert sourcing(event) == Sourcing(official=1, press=1, other=1, independent=3)


def test_several_documents_of_one_publisher_are_one_voice() -> None:
    event = event_citing(published_source(publisher="The Times"), published_source(publisher="THE TIMES"))
    assert (sourcing(event).press, sourcing(event).independent) == (2, 1)


def test_copies_of_one_report_are_as_one_with_whom_they_repeat() -> None:
    copies = [published_source(publisher=name, repeats="Kyodo News") for name in ("Alder Post", "Norland Daily")]
    assert sourcing(event_citing(*copies)).independent == 1
    assert sourcing(event_citing(*copies, published_source(publisher="Kyodo News"))).independent == 1
    assert sourcing(event_citing(*copies, published_source(publisher="Alder Post"))).independent == 2


def test_who_only_disputes_or_replies_bears_nothing_out() -> None:
    event = event_citing(published_source(publisher="A"))
    cite(EventCitation(event=event), ["dispute"], source=published_source(publisher="B"))
    cite(EventCitation(event=event), ["reply", "dispute"], source=published_source(publisher="C"))
    assert sourcing(event) == Sourcing(0, 1, 0, 1)
    cite(EventCitation(event=event), ["reply", "outcome"], source=published_source(publisher="D"))
    assert sourcing(event).independent == 2


@pytest.mark.parametrize("language", ["ja", "uk"])
def test_a_translated_publisher_is_the_same_voice(language: str) -> None:
    one = published_source(publisher="Kyodo News", **{f"publisher_{language}": "共同通信"})
    other = published_source(publisher="Kyodo News")
    shown = published_event(title="Summit")
    for source in (one, other):
        cite(EventCitation(event=shown), ["held"], source=source)
    page = Client().get(f"/{language}{shown.get_absolute_url()}").content.decode()
    assert {"ja": "発行元1か所", "uk": "1 видавець"}[language] in page


def test_the_page_of_a_source_says_whom_it_repeats(client: Client) -> None:
    source = published_source(repeats="Kyodo News")
    assert "Kyodo News" in client.get(source.get_absolute_url()).content.decode()
