"""Loading files: all of them or nothing, in one unit of work."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import override

from aidportal.changes.writing import writing
from aidportal.ledger.loading.entries import Entry, entries_of
from aidportal.ledger.loading.filling import problems_of
from aidportal.ledger.loading.finding import existing
from aidportal.ledger.loading.order import in_order
from aidportal.ledger.loading.ownership import changed_by_others
from aidportal.ledger.loading.people import People, people
from aidportal.ledger.loading.problems import LedgerRefused
from aidportal.ledger.loading.records import write
from aidportal.publication.models import State
from aidportal.publication.workflow import publish, submit


@dataclass
class Outcome:
    """Records by what became of them; ``kept``: changed by curators since, and left as they made them."""

    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)


def load(paths: Iterable[Path]) -> Outcome:
    """Bring what the files say into the ledger and publish it. Raises LedgerRefused; then nothing was written."""
    with override(settings.LANGUAGE_CODE):
        entries = in_order(entries_of(paths))
        who, outcome = people(), Outcome()
        with writing(str(who.curator)):
            theirs = _left_to_curators(entries, who)
            for entry in entries:
                _load_record(entry, who, theirs, outcome)
    return outcome


def _left_to_curators(entries: Sequence[Entry], who: People) -> set[tuple[Any, int]]:
    by_model: dict[Any, list[int]] = defaultdict(list)
    for entry in entries:
        if record := existing(entry.shape.model, entry.slug):
            by_model[entry.shape.model].append(record.pk)
    ours = [user.pk for user in who]
    return {(model, pk) for model, pks in by_model.items() for pk in changed_by_others(model, pks, ours)}


def _load_record(entry: Entry, who: People, theirs: set[tuple[Any, int]], outcome: Outcome) -> None:
    model = entry.shape.model
    record = existing(model, entry.slug)
    if record is None:
        record = model()
        write(entry, record, who.curator)
        _publish(entry, record, who)
        outcome.added.append(entry.place.record)
    elif (model, record.pk) in theirs:
        outcome.kept.append(entry.place.record)
    elif write(entry, record, who.curator):
        _publish(entry, record, who)
        outcome.changed.append(entry.place.record)
    else:
        outcome.unchanged.append(entry.place.record)


def _publish(entry: Entry, record: Any, who: People) -> None:
    """Through the verbs; what is public already stays so, if it still has all that publishing asks for."""
    try:
        if record.state == State.DRAFT:
            submit(record, who.curator)
            publish(record, who.editor)
        elif problems := record.problems_before_publishing():
            raise ValidationError(problems)
    except ValidationError as error:
        raise LedgerRefused(list(problems_of(entry, error))) from error
