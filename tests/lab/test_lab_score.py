"""What counts as found: a problem that is due to the bug and severe enough, in its setting."""

from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.openapi.operations import operations_of
from lab.bugs import BUGS
from lab.contenders import Problem, Run
from lab.score import OPERATIONS, Found, Outcome, is_news, setting_of, table

CONTRACT = documents.read(Path(__file__).with_name("openapi.yaml"), "openapi.yaml")
IDS = {f"{o.method.upper()} {o.path}": o.id for o in operations_of(CONTRACT)}
BUG = replace(BUGS["books-limit-ignored"], severity="error")
ERROR, INFO = (
    Problem(severity, "pages", "books_list $: one, two") for severity in ("error", "info")
)
NOTHING = Run([], 1.0, is_complete=True)


@pytest.mark.parametrize("name", BUGS)
def test_a_bug_is_run_on_its_operation_and_no_other_kind_of_thing(name: str) -> None:
    thing, _ = setting_of(BUGS[name])
    id_ = IDS[BUGS[name].operation]
    assert [each for each, glob in OPERATIONS.items() if fnmatchcase(id_, glob)] == [thing]


def test_a_problem_without_the_bug_is_not_new() -> None:
    assert is_news(BUG, NOTHING, ERROR)
    assert not is_news(BUG, NOTHING._replace(problems=[ERROR]), ERROR)
    assert is_news(BUG, NOTHING._replace(problems=[ERROR]), ERROR._replace(place="books_get $"))


def test_an_info_is_enough_only_for_a_bug_that_is_no_more() -> None:
    assert not is_news(BUG, NOTHING, INFO)
    assert is_news(replace(BUG, severity="info"), NOTHING, INFO)


def test_the_sums_are_of_what_was_found() -> None:
    found, missed = Found(["pages"], 1.0, is_complete=True), Found([], 1.0, is_complete=False)
    outcomes = [
        Outcome("one", "cursor", "error", found, missed),
        Outcome("two", "cursor", "error", found, missed._replace(is_complete=True)),
        Outcome("three", "total", "error", missed, found),
    ]
    lines = [line.split() for line in table(outcomes).splitlines()]
    assert lines[1:4] == [
        ["one", "cursor", "pages", "out", "of", "time"],
        ["two", "cursor", "pages", "-"],
        ["three", "total", "out", "of", "time", "pages"],
    ]
    assert lines[-4:] == [
        ["cursor", "2", "2", "0"],
        ["total", "1", "0", "1"],
        ["together", "3", "2", "1"],
        ["66.7%", "33.3%"],
    ]
