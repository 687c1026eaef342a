"""Settings come from the environment, are typed, and say loudly what is missing. Each test asks a new process."""

import os
import subprocess
import sys

import pytest

QUIET = {"PATH": os.environ["PATH"], "READ_DOT_ENV": "off", "DJANGO_SETTINGS_MODULE": "aidportal.settings"}
PRODUCTION = {
    "SECRET_KEY": "k" * 25 + "0123456789abcdefghijklmnopqrstuvwxyz",
    "SITE_URL": "https://aid.example.org",
    "ALLOWED_HOSTS": "aid.example.org",
    "DATABASE_URL": "postgres://aid@127.0.0.1:5432/aid",
    "CACHE_URL": "redis://127.0.0.1:6379/0",
}


def ask(expression: str, **environment: str) -> str:
    """Return what `expression` over `s` (the settings) prints, or the last line of the refusal."""
    code = f"from aidportal import settings as s; print({expression})"
    done = subprocess.run(
        [sys.executable, "-c", code], env=QUIET | environment, capture_output=True, text=True, check=False
    )
    return (done.stdout or done.stderr).strip().splitlines()[-1]


def test_without_a_secret_key_nothing_starts() -> None:
    assert "SECRET_KEY is not set" in ask("s.DEBUG")


def test_without_a_public_address_nothing_starts() -> None:
    assert "SITE_URL must be" in ask("s.DEBUG", SECRET_KEY="x")


def test_tracebacks_need_debug_mode() -> None:
    assert "TRACEBACKS" in ask("s.DEBUG", **PRODUCTION, TRACEBACKS="on")


def test_a_number_that_is_none_is_refused() -> None:
    assert "ValueError" in ask("s.NUM_PROXIES", **PRODUCTION, NUM_PROXIES="two")


@pytest.mark.parametrize(
    ("expression", "in_production", "on_trial"),
    [
        ("s.DEBUG", "False", "False"),
        ("s.ONE_PERSON_OFFICE", "False", "True"),
        ("s.SESSION_COOKIE_SECURE", "True", "False"),
        ("s.SECURE_HSTS_SECONDS > 0", "True", "False"),
        ("s.SECURE_SSL_REDIRECT", "True", "False"),
        ("bool(s.API_RATE)", "True", "False"),
        ("'Manifest' in s.STORAGES['staticfiles']['BACKEND']", "True", "False"),
    ],
)
def test_a_trial_and_production_differ(expression: str, in_production: str, on_trial: str) -> None:
    assert ask(expression, **PRODUCTION) == in_production
    assert ask(expression, DEBUG="on") == on_trial


def test_sqlite_waits_for_its_lock_and_survives_a_power_cut() -> None:
    options = ask("s.DATABASES['default']['OPTIONS']", DEBUG="on")
    for part in ("'transaction_mode': 'IMMEDIATE'", "'timeout': 20", "journal_mode=WAL", "synchronous=FULL"):
        assert part in options
    assert ask("s.DATABASES['default'].get('ATOMIC_REQUESTS', False)", DEBUG="on") == "False"


def test_a_database_url_names_postgresql() -> None:
    assert ask("s.DATABASES['default']['ENGINE']", **PRODUCTION) == "django.db.backends.postgresql"
