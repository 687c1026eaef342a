"""From an app's entry to the documents of the index: the whole record, and each of its slices."""

from collections.abc import Iterator, Mapping
from typing import Any

from aidportal.search.declarations import Entry
from aidportal.search.fields import Alphabetical, Field, Keyword, Number, Rank
from aidportal.search.sorting import title_key
from aidportal.search.tokens import joined

#: The role of slices is the kind of their record with this behind it.
SLICE = ".slice"
META_ROLE = "meta"

_MOST_INTEGER = 2**63 - 1


def key(kind: str, pk: int) -> str:
    """The term by which all documents of a record are deleted."""
    return f"{kind}:{pk}"


def assemble(kind: str, entry: Entry, fields: Mapping[str, Field]) -> Iterator[dict[str, Any]]:
    """Documents as plain dictionaries. Raises ValueError or KeyError for what cannot be indexed."""
    keywords = {name: field for name, field in fields.items() if isinstance(field, Keyword)}
    base = {
        "key": [key(kind, entry.pk)],
        "record": entry.pk,
        "title": joined(entry.titles),
        "text": joined([*entry.titles, *entry.texts]),
        **{keywords[name].joint_name: list(codes) for name, codes in entry.joint.items()},
    }
    shared = [field for field in keywords.values() if field.shared]
    own = {n: _checked(fields[n], v, entry.pk) for n, v in entry.values.items() if v is not None}
    slices = [{n: _checked(fields[n], v, entry.pk) for n, v in one.items()} for one in entry.slices]
    whole = {**base, **own, "role": [kind]}
    for field in shared:
        _add_shared(whole, field, {one[field.name][0] for one in slices if field.name in one})
    if len(slices) == 1:
        whole["role"] = [kind, kind + SLICE]
        slices = []
    yield whole
    carried = {name: value for name, value in own.items() if not isinstance(fields[name], Rank | Alphabetical)}
    for one in slices:
        document = {**base, **carried, **one, "role": [kind + SLICE]}
        for field in shared:
            _add_shared(document, field, set(one.get(field.name, ())))
        yield document


def _add_shared(document: dict[str, Any], field: Keyword, values: set[str]) -> None:
    if values:
        document[field.name] = sorted(values)
    if len(values) == 1:
        document[field.sole] = sorted(values)


def _checked(field: Field, value: Any, pk: int) -> Any:
    match field:
        case Keyword():
            values = [value] if isinstance(value, str) else list(value)
            if not all(isinstance(one, str) and one for one in values):
                raise ValueError(f"{field.name}: {value!r} is not a code.")
            return values
        case Alphabetical():
            return title_key(value, pk)
        case Number() | Rank():
            if not 0 <= value <= _MOST_INTEGER:
                raise ValueError(f"{field.name}: {value!r} is not between 0 and 2**63 - 1.")
            return value
