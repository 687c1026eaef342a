"""What currencies are called, for reading and for showing: our own words first, then CLDR's names."""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from babel import Locale
from babel.numbers import get_currency_name

from aidportal.money.languages import LANGUAGES
from aidportal.reference.codelists import codes

# Counts that bring out each plural form of the three languages.
COUNTS = (1, 2, 5, Decimal("1.5"))
DOLLARS = ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD")
CROWNS = ("SEK", "NOK", "DKK", "ISK")


class CurrencyWord(NamedTuple):
    """``codes``: the currencies it can mean, likeliest first; ``decimal``: its language's decimal sign."""

    codes: tuple[str, ...]
    decimal: str


# Where a word fits several currencies, a code on the other side of the figure decides.
SHARED = {
    DOLLARS: "$ dollar dollars ドル долар долара долари доларів дол. дол",
    ("JPY", "CNY"): "¥",
    ("GBP", "EGP"): "£ pound pounds ポンド фунт фунти фунтів",
    CROWNS: "kr kr. kroner kronor クローネ крон",
}
OWN = {
    "USD": "us$ usd$ 米ドル 米国ドル アメリカドル",
    "EUR": "€ eur€ euro euros ユーロ євро",
    "JPY": "yen 円 日本円 jp¥ єна єни єн ієна ієни ієн",
    "GBP": "uk£ 英ポンド",
    "UAH": "₴ грн грн. гривня гривні гривень hryvnia hryvnias フリヴニャ フリブニャ グリブナ",
    "CAD": "c$ ca$ can$ カナダドル 加ドル",
    "AUD": "a$ au$ aud$ 豪ドル オーストラリアドル",
    "NZD": "nz$ ニュージーランドドル",
    "SGD": "s$ シンガポールドル",
    "HKD": "hk$ 香港ドル",
    "TWD": "nt$ 台湾ドル 新台湾ドル",
    "CHF": "fr. sfr スイスフラン франків",
    "PLN": "zł злотий злоті злотих ズウォティ ズロチ",
    "CZK": "kč チェココルナ",
    "SEK": "スウェーデンクローナ",
    "NOK": "ノルウェークローネ",
    "DKK": "デンマーククローネ",
    "KRW": "₩ won ウォン 韓国ウォン",
    "CNY": "cn¥ yuan renminbi rmb 元 人民元",
    "INR": "₹ rupee rupees ルピー",
}
PHRASES = {
    "USD": ["dollars us", "us dollar", "us dollars", "u.s. dollar", "u.s. dollars", "$ us", "$ usd"]
    + [f"{word} сша" for word in ("долар", "долара", "долари", "доларів", "дол.", "дол")],
    "GBP": ["pounds sterling", "ф. ст.", "фунтів стерлінгів", "фунти стерлінгів"],
}
SHOWN_JA = {
    "USD": "ドル",
    "EUR": "ユーロ",
    "JPY": "円",
    "GBP": "ポンド",
    "UAH": "フリヴニャ",
    "CAD": "カナダドル",
    "AUD": "豪ドル",
    "NZD": "ニュージーランドドル",
    "CHF": "スイスフラン",
    "PLN": "ズウォティ",
    "SEK": "スウェーデンクローナ",
    "NOK": "ノルウェークローネ",
    "DKK": "デンマーククローネ",
    "KRW": "ウォン",
    "CNY": "人民元",
}
# Abbreviations, which Ukrainian does not decline.
SHOWN_UK = {"USD": "дол. США", "EUR": "євро", "GBP": "ф. ст.", "UAH": "грн"}
# Forms by CLDR's plural rules where its name is longer than what people write.
DECLINED_UK = {"JPY": {"one": "єна", "few": "єни", "many": "єн", "other": "єни"}}


def known(code: str) -> bool:
    """True for a currency of the reference table (ISO 4217, as IATI lists it)."""
    return code in codes("Currency")


def shown_ja(code: str) -> str:
    """The currency as it stands after a figure in Japanese."""
    return SHOWN_JA.get(code) or get_currency_name(code, locale="ja").replace(" ", "")


def shown_uk(code: str, count: int | Decimal) -> str:
    """The currency as it stands after a figure in Ukrainian; ``count`` decides the form (5 after млн)."""
    if code in DECLINED_UK:
        return DECLINED_UK[code][Locale("uk").plural_form(count)]
    return SHOWN_UK.get(code) or get_currency_name(code, count=count, locale="uk")


@cache
def currency_words() -> dict[str, CurrencyWord]:
    """Every word, name, symbol and code by which a currency can be typed, in lower case."""
    table: dict[str, CurrencyWord] = {}
    for code in codes("Currency"):
        _add(table, (code,), [code, shown_ja(code)], ".")
        for language in LANGUAGES:
            decimal = "," if language == "uk" else "."
            _add(table, (code,), [get_currency_name(code, n, locale=language) for n in COUNTS], decimal)
    for shared, row in SHARED.items():
        _add(table, shared, row.split(), ".")
    for code in OWN | PHRASES:
        _add(table, (code,), OWN.get(code, "").split() + PHRASES.get(code, []), ".")
    return table


def _add(table: dict[str, CurrencyWord], codes: tuple[str, ...], words: list[str], decimal: str) -> None:
    for word in words:
        lowered = word.lower().replace("’", "'").replace("\xa0", " ")
        own_sign = "," if "а" <= lowered[0] <= "ґ" else decimal
        table[lowered] = CurrencyWord(codes, own_sign)
