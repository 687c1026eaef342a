"""What readers ask, and what writers expect by plain SQL."""

from typing import Any

from aidportal.search.question import Question
from tests.search import judge

FACETS = ("donor", "status", "year", "recipient", "sector")
SHOWN = 10
QUESTIONS = (
    Question(("pledge",)),
    Question(("pledge",), include={"recipient": ("UA",)}),
    Question(("pledge",), exclude={"sector": ("15250",)}),
    Question(("pledge",), words="発電"),
    Question(("pledge",), include={"recipient": ("MD", "PL")}, exclude={"donor": ("alder",)}),
    Question(("pledge",), include={"kind_of_money": ("loans",)}, words="генераторів"),
)


def expected() -> list[dict[str, Any]]:
    """The answers to QUESTIONS in the state that the open transaction shows."""
    return [judge.answer(question, limit=SHOWN, facets=FACETS) for question in QUESTIONS]
