"""Rows keep the rules that stand in the database: they can be got round by a restore or by hand."""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db.models import CheckConstraint, Q

from aidportal.changes.tracking import Tracked
from aidportal.ledger.verification.findings import Finding

MOST_NAMED = 20


def check() -> Iterator[Finding]:
    for model in apps.get_models():
        if issubclass(model, Tracked):
            for constraint in model._meta.constraints:
                if isinstance(constraint, CheckConstraint):
                    yield from _check(model, constraint)


def _check(model: type[Any], constraint: CheckConstraint) -> Iterator[Finding]:
    rows = model._base_manager.filter(~Q(constraint.condition)).order_by("pk")
    for row in rows[:MOST_NAMED]:
        record = f"{model._meta.verbose_name} {row.pk} ({_slug(row)})"
        message = str(constraint.violation_error_message).rstrip(".")
        yield Finding(record, f"it breaks the rule {constraint.name}", message)


def _slug(row: Any) -> str:
    while hasattr(row, "OWNER"):
        row = row.owner
    return f"of “{row.slug}”"
