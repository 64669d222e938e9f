"""Every choice of ours is registered with what it is, and of which operations."""

import pytest
from deskspec_toolkit.docs import choice_table
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.project import Project
from deskspec_toolkit.simulator.core import QUIRKS
from deskspec_toolkit.simulator.engine import choices
from deskspec_toolkit.simulator.engine.choices import CHOICES, UndocumentedChoice
from harness.catalogue import ROOT, contracts
from simulator.asking import CUSTOMER_PATHS, Provider

PROJECT = Project(ROOT, ROOT / "generated")
PAGE = (ROOT / "docs" / "simulator.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("vendor", QUIRKS)
def test_a_mark_is_registered_once_and_explained(vendor: str) -> None:
    known = [*CHOICES, *QUIRKS[vendor].choices]
    own = [(choice.mark, choice.operations) for choice in known]
    assert len(set(own)) == len(own)
    assert all(choice.explanation.endswith(".") for choice in known)


@pytest.mark.parametrize("vendor", QUIRKS)
def test_a_choice_is_of_operations_that_there_are(vendor: str) -> None:
    documents = [each.document for each in contracts() if each.vendor == vendor]
    ids = {operation.id for document in documents for operation in operations_of(document)}
    of_choices = {name for choice in QUIRKS[vendor].choices for name in choice.operations}
    assert of_choices <= ids


def test_a_choice_covers_its_own_marks_only() -> None:
    choice = UndocumentedChoice(f"response for an unknown {choices.ANY}", "", ("chats_list",))
    assert choice.covers(choices.unknown("chat"), "chats_list")
    assert not choice.covers(choices.unknown("chat"), "chats_get")
    assert not choice.covers("response for an unknown ", "chats_list")


def test_a_mark_that_is_not_registered_fails_the_test_that_sees_it(
    each_kustomer: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = [choice for choice in CHOICES if choice.mark != choices.of_status(405)]
    monkeypatch.setattr("simulator.asking.CHOICES", kept)
    with pytest.raises(AssertionError, match="status 405"):
        each_kustomer.ask("POST", CUSTOMER_PATHS["kustomer"])


def test_the_table_of_a_page_that_is_behind_is_written_again() -> None:
    behind = PAGE.replace("| As zero, ", "| As one, ")
    assert behind != PAGE
    assert choice_table.updated(PROJECT, behind) == PAGE


@pytest.mark.parametrize("mark", [choice_table.BEGIN, choice_table.END])
def test_a_page_without_a_mark_of_the_table_is_refused(mark: str) -> None:
    with pytest.raises(Failure, match=r"docs/simulator\.md: add the marks"):
        choice_table.updated(PROJECT, PAGE.replace(mark, ""))
