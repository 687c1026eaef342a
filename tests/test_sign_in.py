"""Failed sign-ins lead to a pause, without letting anyone lock out a whole office or a named editor."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

pytestmark = pytest.mark.django_db
PASSWORD = "correct horse battery staple"


@pytest.fixture
def editor() -> User:
    return User.objects.create_user("editor", password=PASSWORD, is_staff=True)


def sign_in(client: Client, name: str, password: str, address: str = "192.0.2.1") -> int:
    form = {"username": name, "password": password}
    return client.post("/admin/login/", form, REMOTE_ADDR=address).status_code


def test_the_right_password_signs_in(client: Client, editor: User) -> None:
    assert sign_in(client, "editor", PASSWORD) == 302


def test_the_sixth_try_is_refused_even_with_the_right_password(client: Client, editor: User) -> None:
    for _ in range(5):
        sign_in(client, "editor", "wrong")
    assert sign_in(client, "editor", PASSWORD) == 429


def test_others_at_the_same_address_still_sign_in(client: Client, editor: User) -> None:
    for _ in range(6):
        sign_in(client, "somebody-else", "wrong")
    assert sign_in(client, "editor", PASSWORD) == 302


def test_an_editor_attacked_from_elsewhere_still_signs_in(client: Client, editor: User) -> None:
    for number in range(20):
        sign_in(client, "editor", "wrong", address=f"198.51.100.{number}")
    assert sign_in(client, "editor", PASSWORD) == 302


def test_a_name_tried_from_everywhere_pauses(client: Client, editor: User) -> None:
    for number in range(50):
        sign_in(client, "editor", "wrong", address=f"198.51.100.{number}")
    assert sign_in(client, "editor", PASSWORD) == 429


def test_an_address_that_tries_many_names_pauses(client: Client, editor: User) -> None:
    for number in range(100):
        sign_in(client, f"name-{number}", "wrong")
    assert sign_in(client, "editor", PASSWORD) == 429


def test_success_forgets_ones_own_mistakes_only(client: Client, editor: User) -> None:
    for _ in range(4):
        sign_in(client, "editor", "wrong")
        sign_in(client, "somebody-else", "wrong")
    sign_in(client, "editor", PASSWORD)
    client.logout()
    assert sign_in(client, "editor", "wrong") == 200
    assert sign_in(client, "somebody-else", "wrong") == 429
