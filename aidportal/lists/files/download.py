"""From a request to a file: read in one state of the ledger into a temporary file, then sent to whoever is slow."""

import tempfile
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http import HTTPStatus
from types import ModuleType
from typing import IO, Any

from django.conf import settings
from django.http import FileResponse, HttpRequest, JsonResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from aidportal.addresses import absolute
from aidportal.changes.state import State, current
from aidportal.lists import problems
from aidportal.lists.chips import Chip
from aidportal.lists.files import csv_file, json_file, xlsx_file
from aidportal.lists.files.about import LICENCE_ADDRESS, About
from aidportal.lists.files.budget import TooLarge
from aidportal.lists.files.columns import Column, Table, cells
from aidportal.lists.files.whole import Whole, whole
from aidportal.lists.filters import ListFilterSet
from aidportal.lists.problems import Problem
from aidportal.search.errors import Busy

FORMAT, COLUMNS = "format", "columns"
#: What a download may ask for beside the list's own parameters.
PARAMETERS = (FORMAT, COLUMNS)
FORMATS: dict[str, ModuleType] = {"csv": csv_file, "xlsx": xlsx_file, "json": json_file}

#: Files that one process makes at once, and seconds for which the next one waits.
_AT_ONCE, _PATIENCE = 2, 5.0
_places = threading.BoundedSemaphore(_AT_ONCE)
#: Up to here a file is made in memory.
_IN_MEMORY = 1024 * 1024


def is_asked(request: HttpRequest) -> bool:
    """Whether the address names a file and not a page."""
    return FORMAT in request.GET


def list_file(request: HttpRequest, filters: type[ListFilterSet], table: Table) -> HttpResponseBase:
    """All that a list has, in the order asked for. What is wrong in the address is refused by name: no file."""
    asked = filters(request.GET, allowed=PARAMETERS)
    for place in ("after", "before"):  # a file has no pages
        asked.values.pop(place, None)
    names = names_of_columns(request)
    wrong = [*asked.problems, *wrong_parameters(request), *_unknown_columns(table, names)]
    if wrong:
        return refused(request, wrong)
    if request.method == "HEAD":
        return headers(request, table.name, current())
    columns = table.chosen(names)
    with _place(), whole(asked) as found:
        if asked.problems:
            return refused(request, asked.problems)
        about = _about(request, table, found)
        return made(request, about, columns, cells(columns, found.rows(table, columns)))


def made(request: HttpRequest, about: About, columns: tuple[Column, ...], rows: Any) -> HttpResponseBase:
    """The answer with the file, written whole before its first byte is sent."""
    writer = FORMATS[request.GET[FORMAT]]
    file: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - the answer closes it
    try:
        writer.write(file, columns, rows, about)
    except TooLarge:
        file.close()
        return refused(request, [Problem(FORMAT, _too_large())], HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    except BaseException:
        file.close()
        raise
    file.seek(0)
    name = file_name(about.name, about.version, request.GET[FORMAT])
    answer = FileResponse(file, as_attachment=True, filename=name, content_type=writer.MEDIA_TYPE)
    answer.headers["Link"] = f'<{LICENCE_ADDRESS}>; rel="license"'
    return answer


def headers(request: HttpRequest, name: str, state: State) -> StreamingHttpResponse:
    """The answer to HEAD: what the file would be, without making it."""
    kind = request.GET[FORMAT]
    # Streaming, since a length of nothing would be a lie about the file.
    answer = StreamingHttpResponse(content_type=FORMATS[kind].MEDIA_TYPE)
    answer.headers["Content-Disposition"] = f'attachment; filename="{file_name(name, state.version, kind)}"'
    answer.headers["Link"] = f'<{LICENCE_ADDRESS}>; rel="license"'
    return answer


def file_name(name: str, version: int, kind: str) -> str:
    """Says which list and which version of the ledger."""
    return f"aidportal-{name}-v{version}.{kind}"


def names_of_columns(request: HttpRequest) -> list[str]:
    """``columns=a,b`` and ``columns=a&columns=b`` mean the same."""
    return [name for value in request.GET.getlist(COLUMNS) for name in value.split(",") if name]


def wrong_parameters(request: HttpRequest) -> list[Problem]:
    """What is wrong with ``format``."""
    given = request.GET.getlist(FORMAT)
    if len(given) > 1:
        return [problems.doubled(FORMAT)]
    if given and given[0] not in FORMATS:
        known = {"known": ", ".join(FORMATS)}
        return [Problem(FORMAT, _("There is no such value: choose from %(known)s.") % known)]
    return []


def refused(
    request: HttpRequest, wrong: list[Problem], status: HTTPStatus = HTTPStatus.BAD_REQUEST
) -> HttpResponseBase:
    """No file is better than one that is not what was asked for."""
    if request.GET.get(FORMAT) == "json":
        said = [{"name": problem.name, "message": problem.message} for problem in wrong]
        return JsonResponse({"problems": said}, status=status)
    return render(request, "lists/refused.html", {"problems": wrong}, status=status)


def _unknown_columns(table: Table, names: list[str]) -> list[Problem]:
    unknown = table.unknown(names)
    if not unknown:
        return []
    shown = [name for name in unknown if problems.is_showable(name)]
    message = ngettext(
        "%(count)d column is unknown%(names)s. This list has: %(known)s.",
        "%(count)d columns are unknown%(names)s. This list has: %(known)s.",
        len(unknown),
    )
    known = ", ".join(column.name for column in table.columns)
    named = f" ({', '.join(shown)})" if shown else ""
    return [Problem(COLUMNS, message % {"count": len(unknown), "names": named, "known": known})]


def _about(request: HttpRequest, table: Table, found: Whole) -> About:
    return about_file(request, table.name, str(table.title), found.state, conditions(found.chips), found.count)


def conditions(chips: Iterable[Chip]) -> tuple[tuple[str, str], ...]:
    """The conditions in force as label and value."""
    return tuple((f"{chip.label} {_('(excluded)')}" if chip.is_out else chip.label, chip.value) for chip in chips)


def about_file(
    request: HttpRequest, name: str, title: str, state: State, conditions: tuple[tuple[str, str], ...], count: int
) -> About:
    """What a file made today says of itself."""
    return About(
        name=name,
        title=title,
        version=state.version,
        day=datetime.now(UTC).date(),
        address=absolute(request.get_full_path()),
        conditions=conditions,
        count=count,
        language=get_language() or settings.LANGUAGE_CODE,
    )


def _too_large() -> str:
    return _("This file would be larger than %(most)d MB: narrow the filter, or choose fewer columns.") % {
        "most": settings.DOWNLOAD_MEGABYTES
    }


@contextmanager
def _place() -> Iterator[None]:
    """Large files wait for each other, so that pages do not wait for them. Raises Busy."""
    if not _places.acquire(timeout=_PATIENCE):
        raise Busy("As many files as this process may make at once are being made.")
    try:
        yield
    finally:
        _places.release()
