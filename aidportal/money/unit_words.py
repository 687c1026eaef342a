"""Units of quantities that were recorded in English, as Japanese and Ukrainian say them; others stay as recorded."""

from decimal import Decimal
from typing import NamedTuple

from babel import Locale


class UnitWord(NamedTuple):
    """``uk``: the forms for one, a few, many, and for a part: одиниця, одиниці, одиниць, одиниці."""

    ja: str
    uk: tuple[str, str, str, str]


def _all(rows: dict[str, tuple[str, str]]) -> dict[str, UnitWord]:
    words = {}
    for english, (ja, uk) in rows.items():
        one, few, many, part = uk.split()
        words.update({word: UnitWord(ja, (one, few, many, part)) for word in english.split()})
    return words


# The Japanese ones are counters of equipment, which is what aid counts in these words.
WORDS = _all(
    {
        "unit units": ("台", "одиниця одиниці одиниць одиниці"),
        "system systems": ("式", "система системи систем системи"),
        "piece pieces": ("個", "штука штуки штук штуки"),
        "item items": ("点", "предмет предмети предметів предмета"),
        "set sets": ("セット", "комплект комплекти комплектів комплекту"),
        "kit kits": ("キット", "набір набори наборів набору"),
        "vehicle vehicles": ("台", "автомобіль автомобілі автомобілів автомобіля"),
        "truck trucks": ("台", "вантажівка вантажівки вантажівок вантажівки"),
        "generator generators": ("台", "генератор генератори генераторів генератора"),
        "transformer transformers": ("台", "трансформатор трансформатори трансформаторів трансформатора"),
        "person persons people": ("人", "особа особи осіб особи"),
        "household households": ("世帯", "домогосподарство домогосподарства домогосподарств домогосподарства"),
        "house houses": ("戸", "будинок будинки будинків будинку"),
        "bed beds": ("床", "ліжко ліжка ліжок ліжка"),
        "box boxes": ("箱", "коробка коробки коробок коробки"),
        "dose doses": ("回分", "доза дози доз дози"),
        "tonne tonnes ton tons": ("トン", "тонна тонни тонн тонни"),
        "litre litres liter liters": ("リットル", "літр літри літрів літра"),
        "kilogram kilograms kg": ("キログラム", "кілограм кілограми кілограмів кілограма"),
    }
)
PLACES = {"one": 0, "few": 1, "many": 2, "other": 3}


def shown_unit(unit: str, count: Decimal, language: str) -> str:
    """The unit beside ``count`` in a language, or as it was recorded where no word of ours is known."""
    word = WORDS.get(unit.lower())
    if word is None or language == "en":
        return unit
    return word.ja if language == "ja" else word.uk[PLACES[Locale("uk").plural_form(count)]]


def language_of_unit(unit: str, language: str) -> str:
    """The language in which ``shown_unit`` shows it: that of the page, or the one whose letters it has."""
    if unit.lower() in WORDS:
        return language
    return language_by_letters(unit)


def language_by_letters(text: str) -> str:
    """Of the three languages the one that has these letters."""
    if any("\u0400" <= char < "\u0530" for char in text):
        return "uk"
    return "ja" if any(char >= "\u3040" for char in text) else "en"
