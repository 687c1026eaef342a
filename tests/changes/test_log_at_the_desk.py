"""The change log at the desk names each kind of record in the curator's language."""

import pytest
from django.contrib.auth.models import User

from tests.admin.desk import signed_in
from tests.factories import published_organisation

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("prefix", "kind"), [("", "organisation"), ("/ja", "団体"), ("/uk", "організація")])
def test_a_change_says_what_kind_of_record_it_was(curator: User, prefix: str, kind: str) -> None:
    published_organisation()
    page = signed_in(curator).get(f"{prefix}/admin/changes/change/").content.decode()
    assert f'<td class="field-what">{kind}</td>' in page
