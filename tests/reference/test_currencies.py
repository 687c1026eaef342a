from aidportal.reference.codelists import codes
from aidportal.reference.currencies import exponent

WITHOUT_MINOR_UNIT = {
    *("AFN", "ALL", "BIF", "BYR", "CLP", "DJF", "GNF", "IQD", "IRR", "ISK", "JPY", "KMF", "KPW", "KRW"),
    *("LAK", "LBP", "MGA", "MMK", "MRO", "PYG", "RSD", "RWF", "SLL", "SOS", "STD", "SYP", "UGX", "UYI"),
    *("VND", "VUV", "XAF", "XOF", "XPF", "YER", "ZMK"),
}
IN_THOUSANDTHS = {"BHD", "JOD", "KWD", "LYD", "OMR", "TND"}


def test_no_exponent_changes_under_stored_amounts() -> None:
    """An update of CLDR that moves one would multiply every stored amount: it needs a migration."""
    assert {code for code in codes("Currency") if exponent(code) == 0} == WITHOUT_MINOR_UNIT
    assert {code for code in codes("Currency") if exponent(code) == 3} == IN_THOUSANDTHS
    assert {code for code in codes("Currency") if exponent(code) not in (0, 2, 3)} == {"CLF"}
