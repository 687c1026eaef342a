"""Why a pledge is not in the sum that stands beside a stated total."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class WhyNot(models.TextChoices):
    OTHER_DONOR = "other_donor", _("of another donor")
    CANCELLED = "cancelled", _("cancelled")
    OTHER_TIME = "other_time", _("announced after the day of the statement, or outside its period")
    OTHER_RECIPIENT = "other_recipient", _("meant for others")
    CONTINGENT = "contingent", _("contingent, in no sum in any case")
    #: Neither committed nor delivered, whichever the total is about.
    NOTHING_YET = "nothing_yet", _("nothing of it on record at this stage by that day")
    NO_FIGURE = "no_figure", _("no figure given")
    #: A figure, but no rate of its day to the currency of the page.
    NO_RATE = "no_rate", _("no rate of its day to this currency")
    JOINT = "joint", _("joint, share not stated")
