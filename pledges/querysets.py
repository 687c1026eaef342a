"""What is asked of pledges and transactions."""

from typing import Self

from django.db.models import Exists, F, OuterRef, Prefetch, Q, Subquery

from aidportal.changes.tracking import TrackedQuerySet
from aidportal.publication.querysets import PublishableQuerySet
from aidportal.sources.citing import published_citations
from events.models import Event
from partners.models import Organisation


class PledgeQuerySet(PublishableQuerySet):
    def for_list(self) -> Self:
        """All that a row of a list shows, in a fixed number of queries."""
        return (
            self.with_news()
            .select_related("donor", "amount_currency", "usd_stated_currency")
            .prefetch_related(
                Prefetch("announced_at", queryset=Event.objects.published()),
                "recipients__area",
                "sectors__sector",
                "items",
                published_citations(self.model),
            )
        )

    def with_news(self) -> Self:
        """``last_news``: the last day that the latest transaction of it or of a part can mean; ``undated_news``."""
        transactions = self.model._meta.get_field("transactions").related_model.objects
        of_parts = Q(pledge__parent=OuterRef("pk"), pledge__state="published")
        news = transactions.filter(Q(pledge=OuterRef("pk")) | of_parts).order_by("-occurred_to")
        return self.annotate(
            last_news=Subquery(news.filter(occurred_to__isnull=False).values("occurred_to")[:1]),
            undated_news=Exists(news.filter(occurred_to__isnull=True)),
        )

    def for_detail(self) -> Self:
        """All that a page of one pledge shows, in a fixed number of queries."""
        published = self.model.objects.published()
        public = Organisation.objects.published()
        return (
            self.for_list()
            .with_transactions()
            .prefetch_related(
                Prefetch("parent", queryset=published.for_list()),
                Prefetch(
                    "children", queryset=published.for_list().order_by(F("announced_from").asc(nulls_last=True), "pk")
                ),
                Prefetch("participants__organisation", queryset=public),
                "places__region",
                "markers",
                "identifiers",
            )
        )

    def with_transactions(self) -> Self:
        """What came of each pledge, with who paid whom and the sources."""
        public = Organisation.objects.published()
        return self.prefetch_related(
            Prefetch("transactions__provider", queryset=public),
            Prefetch("transactions__receiver", queryset=public),
            "transactions__item",
            published_citations(self.model._meta.get_field("transactions").related_model, "transactions__citations"),
        )

    def for_reconciliation(self) -> Self:
        """What stands beside a stated total: titles and recipients, newest first."""
        return (
            self.select_related("donor")
            .prefetch_related("recipients__area")
            .order_by(F("announced_from").desc(nulls_last=True), "-pk")
        )


class TransactionQuerySet(TrackedQuerySet):
    def published(self) -> Self:
        """Transactions are public with their pledge."""
        return self.filter(pledge__state="published")

    def for_list(self) -> Self:
        return self.select_related("pledge", "value_currency", "item").prefetch_related(
            Prefetch("provider", queryset=Organisation.objects.published()),
            Prefetch("receiver", queryset=Organisation.objects.published()),
            published_citations(self.model),
        )
