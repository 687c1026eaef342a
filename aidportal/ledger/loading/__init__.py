"""Puts a ledger of YAML files into the database, through the same checks as a curator's entry.

``files`` reads, ``shapes`` derives from the models what an entry may say, ``values`` reads single values,
``order`` sorts, ``records`` writes one record with its rows, ``filling`` fills and checks one row,
``ownership`` finds what curators have changed since, ``load`` does it all in one unit of work.
The form of the files: docs/data-format.md.
"""

from aidportal.ledger.loading.load import Outcome, load

__all__ = ["Outcome", "load"]
