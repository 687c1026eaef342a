import pytest
from django.core.management import call_command
from django.utils.translation import override

from aidportal.reference.models import WORLDWIDE, Area, Currency, Sector, Subdivision

pytestmark = pytest.mark.django_db


def test_countries_and_regions_are_areas() -> None:
    assert Area.objects.get(code="UA").kind == Area.Kind.COUNTRY
    assert Area.objects.get(code=WORLDWIDE).kind == Area.Kind.REGION


def test_ukraine_has_its_27_regions() -> None:
    assert Subdivision.objects.filter(country="UA").count() == 27
    assert Subdivision.objects.get(code="UA-32").name_uk == "Київська область"


def test_a_sector_lies_below_its_category() -> None:
    sector = Sector.objects.get(code="15250")
    assert (sector.category_code, sector.category_name) == ("152", "Conflict, Peace & Security")
    assert (sector.parent.category_code, sector.parent.parent) == ("152", None)


def test_every_sector_has_a_category() -> None:
    assert not Sector.objects.filter(parent=None, code__regex="^.{5}$").exists()


def test_a_currency_knows_its_minor_unit() -> None:
    assert {code: Currency.objects.get(code=code).exponent for code in ("JPY", "USD", "KWD")} == {
        "JPY": 0,
        "USD": 2,
        "KWD": 3,
    }


def test_labels_follow_the_active_language_and_fall_back_to_english() -> None:
    ukraine, antilles = Area.objects.get(code="UA"), Area.objects.get(code="AN")
    with override("ja"):
        assert (ukraine.label, str(ukraine)) == ("ウクライナ", "ウクライナ")
        assert antilles.label == antilles.name


def test_loading_again_mends_a_row_and_adds_none() -> None:
    Area.objects.filter(code="UA").update(name="Somewhere")
    before = Area.objects.count()
    call_command("load_reference", verbosity=0)
    assert Area.objects.get(code="UA").name == "Ukraine"
    assert Area.objects.count() == before
