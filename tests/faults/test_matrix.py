"""One operation of each kind, with every fault, sync or async: the provider really fails.

Which fault is met which way follows from the seed of the run; where everything is tested, each is
met both ways. Every other operation meets its documented success and one fault of each family. A
cell ends as its row of the table says: one class of our family, with every attribute, or the right
response; and the provider gets no request more often than is safe. All cells of an operation are
one test, and what is wrong names the fault.
"""

import copy
import pickle
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from deskspec import APIError, BatchResult, Page
from deskspec_runtime.values.model import Model
from deskspec_runtime.values.results import SentResource
from faults.bodies import UNKNOWN, bodies, documented
from faults.breaks import breaks, stalls
from faults.callers import Callers, Tried
from faults.fault import Fault, Raises
from faults.refusals import refusals
from harness.catalogue import KEY, Call, as_sent, outcomes
from harness.selection import selection
from runtime.every_operation import EACH_KIND_IN_A_MODE, EVERY_OPERATION_IN_A_MODE

FAMILIES = {
    "documented": documented,
    "refusals": refusals,
    "breaks": breaks,
    "bodies": bodies,
}
SECONDS = (0.15, 1.0, 4.0)
"""After which a call gives up that stalls: more, where the machine stood still for so long."""


def with_recoveries(call: Call, faults: Iterator[Fault]) -> Iterator[Fault]:
    """The faults, and those that may be over at the next attempt once more, over then."""
    for fault in faults:
        yield fault
        if fault.repeated != "never" and fault.place == "provider":
            yield fault.once(call)


def rows(call: Call, mode: str, family: Callable[[Call], Iterator[Fault]]) -> Sequence[Fault]:
    """All faults of a family that an operation of a kind meets in a mode, else one of them."""
    faults = list(with_recoveries(call, family(call)))
    return selection().some_in_mode(call.name, mode, faults, named=lambda fault: fault.name)


def wrong_among(
    call: Call, faults: Sequence[Fault], callers: Callers, at_once: int
) -> dict[str, str]:
    """The faults that did not end as their rows say, each with what was wrong."""
    assert faults
    wrong = {}
    for fault, tried in zip(faults, callers.try_all(call, faults, at_once), strict=True):
        try:
            assert_ended(call, fault, tried)
        except AssertionError as problem:
            wrong[fault.name] = f"{call.operation.id}, {fault.name}: {problem}"
    return wrong


@EVERY_OPERATION_IN_A_MODE
@pytest.mark.parametrize("family", FAMILIES.values(), ids=FAMILIES.keys())
def test_fault_ends_as_its_row_says(
    call: Call,
    mode: str,
    family: Callable[[Call], Iterator[Fault]],
    callers: dict[str, Callers],
) -> None:
    faults = rows(call, mode, family)
    wrong = wrong_among(call, faults, callers[mode], at_once=1)
    assert not wrong, "\n\n".join(wrong.values())


@EACH_KIND_IN_A_MODE
def test_stall_ends_as_its_row_says(call: Call, mode: str, callers: dict[str, Callers]) -> None:
    wrong = {fault.name: "" for fault in stalls(SECONDS[0])}
    for seconds in SECONDS:
        faults = [fault for fault in stalls(seconds) if fault.name in wrong]
        wrong = wrong_among(call, faults, callers[mode], at_once=len(faults))
        if not wrong:
            return
    pytest.fail("\n\n".join(wrong.values()))


def assert_ended(call: Call, fault: Fault, tried: Tried) -> None:
    attempts = fault.attempts_for(call)
    low, high = fault.wait
    assert len(tried.waited) == attempts - 1
    assert all(low <= seconds <= high for seconds in tried.waited)
    assert len(tried.requests) == (attempts if fault.place == "provider" else 0)
    assert {line.split()[0] for line in tried.requests} <= {call.operation.method}
    if isinstance(fault.outcome, Raises):
        assert_raised(call, fault, tried)
    else:
        assert not isinstance(tried.came, Exception), repr(tried.came)
        assert as_sent(tried.came) == fault.outcome.sent
        for model in models_in(tried.came):
            assert_reads(model, is_sent=isinstance(call.operation.result, SentResource))


def assert_raised(call: Call, fault: Fault, tried: Tried) -> None:
    assert isinstance(fault.outcome, Raises)
    operation, error = call.operation, tried.came
    assert type(error) is fault.outcome.kind, repr(error)
    facts = fault.outcome.facts
    assert {name: getattr(error, name) for name in facts} == dict(facts)
    assert error.operation_id == operation.id
    assert (error.method, error.path) == (operation.method, operation.path)
    assert error.attempts == fault.attempts_for(call)
    assert_url(error, tried)
    expected = [operation.name, operation.method, operation.path]
    if error.status_code is None:
        assert "status_code" not in facts
        assert (error.headers, error.body, error.errors) == ({}, b"", [])
        assert (error.request_id, error.retry_after) == (None, None)
    else:
        assert error.headers
        expected.append(str(error.status_code))
    if 300 <= (error.status_code or 0) < 400:
        expected.append("elsewhere.example")
    if "json_path" in facts:
        expected.append(facts["json_path"])
    for word in expected:
        assert word in str(error)
    assert_copies(error)


def assert_url(error: APIError, tried: Tried) -> None:
    """The URL is that of the request, without the values of its query."""
    assert error.url.startswith(f"{tried.base_url}/")
    reported = urlsplit(error.url)
    for line in tried.requests:
        asked = urlsplit(line.split()[1])
        assert reported.path == asked.path
        names = [name for name, _ in parse_qsl(asked.query)]
        assert parse_qsl(reported.query, keep_blank_values=True) == [(name, "") for name in names]


def assert_copies(error: APIError) -> None:
    pickled = pickle.dumps(error)
    for other in (pickle.loads(pickled), copy.copy(error), copy.deepcopy(error)):
        assert type(other) is type(error)
        assert (str(other), other.args) == (str(error), error.args)
        assert vars(other) == vars(error)
    for text in (str(error), repr(error), repr(vars(error)), pickled.decode("latin-1")):
        assert KEY not in text


def models_in(result: Any) -> list[Model]:
    """The models that a call has returned."""
    if isinstance(result, BatchResult):
        result = outcomes(result)
    entries = result.items if isinstance(result, Page) else result
    listed = entries if isinstance(entries, list) else [entries]
    return [entry for entry in listed if isinstance(entry, Model)]


def assert_reads(model: Model, *, is_sent: bool) -> None:
    """What is absent or null reads as `None`, and everything else as something.

    Args:
        model: A result.
        is_sent: Whether it is that of a send, which has its id whatever came.
    """
    sent = model.to_dict()
    aliased = {model._aliases[name] for name in model._aliases if name in sent}
    for attribute, (name, _) in model._fields.items():
        value = getattr(model, attribute)
        if is_sent and attribute == "message_id":
            assert value is not None
        elif attribute not in aliased:
            assert (value is None) == (sent.get(name) is None)
        if sent.get(name) == UNKNOWN:
            assert value == UNKNOWN
    made = {"messageId"} if is_sent and sent.get("messageId") is None else set()
    for name in sent.keys() - made:
        assert model[name] == sent[name]
