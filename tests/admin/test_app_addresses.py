"""Django's admin links to a page for each app: the desk has one page for all."""

import pytest
from django.contrib.auth.models import User

from tests.admin.desk import signed_in

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("prefix", ["", "/ja", "/uk"])
def test_the_address_of_an_app_leads_to_the_desk(curator: User, prefix: str) -> None:
    answer = signed_in(curator).get(f"{prefix}/admin/pledges/")
    assert answer.status_code == 302
    assert answer["Location"] == f"{prefix}/admin/"
