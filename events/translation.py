"""What is translated of events, and which tables keep history."""

import simple_history
from modeltranslation.translator import TranslationOptions, translator

from aidportal.sources.models import DISPUTE_TEXTS
from events import models


class EventTranslation(TranslationOptions):
    fields = ("title", "summary", "outcome", "venue", "city", *DISPUTE_TEXTS)


translator.register(models.Event, EventTranslation)

for model in (models.Event, models.EventParticipant, models.EventInitiative, models.EventCitation):
    simple_history.register(model, app="events")
