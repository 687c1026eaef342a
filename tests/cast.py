"""The one cast of all tests: who works at the desk, in their roles."""

import pytest
from django.contrib.auth.models import Group, User

from aidportal.publication.roles import ADMINISTRATOR, CURATOR, EDITOR, create_roles


@pytest.fixture
def roles(db: None) -> None:
    create_roles()


def _member_of_staff(name: str, role: str) -> User:
    user = User.objects.create_user(name, password=name, is_staff=True)
    user.groups.add(Group.objects.get(name=role))
    return user


@pytest.fixture
def curator(roles: None) -> User:
    """Writes and submits."""
    return _member_of_staff("Carol", CURATOR)


@pytest.fixture
def editor(roles: None) -> User:
    """Publishes what another wrote."""
    return _member_of_staff("Edith", EDITOR)


@pytest.fixture
def administrator(roles: None) -> User:
    """An editor who also keeps the accounts."""
    return _member_of_staff("Ada", ADMINISTRATOR)
