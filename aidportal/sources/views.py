"""The public pages of sources. The archived text never reaches them, only what was quoted."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from aidportal.lists.pages import ListPage
from aidportal.publication.pages import PublishedDetailView
from aidportal.sources.citing import citing
from aidportal.sources.columns import TABLE
from aidportal.sources.filters import SourceFilters
from aidportal.sources.models import Source


class SourceList(ListPage):
    filters = SourceFilters
    table = TABLE
    section = "sources"
    template_name = "sources/source_list.html"
    results_template = "sources/source_results.html"


class SourcePage(PublishedDetailView):
    model = Source
    section = "sources"
    list_address = "sources:source-list"
    list_title = _("Sources")

    def get_queryset(self) -> Any:
        return super().get_queryset().without_text()

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        return super().get_context_data(citing=citing(self.object), **context)
