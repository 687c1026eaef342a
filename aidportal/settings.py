"""Every setting of AidPortal, read from the environment (or `.env`): typed, and refused loudly when wrong.

`.env.example` lists each switch with its meaning and default.
"""

from datetime import timedelta
from pathlib import Path

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

BASE_DIR = Path(__file__).resolve().parent.parent

env = environ.Env()
if env.bool("READ_DOT_ENV", default=True):
    env.read_env(BASE_DIR / ".env")

VAR_ROOT = Path(env.str("VAR_ROOT", default=str(BASE_DIR / "var")))

# Modes
# DEBUG in the environment means a trial on one's own machine: plain HTTP, a demo administrator, files served
# without a build step. Django's own DEBUG shows tracebacks in place of our error pages: it has its own switch.
DEBUG_MODE = env.bool("DEBUG", default=False)
DEBUG = env.bool("TRACEBACKS", default=False)
if DEBUG and not DEBUG_MODE:
    raise ImproperlyConfigured("TRACEBACKS shows code and settings to every reader: it needs DEBUG=on as well.")

SECRET_KEY = env.str("SECRET_KEY", default="") or ("debug-mode-only-" + "0" * 50 if DEBUG_MODE else "")
if not SECRET_KEY:
    raise ImproperlyConfigured(
        "SECRET_KEY is not set. Set it in the environment or in .env (`make .env` writes one), "
        "or set DEBUG=on for a trial on your own machine."
    )

# Addresses
SITE_URL = env.str("SITE_URL", default="http://127.0.0.1:8000" if DEBUG_MODE else "").rstrip("/")
if not SITE_URL.startswith(("http://", "https://")):
    raise ImproperlyConfigured("SITE_URL must be the portal's public address, such as https://aid.example.org")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"] if DEBUG_MODE else [])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
# How many proxies in front of us append to X-Forwarded-For: throttles, sign-in limits and logs trust only these.
NUM_PROXIES = env.int("NUM_PROXIES", default=0)

# Applications
INSTALLED_APPS = [
    "modeltranslation",
    "aidportal",
    "aidportal.reference",
    "aidportal.changes",
    "aidportal.money",
    "aidportal.publication",
    "aidportal.sources",
    "aidportal.search",
    "aidportal.charts",
    "aidportal.lists",
    "aidportal.api",
    "aidportal.pages",
    "aidportal.corrections",
    "aidportal.ledger",
    "partners",
    "events",
    "pledges",
    "aidportal.publication.desk.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "axes",
    "corsheaders",
    "csp",
    "django_filters",
    "django_htmx",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "simple_history",
]

MIDDLEWARE = [
    "aidportal.heads.without_body",
    "aidportal.compression.CompressText",
    "aidportal.resource_policy.same_origin_by_default",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "aidportal.languages.language_by_prefix",
    "aidportal.bad_input.refuse_bad_input",
    "aidportal.busy.AnswerBusy",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "aidportal.currencies.currency_by_address",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "aidportal.urls"
WSGI_APPLICATION = "aidportal.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# Database
DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{VAR_ROOT / 'aidportal.sqlite3'}")}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # IMMEDIATE: a deferred transaction that reads first fails with "database is locked" when it then writes.
    # ATOMIC_REQUESTS stays off, else each page view takes the write lock. FULL: commits survive a power cut.
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON; "
        f"PRAGMA synchronous={env.str('SQLITE_SYNCHRONOUS', default='FULL')};",
    }
    if str(DATABASES["default"]["NAME"]).startswith(str(VAR_ROOT)):
        VAR_ROOT.mkdir(parents=True, exist_ok=True)
else:
    DATABASES["default"].setdefault("CONN_MAX_AGE", 60)
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Where each machine keeps its own copy of the search index; empty: in memory, built anew by each process.
INDEX_ROOT = env.str("INDEX_ROOT", default=str(VAR_ROOT / "index"))
CACHES = {
    "default": env.cache("CACHE_URL", default="locmemcache://aidportal"),
    # Drawn charts: some 10 kB each, kept by each process; the least used go first.
    "charts": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "charts",
        "OPTIONS": {"MAX_ENTRIES": 500},
    },
}

