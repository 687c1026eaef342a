"""What is wrong with a ledger file, said so that its writer can mend it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """``record``: kind and slug; ``field``: the key, with its list before it ("citations 2, quote")."""

    file: str
    line: int
    message: str
    record: str = ""
    field: str = ""

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}"
        return ": ".join(filter(None, [place, self.record, self.field, self.message]))


class LedgerRefused(ValueError):
    """Nothing of the files was written; ``problems`` says why."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = list(problems)
