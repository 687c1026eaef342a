"""Sources and citations as JSON. The archived text is in none of them: copyright, and the curators' own."""

from typing import Any

from rest_framework import serializers

from aidportal.api.addresses import ApiUrl, PageUrl
from aidportal.api.fields import Label, Text
from aidportal.api.shapes import Coded, Shape, Translated
from aidportal.money.serializers import Amount, Quantity, StatedDate, StatedValue
from aidportal.sources.models import Citation, Source


class SourceRef(Shape):
    """A source as a citation names it."""

    slug = serializers.CharField()
    url = PageUrl()
    title = serializers.CharField()
    publisher = serializers.CharField()
    original_url = Text(source="url")


class SourceRecord(Translated):
    """A document that says something."""

    TRANSLATED = ("title",)

    slug = serializers.CharField()
    url = PageUrl()
    api_url = ApiUrl("api:source")
    title = serializers.CharField()
    publisher = serializers.CharField()
    repeats = Text(help_text="Whose report it copies, if it does; both then count as one independent source.")
    kind = serializers.ChoiceField(Source.Kind.choices)
    kind_name = Label(Source.Kind, source="kind")
    original_url = Text(source="url")
    archived_url = Text()
    language = Coded("Language")
    published_on = StatedDate(help_text="The source's own date.")
    retrieved_on = serializers.DateField(allow_null=True)
    last_checked_on = serializers.DateField(allow_null=True)


class States(Shape):
    """The values that this very source gives, which need not be the record's."""

    amount = Amount(source="states_amount", allow_null=True)
    date = StatedDate(source="states_date", allow_null=True)
    quantity = Quantity(source="states_quantity", allow_null=True)

    def to_representation(self, instance: Citation) -> dict[str, Any]:
        shown = super().to_representation(instance)
        return shown if instance.states_date else {**shown, "date": None}


class CitationRecord(Shape):
    """A source's verbatim words, who said them, what they back and which value they state."""

    source = SourceRef()  # type: ignore[assignment]
    quote = serializers.CharField(help_text="Word for word, in the source's language.")
    locator = Text(help_text="Where in the source.")
    speaker = Text()
    speaker_office = Text()
    stated_on = StatedDate()
    backs = serializers.ListField(child=serializers.CharField(), help_text="Facts of the record that it backs.")
    states = States(source="*")


class DisagreementRecord(Shape):
    """A source whose value for a fact has nothing in common with the record's own."""

    fact = serializers.CharField()
    value = StatedValue(help_text="The record's own value.")
    states = StatedValue(help_text="What the source states.")
    source = SourceRef(source="citation.source")  # type: ignore[assignment]
    quote = serializers.CharField(source="citation.quote")


class CitedRecord(Shape):
    """What each record with citations shows of them."""

    citations = CitationRecord(many=True)
    disagreements = DisagreementRecord(many=True)

    def get_fields(self) -> dict[str, serializers.Field]:
        """The record's own fields first."""
        fields = super().get_fields()
        last = {name: fields.pop(name) for name in ("citations", "disagreements")}
        return {**fields, **last}


class Dispute(Shape):
    """That somebody contests what is recorded; sources of it and replies are citations that back these facts."""

    since = StatedDate(source="disputed_since", allow_null=True)
    by = Text(source="disputed_by")
    by_ja = Text(source="disputed_by_ja")
    by_uk = Text(source="disputed_by_uk")
    what = Text(source="disputed_what")
    what_ja = Text(source="disputed_what_ja")
    what_uk = Text(source="disputed_what_uk")

    def to_representation(self, instance: Any) -> dict[str, Any] | None:  # type: ignore[override]
        if not instance.disputed:
            return None
        shown = super().to_representation(instance)
        return shown if instance.disputed_since else {**shown, "since": None}


class DisputableRecord(CitedRecord):
    """What each record shows that can be disputed."""

    dispute = Dispute(source="*", allow_null=True, help_text="Null: nobody disputes it, as far as the ledger knows.")
