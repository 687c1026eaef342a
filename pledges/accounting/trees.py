"""Whole trees of pledges, locked from the root down, so that two writers never count one package at once."""

from collections.abc import Collection
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from aidportal.changes.batches import batches

#: Deeper nesting is a mistake, or a circle that two curators made at the same moment.
DEEPEST = 500


def roots_of(model: type[Any], pks: Collection[int]) -> set[int]:
    """The topmost pledges above ``pks``. Raises ValidationError for a circle."""
    roots: set[int] = set()
    level = set(pks)
    for _depth in range(DEEPEST):
        parents: set[int] = set()
        for some in batches(level):
            for pk, parent in model._base_manager.filter(pk__in=some).values_list("pk", "parent_id"):
                if parent is None:
                    roots.add(pk)
                else:
                    parents.add(parent)
        if not parents:
            return roots
        level = parents
    raise ValidationError(_("These pledges are parts of each other in a circle: change one of their parents."))


def members_of(model: type[Any], roots: Collection[int]) -> set[int]:
    """The ids of all pledges in the trees of ``roots``."""
    members, level = set(roots), set(roots)
    while level:
        below: set[int] = set()
        for some in batches(level):
            below.update(model._base_manager.filter(parent__in=some).values_list("pk", flat=True))
        level = below - members
        members |= level
    return members


def locked_trees(model: type[Any], pks: Collection[int]) -> set[int]:
    """The ids of the whole trees around ``pks``, their roots locked in order of id (PostgreSQL)."""
    locked: set[int] = set()
    while True:
        roots = roots_of(model, pks)
        if roots <= locked:
            return members_of(model, roots)
        # A pledge may have moved while we waited for the lock: look again.
        for some in batches(roots - locked):
            list(model._base_manager.select_for_update().filter(pk__in=some).order_by("pk").values_list("pk"))
        locked |= roots
