"""Columns of codes, addresses and days that both engines hold to the same rules, however a row is written."""

from datetime import date
from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from aidportal.text import CheckedInDatabase

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2100, 12, 31)


class CodeField(CheckedInDatabase, models.CharField):
    """A code of a standard or of ours; where ``choices`` are fixed, the database takes no other."""

    def db_check(self, connection: Any) -> str:
        checks = super().db_check(connection)
        # IATI's lists are asked anew each time and may grow; ours change with a migration.
        if isinstance(self.choices, list) and self.choices:
            codes = [*(code for code, _name in self.flatchoices), *([""] if self.blank else [])]
            listed = ", ".join(f"'{code}'" for code in codes)
            checks += f" AND {connection.ops.quote_name(self.column)} IN ({listed})"
        return checks


class AddressField(CheckedInDatabase, models.SlugField):
    """The last part of a record's web address: small Latin letters, digits, hyphens and underscores."""

    default_validators = [
        RegexValidator(
            r"\A[a-z0-9_-]+\Z", _("An address has only small letters a to z, digits, hyphens and underscores.")
        )
    ]

    def db_check(self, connection: Any) -> str:
        column = connection.ops.quote_name(self.column)
        pattern = "NOT GLOB '*[^a-z0-9_-]*'" if connection.vendor == "sqlite" else "~ '^[a-z0-9_-]*$'"
        return f"{super().db_check(connection)} AND {column} {pattern}"


class DayField(models.DateField):
    """A day within the ledger's years, 1900 to 2100."""

    default_validators = [
        MinValueValidator(FIRST_DAY, _("The year must lie between 1900 and 2100: correct it.")),
        MaxValueValidator(LAST_DAY, _("The year must lie between 1900 and 2100: correct it.")),
    ]

    def db_check(self, connection: Any) -> str:
        column = connection.ops.quote_name(self.column)
        return f"{column} >= '{FIRST_DAY:%Y-%m-%d}' AND {column} <= '{LAST_DAY:%Y-%m-%d}'"
