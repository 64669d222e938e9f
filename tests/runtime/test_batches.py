"""Many entries in one call: split and sent in order, and each with its outcome.

Over every operation that has a batch, sync and async.
"""

import json
from typing import Any

import httpx
import pytest
from deskspec import (
    APIConnectionError,
    APIResponseValidationError,
    AuthenticationError,
    BadRequestError,
    PermissionDeniedError,
)
from deskspec.kustomer.models import CustomerInput
from deskspec_runtime.call.batch import Batch
from deskspec_runtime.values.batches import BatchResult
from deskspec_runtime.values.model import Model
from deskspec_runtime.values.results import BatchEntries
from harness.catalogue import Call, Handler, calling, operation_of, responding
from runtime.every_operation import MODES, REPRESENTATIVES, Provider, each, failing
from runtime.test_raw import ask_raw

BATCHES = each(REPRESENTATIVES, lambda call: isinstance(call.operation.result, BatchEntries))
JOBS = each(
    REPRESENTATIVES,
    lambda call: (
        call.operation.batch is not None and not isinstance(call.operation.result, BatchEntries)
    ),
)
"""Batches whose response is one result for all entries of a request."""


def argument(call: Call) -> str:
    """The argument that takes the entries."""
    (name,) = call.minimal_arguments()
    return name


def entries(call: Call, number: int) -> list[dict[str, Any]]:
    """So many entries, each the smallest that is accepted, with a number of its own."""
    ((entry,),) = call.minimal_arguments().values()
    (name,) = entry.to_dict()
    return [{name: i} for i in range(number)]


def run(call: Call, mode: str, provider: Provider, given: Any) -> Any:
    """What a call with these entries returns, without retries."""
    with calling(call.contract.vendor, mode, handler=provider, max_retries=0) as ask:
        return ask(call.operation, {argument(call): given})


def sent(provider: Provider) -> list[Any]:
    return [json.loads(request.content) for request in provider.requests]


def echo(request: httpx.Request) -> httpx.Response:
    """A way to respond: one object per entry, in the order of the entries."""
    return httpx.Response(200, json=[{"id": entry} for entry in map(_number, _body(request))])


def _body(request: httpx.Request) -> list[dict[str, int]]:
    body: list[dict[str, int]] = json.loads(request.content)
    return body


def _number(entry: dict[str, int]) -> int:
    (number,) = entry.values()
    return number


REFUSED = responding(400, {"errors": [{"code": "invalid_request", "message": "No"}]})


@MODES
@BATCHES
@pytest.mark.parametrize(
    ("number", "sizes"), [(1, [1]), (10, [10]), (11, [10, 1]), (25, [10, 10, 5])]
)
def test_entries_are_sent_in_order_and_as_many_as_a_request_may_have(
    call: Call, number: int, sizes: list[int], mode: str
) -> None:
    provider, given = Provider(echo), entries(call, number)
    result = run(call, mode, provider, given)
    assert [len(part) for part in sent(provider)] == sizes
    assert [entry for part in sent(provider) for entry in part] == given
    assert [entry.item for entry in result.succeeded] == given
    assert [entry.result.id for entry in result.succeeded] == list(range(number))
    assert result.failed == []


@MODES
@BATCHES
def test_no_entry_at_all_is_refused(call: Call, mode: str) -> None:
    provider = Provider(echo)
    with pytest.raises(ValueError, match="must have at least one entry"):
        run(call, mode, provider, [])
    assert provider.requests == []


@MODES
@BATCHES
@pytest.mark.parametrize("place", [0, 9, 10, 24])
def test_wrong_entry_is_named_by_its_place_before_anything_is_sent(
    call: Call, place: int, mode: str
) -> None:
    provider, given = Provider(echo), entries(call, 25)
    given[place] = {}
    with pytest.raises(TypeError, match=rf"\w\[{place}\] must have "):
        run(call, mode, provider, given)
    assert provider.requests == []


@MODES
@BATCHES
@pytest.mark.parametrize("failing_request", [0, 1, 2])
def test_request_that_fails_loses_its_own_entries_only(
    call: Call, failing_request: int, mode: str
) -> None:
    ways: list[Handler] = [echo, echo, echo]
    ways[failing_request] = REFUSED
    provider, given = Provider(*ways), entries(call, 25)
    result = run(call, mode, provider, given)
    lost = given[failing_request * 10 : (failing_request + 1) * 10]
    assert len(provider.requests) == 3
    assert [entry.item for entry in result.succeeded] == [e for e in given if e not in lost]
    assert [entry.result.id for entry in result.succeeded] == [
        _number(entry.item) for entry in result.succeeded
    ]
    assert [entry.item for entry in result.failed] == lost
    (error,) = {entry.error for entry in result.failed}
    assert type(error) is BadRequestError


