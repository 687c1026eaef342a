"""What is translated of events, and which tables keep history."""

import simple_history
from modeltranslation.translator import TranslationOptions, translator

from events import models


class EventTranslation(TranslationOptions):
    fields = ("title", "summary", "outcome", "venue", "city")


translator.register(models.Event, EventTranslation)

for model in (models.Event, models.EventParticipant, models.EventInitiative, models.EventCitation):
    simple_history.register(model, app="events")
