"""What travels compressed."""

import gzip

import pytest
from django.http import FileResponse, HttpResponse
from django.test import RequestFactory

from aidportal.compression import CompressText

LONG = b"<p>The same words again.</p>" * 100


def answer(response):
    request = RequestFactory().get("/", headers={"accept-encoding": "gzip"})
    return CompressText(lambda _request: response)(request)


@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "image/svg+xml", "application/json", "text/csv"])
def test_text_is_compressed_and_says_so_to_caches(kind):
    response = answer(HttpResponse(LONG, content_type=kind, headers={"ETag": 'W/"1"'}))
    assert gzip.decompress(response.content) == LONG
    assert (response["Content-Encoding"], response["Vary"], response["ETag"]) == ("gzip", "Accept-Encoding", 'W/"1"')


def test_pictures_and_parts_of_files_are_left_alone():
    picture = HttpResponse(LONG, content_type="image/png")
    part = FileResponse([LONG], status=206, content_type="text/css")
    assert not any(answer(response).has_header("Content-Encoding") for response in (picture, part))
