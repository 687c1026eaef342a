from django.apps import AppConfig


class SourcesConfig(AppConfig):
    name = "aidportal.sources"
    label = "sources"
