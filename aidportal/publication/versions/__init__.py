"""What the public could read of each record, kept version by version in a table of its own.

History tables hold drafts and are the desk's. Here stands only what was published: whenever a unit of work raises the
ledger's version, ``keeping`` writes one row for each public record whose content differs from its newest row. What
the content of a record is, its app declares in ``versions.py``.
"""
