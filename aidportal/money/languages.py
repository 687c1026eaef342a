"""The languages in which figures and dates are written."""

from django.utils.translation import get_language

LANGUAGES = ("en", "ja", "uk")


def language_of(lang: str | None) -> str:
    """``lang`` or the active language, as one of the three; English for any other."""
    wanted = (lang or get_language() or "en")[:2]
    return wanted if wanted in LANGUAGES else "en"
