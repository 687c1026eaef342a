"""Columns of the list of sources as a file, and the columns that every cited record has."""

from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Any

from django.utils.translation import gettext_lazy as _

from aidportal.lists.files.columns import Column, Table, Type
from aidportal.lists.files.shapes import chosen, coded, identity, last_checked, listed, page, prose, stated_date, text
from aidportal.sources.models import Citation, Source


def _each(part: Callable[[Citation], Any]) -> Callable[[Any], list[str]]:
    def read(record: Any) -> list[str]:
        # The order of citations; each source or quote once.
        return list(dict.fromkeys(str(value) for citation in record.citations.all() if (value := part(citation))))

    return read


def _by_source(part: Callable[[Source], Any]) -> Callable[[Any], list[str]]:
    def read(record: Any) -> list[str]:
        sources: Iterable[Source] = {one.source_id: one.source for one in record.citations.all()}.values()
        return [str(part(source) or "–") for source in sources]

    return read


#: Of every record that can be disputed.
DISPUTE: tuple[Column, ...] = (
    Column("disputed", _("disputed"), attrgetter("disputed"), _("Somebody contests what is recorded."), Type.YES_NO),
    *prose("disputed_by", _("disputed by")),
    *prose("disputed_what", _("what is disputed")),
)

#: Who says so; the record's citations, with their sources, must be prefetched.
CITED: tuple[Column, ...] = (
    listed("sources", _("sources"), _("Titles of the cited sources."), _by_source(attrgetter("title"))),
    listed(
        "source_publishers", _("publishers"), _("In the order of the sources."), _by_source(attrgetter("publisher"))
    ),
    listed(
        "source_urls",
        _("addresses of the sources"),
        _("Where each source was published, in the order of the sources; –: no address."),
        _by_source(attrgetter("url")),
        type=Type.ADDRESS,
    ),
    listed(
        "source_pages",
        _("pages of the sources"),
        _("Each source’s page in this portal, in the order of the sources."),
        _by_source(page),
        type=Type.ADDRESS,
    ),
    listed(
        "quotes",
        _("quotes"),
        _("Word for word, in the sources’ languages; one to a line."),
        _each(lambda citation: citation.quote.replace("\n", " ")),
        between="\n",
    ),
)

COLUMNS: tuple[Column, ...] = (
    *identity(),
    Column("publisher", _("publisher"), attrgetter("publisher"), _("Who published it, as it names itself.")),
    Column("repeats", _("repeats"), text("repeats"), _("Whose report it copies, if it does.")),
    *chosen("kind", _("kind"), Source.Kind),
    Column("original_url", _("web address"), text("url"), _("Where it was published."), Type.ADDRESS),
    Column(
        "archived_url",
        _("archived copy"),
        text("archived_url"),
        _("The same page in a web archive, in case the original goes away."),
        Type.ADDRESS,
    ),
    *coded("language", _("language"), "Language", _("In which it is written.")),
    *stated_date("published_on", _("published on"), _("The source’s own date."), "published_on"),
    Column("retrieved_on", _("retrieved on"), attrgetter("retrieved_on"), "", Type.DAY),
    last_checked(),
)

TABLE = Table("sources", _("Sources"), COLUMNS, lambda _columns: Source.objects.published().without_text())
