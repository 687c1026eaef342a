"""One published record as JSON, found by its slug; old slugs redirect for good."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import Http404, HttpResponsePermanentRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from aidportal.api.endpoints import Endpoint
from aidportal.publication.models import Publishable, SlugRedirect
from aidportal.search.snapshot import snapshot


class RecordEndpoint(Endpoint):
    """Needs ``records()``, the serializer class ``answer`` and its own ``route``."""

    answer: ClassVar[type[serializers.BaseSerializer[Any]]]
    route: ClassVar[str]

    def records(self) -> QuerySet[Any]:
        """Records with all that ``answer`` reads. Starts from ``published()``."""
        raise NotImplementedError

    def get(self, request: Request, slug: str) -> HttpResponseBase:
        self.refuse_unknown(request)
        # One committed state for all queries: a record withdrawn meanwhile is there whole or not at all.
        with snapshot():
            record = self.records().filter(slug=slug).first()
            if record is not None:
                return Response(self.shown(record))
            address = self._moved_to(slug)
        if address is None:
            raise Http404
        return HttpResponsePermanentRedirect(address)

    def shown(self, record: Any) -> Any:
        """``record`` as its serializer writes it."""
        return self.answer(record).data

    def _moved_to(self, slug: str) -> str | None:
        model: type[Publishable] = self.records().model
        old = SlugRedirect.objects.filter(kind=model._meta.model_name, slug=slug).first()
        now = old and model.objects.published().filter(pk=old.record).values_list("slug", flat=True).first()
        return reverse(self.route, args=[now]) if now else None
