"""What search engines read of a record: schema.org as JSON-LD, from what the page itself may show."""

from typing import Any

from aidportal.addresses import absolute

Data = dict[str, Any]
CONTEXT = "https://schema.org"


def described(kind: str, **properties: Any) -> Data:
    """A thing of a schema.org type; what is empty is not said."""
    return {"@type": kind, **{name: value for name, value in properties.items() if value not in (None, "", [], {})}}


def page_about(thing: Data) -> Data:
    """The thing that a page is about."""
    return {"@context": CONTEXT, **thing}


def reference(kind: str, record: Any) -> Data:
    """A published record as another one names it."""
    address = absolute(record.get_absolute_url())
    return {"@type": kind, "@id": address, "name": str(record), "url": address}


def web_addresses(*found: str) -> list[str]:
    """Those that a browser may open, each once."""
    return [one for one in dict.fromkeys(found) if one.startswith(("http://", "https://"))]
