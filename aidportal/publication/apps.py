from django.apps import AppConfig


class PublicationConfig(AppConfig):
    name = "aidportal.publication"
    label = "publication"
