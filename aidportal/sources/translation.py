"""What is translated of a source, and which tables keep history."""

import simple_history
from modeltranslation.translator import TranslationOptions, translator

from aidportal.sources.models import Source


class SourceTranslation(TranslationOptions):
    fields = ("title", "publisher")


translator.register(Source, SourceTranslation)
simple_history.register(Source, app="aidportal.sources", excluded_fields=["full_text"])
