"""The search index holds as many records of each kind as are public, and adds up to the same sums."""

from collections.abc import Iterator

from django.db.models import Sum

from aidportal.ledger.verification.findings import Finding, Mend
from aidportal.search import counting, health
from aidportal.search.question import Question
from aidportal.search.reading import reading
from aidportal.search.view import View
from pledges.measures import ALL_MEASURES
from pledges.models import Pledge

PATIENCE = 60
REMEDY = "Build it anew"


def check() -> Iterator[Finding]:
    try:
        with reading(PATIENCE) as view:
            found = [*health.differences(view), *_sums(view)]
    except Exception as error:
        # Whatever it is, the other findings must come out: they may say why.
        yield Finding("index", f"it cannot be asked ({error!r})", "Mend what else is off, then run `index`")
        return
    for difference in found:
        yield Finding("index", difference, REMEDY, Mend.INDEX)


def _sums(view: View) -> Iterator[str]:
    indexed = counting.sums(view, Question(("pledge",)), by="kind_of_money", numbers=ALL_MEASURES)
    rows = Pledge.objects.published().order_by("kind_of_money").values("kind_of_money")
    for row in rows.annotate(**{f"sum_{name}": Sum(name) for name in ALL_MEASURES}):
        for name in ALL_MEASURES:
            held, ought = indexed.get(row["kind_of_money"], {}).get(name, 0), row[f"sum_{name}"]
            if held != ought:
                yield f"{name} of {row['kind_of_money']} adds up to {held} there and to {ought} in the database"
