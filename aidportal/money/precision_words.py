"""The word that says how precise a figure is, as each language puts it before or after the figure."""

from aidportal.money.intervals import Comparison
from aidportal.money.languages import language_of

# Before and after the figure, by language and precision.
PRECISION_WORDS = {
    "en": {
        Comparison.EXACTLY: ("exactly", ""),
        Comparison.ABOUT: ("about", ""),
        Comparison.OVER: ("over", ""),
        Comparison.AT_LEAST: ("at least", ""),
        Comparison.UP_TO: ("up to", ""),
    },
    "ja": {
        Comparison.EXACTLY: ("ちょうど", ""),
        Comparison.ABOUT: ("約", ""),
        Comparison.OVER: ("", "超"),
        Comparison.AT_LEAST: ("", "以上"),
        Comparison.UP_TO: ("最大", ""),
    },
    "uk": {
        Comparison.EXACTLY: ("рівно", ""),
        Comparison.ABOUT: ("приблизно", ""),
        Comparison.OVER: ("понад", ""),
        Comparison.AT_LEAST: ("щонайменше", ""),
        Comparison.UP_TO: ("до", ""),
    },
}


def precision_words(comparison: str, lang: str | None = None) -> tuple[str, str]:
    """The precision word before and after a figure, one of which is empty."""
    return PRECISION_WORDS[language_of(lang)][Comparison(comparison)]
