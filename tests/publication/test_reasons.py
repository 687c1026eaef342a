"""Why a version came about is kept once and read in each reader's language."""

import pytest
from django.contrib.auth.models import User
from django.utils import translation

from aidportal.publication import workflow
from aidportal.publication.history.past import Past
from aidportal.publication.history.reasons import reason_in_words
from tests.factories import PledgeFactory

pytestmark = pytest.mark.django_db


def test_what_was_done_in_one_language_is_read_in_another(curator: User, editor: User) -> None:
    pledge = PledgeFactory()
    with translation.override("ja"):
        workflow.submit(pledge, curator)
        workflow.send_back(pledge, editor, "どの大臣ですか")
    with translation.override("uk"):
        reasons = [version.reason for version in Past(pledge).versions[:2]]
    assert reasons == ["повернуто автору: どの大臣ですか", "подано"]


def test_a_curators_own_change_has_no_reason() -> None:
    assert reason_in_words(None) == ""
