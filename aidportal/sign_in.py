"""How many failed sign-ins are borne before a pause: by name and address, by name alone, by address alone.

An address alone may be a whole ministry's, and a name alone would let anyone lock an editor out: they bear more.
"""

from axes.handlers.database import AxesDatabaseHandler
from django.conf import settings
from django.db.models import Sum
from django.http import HttpRequest


class SignInLimits(AxesDatabaseHandler):
    """Counts failures against the limits that belong to `AXES_LOCKOUT_PARAMETERS`, in the same order."""

    def get_failures(self, request: HttpRequest, credentials: dict | None = None) -> int:
        """Return the failures scaled so that `AXES_FAILURE_LIMIT` means that some limit is reached."""
        counts = (
            attempts.aggregate(failures=Sum("failures_since_start"))["failures"] or 0
            for attempts in self.get_user_attempts(request, credentials)
        )
        limits = settings.SIGN_IN_FAILURE_LIMITS
        return max(count * settings.AXES_FAILURE_LIMIT // limit for count, limit in zip(counts, limits, strict=True))

    def reset_user_attempts(self, request: HttpRequest, credentials: dict | None = None) -> int:
        """Forget the failures of this name at this address only; others' failures are not undone by a success."""
        by_name_and_address = self.filter_user_attempts(request, credentials)[0]
        count, _ = by_name_and_address.delete()
        return count
