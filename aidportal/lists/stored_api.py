"""The API's lists of records that the index does not hold."""

from typing import Any, ClassVar

from aidportal.changes.state import current
from aidportal.lists.addresses import Addresses
from aidportal.lists.api import Found, ListEndpoint
from aidportal.lists.stored import StoredFilterSet, Walk
from aidportal.search.snapshot import snapshot


class StoredListEndpoint(ListEndpoint):
    """As other lists, with ``StoredFilterSet`` for filters."""

    filters: ClassVar[type[StoredFilterSet]]

    def find(self, asked: Any, size: int) -> Found:
        with snapshot():
            asked.check_codes(current())
            records = asked.narrowed(self.records())
            page = Walk(asked, records).page(size)
            to = Addresses(asked.values)
            return Found(
                page.rows,
                records.count(),
                next=to.with_value("after", page.next) if page.next else None,
                previous=to.with_value("before", page.previous) if page.previous else None,
            )
