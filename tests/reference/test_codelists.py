import pytest
from django.utils.translation import override

from aidportal.reference.codelists import DATA, choices, codes, label, labels

LISTS = sorted(path.stem for path in (DATA / "codelists").glob("*.xml"))
# Lists whose names readers meet on public pages.
SHOWN = [
    *("FinanceType", "FlowType", "AidType", "OrganisationType", "OrganisationRole", "TransactionType"),
    *("PolicyMarker", "PolicySignificance", "ActivityStatus", "CollaborationType", "TiedStatus"),
    *("Sector", "SectorCategory", "Region", "DocumentCategory", "GeographicalPrecision", "GeographicLocationReach"),
    *("HumanitarianScopeType", "RelatedActivityType", "UNSDG-Goals"),
]
# What CLDR has no name for: a dissolved country and codes beside the official ones.
WITHOUT_TRANSLATION = {"Country": {"AN"}, "Currency": {"VED", "XBT", "USS"}, "Language": {"bh"}}


@pytest.mark.parametrize("codelist", LISTS)
def test_every_committed_list_has_codes_with_names(codelist: str) -> None:
    assert codes(codelist)
    assert all(code.code and code.name for code in codes(codelist).values())


def test_an_unknown_list_is_an_error() -> None:
    with pytest.raises(OSError, match="NoSuchList"):
        codes("NoSuchList")


def test_a_withdrawn_code_keeps_its_name_but_is_no_longer_offered() -> None:
    assert label("FinanceType", "410") == "Aid loan excluding debt reorganisation"
    assert "410" not in dict(choices("FinanceType"))
    assert dict(choices("FinanceType"))["110"] == "Standard grant"


def test_an_unknown_code_is_shown_as_it_is() -> None:
    assert label("FinanceType", "99999") == "99999"


def test_names_follow_the_active_language() -> None:
    with override("ja"):
        assert label("Country", "UA") == "ウクライナ"
        assert dict(choices("OrganisationType"))["10"] == "政府"
    with override("uk"):
        assert label("Country", "UA") == "Україна"
        assert label("Region", "998") == "Увесь світ"


def test_developing_countries_unspecified_is_shown_as_worldwide() -> None:
    assert label("Region", "998") == "Worldwide"


@pytest.mark.parametrize("language", ["ja", "uk"])
@pytest.mark.parametrize("codelist", [*SHOWN, "Country", "Currency", "Language"])
def test_no_code_in_use_lacks_a_name_in_a_language(codelist: str, language: str) -> None:
    english, translated = labels(codelist, "en"), labels(codelist, language)
    missing = {code for code, _name in choices(codelist) if translated[code] == english[code]}
    assert missing <= WITHOUT_TRANSLATION.get(codelist, set())
