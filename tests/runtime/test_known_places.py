"""A provider that has drifted is reported of once, and then only counted, by a faster way.

What is counted is compared with what the slow way finds, for changes of every place of a body.
"""

import copy
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import permutations
from typing import Any

import httpx
import jsonschema_rs
import pytest
from deskspec_runtime.contract.checker import ContractChecker
from deskspec_runtime.contract.comparison import ComparedResponse, response_findings
from deskspec_runtime.contract.monitor import ClientJudge, Monitor
from deskspec_runtime.contract.profiles import Profile
from deskspec_runtime.contract.reported_bodies import ReportedBodies
from deskspec_runtime.contract.tally import ContractTally
from deskspec_runtime.values.unset import UNSET
from harness.catalogue import Call, calls, client_class
from runtime.every_operation import REPRESENTED, each

OTHER_VALUES: list[Any] = ["seven", "7", 7, 7.5, True, None, [], {}, {"a": [1]}]
CALLS = each(REPRESENTED, lambda call: isinstance(call.example, dict | list))


class Watched:
    """A client that watches one operation, with `contract="warn"`."""

    def __init__(self, call: Call, monitor: Monitor | None = None) -> None:
        self.call = call
        self.monitor = monitor or Monitor(f"{call.contract.vendor}_client")
        self.tally = ContractTally()
        self._checker = ContractChecker(self.monitor, "warn", 1.0, self.tally)
        prepare = client_class(call.contract.vendor, "sync")._prepare.get(call.operation.id)
        arguments = call.completed(call.minimal_arguments())
        self._target = call.operation.target(arguments, prepare)
        self.expected: Counter[tuple[str, str]] = Counter()

    def look(self, body: Any) -> None:
        """Check a response, and note the places at which the slow way finds something."""
        status, headers = self.call.success[0], {"content-type": self.call.content_type}
        content = json.dumps(body).encode()
        found = self.monitor.check_response(self.call.operation, status, headers, content)
        found += self.monitor.check_request(self.call.operation, self._target)
        self.expected.update({placed(f.check, f.json_path) for f in found})
        response = httpx.Response(status, headers=headers, content=content)
        self._checker.check(self.call.operation, self._target, response, UNSET)

    def counted(self) -> Counter[tuple[str, str]]:
        summary = self.tally.summary().items()
        return Counter({placed(f.check, f.json_path): number for f, number in summary})


def placed(check: str, json_path: str) -> tuple[str, str]:
    return check, re.sub(r"\[[0-9]+\]", "[*]", json_path)


def changes(value: Any) -> Iterator[Any]:
    """Copies of a body, each with one change: a value, a lost, new or respelt field."""
    if isinstance(value, dict):
        yield {**value, "newField": 1}
        for name, inner in value.items():
            others = {key: entry for key, entry in value.items() if key != name}
            yield others
            yield {**others, name.upper(): inner}
            yield from ({**value, name: entry} for entry in (*OTHER_VALUES, *changes(inner)))
    elif isinstance(value, list) and value:
        yield from ([*value, entry] for entry in (*OTHER_VALUES, *changes(value[0])))


def merged(one: Any, two: Any) -> Any:
    """Two bodies in one: the entries of the lists and the fields of both."""
    if isinstance(one, dict) and isinstance(two, dict):
        return {name: merged(one.get(name, two.get(name)), two.get(name)) for name in one | two}
    return [*one, *two] if isinstance(one, list) and isinstance(two, list) else one


