from typing import Any

from django.core.management.base import BaseCommand

from aidportal.publication.roles import create_roles


class Command(BaseCommand):
    help = "Create the roles curator, editor and administrator with their permissions."

    def handle(self, *args: Any, **options: Any) -> None:
        create_roles()
