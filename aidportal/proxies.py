"""Whose request it is, when proxies stand in front of us."""

from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str | None:
    """Return the address of whoever called the outermost of our `NUM_PROXIES` proxies, None if unreadable.

    What the caller wrote into X-Forwarded-For itself lies further left and is never read.
    """
    forwarded = [part.strip() for part in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if part.strip()]
    if settings.NUM_PROXIES and forwarded:
        stated = forwarded[-min(settings.NUM_PROXIES, len(forwarded))]
    else:
        stated = request.META.get("REMOTE_ADDR", "")
    try:
        address = ip_address(stated)
    except ValueError:
        return None
    # A socket that listens to both kinds writes 192.0.2.1 as ::ffff:192.0.2.1.
    return str(getattr(address, "ipv4_mapped", None) or address)
