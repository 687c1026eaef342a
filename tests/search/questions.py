"""Questions by chance, and how the index answers them in the judge's form."""

import random
from collections.abc import Iterable
from typing import Any

from aidportal.search import counting, paging
from aidportal.search.question import Bounds, Question
from aidportal.search.view import View
from pledges.measures import MEASURES
from tests.search.judge import FACETS

VALUES = {
    "donor": ("alder", "estmark", "norland", "both"),
    "kind_of_money": ("grants", "loans", "not_stated", "contingent"),
    "status": ("announced", "committed", "in_delivery", "cancelled"),
    "finance_type": ("110", "410", "1100", "not_stated"),
    "flow_type": ("10", "30", "not_stated"),
    "precision": ("exactly", "about", "none"),
    "event": ("forum-1", "forum-2"),
    "recipient": ("UA", "MD", "PL", "998", "joint", "not_stated"),
    "sector": ("15250", "15220", "152", "23210", "72010", "joint", "not_stated"),
    "region": ("UA-32", "UA-63", "UA-51"),
    "channel": ("alder", "estmark", "norland"),
    "year": ("2022", "2023", "2024", "not_stated"),
}
WORDS = (
    "gas",
    "turbine",
    "gas turbine",
    "mine action",
    "gene",
    "発電",
    "橋",
    "発電機 gas",
    "ウクライナ",
    "генераторів",
    "п'ять",
    "ґрунт",
)
ORDERS = ("newest", "oldest", "largest", "title_en", "title_ja", "title_uk")


def by_chance(chance: random.Random) -> Question:
    """Up to three filters, asked for, left out or both, sometimes with words or a range."""
    include, exclude, ranges = {}, {}, {}
    for name in chance.sample(sorted(VALUES), chance.choice([0, 1, 1, 2, 2, 3])):
        values = chance.sample(VALUES[name], min(len(VALUES[name]), chance.choice([1, 1, 2, 3])))
        cut = chance.choice([0, 0, 1, len(values)])
        include[name], exclude[name] = tuple(values[cut:]), tuple(values[:cut])
    if chance.random() < 0.2:
        ranges["usd"] = Bounds(chance.choice([None, 100, 50_000]), chance.choice([None, 10_000_000]))
    words = chance.choice(WORDS) if chance.random() < 0.35 else ""
    return Question(("pledge",), include, exclude, ranges, words)


def ask(
    view: View, question: Question, order: str = "newest", limit: int = 10, facets: Iterable[str] = FACETS
) -> dict[str, Any]:
    """The index's answer, as ``judge.answer`` gives it."""
    found = paging.page(view, question, paging.Sort(order), limit)
    sums = counting.sums(view, question, "kind_of_money", MEASURES)
    return {
        "count": counting.count(view, question),
        "ids": [row.pk for row in found.rows],
        "facets": counting.facets(view, question, list(facets)),
        "totals": {kind: list(row.values()) for kind, row in sums.items() if any(row.values())},
        "joint": counting.count(view, question.jointly()),
    }