# Languages and time
LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("ja", _("Japanese")), ("uk", _("Ukrainian"))]
LOCALE_PATHS = [BASE_DIR / "aidportal" / "locale"]
MODELTRANSLATION_DEFAULT_LANGUAGE = "en"
MODELTRANSLATION_FALLBACK_LANGUAGES = ("en",)
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# Static files
STATIC_URL = "/static/"
STATIC_ROOT = Path(env.str("STATIC_ROOT", default=str(VAR_ROOT / "static")))
WHITENOISE_USE_FINDERS = DEBUG_MODE
WHITENOISE_MAX_AGE = 0 if DEBUG_MODE else 3600
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG_MODE
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# Editing
# A one-person office may publish what it wrote itself; elsewhere a second pair of eyes is needed.
ONE_PERSON_OFFICE = env.bool("ONE_PERSON_OFFICE", default=DEBUG_MODE)

# Data for readers
# Who publishes this ledger, as files and citations name it, and where to write to.
PUBLISHER = env.str("PUBLISHER", default="") or "AidPortal"
CONTACT = env.str("CONTACT", default="")
# The largest file that a reader may download.
DOWNLOAD_MEGABYTES = env.int("DOWNLOAD_MEGABYTES", default=200)
# How many requests for correction one place may send within an hour.
CORRECTIONS_PER_HOUR = env.int("CORRECTIONS_PER_HOUR", default=10)

# Sign-in
AUTHENTICATION_BACKENDS = ["axes.backends.AxesBackend", "django.contrib.auth.backends.ModelBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "admin:login"
SESSION_COOKIE_AGE = int(timedelta(hours=12).total_seconds())
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not DEBUG_MODE
# Browsers let nobody but this very host set a cookie with such a name, and only over HTTPS.
SESSION_COOKIE_NAME = "session" if DEBUG_MODE else "__Host-session"
CSRF_COOKIE_NAME = "csrf" if DEBUG_MODE else "__Host-csrf"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
AXES_HANDLER = "aidportal.sign_in.SignInLimits"
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"], "username", "ip_address"]
AXES_FAILURE_LIMIT = 5
SIGN_IN_FAILURE_LIMITS = [5, 50, 100]
AXES_COOLOFF_TIME = timedelta(hours=1)
AXES_CLIENT_IP_CALLABLE = "aidportal.proxies.client_address"
AXES_RESET_ON_SUCCESS = True
AXES_VERBOSE = False

# Headers
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "manifest-src": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    },
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=not DEBUG_MODE)
SECURE_REDIRECT_EXEMPT = [r"^health/$"]
SECURE_HSTS_SECONDS = 0 if DEBUG_MODE else env.int("SECURE_HSTS_SECONDS", default=31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = not DEBUG_MODE
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if NUM_PROXIES else None
CORS_ALLOW_ALL_ORIGINS = True
CORS_URLS_REGEX = r"^/api/.*$"
CORS_ALLOW_METHODS = ["GET", "HEAD", "OPTIONS"]
CORS_ALLOW_HEADERS = ["accept", "content-type", "if-none-match"]
CORS_EXPOSE_HEADERS = ["ETag", "Link", "Retry-After"]

# Limits on what comes in
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000
MAX_QUERY_LENGTH = 4_000
MAX_QUERY_FIELDS = 200

# API
API_RATE = env.str("API_RATE", default="" if DEBUG_MODE else "600/min")
REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": ["aidportal.api.renderers.Json"],
    "EXCEPTION_HANDLER": "aidportal.api.problems.answer",
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],
    "DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.AnonRateThrottle"] if API_RATE else [],
    "DEFAULT_THROTTLE_RATES": {"anon": API_RATE or None},
    "DEFAULT_SCHEMA_CLASS": "aidportal.api.schema.Schema",
    "NUM_PROXIES": NUM_PROXIES,
    "UNAUTHENTICATED_USER": None,
    "URL_FORMAT_OVERRIDE": None,
}

SPECTACULAR_SETTINGS = {
    "OAS_VERSION": "3.1.1",
    "TITLE": "AidPortal",
    "VERSION": "1.0.0",
    "DESCRIPTION": "A public ledger of aid pledges, each figure with its source. Read-only, JSON, no key needed.",
    "SERVERS": [{"url": SITE_URL}],
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "SORT_OPERATIONS": False,
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
    "ENUM_NAME_OVERRIDES": {
        "PledgeStatus": "pledges.choices.Status",
        "EventStatus": "events.models.Event.Status",
    },
}

# Logs
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="INFO")},
    "loggers": {"django": {"handlers": [], "level": "INFO", "propagate": True}},
}
