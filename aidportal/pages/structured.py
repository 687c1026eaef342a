"""The ledger as a data set, for search engines of data."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language, gettext

from aidportal.addresses import absolute
from aidportal.changes.models import Version
from aidportal.lists.files.about import LICENCE_ADDRESS
from aidportal.pages.lists import PublicList
from aidportal.publication.structured import Data, described, page_about


def dataset(version: int, lists: Iterable[PublicList], formats: Mapping[str, Any]) -> Data:
    """``lists`` that are there as files, in ``formats`` (name → writer)."""
    address = absolute(reverse("pages:data"))
    changed = Version.objects.filter(version=version).values_list("at", flat=True).first()
    return page_about(
        described(
            "Dataset",
            **{"@id": address},
            name=gettext("AidPortal: a ledger of aid pledges"),
            description=gettext(
                "Pledges of aid, what was committed and delivered of them, the events at which they were made and "
                "the partners who carry them out; each figure with its precision and the words it rests on."
            ),
            url=address,
            inLanguage=get_language(),
            license=LICENCE_ADDRESS,
            isAccessibleForFree=True,
            creator=described("Organization", name=settings.PUBLISHER, url=settings.SITE_URL),
            version=str(version),
            dateModified=changed.isoformat(timespec="seconds") if changed else "",
            distribution=[
                described(
                    "DataDownload",
                    name=str(one.title),
                    contentUrl=absolute(f"{one.href}?format={name}"),
                    encodingFormat=writer.MEDIA_TYPE.partition(";")[0],
                )
                for one in lists
                for name, writer in formats.items()
            ],
        )
    )
