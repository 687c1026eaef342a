"""Shares typed in percent as sources write them (33.33, 33,33 %), stored in hundredths of a percent."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from aidportal.publication.admin import RowForm
from aidportal.publication.history.fields import in_words
from pledges.counting import WHOLE
from pledges.models import PledgeRecipient, PledgeSector

PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?\s*[%％]?", re.ASCII)


class PercentField(forms.CharField):
    """The cleaned value is hundredths of a percent, or None."""

    default_error_messages = {
        "percent": _("Write a percentage from 0.01 to 100 with at most two decimals, such as 33.33."),
    }

    def __init__(self, **options: Any) -> None:
        options.setdefault("help_text", _("In percent, such as 33.33; empty if no source states it."))
        super().__init__(max_length=12, required=False, **options)

    def clean(self, value: Any) -> int | None:
        text = super().clean(value)
        if not text:
            return None
        found = PERCENT.fullmatch(text)
        share = int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0")) if found else 0
        if not 1 <= share <= WHOLE:
            raise ValidationError(self.error_messages["percent"], code="percent")
        return share

    def prepare_value(self, value: Any) -> Any:
        return percent(value) if isinstance(value, int) else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        return super().has_changed(percent(initial) if isinstance(initial, int) else initial, data)


class ShareForm(RowForm):
    share = PercentField(label=_("share, %"))


def percent(share: int) -> str:
    """Hundredths of a percent as a person writes it: 10000 is "100", 3333 is "33.33"."""
    return f"{share / 100:.2f}".rstrip("0").rstrip(".")


for shared in (PledgeRecipient, PledgeSector):
    in_words[shared, "share"] = lambda share: f"{percent(share)} %"
