"""Atom feeds: what is new in any list under any filter, and what changed in the whole ledger."""
