"""Reference lists in the API: what the standards fix, with names in three languages. Whole, on one page."""

from typing import Any, ClassVar

from django.db.models import Model
from django.http import Http404
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter, inline_serializer
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from aidportal.addresses import absolute
from aidportal.api.endpoints import Endpoint
from aidportal.api.fields import Text
from aidportal.api.problems import Wrong, WrongParameters
from aidportal.api.shapes import OTHER_LANGUAGES
from aidportal.reference.codelists import DATA, codes, labels
from aidportal.reference.models import Area, Currency, Sector, Subdivision

CODELISTS = tuple(sorted(path.stem for path in (DATA / "codelists").glob("*.xml")))


class NamedRow(serializers.Serializer):
    """A row of a standard's list with its names."""

    code = serializers.CharField()
    name = serializers.CharField()
    name_ja = Text()
    name_uk = Text()


class AreaRow(NamedRow):
    """A country (ISO 3166-1) or a region of OECD-DAC's list; 998 is worldwide."""

    kind = serializers.ChoiceField(Area.Kind.choices)
    withdrawn = serializers.BooleanField(help_text="Not for new records.")


class RegionRow(NamedRow):
    """A first-level region of a country (ISO 3166-2)."""

    country = serializers.CharField(source="country_id")


class SectorRow(NamedRow):
    """A DAC sector of five digits, or the category of three that holds it."""

    category = Text(source="parent_id", help_text="Null for a category itself.")
    withdrawn = serializers.BooleanField(help_text="Not for new records.")


class CurrencyRow(NamedRow):
    """A currency (ISO 4217)."""

    exponent = serializers.IntegerField(help_text="Decimal places of its minor unit.")
    withdrawn = serializers.BooleanField(help_text="Not for new records.")


class ReferenceList(Endpoint):
    """Needs ``model`` and ``row``. ``narrowing``: parameter → the column that it must equal."""

    model: ClassVar[type[Model]]
    row: ClassVar[type[serializers.BaseSerializer[Any]]]
    narrowing: ClassVar[dict[str, str]] = {}

    def get(self, request: Request) -> Response:
        self.refuse_unknown(request)
        rows = list(self.model._default_manager.order_by("pk"))
        for name, column in self.narrowing.items():
            if name in request.query_params:
                wanted = request.query_params[name]
                rows = [row for row in rows if getattr(row, column) == wanted]
                if not rows:
                    raise WrongParameters([Wrong(name, _("This value names nothing in this list: remove it."))])
        return Response({"count": len(rows), "results": self.row(rows, many=True).data})

    def described_parameters(self) -> list[OpenApiParameter]:
        return [OpenApiParameter(name, str) for name in self.narrowing]

    def described_answer(self) -> Any:
        fields = {"count": serializers.IntegerField(), "results": self.row(many=True)}
        return inline_serializer(f"{self.row.__name__}s", fields)


class CountryList(ReferenceList):
    """Countries, and the regions of OECD-DAC's list that stand beside them as recipients."""

    operation = "countries_list"
    model, row, narrowing = Area, AreaRow, {"kind": "kind"}


class RegionList(ReferenceList):
    """First-level regions of countries."""

    operation = "regions_list"
    model, row, narrowing = Subdivision, RegionRow, {"country": "country_id"}


class SectorList(ReferenceList):
    """DAC sectors and their categories."""

    operation = "sectors_list"
    model, row, narrowing = Sector, SectorRow, {"category": "parent_id"}


class CurrencyList(ReferenceList):
    """Currencies."""

    operation = "currencies_list"
    model, row = Currency, CurrencyRow


class CodelistName(serializers.Serializer):
    name = serializers.CharField()
    url = serializers.URLField()


class CodelistNames(serializers.Serializer):
    count = serializers.IntegerField()
    results = CodelistName(many=True)


class CodeRow(NamedRow):
    category = Text()
    withdrawn = serializers.BooleanField(help_text="Not for new records.")


class Codelist(serializers.Serializer):
    """One of IATI's code lists."""

    name = serializers.CharField()
    count = serializers.IntegerField()
    results = CodeRow(many=True)


class CodelistList(Endpoint):
    """IATI's code lists that this ledger uses."""

    operation = "codelists_list"
    answer = CodelistNames

    def get(self, request: Request) -> Response:
        self.refuse_unknown(request)
        rows = [{"name": name, "url": absolute(f"{request.path}{name}/")} for name in CODELISTS]
        return Response({"count": len(rows), "results": rows})


class CodelistDetail(Endpoint):
    """One of IATI's code lists."""

    operation = "codelist"
    answer = Codelist

    def get(self, request: Request, name: str) -> Response:
        self.refuse_unknown(request)
        if name not in CODELISTS:
            raise Http404
        named = {language: labels(name, language) for language in ("en", *OTHER_LANGUAGES)}
        rows = [
            {
                "code": code.code,
                "name": named["en"][code.code],
                **{f"name_{language}": named[language][code.code] for language in OTHER_LANGUAGES},
                "category": code.category or None,
                "withdrawn": code.withdrawn,
            }
            for code in codes(name).values()
        ]
        return Response({"name": name, "count": len(rows), "results": rows})