@MODES
@BATCHES
def test_unreadable_response_loses_its_own_entries_only(call: Call, mode: str) -> None:
    result = run(call, mode, Provider(responding(200, 7), echo), entries(call, 11))
    assert len(result.succeeded) == 1
    assert {type(entry.error) for entry in result.failed} == {APIResponseValidationError}


@MODES
@BATCHES
@pytest.mark.parametrize(
    ("ending", "kind"),
    [
        (responding(401, {}), AuthenticationError),
        (responding(403, {}), PermissionDeniedError),
        (failing(httpx.ReadError), APIConnectionError),
        (failing(httpx.ConnectError), APIConnectionError),
    ],
    ids=["401", "403", "broken", "no connection"],
)
def test_what_would_fail_again_ends_the_batch(
    call: Call, ending: Handler, kind: type[Exception], mode: str
) -> None:
    provider, given = Provider(echo, ending), entries(call, 35)
    result = run(call, mode, provider, given)
    assert len(provider.requests) == 2
    assert [entry.item for entry in result.succeeded] == given[:10]
    assert [entry.item for entry in result.failed] == given[10:]
    (error,) = {entry.error for entry in result.failed}
    assert type(error) is kind


@MODES
@BATCHES
@pytest.mark.parametrize(
    ("way", "kind", "requests"),
    [(REFUSED, BadRequestError, 2), (responding(401, {}), AuthenticationError, 1)],
    ids=["400", "401"],
)
def test_batch_of_which_nothing_succeeds_raises(
    call: Call, way: Handler, kind: type[Exception], requests: int, mode: str
) -> None:
    provider = Provider(way)
    with pytest.raises(kind):
        run(call, mode, provider, entries(call, 11))
    assert len(provider.requests) == requests


@MODES
@BATCHES
@pytest.mark.parametrize(
    ("number", "body", "ids"),
    [
        (2, [{"id": 7}, {"id": 5}], [7, 5]),
        (2, [{"id": 7}, None], [7, None]),
        (2, [{"id": 7}], [None, None]),
        (2, [{"id": 7}, {"id": 5}, {"id": 6}], [None, None]),
        (2, [], [None, None]),
        (2, {"id": 7}, [None, None]),
        (1, {"id": 7}, [7]),
        (1, [{"id": 7}], [7]),
    ],
)
def test_results_belong_to_entries_only_where_their_numbers_agree(
    call: Call, number: int, body: Any, ids: list[int | None], mode: str
) -> None:
    result = run(call, mode, Provider(responding(200, body)), entries(call, number))
    results = [entry.result and entry.result.id for entry in result.succeeded]
    assert results == ids
    assert result.failed == []


@MODES
@BATCHES
def test_batch_of_one_request_has_a_raw_form(call: Call, mode: str) -> None:
    provider, given = Provider(echo), entries(call, 10)
    reply = ask_raw(call, mode, provider, **{argument(call): given})
    assert [entry.item for entry in reply.parsed.succeeded] == given
    assert reply.http_response.json() == [{"id": number} for number in range(10)]
    assert reply.attempts == 1


@MODES
@BATCHES
def test_raw_form_of_several_requests_is_refused_before_the_first(call: Call, mode: str) -> None:
    provider = Provider(echo)
    with pytest.raises(ValueError, match="raw returns one response"):
        ask_raw(call, mode, provider, **{argument(call): entries(call, 11)})
    assert provider.requests == []


@BATCHES
def test_outcomes_show_no_value(call: Call) -> None:
    given = [{**entry, "notes": "planted"} for entry in entries(call, 11)]
    accepted = responding(200, {"id": 7, "name": "planted"})
    result = run(call, "sync", Provider(REFUSED, accepted), given)
    assert isinstance(result, BatchResult)
    assert repr(result) == "BatchResult(1 succeeded, 10 failed)"
    assert repr(result.succeeded) == "[SucceededEntry(dict, Customer(id, name))]"
    assert repr(result.failed[0]).startswith("FailedEntry(dict, BadRequestError(")
    assert "planted" not in repr([*result.succeeded, *result.failed])


def many(call: Call, number: int) -> dict[str, Any]:
    """The fewest arguments, with so many entries."""
    assert call.operation.batch is not None
    name = call.operation.batch.argument
    given = call.minimal_arguments()
    entry: Any = next(iter(given.get(name) or ()), {})
    return {**given, name: [entry] * number}


