"""`manage.py create_demo_admin`: an administrator for trying the portal out, in debug mode only."""

from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError

NAME = "demo"
PASSWORD = "demo-administrator"  # noqa: S105 - printed on purpose; debug mode only


class Command(BaseCommand):
    help = f"Creates the administrator {NAME!r} for a trial and prints the password. Refused unless DEBUG=on."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--remove", action="store_true", help="end the account instead, in any mode")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["remove"]:
            User.objects.filter(username=NAME, is_active=True).update(is_active=False)
            return
        if not settings.DEBUG_MODE:
            raise CommandError(
                "Everybody knows the demo administrator's password, so it needs DEBUG=on. "
                "For a real one: python manage.py createsuperuser"
            )
        user, _created = User.objects.get_or_create(username=NAME)
        user.is_active = user.is_staff = user.is_superuser = True
        user.set_password(PASSWORD)
        user.save()
        self.stdout.write(f"Sign in at {settings.SITE_URL}/admin/ as {NAME!r} with the password {PASSWORD!r}.")
