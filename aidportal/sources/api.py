"""Sources in the API."""

from typing import Any

from django.db.models import QuerySet

from aidportal.lists.api import ListEndpoint
from aidportal.publication.api import RecordEndpoint
from aidportal.sources.filters import SourceFilters
from aidportal.sources.models import Source
from aidportal.sources.serializers import SourceRecord


class SourceRows:
    def records(self) -> QuerySet[Any]:
        return Source.objects.published().without_text()


class SourceList(SourceRows, ListEndpoint):
    """Documents that the ledger cites."""

    operation = "sources_list"
    filters = SourceFilters
    row = SourceRecord


class SourceDetail(SourceRows, RecordEndpoint):
    """One document that the ledger cites."""

    operation = "source"
    route = "api:source"
    answer = SourceRecord
