from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class ChangesConfig(AppConfig):
    name = "aidportal.changes"
    label = "changes"
    verbose_name = _("Change log")

    def ready(self) -> None:
        """Whoever acts on publication (the index, say) registers in its own ``on_publication.py``."""
        autodiscover_modules("on_publication")
