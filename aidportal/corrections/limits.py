"""How many requests one place may send within an hour: counted in the database, for all processes alike."""

import hashlib
import hmac
import time
from ipaddress import ip_address, ip_network

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest

from aidportal.corrections.models import Sending
from aidportal.proxies import client_address

HOUR = 3600
#: A household or office has this much of IPv6 to itself.
IPV6_PREFIX = 64


def is_within_limit(request: HttpRequest) -> bool:
    """Count this request; false if the hour's number was reached before it."""
    hour = int(time.time()) // HOUR
    with transaction.atomic():
        return Sending.counted(sender_of(request, hour), hour, settings.CORRECTIONS_PER_HOUR)


def seconds_left() -> int:
    """Until the next hour begins and counts anew."""
    return HOUR - int(time.time()) % HOUR


def sender_of(request: HttpRequest, hour: int) -> str:
    """A digest of the sender's address, another one each hour: no address is kept."""
    place = _place(client_address(request))
    return hmac.new(settings.SECRET_KEY.encode(), f"{hour} {place}".encode(), hashlib.sha256).hexdigest()


def _place(address: str | None) -> str:
    if address is None:
        return "unknown"
    parsed = ip_address(address)
    return address if parsed.version == 4 else str(ip_network(f"{address}/{IPV6_PREFIX}", strict=False))
