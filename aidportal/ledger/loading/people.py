"""The two accounts under which ledger files are entered and published. Nobody can sign in with them."""

from typing import Any, NamedTuple

from django.contrib.auth.models import Group, User

from aidportal.publication.roles import CURATOR, EDITOR, create_roles

NAMES = {CURATOR: "founding-curator", EDITOR: "founding-editor"}


class People(NamedTuple):
    curator: Any
    editor: Any


def people() -> People:
    """Both accounts, made when first needed."""
    if Group.objects.filter(name__in=NAMES).count() < len(NAMES):
        create_roles()
    return People(_account(CURATOR), _account(EDITOR))


def _account(role: str) -> Any:
    user, made = User.objects.get_or_create(username=NAMES[role], defaults={"is_active": False})
    if made:
        user.set_unusable_password()
        user.save(update_fields=["password"])
        user.groups.add(Group.objects.get(name=role))
    # In this process only: an inactive account has no rights, and the verbs ask for them.
    user.is_active = True
    return user
