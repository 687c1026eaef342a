"""Places in a list as parameters: signed, and good for the very list, filter and order they came from only.

They do not depend on the state of the ledger: a place stays right when records come and go.
"""

import hashlib
import json
import re
from dataclasses import asdict

from django.core import signing

from aidportal.search.paging import Position, Sort
from aidportal.search.question import Question

_PLAIN = re.compile(r"([0-9])\.([0-9]{1,19}|[0-9a-f]{2,400})", re.ASCII)


class Cursors:
    """Signs and reads the places of one list."""

    def __init__(self, question: Question, sort: Sort) -> None:
        self.sort = sort
        described = json.dumps([asdict(question), sort.name, sort.tiered], sort_keys=True)
        digest = hashlib.sha256(described.encode()).hexdigest()[:16]
        self._signer = signing.Signer(salt=f"aidportal.lists.cursors:{digest}")

    def sign(self, position: Position) -> str:
        """``position`` as a parameter."""
        return self._signer.sign(f"{position.tier}.{position.key}")

    def read(self, text: str) -> Position:
        """The position that ``text`` names. Raises ValueError if it was not signed here for this list."""
        try:
            plain = _PLAIN.fullmatch(self._signer.unsign(text))
        except signing.BadSignature:
            plain = None
        if plain is None:
            raise ValueError("not a place in this list")
        key = plain[2]
        return Position(int(plain[1]), key if self.sort.is_text else int(key))
