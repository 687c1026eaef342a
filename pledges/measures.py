"""Names of the columns that hold a pledge's sums."""

from aidportal.money.display import CANONICAL, CURRENCIES, measure

STAGES = ("counted", "committed", "delivered")
#: The sums of the three stages, each in US cents, each by the same rule.
MEASURES = tuple(measure(stage, CANONICAL) for stage in STAGES)
#: The same in every currency that a reader can choose, in its minor units: US dollars first.
ALL_MEASURES = tuple(measure(stage, currency) for currency in CURRENCIES for stage in STAGES)
