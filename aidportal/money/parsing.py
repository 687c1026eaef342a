"""Money and quantities as people type them in English, Japanese and Ukrainian.

``[precision] [currency] number [scale] [currency] [precision]``: "over $7.6 billion USD", "100億円",
"1,5 млрд євро", "22億4,400万円". The whole text must fit; nothing in it is passed over.
"""

from collections.abc import Mapping

from django.utils.translation import gettext as _

from aidportal.money.amounts import LIMIT, Amount, Quantity
from aidportal.money.currency_words import CROWNS, CurrencyWord, currency_words, known
from aidportal.money.intervals import Comparison
from aidportal.money.numerals import number
from aidportal.money.reading import Reader
from aidportal.money.units import NEEDS_COUNTER, decimal_before, is_counter, refuse_rating
from aidportal.money.words import AFTER, BEFORE, COUNTING_SCALES, MONEY_SCALES, NUMBER_WORDS, Scale
from aidportal.reference.currencies import exponent

ONE = Scale(1, 1, "")
AFTER_WORDS = {word: meaning for word, meaning in AFTER.items() if word not in NEEDS_COUNTER}
UNIT_LENGTH = 60


def parse_amount(text: str, default_currency: str | None = None) -> Amount:
    """The amount that ``text`` states; ``default_currency`` (ISO 4217) is meant where it names none.

    Raises ValueError with a sentence that says what is wrong and what to write.
    """
    reader = Reader(text)
    before, left = reader.take(BEFORE), reader.take(currency_words())
    pieces = _pieces(reader, MONEY_SCALES)
    right, after = reader.take(currency_words()), reader.take(AFTER)
    if not pieces or reader.rest not in ("", "."):
        raise ValueError(_("This is not an amount: write it like USD 7.6 billion, 100億円 or 1,5 млрд євро."))
    currency = _currency(left, right, default_currency)
    minor, step = _figure(pieces, exponent(currency), _decimal_of(left, right, currency))
    return Amount(_bounded(minor), step, currency, _comparison(before, after))


def parse_quantity(text: str) -> Quantity:
    """The quantity that ``text`` states: "five units", "about 20,000 pieces", "20台以上".

    Raises ValueError with a sentence that says what is wrong and what to write.
    """
    reader = Reader(text)
    before, pieces = reader.take(BEFORE), _pieces(reader, COUNTING_SCALES)
    # "five hundred units" are not five "hundred units".
    goes_on = reader.take(COUNTING_SCALES) is not None or reader.take(NUMBER_WORDS) is not None
    if not pieces or goes_on:
        raise ValueError(_("This is not a quantity: write it like 5 units or about 20,000 pieces."))
    after = reader.take_off_end(AFTER if is_counter(reader.rest[:-1]) else AFTER_WORDS)
    unit = reader.rest
    if not unit or len(unit) > UNIT_LENGTH or not unit[0].isalpha() or not unit.isprintable():
        raise ValueError(_("A quantity needs its unit in at most 60 letters: write it like 5 units."))
    if pieces[-1][1] is ONE:
        refuse_rating(pieces[-1][0], unit)
    thousandths, step = _figure(pieces, 3, decimal_before(unit))
    return Quantity(_bounded(thousandths), step, unit, _comparison(before, after))


def _pieces(reader: Reader, scales: Mapping[str, Scale]) -> list[tuple[str, Scale]]:
    """Numbers with their scales: one, in digits or as a word, or several as in 22億4,400万."""
    if word := reader.take(NUMBER_WORDS):
        return [(str(word), reader.take(scales) or ONE)]
    pieces = []
    while digits := reader.take_digits():
        scale = reader.take(scales) or ONE
        pieces.append((digits, scale))
        if not scale.counts_on:
            break
    return pieces


def _figure(pieces: list[tuple[str, Scale]], places: int, decimal: str | None) -> tuple[int, int]:
    """Value and place value of the last digit, in units of 10^-places."""
    total, step, room = 0, 1, None
    for typed, scale in pieces:
        read = number(typed, scale.decimal or decimal)
        last, odd = divmod(scale.factor * 10**places, 10**read.decimals)
        if odd:
            raise ValueError(_("This figure has more decimal places than its unit: round it."))
        value = read.digits * last
        if room is not None and value >= room:
            raise ValueError(_("The parts of this figure do not follow from large to small: check it."))
        total, room = total + value, scale.factor * 10**places
        step = min(last, scale.unit * 10**places)
    return total, step


def _currency(left: CurrencyWord | None, right: CurrencyWord | None, default: str | None) -> str:
    named = [word.codes for word in (left, right) if word]
    if not named:
        if not default or not known(default):
            raise ValueError(_("The currency is missing: write it like USD 200 million."))
        return default
    fitting = [code for code in named[0] if all(code in codes for codes in named)]
    if not fitting:
        raise ValueError(_("Two currencies stand beside this amount: keep one."))
    if default in fitting:
        return default
    if tuple(fitting) == CROWNS:
        raise ValueError(_("These crowns may be of several countries: write SEK, NOK, DKK, ISK or the like."))
    return fitting[0]


def _decimal_of(left: CurrencyWord | None, right: CurrencyWord | None, currency: str) -> str | None:
    # Only with three decimal places or more (Kuwaiti dinars) can 1.234 without a scale word be a fraction.
    word = right or left
    return word.decimal if word and exponent(currency) > 2 else None


def _comparison(before: Comparison | None, after: Comparison | None) -> Comparison:
    if before and after and before != after and before != Comparison.EXACTLY:
        raise ValueError(_("Two precision words contradict each other: keep one."))
    return after or before or Comparison.EXACTLY


def _bounded(value: int) -> int:
    if not 0 < value < LIMIT:
        raise ValueError(_("The figure must be above 0 and below 9 quadrillion of the smallest unit: check it."))
    return value
