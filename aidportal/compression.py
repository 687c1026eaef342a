"""Text travels compressed, also where no proxy stands in front; pictures and ranges of a file as they are."""

from http import HTTPStatus
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

_TEXT = (
    "text/",
    "image/svg+xml",
    "application/json",
    "application/problem+json",
    "application/javascript",
    "application/atom+xml",
    "application/xml",
    "application/vnd.oai.openapi",
)


class CompressText(GZipMiddleware):
    """Django's, which also pads its answers by chance, so that their length gives no secret away."""

    def process_response(self, request: HttpRequest, response: Any) -> HttpResponseBase:
        kind = response.headers.get("Content-Type", "")
        if response.status_code == HTTPStatus.PARTIAL_CONTENT or not kind.startswith(_TEXT):
            return response  # type: ignore[no-any-return]
        return super().process_response(request, response)
