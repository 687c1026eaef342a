"""HEAD answers with the headers of GET and no body, whichever server stands in front."""

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase


def without_body(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Outermost middleware, so that Content-Length still tells the length of GET's body."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if request.method == "HEAD":
            if response.streaming:
                response.streaming_content = ()  # type: ignore[attr-defined]
            else:
                response.content = b""  # type: ignore[attr-defined]
        return response

    return respond
