"""The page of one published record, found by its slug; old slugs redirect for good."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.generic import DetailView

from aidportal.changes.conditional import by_day
from aidportal.publication.models import Publishable, SlugRedirect


def moved_to(model: type[Publishable], slug: str) -> str | None:
    """The address of the published record that once had ``slug``, or None."""
    old = SlugRedirect.objects.filter(kind=model._meta.model_name, slug=slug).first()
    record = old and model.objects.published().filter(pk=old.record).first()
    return record.get_absolute_url() if record else None


def moved_slug(model: type[Publishable], slug: str) -> str | None:
    """The present last part of the address of the published record that once had ``slug``, or None."""
    old = SlugRedirect.objects.filter(kind=model._meta.model_name, slug=slug).first()
    if old is None:
        return None
    return model.objects.published().filter(pk=old.record).values_list("slug", flat=True).first()


def rows_of_published(rows: Any, link: str) -> QuerySet[Any]:
    """Those of ``rows`` (a manager) whose ``link`` leads to a published record, with it: for a ``Prefetch``."""
    linked = rows.model._meta.get_field(link).related_model
    return rows.filter(**{f"{link}__in": linked.objects.published()}).select_related(link)


def published_through(rows: Any, link: str) -> QuerySet[Any]:
    """The published records to which ``rows`` (a reverse relation) lead: how a page reaches upper apps."""
    linked = rows.model._meta.get_field(link).related_model
    return linked.objects.published().filter(pk__in=rows.values(link))


@method_decorator(by_day, name="dispatch")
class PublishedDetailView(DetailView):
    """Needs ``model`` and the navigation entry it belongs to; add to ``get_queryset()`` what the page shows."""

    section: ClassVar[str]
    #: The list above it: name of its address, and its title.
    list_address: ClassVar[str]
    list_title: ClassVar[Any]
    http_method_names = ("get", "head", "options")

    def get_queryset(self) -> Any:
        return self.model.objects.published()

    def get(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        try:
            return super().get(request, *args, **options)
        except Http404:
            address = moved_to(self.model, self.kwargs["slug"])
            if address is None:
                raise
            return HttpResponsePermanentRedirect(address)

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        crumbs = [(reverse(self.list_address), self.list_title)]
        return super().get_context_data(section=self.section, crumbs=crumbs, here=self.object, **context)
