"""Where the registers of organisations show an entry. Pure: knows no database."""

import re

#: Scheme of OrganisationIdentifier → the form of its numbers and the public page of one.
_PAGES = {
    # IATI's own portal of what an organisation publishes.
    "iati": (r"[A-Z]{2}-[A-Za-z0-9-]{1,60}", "https://d-portal.org/ctrack.html?reporting_ref={}#view=main"),
    # National Tax Agency of Japan.
    "jp_corporate": (r"[0-9]{13}", "https://www.houjin-bangou.nta.go.jp/henkorireki-johoto.html?selHouzinNo={}"),
    # Global Legal Entity Identifier Foundation.
    "lei": (r"[A-Z0-9]{18}[0-9]{2}", "https://search.gleif.org/#/record/{}"),
}


def register_page(scheme: str, value: str) -> str:
    """The page of ``value`` in the register; "" where there is none, or the value is not of the register's form.

    Ukraine's register of enterprises has no address for an entry.
    """
    form, page = _PAGES.get(scheme, ("", ""))
    return page.format(value) if form and re.fullmatch(form, value, re.ASCII) else ""
