"""What may be asked of a list in its address: the filters it shows, and words; nothing that probes other tables."""

from typing import Any

from django.contrib.admin import FieldListFilter
from django.db.models import QuerySet
from django.http import HttpRequest

#: What Django's own filters and date hierarchy append to a field's name.
ENDINGS = {
    "",
    "exact",
    "isnull",
    "in",
    "gte",
    "lt",
    "year",
    "month",
    "day",
    "id__exact",
    "pk__exact",
    "code__exact",
    "id__isnull",
}
MOST_CHARACTERS = 200
MOST_WORDS = 10


class GuardedLookups:
    """Mixin of admins. Django lets ``?donor__note__startswith=`` through, which answers letter by letter."""

    def lookup_allowed(self, lookup: str, value: Any, request: HttpRequest | None = None) -> bool:
        return any(
            lookup == name or (lookup.startswith(f"{name}__") and lookup[len(name) + 2 :] in ENDINGS)
            for name in self._filtered_by(request)
        )

    def _filtered_by(self, request: HttpRequest | None) -> list[str]:
        names = [self.date_hierarchy] if self.date_hierarchy else []
        for entry in self.get_list_filter(request):
            if isinstance(entry, tuple) and issubclass(entry[1], FieldListFilter):
                names.append(entry[0])
            elif isinstance(entry, str):
                names.append(entry)
            elif hasattr(entry, "parameter_name"):
                names.append(entry.parameter_name)
        return names

    def get_search_results(self, request: HttpRequest, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        """At most ten words: each becomes a condition on every searched column."""
        words = search_term[:MOST_CHARACTERS].split()[:MOST_WORDS]
        return super().get_search_results(request, queryset, " ".join(words))


def asks_for_choices(request: HttpRequest) -> bool:
    """Whether this is the address from which the pickers of forms take their choices."""
    return bool(request.resolver_match and request.resolver_match.url_name == "autocomplete")
