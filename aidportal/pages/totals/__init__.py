"""Stated totals beside what the ledger counts, as ``/totals/`` and the first page show them."""
