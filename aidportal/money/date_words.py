"""The words in which dates are written, in the three languages, in lower case."""

import re

from babel import Locale

# "у грудні": Ukrainian months in the case that CLDR does not list.
LOCATIVES = (
    *("січні", "лютому", "березні", "квітні", "травні", "червні"),
    *("липні", "серпні", "вересні", "жовтні", "листопаді", "грудні"),
)
# The year before each era's first.
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
# Years that an era had; the present one has no last year.
LAST_YEARS = {"平成": 31, "昭和": 64, "大正": 15, "明治": 45}
NOT_STATED = {
    *("", "not stated", "date not stated", "unknown"),
    *("記載なし", "日付の記載なし"),
    *("не вказано", "дату не вказано", "дата не вказана"),
}
# What the portal itself adds to a date that has no day.
NO_DAY = re.compile(
    r"(?:, ?| ?\()(?:"
    r"(?:month and )?day not stated"
    r"|(?:日付|日|月日)の記載なし"
    r"|(?:місяць і )?день не вказано"
    r")\)?$"
)
# Tried in this order; a hyphen without spaces also stands inside 2024-02-15.
BETWEEN = (" – ", " — ", " - ", "–", "—", "~", "〜", "から", " to ", " until ", " по ", " до ", "/", "-")
BEGINNING = re.compile(r"^(?:in|on|from|between|у|в|з|від) ")
# Beside a single date these words leave the other end open.
ONE_END = re.compile(r"^(?:from|between|з|від) |まで$")
END = re.compile(r"(?:まで|に| ?року| ?рік| ?рр?\.)$")


def month_numbers() -> dict[str, int]:
    """Month names in full, abbreviated and declined, with the number of the month."""
    numbers = {name: number for number, name in enumerate(LOCATIVES, start=1)} | {"sept": 9}
    for language in ("en", "uk"):
        for form in Locale(language).months.values():
            for width in ("wide", "abbreviated"):
                numbers |= {name.lower().rstrip("."): number for number, name in form[width].items()}
    return numbers
