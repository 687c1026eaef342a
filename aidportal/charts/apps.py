"""Charts: plain data to pictures, as SVG and PNG."""

from django.apps import AppConfig


class ChartsConfig(AppConfig):
    name = "aidportal.charts"