def job(request: httpx.Request) -> httpx.Response:
    """A way to respond: a job, whatever was asked for."""
    return httpx.Response(201, json={"data": {"type": "bulk", "id": "j", "attributes": {}}})


@MODES
@JOBS
@pytest.mark.parametrize("failing_request", [None, 0, 1, 2])
def test_each_request_has_a_job_that_knows_its_entries(
    call: Call, failing_request: int | None, mode: str
) -> None:
    most = call.operation.batch.most if call.operation.batch else 0
    ways: list[Handler] = [job, job, job]
    lost: set[int] = set()
    if failing_request is not None:
        ways[failing_request] = REFUSED
        first = failing_request * most
        lost = set(range(first, min(first + most, 2 * most + 5)))
    provider = Provider(*ways)
    with calling(call.contract.vendor, mode, handler=provider, max_retries=0) as ask:
        result = ask(call.operation, many(call, 2 * most + 5))
    assert len(provider.requests) == 3
    places = [place for each in result.results for place in each.positions]
    assert places == [place for place in range(2 * most + 5) if place not in lost]
    assert len(result.results) == 3 - bool(lost)
    assert len(result.succeeded) == len(places)
    assert {type(entry.error) for entry in result.failed} <= {BadRequestError}
    assert len(result.failed) == len(lost)
    assert all("positions" not in each.to_dict() for each in result.results)


@JOBS
def test_jobs_of_several_requests_have_no_raw_form(call: Call) -> None:
    provider = Provider(job)
    most = call.operation.batch.most if call.operation.batch else 0
    with pytest.raises(ValueError, match=f"give at most {most}"):
        ask_raw(call, "sync", provider, **many(call, most + 1))
    assert provider.requests == []
    reply = ask_raw(call, "sync", provider, **many(call, most))
    (only,) = reply.parsed.results
    assert only.positions == tuple(range(most))


SIZED = each(
    REPRESENTATIVES,
    lambda call: call.operation.batch is not None and call.operation.batch.most_bytes is not None,
)
"""Batches whose bodies have a documented size."""


@SIZED
def test_body_of_a_documented_size_is_that_of_any_other_call(call: Call) -> None:
    most = call.operation.batch.most if call.operation.batch else 0
    requests = Batch(call.operation, many(call, most + 1)).requests()
    written = [request.content for request in requests]
    assert len(written) == 2
    assert written == [call.operation.target(each.arguments, None).content for each in requests]


@MODES
def test_body_of_a_documented_size_is_written_once(
    mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts: list[Any] = []

    class Counted(dict[str, Any]):
        def items(self) -> Any:
            texts.append(self["name"])
            return super().items()

    operation = operation_of("kustomer", "customers_create_many", "customers")
    provider, given = Provider(job), [Counted(name=f"Ä{number}") for number in range(3)]
    monkeypatch.setattr(Model, "_check", lambda value: None)
    with calling("kustomer", mode, handler=provider) as ask:
        ask(operation, {"customers": given})
    assert texts == ["Ä0", "Ä1", "Ä2"]
    assert sent(provider) == [given]


@MODES
def test_entries_are_split_by_the_bytes_of_the_body(mode: str) -> None:
    """Four quarters of the limit fit, a byte more does not, and what is too large is alone."""
    operation = operation_of("kustomer", "customers_create_many", "customers")
    most = operation.batch.most_bytes if operation.batch and operation.batch.most_bytes else 0
    around = len('{"custom":{"noteTxt":""}}') + 1
    quarter = most // 4 - around
    sizes = [*[quarter] * 3, quarter - 1, *[quarter] * 4, most, 7]
    provider, given = Provider(job), [{"custom": {"noteTxt": "x" * size}} for size in sizes]
    with calling("kustomer", mode, handler=provider) as ask:
        result = ask(operation, {"customers": given})
    bodies = [len(request.content) for request in provider.requests]
    assert [len(part) for part in sent(provider)] == [4, 3, 1, 1, 1]
    assert bodies[0] == most
    assert [entry for part in sent(provider) for entry in part] == given
    assert len(result.succeeded) == len(given)


def test_what_json_cannot_write_of_an_entry_is_named_by_its_place() -> None:
    """A field that no page has is passed on by a model, and looked at when it cannot be written."""
    operation = operation_of("kustomer", "customers_create_many", "customers")
    odd = CustomerInput.from_dict({"name": "Cindy", "odd": {"at": float("nan")}})
    with pytest.raises(ValueError, match=r"create_many: customers\[1\]\['odd'\]\['at'\] must be"):
        Batch(operation, {"customers": [{"name": "Bob"}, odd]})
