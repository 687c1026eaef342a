"""Addresses as others write them: they start with the portal's public address, never with what a request calls it."""

from urllib.parse import urlsplit

from django.conf import settings


def absolute(path: str) -> str:
    """``path`` below SITE_URL."""
    return f"{settings.SITE_URL}{path}"


def host() -> str:
    """The name of the portal's host, for ids that stay (RFC 4151, RFC 5545)."""
    return urlsplit(settings.SITE_URL).hostname or ""
