"""Labels of facet values: read once per state of the ledger and language, in the snapshot of an answer."""

import threading
from collections import OrderedDict
from collections.abc import Mapping

from django.utils.translation import get_language

from aidportal.changes.state import State
from aidportal.lists import problems
from aidportal.lists.conditions import EXCLUDED, CodeFilter, Names
from aidportal.lists.filters import ListFilterSet

_KEPT = 200
_kept: OrderedDict[tuple, Mapping[str, str]] = OrderedDict()
_mutex = threading.Lock()


def checked_labels(filters: ListFilterSet, state: State) -> dict[str, Mapping[str, str]]:
    """Facet parameter → code → label; parameters with a code that names nothing public become problems.

    To be called in the snapshot that shows ``state``.
    """
    found = {name: labels(condition, state) for name, condition in filters.facets.items()}
    for name, condition in filters.facets.items():
        for parameter in (name, name + EXCLUDED):
            codes = filters.values.get(parameter, ())
            if condition.names and not set(codes) <= set(found[name]):
                filters.drop(parameter, problems.not_in_ledger(parameter))
    return found


def labels(condition: CodeFilter, state: State) -> Mapping[str, str]:
    """Code → label in the active language. To be called in the snapshot that shows ``state``."""
    fixed = condition.extra.get("choices") or ()
    own = {str(code): str(label) for code, label in (fixed() if callable(fixed) else fixed)}
    also = {code: str(label) for code, label in condition.also.items()}
    return {**own, **(_kept_names(condition.names, state) if condition.names else {}), **also}


def _kept_names(names: Names, state: State) -> Mapping[str, str]:
    wanted = (names, state, get_language())
    with _mutex:
        if wanted in _kept:
            _kept.move_to_end(wanted)
            return _kept[wanted]
    found = {str(code): str(label) for code, label in names().items()}
    with _mutex:
        _kept[wanted] = found
        while len(_kept) > _KEPT:
            _kept.popitem(last=False)
    return found
