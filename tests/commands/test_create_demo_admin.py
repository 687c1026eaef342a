"""The demo administrator exists in debug mode and nowhere else."""

from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client
from pytest_django import Settings

from aidportal.management.commands.create_demo_admin import NAME, PASSWORD

pytestmark = pytest.mark.django_db


def test_the_printed_credentials_sign_in(client: Client, settings: Settings) -> None:
    settings.DEBUG_MODE = True
    out = StringIO()
    call_command("create_demo_admin", stdout=out)
    assert NAME in out.getvalue()
    assert PASSWORD in out.getvalue()
    assert client.post("/admin/login/", {"username": NAME, "password": PASSWORD}).status_code == 302


def test_outside_debug_mode_it_is_refused_with_a_remedy() -> None:
    with pytest.raises(CommandError, match="createsuperuser"):
        call_command("create_demo_admin")
    assert not User.objects.filter(username=NAME).exists()


def test_a_trials_administrator_ends_with_the_trial(client: Client, settings: Settings) -> None:
    settings.DEBUG_MODE = True
    call_command("create_demo_admin", stdout=StringIO())
    settings.DEBUG_MODE = False
    call_command("create_demo_admin", remove=True)
    assert client.post("/admin/login/", {"username": NAME, "password": PASSWORD}).status_code == 200


def test_it_may_be_created_again(settings: Settings) -> None:
    settings.DEBUG_MODE = True
    for _ in range(2):
        call_command("create_demo_admin", stdout=StringIO())
    assert User.objects.filter(username=NAME, is_active=True).count() == 1
