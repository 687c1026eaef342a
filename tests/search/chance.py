"""A ledger made by chance: published and unpublished records of all kinds, written as any curator's are."""

import random
from datetime import date
from typing import Any

from aidportal.changes.writing import writing
from aidportal.money.amounts import Amount
from aidportal.money.dates import StatedDate
from events.models import Event
from partners.models import Organisation, OrganisationMember
from pledges.models import (
    Item,
    Pledge,
    PledgeCitation,
    PledgeParticipant,
    PledgePlace,
    PledgeRecipient,
    PledgeSector,
    Transaction,
    TransactionCitation,
)
from tests.factories import cite, published_event, published_organisation

ENGLISH = ("gas", "turbine", "generator", "mine", "action", "food", "for", "winter", "heating", "support", "women's")
JAPANESE = ("発電機", "橋", "発電所の支援", "食料", "地雷対策", "ガスタービン", "ウクライナ・日本")
UKRAINIAN = ("турбіна", "п’ять", "генераторів", "їжа", "міст", "єдність", "ґрунт", "допомога")
AREAS = ("UA", "MD", "PL", "998")
SECTORS = ("15250", "15220", "23210", "72010", "12110")
REGIONS = ("UA-32", "UA-63", "UA-51")
STATES = ("published", "published", "published", "draft", "review", "archived")


class Chance:
    """Makes records; the same ``seed`` makes the same ledger."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.organisations: list[Organisation] = []
        self.events: list[Event] = []

    def start(self) -> "Chance":
        """Donors (the last a group of the first two) and events, all published."""
        self.organisations = [
            published_organisation(name_en=name, slug=name.lower(), organisation_type=kind)
            for name, kind in (("Alder", "10"), ("Estmark", "10"), ("Norland", "70"), ("Both", "10"))
        ]
        for member in self.organisations[:2]:
            OrganisationMember.objects.create(organisation=self.organisations[3], member=member)
        self.events = [
            published_event(
                title_en=f"Forum {number}",
                slug=f"forum-{number}",
                kind="forum",
                status="held",
                held=StatedDate.day(date(2023, 3, number)),
            )
            for number in (1, 2)
        ]
        return self

    def resume(self) -> "Chance":
        """Go on in a ledger that another process started."""
        self.organisations = list(Organisation.objects.order_by("pk"))
        self.events = list(Event.objects.order_by("pk"))
        return self

    def pledges(self, count: int) -> list[Pledge]:
        """So many pledges, some of them parts of earlier ones, in one unit of work."""
        made: list[Pledge] = []
        with writing():
            for _ in range(count):
                parent = self.random.choice(made) if made and self.random.random() < 0.15 else None
                made.append(self.pledge(parent=parent))
        return made

    def pledge(self, **given: Any) -> Pledge:
        """One pledge with its rows; ``given`` fields are not left to chance."""
        chance = self.random
        with writing():
            pledge = Pledge.objects.create(**{**self._fields(), **given, **self._relation(given)})
            self._shared_rows(pledge, PledgeRecipient, "area_id", AREAS)
            self._shared_rows(pledge, PledgeSector, "sector_id", SECTORS)
            for region in chance.sample(REGIONS, chance.choice([0, 0, 1, 2])):
                PledgePlace.objects.create(pledge=pledge, region_id=region)
            for organisation in chance.sample(self.organisations[:3], chance.choice([0, 1, 2])):
                PledgeParticipant.objects.create(pledge=pledge, organisation=organisation, role=chance.choice("14"))
            if chance.random() < 0.2:
                Item.objects.create(pledge=pledge, description_en=self.words(ENGLISH))
            cite(PledgeCitation(pledge=pledge), ["amount", "announced", "items"])
            if pledge.amount_minor and chance.random() < 0.3:
                self._transaction(pledge)
        return pledge

    def words(self, of: tuple[str, ...]) -> str:
        """Two to four words."""
        joint = "" if of is JAPANESE else " "
        return joint.join(self.random.sample(of, self.random.randint(2, 4)))

    def _fields(self) -> dict[str, Any]:
        chance = self.random
        return {
            "title_en": self.words(ENGLISH).capitalize(),
            "title_ja": self.words(JAPANESE) if chance.random() < 0.6 else "",
            "title_uk": self.words(UKRAINIAN).capitalize() if chance.random() < 0.6 else "",
            "summary_en": self.words(ENGLISH) if chance.random() < 0.5 else "",
            "donor": chance.choice(self.organisations),
            "amount": self._amount(),
            "finance_type": chance.choice(["110", "410", "1100", ""]),
            "flow_type": chance.choice(["10", "30", ""]),
            "announced": self._date(),
            "announced_at": chance.choice([None, *self.events]),
            "humanitarian": chance.random() < 0.3,
            "state": chance.choice(STATES),
        }

    @staticmethod
    def _relation(given: dict[str, Any]) -> dict[str, Any]:
        return {"parent_relation": "part_of", "parent_exception": "by chance"} if given.get("parent") else {}

    def _amount(self) -> Amount | None:
        if self.random.random() < 0.2:
            return None
        step = self.random.choice([1, 100, 100_000_000])
        comparison = self.random.choice(["exactly", "about", "over", "at_least", "up_to"])
        return Amount(step * self.random.randint(1, 9999), step, "USD", comparison)

    def _date(self) -> StatedDate:
        year, month = self.random.choice([2022, 2023, 2024]), self.random.randint(1, 12)
        return self.random.choice(
            [
                StatedDate(),
                StatedDate.year(year),
                StatedDate.month(year, month),
                StatedDate.day(date(year, month, self.random.randint(1, 28))),
                StatedDate.between(date(year, 12, 30), date(year + 1, 1, 2)),
            ]
        )

    def _shared_rows(self, pledge: Pledge, model: type, name: str, codes: tuple[str, ...]) -> None:
        chosen = self.random.sample(codes, self.random.choice([0, 1, 1, 2, 3]))
        shares: list[int | None] = [None] * len(chosen)
        if len(chosen) == 1 or (chosen and self.random.random() < 0.6):
            shares = self._shares(len(chosen))
        for code, share in zip(chosen, shares, strict=True):
            model.objects.create(pledge=pledge, share=share, **{name: code})  # type: ignore[attr-defined]

    def _shares(self, count: int) -> list[int | None]:
        cuts = sorted(self.random.sample(range(1, 10_000), count - 1))
        return [high - low for low, high in zip([0, *cuts], [*cuts, 10_000], strict=True)]

    def _transaction(self, pledge: Pledge) -> None:
        transaction = Transaction.objects.create(
            pledge=pledge,
            type=self.random.choice(["2", "3"]),
            value=Amount(max(1, pledge.amount_minor // 3), 1, "USD", "exactly"),
            occurred=StatedDate.day(date(2024, 2, 1)),
        )
        cite(TransactionCitation(transaction=transaction), ["value", "occurred"])
