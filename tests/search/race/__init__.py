"""Readers and writers in processes of their own, on one database and one index on disk."""
