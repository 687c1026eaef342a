"""``/summary/``: any filter of pledges as a table by the values of one facet."""
