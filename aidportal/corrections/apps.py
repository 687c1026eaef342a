"""Requests for correction that readers send, and the curators' answers."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CorrectionsConfig(AppConfig):
    name = "aidportal.corrections"
    label = "corrections"
    verbose_name = _("Corrections")
