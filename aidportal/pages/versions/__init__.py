"""The pages of what changed: the whole ledger's, a record's, and a record as it was."""
