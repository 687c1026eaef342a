"""JSON, the one format of the API."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import orjson
from django.utils.functional import Promise
from rest_framework.renderers import BaseRenderer


class Json(BaseRenderer):
    """Decimals become JSON numbers with all their digits; nothing passes through binary floating point."""

    media_type = "application/json"
    format = "json"
    charset = None
    render_style = "binary"

    def render(
        self, data: Any, accepted_media_type: str | None = None, renderer_context: Mapping[str, Any] | None = None
    ) -> bytes:
        return b"" if data is None else orjson.dumps(data, default=_written, option=orjson.OPT_NON_STR_KEYS)


def _written(value: Any) -> Any:
    if isinstance(value, Decimal):
        return orjson.Fragment(f"{value:f}")
    if isinstance(value, Promise):
        return str(value)
    raise TypeError(f"The API has no form for {type(value).__name__}.")
