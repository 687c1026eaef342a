"""How each language writes a number: grouping, decimal sign and scale words. Decimals in, text out."""

from decimal import Decimal

NO_BREAK = "\xa0"
SIGNS = {"en": (",", "."), "ja": (",", "."), "uk": (NO_BREAK, ",")}
LARGE = {
    "en": {10**12: "trillion", 10**9: "billion", 10**6: "million"},
    "uk": {10**12: "трлн", 10**9: "млрд", 10**6: "млн"},
}
MYRIADS = {10**12: "兆", 10**8: "億", 10**4: "万"}
MOST_DECIMALS = 3


def plain(value: Decimal, language: str) -> str:
    """All digits, grouped: 1,234.5 · 1 234,5."""
    group, point = SIGNS[language]
    return f"{value:,f}".replace(",", "\0").replace(".", point).replace("\0", group)


def scaled(value: Decimal, language: str) -> tuple[str, bool]:
    """The value with the language's scale word, nothing rounded off, and whether it has such a word.

    7600000000 is "7.6 billion", "76億", "7,6 млрд"; what a scale would need many decimals for is written out.
    """
    if language == "ja":
        return _in_myriads(value)
    for scale, word in LARGE[language].items():
        share = trimmed(value / scale)
        if share >= 1 and -int(share.as_tuple().exponent) <= MOST_DECIMALS:
            return f"{plain(share, language)} {word}", True
    return plain(value, language), False


def trimmed(value: Decimal) -> Decimal:
    """The same value without the zeros at its end."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _in_myriads(value: Decimal) -> tuple[str, bool]:
    text, left = "", value
    for scale, word in MYRIADS.items():
        count, left = divmod(left, scale)
        if count:
            text += f"{plain(count.quantize(Decimal(1)), 'ja')}{word}"
    if left or not text:
        text += plain(left, "ja")
    return text, not left
