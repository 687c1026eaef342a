"""The project itself as an app: its static files, commands and system checks."""

from django.apps import AppConfig

import aidportal.checks  # noqa: F401 - importing them registers them


class AidPortalConfig(AppConfig):
    name = "aidportal"
