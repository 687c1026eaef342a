from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReferenceConfig(AppConfig):
    name = "aidportal.reference"
    verbose_name = _("Reference tables")
    default_auto_field = "django.db.models.BigAutoField"
