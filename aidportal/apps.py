"""The project itself as an app: its static files, templates, commands and system checks."""

from django.apps import AppConfig


class AidPortalConfig(AppConfig):
    name = "aidportal"
