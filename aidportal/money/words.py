"""The words people put around a figure, in the three languages: precision, scale, small numbers.

Keys are lower case, with a straight apostrophe, as ``reading.py`` prepares the text.
"""

from typing import NamedTuple

from aidportal.money.intervals import Comparison


class Scale(NamedTuple):
    """``factor``: what the figure is multiplied by; ``unit``: the place value of its last whole digit.

    They differ in 千万 and the like: 5千万 is another way to write 5,000万 and as precise.
    ``decimal``: the decimal sign of the language the word comes from, "?" if either. ``counts_on``: another
    number may follow, as in 22億4,400万; "5 million 2024 dollars" is no sum.
    """

    factor: int
    unit: int
    decimal: str
    counts_on: bool = False


def _scales(words: dict[int, str], decimal: str) -> dict[str, Scale]:
    return {word: Scale(factor, factor, decimal) for factor, row in words.items() for word in row.split()}


ENGLISH_SCALES = _scales(
    {
        10**3: "thousand thousands",
        10**6: "million millions mn",
        10**9: "billion billions bn bln",
        10**12: "trillion trillions tn trn",
    },
    ".",
)
# Written all over Europe, with either decimal sign.
EUROPEAN_SCALES = _scales({10**6: "mln mln. mio mio.", 10**9: "mld mld. mrd mrd."}, "?")
# One letter is a scale beside money only: "5 m" of cable are metres.
LETTER_SCALES = _scales({10**3: "k", 10**6: "m", 10**9: "b"}, ".")
UKRAINIAN_SCALES = _scales(
    {
        10**3: "тис тис. тисяча тисячі тисяч",
        10**6: "млн млн. мільйон мільйона мільйони мільйонів",
        10**9: "млрд млрд. мільярд мільярда мільярди мільярдів",
        10**12: "трлн трлн. трильйон трильйона трильйони трильйонів",
    },
    ",",
)
JAPANESE_SCALES = {
    "千": Scale(10**3, 10**3, ".", True),
    "万": Scale(10**4, 10**4, ".", True),
    "十万": Scale(10**5, 10**4, ".", True),
    "百万": Scale(10**6, 10**6, ".", True),
    "千万": Scale(10**7, 10**4, ".", True),
    "億": Scale(10**8, 10**8, ".", True),
    "十億": Scale(10**9, 10**9, ".", True),
    "百億": Scale(10**10, 10**8, ".", True),
    "千億": Scale(10**11, 10**8, ".", True),
    "兆": Scale(10**12, 10**12, ".", True),
}
COUNTING_SCALES = ENGLISH_SCALES | EUROPEAN_SCALES | UKRAINIAN_SCALES | JAPANESE_SCALES
MONEY_SCALES = COUNTING_SCALES | LETTER_SCALES


def _comparisons(words: dict[Comparison, list[str]]) -> dict[str, Comparison]:
    return {word: comparison for comparison, row in words.items() for word in row}


# "a total of" and 総額 say what was added up, not how precisely.
BEFORE = _comparisons(
    {
        Comparison.EXACTLY: [
            *("exactly", "precisely", "=", "a total of", "total of"),
            *("ちょうど", "丁度", "総額", "合計", "計"),
            *("рівно", "точно", "загалом", "усього", "всього"),
        ],
        Comparison.ABOUT: [
            *("about", "approximately", "approx.", "approx", "around", "roughly", "circa", "ca.", "c."),
            *("some", "nearly", "almost", "~", "≈", "約", "およそ", "おおよそ", "ほぼ"),
            *("приблизно", "близько", "орієнтовно", "майже", "біля"),
        ],
        Comparison.OVER: [
            *("over", "more than", "above", "in excess of", "exceeding", ">"),
            *("понад", "більше", "більше ніж", "більш ніж", "більше за", "більш як"),
        ],
        Comparison.AT_LEAST: [
            *("at least", "no less than", "not less than", "a minimum of", "minimum", ">=", "≥"),
            *(
                "少なくとも",
                "最低",
                "щонайменше",
                "не менше",
                "не менше ніж",
                "не менш ніж",
                "не менш як",
                "мінімум",
            ),
        ],
        Comparison.UP_TO: [
            *("up to", "at most", "no more than", "not more than", "a maximum of", "maximum", "less than"),
            *("under", "below", "<=", "≤", "<", "最大", "最高", "上限"),
            *(
                "до",
                "не більше",
                "не більше ніж",
                "не більш ніж",
                "щонайбільше",
                "максимум",
                "менше ніж",
                "менше",
            ),
        ],
    }
)
AFTER = _comparisons(
    {
        Comparison.ABOUT: ["程度", "前後", "ほど", "ぐらい", "くらい", "弱"],
        Comparison.OVER: ["超", "余", "余り", "あまり", "強", "を超える", "を上回る"],
        Comparison.AT_LEAST: ["以上", "or more", "+", "і більше", "або більше", "чи більше"],
        Comparison.UP_TO: ["以下", "以内", "未満", "まで", "or less", "або менше", "чи менше"],
    }
)

NUMBER_WORDS = {
    word: number
    for number, row in {
        1: "one один одна одне 一",
        2: "two два дві 二",
        3: "three три 三",
        4: "four чотири 四",
        5: "five п'ять 五",
        6: "six шість 六",
        7: "seven сім 七",
        8: "eight вісім 八",
        9: "nine дев'ять 九",
        10: "ten десять 十",
        11: "eleven одинадцять",
        12: "twelve dozen дванадцять",
        15: "fifteen п'ятнадцять",
        20: "twenty двадцять",
        30: "thirty тридцять",
        40: "forty сорок",
        50: "fifty п'ятдесят",
        100: "hundred сто",
    }.items()
    for word in row.split()
}
