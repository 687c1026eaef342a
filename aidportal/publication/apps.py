from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class PublicationConfig(AppConfig):
    name = "aidportal.publication"
    label = "publication"

    def ready(self) -> None:
        """Apps declare in their ``versions.py`` what is kept of their published records."""
        autodiscover_modules("versions")
