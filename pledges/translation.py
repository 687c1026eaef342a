"""What is translated of pledges and stated totals, and which tables keep history.

Derived columns stay out of the history: nobody typed them.
"""

import simple_history
from modeltranslation.translator import TranslationOptions, translator

from aidportal.sources.models import DISPUTE_TEXTS
from pledges import models
from pledges.models.derived import DERIVED_COLUMNS, VALUE_COLUMNS


class PledgeTranslation(TranslationOptions):
    fields = ("title", "summary", "announced_by", "announced_by_office", *DISPUTE_TEXTS)


class ItemTranslation(TranslationOptions):
    fields = ("description",)


class PlaceTranslation(TranslationOptions):
    fields = ("name",)


class TransactionTranslation(TranslationOptions):
    fields = ("description",)


class StatedTotalTranslation(TranslationOptions):
    fields = ("title", "summary", *DISPUTE_TEXTS)


translator.register(models.Pledge, PledgeTranslation)
translator.register(models.Item, ItemTranslation)
translator.register(models.PledgePlace, PlaceTranslation)
translator.register(models.Transaction, TransactionTranslation)
translator.register(models.StatedTotal, StatedTotalTranslation)

simple_history.register(models.Pledge, app="pledges", excluded_fields=list(DERIVED_COLUMNS))
simple_history.register(models.Transaction, app="pledges", excluded_fields=list(VALUE_COLUMNS))
for model in (
    models.PledgeCitation,
    models.PledgeRecipient,
    models.PledgeSector,
    models.Item,
    models.PledgeParticipant,
    models.PledgePlace,
    models.PledgeMarker,
    models.PledgeIdentifier,
    models.PledgeInitiative,
    models.TransactionCitation,
    models.StatedTotal,
    models.StatedTotalPledge,
    models.StatedTotalCitation,
):
    simple_history.register(model, app="pledges")
