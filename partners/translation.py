"""What is translated of organisations and initiatives, and which tables keep history.

History is registered here and not in the models: it has to come after the translation.
"""

import simple_history
from modeltranslation.translator import TranslationOptions, translator

from aidportal.sources.models import DISPUTE_TEXTS
from partners import models


class OrganisationTranslation(TranslationOptions):
    fields = ("name", "city", "description", "offers", *DISPUTE_TEXTS)


class InitiativeTranslation(TranslationOptions):
    fields = ("title", "summary", "technology", *DISPUTE_TEXTS)


class PlaceTranslation(TranslationOptions):
    fields = ("name",)


translator.register(models.Organisation, OrganisationTranslation)
translator.register(models.Initiative, InitiativeTranslation)
translator.register(models.InitiativePlace, PlaceTranslation)

for model in (
    models.Organisation,
    models.OrganisationAlias,
    models.OrganisationIdentifier,
    models.OrganisationMember,
    models.OrganisationSector,
    models.OrganisationCitation,
    models.Initiative,
    models.InitiativeOrganisation,
    models.InitiativeSector,
    models.InitiativePlace,
    models.InitiativeCitation,
):
    simple_history.register(model, app="partners")
