"""The admin of records: what sources, partners, events and pledges build theirs on."""

from aidportal.publication.admin.base import DeskAdmin, RecordAdmin
from aidportal.publication.admin.conflicts import RecordForm
from aidportal.publication.admin.forms import RowForm, form_for
from aidportal.publication.admin.gaps import Gap
from aidportal.publication.admin.members import BlockRows, TableRows

__all__ = [
    "BlockRows",
    "DeskAdmin",
    "Gap",
    "RecordAdmin",
    "RecordForm",
    "RowForm",
    "TableRows",
    "form_for",
]
