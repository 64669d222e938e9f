"""Each bug has an effect, needs no other bug, and shows in the operation that it names."""

import re
from collections import Counter
from collections.abc import Collection
from pathlib import Path

import pytest
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.openapi.operations import operations_of
from lab.bugs import BUGS, lists, pages, refusals, values, writes
from lab.exchange import Delivery, Response
from lab.probes import PROBES
from lab.provider import Library
from lab.steps import NOW, Step, last

CONTRACT = documents.read(Path(__file__).with_name("openapi.yaml"), "openapi.yaml")
OPERATIONS = [f"{o.method.upper()} {o.path}" for o in operations_of(CONTRACT)]


def operation_of(step: Step) -> str:
    path = step.target.partition("?")[0]
    fitting = [
        label
        for label in OPERATIONS
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", label), f"{step.method} {path}")
    ]
    return fitting[0]


def shown(name: str, bugs: Collection[str]) -> tuple[Response, list[Delivery]]:
    """The result of the probe of a bug: the last response, and webhooks."""
    deliveries: list[Delivery] = []
    provider = Library(bugs, clock=lambda: NOW, receiver=deliveries.append)
    return last(provider, PROBES[name]), deliveries


def others(name: str) -> set[str]:
    """The bugs of operations that the probe of a bug does not call."""
    asked = {operation_of(step) for step in PROBES[name]}
    return {other for other, bug in BUGS.items() if bug.operation not in asked}


@pytest.mark.parametrize("name", BUGS)
def test_each_bug_changes_a_response(name: str) -> None:
    assert shown(name, {name}) != shown(name, ())


@pytest.mark.parametrize("name", BUGS)
def test_a_bug_shows_by_itself_and_beside_all_others(name: str) -> None:
    assert shown(name, others(name)) == shown(name, ())
    assert shown(name, {*others(name), name}) == shown(name, {name})


def test_a_bug_sits_at_one_place_of_an_operation_that_its_probe_asks_for() -> None:
    for name, bug in BUGS.items():
        assert [bug.at_door, bug.at_desk, bug.at_post].count(None) == 2, name
        assert bug.operation in {operation_of(step) for step in PROBES[name]}, name


def test_each_bug_has_a_name_and_a_probe_of_its_own() -> None:
    modules = (lists, pages, writes, values, refusals)
    every = [bug for module in modules for bug in module.BUGS]
    assert len({bug.name for bug in every}) == len(every)
    assert PROBES.keys() == BUGS.keys()


def test_no_class_is_small_or_outweighs_the_others() -> None:
    sizes = Counter(bug.kind for bug in BUGS.values())
    assert min(sizes.values()) >= 3
    assert max(sizes.values()) <= 0.12 * len(BUGS)


def test_bugs_are_switched_while_the_library_runs() -> None:
    provider = Library(clock=lambda: NOW)
    before = last(provider, PROBES["books-limit-ignored"])
    provider.bugs.add("books-limit-ignored")
    assert last(provider, PROBES["books-limit-ignored"]) != before
    provider.bugs.clear()
    assert last(provider, PROBES["books-limit-ignored"]) == before


def test_a_bug_that_there_is_not_is_refused() -> None:
    with pytest.raises(KeyError, match="no-such-bug"):
        Library({"no-such-bug"}).handle(PROBES["books-limit-ignored"][0].request)
