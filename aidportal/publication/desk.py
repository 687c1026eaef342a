"""Which site Django's admin is: the curators' desk. Named in the settings in place of ``django.contrib.admin``."""

from django.contrib.admin.apps import AdminConfig


class DeskConfig(AdminConfig):
    default_site = "aidportal.publication.admin.site.Desk"
