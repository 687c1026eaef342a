"""Coded fields of pledges whose codes are ours; IATI's stand in the committed code lists."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class KindOfMoney(models.TextChoices):
    """Kinds that never share one figure. Derived from the finance type."""

    #: Given, not paid back; goods and services too.
    GRANTS = "grants", _("grants and goods")
    #: To be paid back, or put into a stake.
    LOANS = "loans", _("loans")
    #: No source says which.
    NOT_STATED = "not_stated", _("kind not stated")
    #: Guarantees, credit enhancement: nothing is paid unless the borrower fails. In no sum with the others.
    CONTINGENT = "contingent", _("contingent")

    @classmethod
    def of(cls, finance_type: str, has_items: bool) -> "KindOfMoney":
        """By OECD-DAC's finance type categories; goods promised without one are goods."""
        if not finance_type:
            return cls.GRANTS if has_items else cls.NOT_STATED
        if finance_type == "1100":
            return cls.CONTINGENT
        # 100 grants, 200 interest subsidies, 300 capital subscriptions, 600 debt relief: not paid back.
        return cls.GRANTS if finance_type[0] in "1236" else cls.LOANS


class Status(models.TextChoices):
    """What became of a pledge; follows from its transactions."""

    #: Promised; nothing further is on record.
    ANNOUNCED = "announced", _("announced")
    #: A binding commitment is on record.
    COMMITTED = "committed", _("committed")
    #: Something was paid or delivered.
    IN_DELIVERY = "in_delivery", _("in delivery")
    #: All of it was paid or delivered, or a source says that it is complete.
    COMPLETED = "completed", _("completed")
    #: Stopped for the time being.
    SUSPENDED = "suspended", _("suspended")
    #: Will not happen; counts nothing.
    CANCELLED = "cancelled", _("cancelled")


class Relation(models.TextChoices):
    """What a pledge is to its parent."""

    #: One part of a package.
    PART_OF = "part_of", _("part of")
    #: The earlier promise, which the parent raised to a new total.
    RAISED_TO = "raised_to", _("raised to")


class UsdBasis(models.TextChoices):
    """How a USD value was come by."""

    NONE = "none", _("no USD value")
    #: Stated in US dollars.
    IDENTITY = "identity", _("stated in USD")
    #: At the European Central Bank's reference rate of the day, or the last before it.
    DAY = "day", _("rate of the day")
    #: At the mean of the rates of the stated days.
    RANGE_MEAN = "range_mean", _("mean rate of the days")
    #: At the mean of the month's reference rates: the source states no day.
    MONTH_MEAN = "month_mean", _("mean rate of the month")
    #: At the mean of the year's reference rates: the source states no month.
    YEAR_MEAN = "year_mean", _("mean rate of the year")
    #: A source states the USD figure itself.
    STATED = "stated", _("stated by a source")


class Beneficiary(models.TextChoices):
    """Whom a pledge is meant to help, where a source says so."""

    CHILDREN = "children", _("children")
    WOMEN = "women", _("women")
    DISPLACED = "displaced", _("displaced people")
    WOUNDED = "wounded", _("wounded people")
    PERSONS_WITH_DISABILITIES = "disabled", _("people with disabilities")
    SURVIVORS_GBV = "gbv", _("survivors of gender-based violence")
    FARMERS = "farmers", _("farmers")
    RESIDENTS = "residents", _("residents")
