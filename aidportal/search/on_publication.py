"""What a publication means for the index: refuse what cannot be indexed, then follow at once."""

from aidportal.changes import writing
from aidportal.search.checking import refuse_what_cannot_be_indexed
from aidportal.search.reading import catch_up

writing.before_publication.append(refuse_what_cannot_be_indexed)
writing.after_publication.append(catch_up)
