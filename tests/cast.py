"""The one cast of all tests: who works at the desk, in their roles; and what many tests take leave of."""

import pytest
from django.contrib.auth.models import Group, User

from aidportal.changes import writing
from aidportal.publication.on_publication import refuse_what_is_no_longer_publishable
from aidportal.publication.roles import ADMINISTRATOR, CURATOR, EDITOR, create_roles


@pytest.fixture
def uncited(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test publish figures without citing each one: it is about something else."""
    others = [check for check in writing.before_publication if check is not refuse_what_is_no_longer_publishable]
    monkeypatch.setattr(writing, "before_publication", others)


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
