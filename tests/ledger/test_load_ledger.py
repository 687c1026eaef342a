"""`manage.py load_ledger`: all or nothing, again and again, and never over a curator's head."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.core.management import call_command
from django.core.management.base import CommandError
from django.utils.translation import override

from aidportal.changes.models import Change
from aidportal.changes.state import current
from aidportal.ledger.management.commands.load_ledger import FOUNDING
from aidportal.publication.workflow import archive
from aidportal.sources.models import Source
from partners.models import Organisation
from pledges.models import Item, Pledge, PledgeCitation, PledgeRecipient
from tests.ledger.conftest import OTHER_LEDGER
from tests.ledger.small import SMALL


def rows_by_table() -> dict[str, int]:
    """How many rows each table of the project has, histories too."""
    apart = {"auth", "contenttypes", "admin", "sessions"}
    return {
        model._meta.label: model._base_manager.count()
        for model in apps.get_models()
        if model._meta.app_label not in apart
    }


@pytest.mark.parametrize("ledger", [FOUNDING, OTHER_LEDGER], ids=["founding", "other"])
def test_loading_twice_writes_nothing_the_second_time(load: Any, ledger: Path) -> None:
    load(ledger)
    rows, state = rows_by_table(), current()
    load(ledger)
    assert rows_by_table() == rows
    assert current() == state


def test_the_second_loading_is_the_same_whatever_language_is_active(load: Any) -> None:
    load()
    state = current()
    with override("ja"):
        load()
    assert current() == state


def test_a_loading_raises_the_version_once_and_logs_every_record(load: Any) -> None:
    before = current().version
    load(OTHER_LEDGER)
    assert current().version == before + 1
    assert set(Change.objects.values_list("action", flat=True)) == {"published"}


def test_records_are_entered_by_one_account_and_published_by_another(load: Any, ledger_file: Any) -> None:
    load(ledger_file(SMALL))
    pledge = Pledge.objects.published().first()
    assert (pledge.submitted_by.username, pledge.published_by.username) == ("founding-curator", "founding-editor")
    assert not User.objects.filter(username__startswith="founding-", is_active=True).exists()
    assert not User.objects.get(username="founding-editor").has_usable_password()


def test_the_order_of_files_does_not_matter(load: Any) -> None:
    load(*sorted(OTHER_LEDGER.glob("*.yaml"), reverse=True))
    assert Pledge.objects.published().count() == 10


def test_an_edited_entry_changes_its_record_and_nothing_else(load: Any, ledger_file: Any) -> None:
    load(ledger_file(SMALL))
    promise, donor = Pledge.objects.get(slug="promise"), Organisation.objects.get(slug="donor")
    load(ledger_file(SMALL.replace("title: Promise", "title: Firm promise")))
    changed = Pledge.objects.get(slug="promise")
    assert (changed.pk, changed.title, changed.state) == (promise.pk, "Firm promise", "published")
    assert Organisation.objects.get(slug="donor").edit_version == donor.edit_version
    assert list(Change.objects.filter(version=current().version).values_list("kind", "action")) == [
        ("pledge", "changed")
    ]


def test_an_edited_figure_is_counted_anew(load: Any, ledger_file: Any) -> None:
    dollars = SMALL.replace("EUR 10 million", "USD 10 million").replace("10 million euros", "10 million dollars")
    load(ledger_file(dollars))
    load(ledger_file(dollars.replace("10 million", "12 million")))
    assert Pledge.objects.get(slug="promise").counted_usd == 1_200_000_000


def test_a_row_taken_out_of_an_entry_is_deleted(load: Any, ledger_file: Any) -> None:
    load(ledger_file(SMALL.replace("- area: MD", "- area: MD\n      - area: GE")))
    load(ledger_file(SMALL))
    assert list(PledgeRecipient.objects.values_list("area", flat=True)) == ["MD"]


def test_a_renamed_item_takes_its_citation_along(load: Any, ledger_file: Any) -> None:
    named = SMALL.replace(
        "backs: [amount, announced, items]", "backs: [amount, announced, items]\n        item: Pump"
    )
    load(ledger_file(named))
    load(ledger_file(named.replace("Pump", "Well")))
    assert list(Item.objects.values_list("description", flat=True)) == ["Well"]
    assert PledgeCitation.objects.get().item.description == "Well"


def test_a_key_taken_out_of_an_entry_empties_its_field(load: Any, ledger_file: Any) -> None:
    load(ledger_file(SMALL.replace("title: Promise", "title: Promise\n    summary: Ten million.")))
    load(ledger_file(SMALL))
    assert Pledge.objects.get().summary == ""


def test_a_record_taken_out_of_the_files_stays(load: Any, ledger_file: Any) -> None:
    load(ledger_file(SMALL))
    load(ledger_file(SMALL.partition("pledges:")[0]))
    assert Pledge.objects.published().filter(slug="promise").exists()


def curator_writes(curator: User, row: Any, **values: Any) -> None:
    for name, value in values.items():
        setattr(row, name, value)
    row._history_user = curator
    row.save()


@pytest.mark.parametrize("row", [Pledge, PledgeCitation, Item])
def test_what_a_curator_changed_in_any_part_is_left_alone(
    load: Any, ledger_file: Any, curator: User, row: type[Any]
) -> None:
    load(ledger_file(SMALL))
    field = {Pledge: "title_en", PledgeCitation: "locator", Item: "description_en"}[row]
    curator_writes(curator, row.objects.get(), **{field: "By a curator"})
    state, output = current(), StringIO()
    load(ledger_file(SMALL.replace("EUR 10", "EUR 11")), verbosity=1, stdout=output)
    assert getattr(row.objects.get(), field) == "By a curator"
    assert current() == state
    assert "Left as curators changed it: pledge “promise”" in output.getvalue()


def test_a_row_that_a_curator_deleted_does_not_come_back(load: Any, ledger_file: Any, curator: User) -> None:
    load(ledger_file(SMALL))
    item = Item.objects.get()
    item._history_user = curator
    item.delete()
    load(ledger_file(SMALL))
    assert not Item.objects.exists()


def test_a_record_that_an_editor_archived_stays_archived(load: Any, ledger_file: Any, editor: User) -> None:
    load(ledger_file(SMALL))
    archive(Pledge.objects.get(), editor)
    load(ledger_file(SMALL))
    assert Pledge.objects.get().state == "archived"


def test_a_record_that_a_curator_moved_is_not_loaded_twice(load: Any, ledger_file: Any, curator: User) -> None:
    load(ledger_file(SMALL))
    curator_writes(curator, Organisation.objects.get(), slug="the-donor")
    load(ledger_file(SMALL))
    assert list(Organisation.objects.values_list("slug", flat=True)) == ["the-donor"]
    assert Pledge.objects.get().donor.slug == "the-donor"


BROKEN = {
    "an unknown key": ("title: Promise", "titel: Promise", "line 14", "titel", "Possible are: aid_type, amount,"),
    "an unreadable amount": ("EUR 10 million\n", "EUR lots\n", "line 16", "amount", "This is not an amount"),
    "an unreadable date": ("2022-06-15", "soon", "line 17", "announced", "This is not a date"),
    "an unknown country": ("area: MD", "area: XX", "line 19", "recipients 1, area", "correct the code"),
    "an unknown record": ("donor: donor", "donor: nobody", "line 15", "donor", "no organisation “nobody”"),
    "an unknown code": ("kind: donor", "kind: rumour", "line 5", "kind", "Possible are: donor, recipient"),
    "an unknown fact": ("announced, items]", "hope]", "line 25", "backs", "Unknown fact: hope. Possible are:"),
    "a figure without citation": (
        "[amount, announced, items]",
        "[announced, items]",
        "line 13",
        "",
        "backs “amount”",
    ),
    "a quantity without unit": ("3 units", "3", "line 21", "items 1, quantity", "needs its unit"),
    "a share above the whole": ("area: MD", "{area: MD, share: 140 %}", "line 19", "recipients 1", "0.01 and 100"),
    "an unknown kind of record": ("pledges:", "promises:", "line 12", "", "“promises” is no kind of record"),
    "a record without slug": ("- slug: promise\n    title", "- title", "line 13", "", "begins with “slug:”"),
    "a key that stands twice": ("title: Promise", "title: A\n    title: B", "line 15", "", "stands here twice"),
    "a text for a list": ("- area: MD", "MD", "line 18", "recipients", "Write a list here"),
    "a list for a text": ("EUR 10 million\n", "[EUR 10 million]\n", "line 16", "amount", "a single value"),
    "an anchor": ("title: Promise", "title: &a Promise\n    summary: *a", "line 15", "", "Write the value out"),
    "no YAML": ("donor: donor", "donor: : donor", "line 15", "", "This is not YAML"),
    "a character that cannot be stored": ("title: Promise", 'title: "a\\0b"', "line 14", "title", "U+0000"),
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_a_bad_file_changes_nothing_and_is_told_where_and_why(
    load: Any, ledger_file: Any, broken: tuple[str, str, str, str, str]
) -> None:
    found, replacement, *said = broken
    assert found in SMALL
    before, state = rows_by_table(), current()
    with pytest.raises(CommandError) as refused:
        load(ledger_file(SMALL.replace(found, replacement, 1), "bad.yaml"))
    message = str(refused.value)
    assert message.startswith("Nothing was loaded.")
    for part in ("bad.yaml", *said):
        assert part in message
    assert (rows_by_table(), current()) == (before, state)


def test_every_problem_of_every_file_is_named_at_once(load: Any, ledger_file: Any) -> None:
    first = ledger_file("sources:\n  - {slug: one, titel: One}\n", "first.yaml")
    second = ledger_file("pledges:\n  - {slug: two, amount: lots}\n", "second.yaml")
    with pytest.raises(CommandError) as refused:
        load(first, second)
    assert "first.yaml, line 2: source “one”: titel" in str(refused.value)
    assert "second.yaml, line 2: pledge “two”: amount" in str(refused.value)


def test_one_record_in_two_files_is_refused(load: Any, ledger_file: Any) -> None:
    with pytest.raises(CommandError, match=r"stands in .*one\.yaml, line 2 too"):
        load(ledger_file(SMALL, "one.yaml"), ledger_file(SMALL, "two.yaml"))


def test_records_that_name_each_other_in_a_circle_are_refused(load: Any, ledger_file: Any) -> None:
    circle = SMALL.replace("amount: EUR", "parent: promise\n    parent_relation: part_of\n    amount: EUR")
    with pytest.raises(CommandError, match="name each other in a circle"):
        load(ledger_file(circle))


def test_a_missing_file_is_named(load: Any, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"nowhere\.yaml.*cannot be read"):
        load(tmp_path / "nowhere.yaml")


def test_the_quote_has_to_occur_in_an_archived_text(load: Any, ledger_file: Any) -> None:
    archived = SMALL.replace("kind: donor", "kind: donor\n    full_text: The donor gives ten million euros.")
    with pytest.raises(CommandError, match="do not occur in the source's archived text"):
        load(ledger_file(archived))
    assert not Source.objects.exists()


def test_the_command_says_what_it_did(db: None) -> None:
    output = StringIO()
    call_command("load_ledger", OTHER_LEDGER, stdout=output)
    assert "23 records added, 0 changed, 0 as they were." in output.getvalue()
