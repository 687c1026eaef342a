"""What a reader gets when the index cannot follow the ledger in time: 503, never an older index with newer rows."""

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse

from aidportal.errors import error_page
from aidportal.search.errors import Busy


class AnswerBusy:
    """Middleware that answers 503 with ``Retry-After`` where a view raises Busy."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, Busy):
            return None
        response = error_page(request, HTTPStatus.SERVICE_UNAVAILABLE)
        response.headers["Retry-After"] = str(Busy.RETRY_AFTER)
        return response
