"""What a record was: its versions with all rows, what changed between two, and the way back to one."""

from aidportal.publication.history.differences import Difference, FieldChange, RowChange, difference
from aidportal.publication.history.past import Content, Past, Version
from aidportal.publication.history.reverting import revert

__all__ = ["Content", "Difference", "FieldChange", "Past", "RowChange", "Version", "difference", "revert"]
