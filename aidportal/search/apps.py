from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules

from aidportal.changes import writing
from aidportal.search.checking import refuse_what_cannot_be_indexed
from aidportal.search.reading import catch_up


class SearchConfig(AppConfig):
    name = "aidportal.search"
    label = "search"

    def ready(self) -> None:
        autodiscover_modules("documents")
        writing.before_publication.append(refuse_what_cannot_be_indexed)
        writing.after_publication.append(catch_up)
