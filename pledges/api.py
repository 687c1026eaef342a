"""Pledges, their sums, transactions and stated totals in the API."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from rest_framework.request import Request
from rest_framework.response import Response

from aidportal.api.endpoints import Endpoint
from aidportal.lists.api import FilteredEndpoint, Found, ListEndpoint, ask, joint, refuse
from aidportal.lists.problems import unknown
from aidportal.lists.stored_api import StoredListEndpoint
from aidportal.publication.api import RecordEndpoint
from aidportal.search.snapshot import snapshot
from pledges import rows_for_api
from pledges.filters import PledgeFilters
from pledges.models import StatedTotal
from pledges.reconciliation import reconcile
from pledges.serializers import PledgeRecord, StatedTotalRecord, TotalsRecord, TransactionRecord
from pledges.serializers.totals import totals_record
from pledges.stored_filters import StatedTotalFilters, TransactionFilters


class PledgeRows:
    def records(self) -> QuerySet[Any]:
        return rows_for_api.pledges()


class PledgeList(PledgeRows, ListEndpoint):
    """Pledges: who promised what to whom, each with its sources."""

    operation = "pledges_list"
    filters = PledgeFilters
    row = PledgeRecord

    def shown(self, rows: Sequence[Any]) -> Any:
        with rows_for_api.rates_for_pledges(rows):
            return super().shown(rows)


class PledgeDetail(PledgeRows, RecordEndpoint):
    """One pledge."""

    operation = "pledge"
    route = "api:pledge"
    answer = PledgeRecord

    def shown(self, record: Any) -> Any:
        with rows_for_api.rates_for_pledges([record]):
            return super().shown(record)


class PledgeTotals(FilteredEndpoint):
    """What the pledges of any selection add up to, in US dollars: by stage, by kind of money, never one figure."""

    operation = "pledges_totals"
    filters = PledgeFilters
    without = frozenset({"sort", "after", "before"})
    answer = TotalsRecord

    def get(self, request: Request) -> Response:
        asked = self.filters(request.query_params)
        known = {*asked.filters} - self.without
        refuse([*asked.problems, *(unknown(name, known) for name in self.without & {*request.query_params})])
        found = ask(asked, 0)
        refuse(found.problems)
        group = Found([], found.count, found.joint.count, found.joint.url) if found.joint else Found([], found.count)
        return Response(totals_record(found.count, found.totals, joint(request, group)))


class TransactionRows:
    def records(self) -> QuerySet[Any]:
        return rows_for_api.transactions()


class TransactionList(TransactionRows, StoredListEndpoint):
    """What came of pledges: commitments, payments, deliveries, and words that complete, suspend or cancel."""

    operation = "transactions_list"
    filters = TransactionFilters
    row = TransactionRecord


class TransactionDetail(TransactionRows, Endpoint):
    """One transaction."""

    operation = "transaction"
    answer = TransactionRecord

    def get(self, request: Request, pk: int) -> Response:
        self.refuse_unknown(request)
        with snapshot():
            record = self.records().filter(pk=pk).first()
            if record is None:
                raise Http404
            return Response(self.answer(record).data)


class StatedTotalRows:
    def records(self) -> QuerySet[Any]:
        return rows_for_api.stated_totals()

    def reconciled(self, rows: Sequence[Any]) -> list[Any]:
        """``rows`` against the ledger, and against all other stated totals."""
        every = list(StatedTotal.objects.published().order_by("pk"))
        shown = {total.pk: total for total in rows}
        with rows_for_api.rates_for_totals(every):
            results = {result.total.pk: result for result in reconcile([shown.get(one.pk, one) for one in every])}
        return [results[total.pk] for total in rows if total.pk in results]


class StatedTotalList(StatedTotalRows, StoredListEndpoint):
    """What sources say support adds up to, each beside the ledger's own sum."""

    operation = "stated_totals_list"
    filters = StatedTotalFilters
    row = StatedTotalRecord

    def shown(self, rows: Sequence[Any]) -> Any:
        return super().shown(self.reconciled(rows))


class StatedTotalDetail(StatedTotalRows, RecordEndpoint):
    """One stated total beside the ledger's own sum."""

    operation = "stated_total"
    route = "api:stated-total"
    answer = StatedTotalRecord

    def shown(self, record: Any) -> Any:
        return super().shown(self.reconciled([record])[0])
