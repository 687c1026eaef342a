"""What other sites may show in a frame. Everything else refuses it: see the policy in the settings."""

from collections.abc import Callable
from typing import Any

from csp.decorators import csp_replace
from django.http.response import HttpResponseBase
from django.views.decorators.clickjacking import xframe_options_exempt

from aidportal.resource_policy import HEADER

View = Callable[..., HttpResponseBase]


def open_to_all_sites(view: View) -> View:
    """Decorate a view that any site may frame."""

    def open_view(*args: Any, **options: Any) -> HttpResponseBase:
        response = view(*args, **options)
        response.headers[HEADER] = "cross-origin"
        return response

    return xframe_options_exempt(csp_replace({"frame-ancestors": ["*"]})(open_view))  # type: ignore[no-any-return]
