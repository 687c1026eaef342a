"""The settings under test: the portal's own, from an environment that no `.env` of the machine can change."""

import os

os.environ |= {
    "READ_DOT_ENV": "off",
    "DEBUG": "off",
    "TRACEBACKS": "off",
    "SECRET_KEY": "for-tests-only",
    "SITE_URL": "https://aid.example.org",
    "ALLOWED_HOSTS": "testserver,localhost,127.0.0.1",
    "SECURE_SSL_REDIRECT": "off",
    "ONE_PERSON_OFFICE": "off",
    "NUM_PROXIES": "0",
    "INDEX_ROOT": "",
    "API_RATE": "",
    "SQLITE_SYNCHRONOUS": "OFF",
    "LOG_LEVEL": "ERROR",
}

from aidportal.settings import *  # noqa: F403

# The manifest needs `collectstatic`; a slow password hash and waiting for the disk only slow the tests.
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # noqa: F405
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
WHITENOISE_AUTOREFRESH = True

if "sqlite" not in DATABASES["default"]["ENGINE"]:  # noqa: F405
    DATABASES["default"]["OPTIONS"] = {"options": "-c synchronous_commit=off"}  # noqa: F405
