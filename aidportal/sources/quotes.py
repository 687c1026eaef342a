"""Does a quote occur in a source's archived text? White space and quote marks do not count, all else does."""

import re
import unicodedata
from itertools import pairwise

QUOTE_MARKS = str.maketrans(dict.fromkeys('"“”„‟«»‘’‚‛‹›「」『』ʼ`´', "'"))
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
# Digits with the signs that group them and set off decimals: 7.6, 7,600, 7 600.
NUMBER = re.compile(r"\d{1,3}(?: \d{3})+(?:[.,]\d+)*(?!\d)|\d+(?:[.,]\d+)*")


def comparable(text: str) -> str:
    """NFKC, one kind of quote mark and dash, white space removed where it parts no two numbers.

    White space goes altogether elsewhere: line breaks fall inside Japanese words, and PDFs break anywhere.
    """
    words = unicodedata.normalize("NFKC", text).translate(QUOTE_MARKS).translate(DASHES).split()
    return "".join(words[:1]) + "".join(_gap(left, right) + right for left, right in pairwise(words))


def occurs(quote: str, text: str) -> bool:
    """Whether ``text`` has ``quote`` word for word; … or [...] in the quote stands for left-out words.

    Nothing that begins or ends inside a number counts: "6 billion" does not occur in "7.6 billion".
    """
    pieces = [comparable(piece) for piece in quote.replace("[...]", "…").replace("[…]", "…").split("…")]
    whole, end = comparable(text), 0
    inside = {at for number in NUMBER.finditer(whole) for at in range(number.start() + 1, number.end())}
    for piece in filter(None, pieces):
        start = whole.find(piece, end)
        while start >= 0 and not inside.isdisjoint((start, start + len(piece))):
            start = whole.find(piece, start + 1)
        if start < 0:
            return False
        end = start + len(piece)
    return any(pieces)


def _gap(left: str, right: str) -> str:
    # "2023, 5 million" is not 2023,5 million.
    return " " if right[0].isdigit() and left.rstrip(".,")[-1:].isdigit() else ""
