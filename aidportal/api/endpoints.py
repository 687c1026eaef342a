"""What every address of the API has in common: read-only, JSON, no unknown parameters, 304 by the ledger's state."""

import re
from collections.abc import Sequence
from typing import Any, ClassVar

from django.utils.decorators import method_decorator
from drf_spectacular.utils import OpenApiParameter
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from aidportal.api import problems
from aidportal.api.problems import Wrong, WrongParameters
from aidportal.api.schema import Schema
from aidportal.changes.conditional import by_ledger_state

_SHOWABLE = re.compile(r"[a-z][a-z_]{0,29}", re.ASCII)


@method_decorator(by_ledger_state, name="dispatch")
class Endpoint(APIView):
    """Subclasses answer ``get`` and describe themselves for the schema."""

    http_method_names = ["get", "head", "options"]
    schema = Schema()

    #: Unique name of the operation in the schema: clients generated from it call it so.
    operation: ClassVar[str]
    #: The serializer class, or instance, of an answer.
    answer: ClassVar[Any]

    def options(self, request: Any, *args: Any, **options: Any) -> Response:
        return Response(status=204)

    def described_parameters(self) -> Sequence[OpenApiParameter]:
        """The query parameters that this address takes."""
        return ()

    def described_answer(self) -> Any:
        """The serializer of an answer."""
        return self.answer

    def refuse_unknown(self, request: Request) -> None:
        """Raises WrongParameters for parameters not described, and for doubled ones. For single-valued ones only."""
        known = [parameter.name for parameter in self.described_parameters()]
        wrong = []
        for name, values in request.query_params.lists():
            if name not in known:
                shown = name if _SHOWABLE.fullmatch(name) else ""
                wrong.append(Wrong(shown, problems.unknown(known)))
            elif len(values) > 1:
                wrong.append(Wrong(name, problems.doubled()))
        if wrong:
            raise WrongParameters(wrong)
