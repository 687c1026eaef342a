"""Does a quote occur in a source's archived text? White space and quote marks do not count, all else does."""

import unicodedata

QUOTE_MARKS = str.maketrans(dict.fromkeys('"“”„‟«»‘’‚‛‹›「」『』ʼ`´', "'"))
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))


def comparable(text: str) -> str:
    """NFKC, one kind of quote mark and dash, white space removed.

    White space goes altogether: line breaks fall inside Japanese words, and PDFs break anywhere.
    """
    text = unicodedata.normalize("NFKC", text).translate(QUOTE_MARKS).translate(DASHES)
    return "".join(text.split())


def occurs(quote: str, text: str) -> bool:
    """Whether ``text`` has ``quote`` word for word; … or [...] in the quote stands for left-out words."""
    pieces = [comparable(piece) for piece in quote.replace("[...]", "…").replace("[…]", "…").split("…")]
    whole, start = comparable(text), 0
    for piece in filter(None, pieces):
        found = whole.find(piece, start)
        if found < 0:
            return False
        start = found + len(piece)
    return any(pieces)
