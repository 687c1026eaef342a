"""Runs pytest, with the arguments given, on SQLite and, where TEST_DATABASE_URL answers, on PostgreSQL; says so.

What asks no database (parsers, money, counting) runs on the first alone; the journeys in a browser run on PostgreSQL,
which production uses, or else on SQLite.
"""

import os
import subprocess
import sys
from urllib.parse import urlsplit

import psycopg


def main() -> int:
    """Return 0 when every run passed, else the first failing pytest's exit status."""
    postgresql = os.environ["TEST_DATABASE_URL"]
    both = answers(postgresql)
    results = {"SQLite": run_pytest("SQLite", "sqlite:///:memory:", *(["--ignore=tests/journeys"] if both else []))}
    place = f"{urlsplit(postgresql).hostname}:{urlsplit(postgresql).port or 5432}"
    remedy = f"not tested: no PostgreSQL answers at {place}; start one or set TEST_DATABASE_URL"
    if both:
        results["PostgreSQL"] = run_pytest("PostgreSQL", postgresql, "--only-database")
    said = {name: "failed" if status else "passed" for name, status in results.items()}
    for name in ("SQLite", "PostgreSQL"):
        print(f"{name}: {said.get(name, remedy)}")
    return next((status for status in results.values() if status), 0)


def answers(url: str) -> bool:
    """Whether a PostgreSQL lets us in at `url` within three seconds."""
    try:
        psycopg.connect(url, connect_timeout=3).close()
    except psycopg.OperationalError:
        return False
    return True


def run_pytest(name: str, url: str, *more: str) -> int:
    """Run the suite with `url` as the database and return pytest's exit status."""
    print(f"\n== Tests on {name} ==", flush=True)
    command = [sys.executable, "-m", "pytest", *sys.argv[1:], *more]
    return subprocess.run(command, env=os.environ | {"DATABASE_URL": url}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
