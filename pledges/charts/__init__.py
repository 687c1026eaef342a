"""Charts of pledges by name: each a function from the list under a filter to a chart."""
