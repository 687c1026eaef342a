"""Invented values for the page of all components: they stand in no ledger."""

from copy import copy
from datetime import date

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from aidportal.lists.matches import Match
from aidportal.lists.problems import Problem
from aidportal.lists.ranges import End, Range
from aidportal.money.dates import StatedDate
from aidportal.pages.versions.differences import Change, RowsChange
from aidportal.pages.versions.effects import Cell, Effect
from aidportal.publication.history.differences import FieldChange
from aidportal.search.marking import marked
from aidportal.search.tokens import runs
from pledges.choices import KindOfMoney
from pledges.models import Pledge

#: US cents, before and after.
_PROMISED = (4_000_000_000, 12_000_000_000)
#: Regions of Ukraine by code (ISO 3166-2) with numbers of records.
REGIONS = {"UA-32": 6, "UA-63": 4, "UA-23": 2, "UA-51": 1}


class SampleForm(forms.Form):
    """What a reader fills in, with one box that is missing."""

    wrong = forms.CharField(label=gettext_lazy("What is wrong?"), widget=forms.Textarea(attrs={"rows": 2}))
    name = forms.CharField(label=gettext_lazy("Your name"), required=False)


def effects() -> list[Effect]:
    return [
        Effect("grants", [Cell("promised", *_PROMISED), Cell("committed", 0, 0), Cell("delivered", 0, 0)]),
        Effect("contingent", [Cell("promised", _PROMISED[1], 0), Cell("committed", 0, 0), Cell("delivered", 0, 0)]),
    ]


def changes() -> list[Change]:
    before, after = (str(kind.label) for kind in (KindOfMoney.GRANTS, KindOfMoney.LOANS))
    return [
        FieldChange("kind", _("Kind of money"), before, after, is_prose=False),
        FieldChange("summary", _("Stated totals"), f"{before}, {before}", f"{before}, {after}", is_prose=True),
        RowsChange(_("Sectors"), [before], [after]),
    ]


def match() -> Match:
    text = _("A public ledger of aid pledges. Every figure carries the words it rests on.")
    return Match(marked(text, runs(text)[1]), "")


def amount_range() -> Range:
    return Range(
        _("Promised"), "text", End("low", "100", []), End("high", "", [_("Say what is wrong: the box is empty.")]), []
    )


def problems() -> list[Problem]:
    return [Problem("sample", _("No pledge matches"))]


def disputed(pledge: Pledge) -> Pledge:
    """A copy that is never saved, with an objection to it."""
    found = copy(pledge)
    found.disputed = True
    found.disputed_what_en = _("Another source disagrees")
    found.disputed_since = StatedDate.day(date(2024, 2, 16))
    return found
