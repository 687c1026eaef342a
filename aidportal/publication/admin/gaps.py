"""What is left to do: each gap is a choice of a list's filter and a line of the desk's worklist."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib import admin
from django.db.models import Exists, Model, OuterRef, Q, QuerySet, TextField
from django.db.models.functions import Cast
from django.http import HttpRequest
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

PARAMETER = "left"


@dataclass(frozen=True)
class Gap:
    """``find`` narrows a queryset to the records that have the gap."""

    code: str
    label: Any
    why: Any
    find: Callable[[QuerySet], QuerySet]


class LeftToDo(admin.SimpleListFilter):
    """The gaps that the admin declares in ``gaps``, and one for each missing language."""

    title = _("what is left to do")
    parameter_name = PARAMETER

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        self._gaps = {gap.code: gap for gap in model_admin.all_gaps()}
        return [(gap.code, gap.label) for gap in self._gaps.values()]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        gap = self._gaps.get(self.value() or "")
        return gap.find(queryset) if gap else queryset


def uncited() -> Gap:
    return Gap(
        "uncited",
        _("without a source"),
        _("no citation at all: nothing can be published without one"),
        lambda records: records.filter(citations__isnull=True),
    )


def single_source(citation: type[Model]) -> Gap:
    """Records whose citations all name the same source."""
    owner = citation.OWNER

    def find(records: QuerySet) -> QuerySet:
        mine = citation._base_manager.filter(**{owner: OuterRef("pk")})
        other = mine.exclude(source=OuterRef("one_source"))
        first = mine.order_by("pk").values("source")[:1]
        return records.annotate(one_source=first).filter(one_source__isnull=False).exclude(Exists(other))

    return Gap("single", _("one source only"), _("everything rests on a single document"), find)


def unbacked(citation: type[Model], fact: str, stated: Q, label: Any) -> Gap:
    """Records that state ``fact`` (``stated`` says which do) while no citation backs it."""
    owner = citation.OWNER
    backing = citation._base_manager.annotate(facts=Cast("backs", TextField())).filter(
        **{owner: OuterRef("pk")}, facts__contains=f'"{fact}"'
    )
    return Gap(
        f"unbacked-{fact}",
        label,
        _("it is stated, but no quote backs it"),
        lambda records: records.filter(stated).exclude(Exists(backing)),
    )


def untranslated(field: str) -> Iterator[Gap]:
    """One gap for each language besides English in which ``field`` is missing."""
    for language in ("ja", "uk"):
        column = f"{field}_{language}"
        missing = Q(**{column: None}) | Q(**{column: ""})
        yield Gap(
            f"untranslated-{language}",
            _not_in(language),
            _("readers see the English text in its place"),
            lambda records, missing=missing: records.filter(missing),
        )


def disagreeing(citation: type[Model], states: dict[str, str]) -> Gap:
    """Sources that state another value. ``states``: the record's column → the citation's that answers it."""
    owner = citation.OWNER
    other = Q()
    for own, stated in states.items():
        rows = citation._base_manager.filter(**{owner: OuterRef("pk"), f"{stated}__isnull": False})
        other |= Q(Exists(rows.exclude(**{stated: OuterRef(own)}))) & Q(**{f"{own}__isnull": False})

    def find(records: QuerySet) -> QuerySet:
        # Equal figures cannot disagree; whether unequal ones do is for the intervals to say.
        candidates = records.filter(other).prefetch_related("citations")
        return records.filter(pk__in=[record.pk for record in candidates if record.disagreements()])

    return Gap("disagree", _("sources disagree"), _("two documents cannot both be right"), find)


def _not_in(language: str) -> Any:
    names = {"ja": _("not in Japanese"), "uk": _("not in Ukrainian")}
    return names.get(language, get_language_info(language)["name"])
