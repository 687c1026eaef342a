"""Sources and the citations that tie facts to them, one noun a module."""

from aidportal.sources.models.citation import Citation
from aidportal.sources.models.cited import Cited
from aidportal.sources.models.disputed import DISPUTE, DISPUTE_FACTS, DISPUTE_TEXTS, REPLY, Disputable
from aidportal.sources.models.source import Source

__all__ = ["DISPUTE", "DISPUTE_FACTS", "DISPUTE_TEXTS", "REPLY", "Citation", "Cited", "Disputable", "Source"]