@CALLS
def test_every_change_is_counted_as_the_slow_way_finds_it(call: Call) -> None:
    watched = Watched(call)
    every = list(changes(call.example))
    for body in [*every[:: max(1, len(every) // 20)], call.example]:
        for again in range(3):
            watched.look(body)
            assert watched.counted() == watched.expected, (body, again)


@CALLS
def test_changes_at_once_are_counted_as_the_slow_way_finds_them(call: Call) -> None:
    watched = Watched(call)
    every = list(changes(call.example))
    some = every[:: max(1, len(every) // 8)]
    for body in [*some, *map(merged, some, some[1:]), *map(merged, some, some[3:]), *some]:
        watched.look(body)
        assert watched.counted() == watched.expected, body


@each(REPRESENTED, lambda call: isinstance(call.example, dict) and call.example)
def test_spellings_are_counted_as_the_slow_way_finds_them_in_any_order(call: Call) -> None:
    whole, name = call.example, next(iter(call.example))
    lost = {key: value for key, value in whole.items() if key != name}
    respelt = {**lost, name.upper(): whole[name]}
    both = {**whole, name.upper(): whole[name]}
    for order in permutations([lost, respelt, both]):
        watched = Watched(call)
        for body in [*order, *order]:
            watched.look(body)
            assert watched.counted() == watched.expected, order


MESSAGES = next(c for c in calls() if str(c) == "doubletick-guide-messages_list")


def message(**fields: Any) -> dict[str, Any]:
    return {**MESSAGES.example["messages"][0], **fields}


COUNTER = next(name for name, value in reversed(message().items()) if type(value) is int)
"""A documented number of each message."""


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in message().items() if key != name}


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The bodies that were compared the slow way."""
    seen: list[Any] = []
    compare = Profile.violations

    def violations(profile: Profile, place: Any, value: Any) -> Any:
        seen.append(value)
        return compare(profile, place, value)

    monkeypatch.setattr(Profile, "violations", violations)
    return seen


def checking(call: Call, monitor: Monitor, tally: ContractTally) -> Callable[[Any], None]:
    watched = Watched(call, monitor)
    checker = ContractChecker(monitor, "warn", 1.0, tally)

    def look(body: Any) -> None:
        headers = {"content-type": call.content_type}
        response = httpx.Response(call.success[0], headers=headers, json=body)
        checker.check(call.operation, watched._target, response, UNSET)

    return look


DRIFTS = {
    "a value of another type": message(sentCount="7"),
    "a new field": message(newField=1),
    "a lost field": without(COUNTER),
    "a respelt field": {**without(COUNTER), COUNTER.lower(): 1},
    "no object": message(message=None),
    "a value inside": message(message={**message()["message"], "text": 7}),
}


@pytest.mark.parametrize("entry", DRIFTS.values(), ids=DRIFTS.keys())
def test_what_is_known_is_not_found_again(entry: dict[str, Any], slowly: list[Any]) -> None:
    tally = ContractTally()
    look = checking(MESSAGES, Monitor("doubletick_client"), tally)
    for number in range(1, 5):
        look({"messages": [message(), *[copy.deepcopy(entry)] * number]})
    assert len(slowly) == 1
    assert list(tally.summary().values()) == [4]


def test_what_is_new_is_found_beside_what_is_known(slowly: list[Any]) -> None:
    tally = ContractTally()
    look = checking(MESSAGES, Monitor("doubletick_client"), tally)
    for entry in DRIFTS.values():
        look({"messages": [entry]})
    look({"messages": list(DRIFTS.values())})
    look({"messages": [*DRIFTS.values(), message(id=7)]})
    look({"messages": [*DRIFTS.values(), message(id=7)]})
    assert len(slowly) == len(DRIFTS) + 1
    counts = {finding.json_path: number for finding, number in tally.summary().items()}
    assert counts.pop("$.messages[6].id") == 2
    assert list(counts.values()) == [4] * len(DRIFTS)


CHATS = next(c for c in calls() if str(c) == "helpcrunch-g2-chats_list")
"""A list whose other profile has instants in another form."""


def test_places_in_which_profiles_differ_are_not_found_again_either(slowly: list[Any]) -> None:
    key = next(name for name, value in CHATS.example.items() if type(value) is list)
    body = CHATS.example | {key: [entry | {"newField": 1} for entry in CHATS.example[key]]}
    tally = ContractTally()
    look = checking(CHATS, Monitor("helpcrunch_client"), tally)
    look(body)
    found = len(slowly)
    assert found > 1
    for _ in range(3):
        look(body)
    assert len(slowly) == found
    assert list(tally.summary().values()) == [4]
    (reported,) = tally.reported(CHATS.operation.id).by_places.values()
    assert len({each.paths for each in reported.broken}) == 2


def test_response_is_as_the_last_one_only_if_all_of_it_is(slowly: list[Any]) -> None:
    call, monitor, tally = MESSAGES, Monitor("doubletick_client"), ContractTally()
    checker = ContractChecker(monitor, "warn", 1.0, tally)
    target = Watched(call, monitor)._target

    def look(body: Any, kind: str = "application/json", status: int = call.success[0]) -> list[int]:
        response = httpx.Response(
            status, headers={"content-type": kind}, content=json.dumps(body).encode()
        )
        checker.check(call.operation, target, response, UNSET)
        return sorted(tally.summary().values())

    drifted = {"messages": [message(newField=1)]}
    assert look(drifted) == [1]
    assert look(drifted) == [2]
    assert len(slowly) == 1
    assert look({"messages": [message()]}) == [2]
    assert look(drifted, "text/plain") == [1, 3]
    assert look(drifted, status=203) == [1, 1, 4]
    assert look([]) == [1, 1, 1, 4]
    assert look(drifted) == [1, 1, 1, 5]


def test_each_client_is_told_what_another_one_knows(slowly: list[Any]) -> None:
    monitor = Monitor("doubletick_client")
    for reported in (ContractTally(), ContractTally()):
        look = checking(MESSAGES, monitor, reported)
        look({"messages": [message(sentCount="7")]})
        look({"messages": [message(sentCount="7")]})
        assert [f.seen for f in reported.summary()] == ["string"]
        assert list(reported.summary().values()) == [2]
    assert len(slowly) == 2


def test_names_that_may_be_personal_are_not_kept(slowly: list[Any]) -> None:
    look = checking(MESSAGES, Monitor("doubletick_client"), ContractTally())
    for i in range(4):
        look({"messages": [message(**{f"+91981234567{i}": 1})]})
    assert len(slowly) == 4


def test_more_places_than_can_be_known_are_found_each_time(slowly: list[Any]) -> None:
    tally = ContractTally()
    look = checking(MESSAGES, Monitor("doubletick_client"), tally)
    entry = message(**{f"new{a}{b}": 1 for a in "abcdef" for b in "abcdef"})
    for _ in range(3):
        look({"messages": [entry]})
    assert len(slowly) == 3
    assert list(tally.summary().values()) == [3] * 36


@pytest.mark.parametrize("reported", [False, True])
def test_number_of_wrong_values_at_a_place_makes_no_profile_closer(*, reported: bool) -> None:
    profiles = [
        Profile(
            {
                "components": {"schemas": {}},
                "responses": {"200": {"application/json": {"properties": {"n": schema}}}},
            },
            jsonschema_rs,
        )
        for schema in ({"items": {"type": "string"}}, {"type": "integer"})
    ]
    tally, operation = ContractTally(), MESSAGES.operation
    bodies: list[list[Any]] = [[1], [1], [1, None], [1, None, []]]
    for values in bodies:
        response = ComparedResponse(200, "application/json", json.dumps({"n": values}).encode())
        known = tally.reported(operation.id) if reported else None
        judge = ClientJudge(operation, is_read=True)
        tally.add(response_findings(profiles, operation, response, judge, known))
    assert {f.json_path: n for f, n in tally.summary().items()} == {"$.n[0]": 4}


def test_profile_that_has_come_closer_is_compared_again() -> None:
    nearer, other = (
        Profile(
            {
                "components": {"schemas": {}},
                "responses": {"200": {"type": "object", "properties": properties}},
            },
            jsonschema_rs,
        )
        for properties in (
            {"x": {"type": "string"}},
            {"x": {"type": "boolean"}, "n": {"type": "string"}},
        )
    )
    place = ("responses", "200")
    reported = ReportedBodies(lambda paths: True)

    def compared(body: Any) -> list[tuple[Profile, Any, Any]]:
        return [(other, place, body), (nearer, place, body)]

    first, closer = {"x": 7, "n": 1}, {"x": True, "n": 1}
    for profile in (nearer, other):
        profile.known(place).learn(profile.violations(place, first))
    reported.learn(compared(first), (nearer, place, first))
    assert reported.has_counted(compared(first))
    assert not reported.has_counted(compared(closer))
    assert reported.has_counted(compared(first))
