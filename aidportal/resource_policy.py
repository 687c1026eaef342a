"""Which answers other sites may load into their pages: what is made for it says so, everything else refuses."""

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase

HEADER = "Cross-Origin-Resource-Policy"
#: The API is for everyone's pages.
OPEN = "/api/"


def same_origin_by_default(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """Middleware; a view that is made for other sites sets the header itself."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        policy = "cross-origin" if request.path_info.startswith(OPEN) else "same-origin"
        response.headers.setdefault(HEADER, policy)
        return response

    return respond
