import pytest
from django.test import RequestFactory

from aidportal.busy import AnswerBusy
from aidportal.search.errors import Busy


@pytest.mark.parametrize(
    ("path", "kind"), [("/pledges/", "text/html"), ("/api/v1/pledges/", "application/problem+json")]
)
def test_a_busy_index_is_answered_with_503_and_when_to_come_again(rf, path, kind):
    response = AnswerBusy(lambda _request: None).process_exception(rf.get(path), Busy())
    assert response.status_code == 503
    assert response.headers["Retry-After"] == "2"
    assert response.headers["Content-Type"].startswith(kind)


def test_other_errors_are_none_of_its_business(rf: RequestFactory):
    assert AnswerBusy(lambda _request: None).process_exception(rf.get("/"), ValueError()) is None
