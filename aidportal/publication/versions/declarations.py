"""What an app declares in its ``versions.py``: of which records versions are kept, and what they hold."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, ClassVar

from aidportal.publication.versions.facts import Fact, Key
from aidportal.publication.versions.rows import Rows, only_public, written

Content = dict[str, Any]
#: Kind of money → measure → US cents.
Sums = Mapping[str, Mapping[str, int]]

_declared: dict[str, "Declaration"] = {}


class Declaration:
    """Published versions of one model. Subclass it and decorate the subclass with ``@register``."""

    model: ClassVar[Any]
    #: The list's name in addresses: /changes/<address>/<slug>/.
    address: ClassVar[str]
    #: The fact with the record's name, without language.
    title: ClassVar[str] = "title"
    facts: ClassVar[tuple[Fact, ...]]
    #: Relations of which ``facts`` read, for ``prefetch_related``.
    related: ClassVar[tuple[Any, ...]] = ()
    #: Columns that are not public, and long.
    deferred: ClassVar[tuple[str, ...]] = ("note",)
    #: Whether these records add to the ledger's totals: see ``sums``.
    is_counted: ClassVar[bool] = False

    @property
    def kind(self) -> str:
        return str(self.model._meta.model_name)

    @property
    def rows(self) -> dict[str, Rows]:
        """The facts that hold rows of other tables, by name."""
        return {fact.name: fact for fact in self.facts if isinstance(fact, Rows)}

    def rows_in(self, tables: Collection[Any] | None) -> set[str]:
        """The names of the facts that hold rows of these models, or (None) of any."""
        return {
            name
            for name, fact in self.rows.items()
            if tables is None or not set(tables).isdisjoint(fact.tables(self.model))
        }

    def records(self, rows: Collection[str]) -> Any:
        """Published records with all that ``facts`` read, of ``rows`` those named; a fixed number of queries."""
        left_out = self.rows.keys() - set(rows)
        related = [one for one in self.related if _root(one) not in left_out]
        return self.model.objects.published().defer(*self.deferred).prefetch_related(*related)

    def write(self, record: Any, rows: Collection[str]) -> Content:
        left_out = self.rows.keys() - set(rows)
        return written([fact for fact in self.facts if fact.name not in left_out], record)

    def links(self, content: Content) -> Iterator[Key]:
        for fact in self.facts:
            if fact.key in content:
                yield from fact.links(content[fact.key])

    def only_public(self, content: Content, public: Collection[Key]) -> Content:
        return only_public(self.facts, content, public)

    def paths_to(self, kind: str) -> list[str]:
        """The look-ups from a record to the records of ``kind`` that its content names."""
        return [path for fact in self.facts for other, path in fact.paths(self.model) if other == kind]

    def sums(self, content: Content) -> Sums:
        """What a record with this content adds to the ledger's totals: nothing by default."""
        return {}


def _root(related: Any) -> str:
    """The first relation of a look-up or Prefetch."""
    return str(getattr(related, "prefetch_to", related)).partition("__")[0]


def register(declaration: type[Declaration]) -> type[Declaration]:
    """Keep versions of these records."""
    made = declaration()
    _declared[made.kind] = made
    return declaration


def declarations() -> Mapping[str, Declaration]:
    """All declarations by kind of record."""
    return _declared
