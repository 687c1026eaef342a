"""The three roles and what each may do; ``manage.py create_roles`` puts them in."""

from collections.abc import Iterable

from django.apps import apps
from django.contrib.auth.models import Group, Permission, User
from django.contrib.contenttypes.models import ContentType
from django.db import models

from aidportal.publication.models import Publishable, RecordedMember

#: Writes and submits.
CURATOR = "curator"
#: Writes too, and publishes what another wrote.
EDITOR = "editor"
#: An editor who also keeps the accounts.
ADMINISTRATOR = "administrator"

WRITING = ("view", "add", "change", "delete")


def create_roles() -> None:
    """Create or correct the groups of the three roles. Idempotent."""
    writing = _permissions(_ledger_models(), WRITING)
    publishing = _permissions(_ledger_models(), ("publish",))
    accounts = _permissions([User], ("view", "add", "change")) | _permissions([Group], ("view",))
    for name, permissions in {
        CURATOR: writing,
        EDITOR: writing | publishing,
        ADMINISTRATOR: writing | publishing | accounts,
    }.items():
        group, _made = Group.objects.get_or_create(name=name)
        group.permissions.set(permissions | _stated_rights(name))


def _stated_rights(role: str) -> set[Permission]:
    """Rights to tables beside the ledger, which their models state by role in ``RIGHTS``."""
    stating = [model for model in apps.get_models() if hasattr(model, "RIGHTS")]
    return {one for model in stating for one in _permissions([model], model.RIGHTS.get(role, ()))}


def _ledger_models() -> list[type[models.Model]]:
    return [model for model in apps.get_models() if issubclass(model, (Publishable, RecordedMember))]


def _permissions(of: Iterable[type[models.Model]], actions: Iterable[str]) -> set[Permission]:
    names = {f"{action}_{model._meta.model_name}" for model in of for action in actions}
    types = ContentType.objects.get_for_models(*of, for_concrete_models=False).values()
    return set(Permission.objects.filter(content_type__in=types, codename__in=names))
