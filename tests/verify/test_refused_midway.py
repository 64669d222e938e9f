"""A provider that serves requests and then refuses them was not checked from then on."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

import httpx
import pytest
from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.verify.unchecked import KEY_REFUSED, OFTEN_OVER_RATE, OVER_RATE
from verify import invented
from verify.invented import TEXT, an_object, many, operation

LAMP = an_object(["id"], id=TEXT)
SCHEMES = {"bearer": {"type": "http", "scheme": "bearer"}}
CONTRACT = invented.contract(
    "Lamps",
    {
        "/lamps": {"get": operation("lamps_list", many(LAMP))},
        "/lamps/{id}": {"get": operation("lamps_get", LAMP, names="id")},
        "/bulbs": {"get": operation("bulbs_list", many(LAMP))},
    },
    security=[{"bearer": []}],
    components={"securitySchemes": SCHEMES},
)
ALL = {"lamps_list", "lamps_get", "bulbs_list"}


class Lamps:
    """Serves lamps; some requests, by their number, are refused whatever the key."""

    def __init__(self, status: int, refuses: Callable[[int], bool]) -> None:
        self.requests = 0
        self._status, self._refuses = status, refuses

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        if self._refuses(self.requests):
            return httpx.Response(self._status, json={})
        if request.headers.get("authorization") != "Bearer lamp":
            return httpx.Response(401)
        match request.url.path.split("/")[1:]:
            case ["lamps" | "bulbs"]:
                return httpx.Response(200, json=[{"id": "l1"}])
            case ["lamps", "l1"]:
                return httpx.Response(200, json={"id": "l1"})
            case _:
                return httpx.Response(404)


def verified(folder: Path, lamps: Lamps) -> CheckResult:
    headers = ["Authorization: Bearer lamp"]
    return invented.verified(folder, CONTRACT, lamps, headers=headers, examples=4)


@pytest.mark.parametrize(
    ("status", "why"),
    [(401, KEY_REFUSED), (403, KEY_REFUSED), (429, OVER_RATE)],
)
def test_a_run_ends_when_what_was_served_is_refused(status: int, why: str, tmp_path: Path) -> None:
    lamps = Lamps(status, lambda number: number > 12)
    result = verified(tmp_path, lamps)
    assert result.not_checked.keys() == ALL
    assert why in result.not_checked.values()
    assert lamps.requests < 30
    assert (result.complete, result.exit_code()) == (False, 3)


def test_refusals_of_other_requests_do_not_end_a_run(tmp_path: Path) -> None:
    """Three are refused, and the list that is asked again is not."""
    lamps = Lamps(403, lambda number: 12 < number < 16)
    result = verified(tmp_path, lamps)
    assert (result.not_checked, result.complete) == ({}, True)


def test_operations_of_which_every_other_request_is_over_the_rate_are_not_checked(
    tmp_path: Path,
) -> None:
    result = verified(tmp_path, Lamps(429, lambda number: number % 2 == 0))
    assert result.not_checked == dict.fromkeys(ALL, OFTEN_OVER_RATE)
    # Served meanwhile, they show a status that the contract does not have.
    errors = {(each.check, each.seen) for each in result.findings if each.severity == "error"}
    assert errors == {("response_status", "429")}
    assert (result.complete, result.exit_code()) == (False, 1)


def test_an_operation_that_refuses_the_key_or_the_id_is_not_checked(tmp_path: Path) -> None:
    lamps = Lamps(403, lambda number: False)

    def respond(request: httpx.Request) -> httpx.Response:
        no = httpx.Response(403 if request.url.path.endswith("l1") else 404, json={})
        return no if request.url.path.count("/") > 1 else lamps(request)

    headers = ["Authorization: Bearer lamp"]
    result = invented.verified(tmp_path, CONTRACT, respond, headers=headers)
    assert result.not_checked == {"lamps_get": "only 403, 404"}
    assert result.exit_code() == 3


@pytest.mark.parametrize("status", [403, 429])
def test_what_refusals_look_like_is_no_finding_beside_that(status: int, tmp_path: Path) -> None:
    """No status, body or acceptance of theirs: a gateway sends them."""
    lamps = Lamps(403, lambda number: False)

    def respond(request: httpx.Request) -> httpx.Response:
        has_key = request.headers.get("authorization") == "Bearer lamp"
        is_closed = request.url.path == "/bulbs" and has_key
        return httpx.Response(status, json={"gateway": 1}) if is_closed else lamps(request)

    headers = ["Authorization: Bearer lamp"]
    result = invented.verified(tmp_path, CONTRACT, respond, headers=headers, examples=4)
    found = {f.check for f in result.findings if f.operation_id == "bulbs_list"}
    assert found == {"not_checked"}


@pytest.mark.parametrize("first", [0, 1])
def test_what_a_success_shows_too_is_a_finding_whichever_came_first(
    first: int, tmp_path: Path
) -> None:
    """Every other response is a 429, and all of them lack a header."""
    header = {"X-Request-Id": {"required": True, "schema": TEXT}}
    listing = operation("lamps_list", many(LAMP))
    listing["responses"]["429"] = {"description": "Too many."}
    for each in listing["responses"].values():
        each["headers"] = header
    numbers = count(first)

    def respond(request: httpx.Request) -> httpx.Response:
        is_served = next(numbers) % 2 == 0
        return httpx.Response(200 if is_served else 429, json=[{"id": "l1"}] if is_served else {})

    contract = invented.contract("Lamps", {"/lamps": {"get": listing}})
    result = invented.verified(tmp_path, contract, respond, allow_writes=False, examples=6)
    assert result.not_checked == {"lamps_list": OFTEN_OVER_RATE}
    assert {f.check for f in result.findings if f.severity == "error"} == {"response_header"}
    assert result.exit_code() == 1


def test_what_other_refusals_show_is_a_finding_beside_one_of_the_key(tmp_path: Path) -> None:
    """Each 400 breaks its schema, and one response is a 403."""
    failure = {"application/json": {"schema": an_object(["error"], error=TEXT)}}
    listing = operation("bulbs_list", many(LAMP))
    listing["responses"]["400"]["content"] = failure
    numbers = count()

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/lamps":
            return httpx.Response(200, json=[{"id": "l1"}])
        return httpx.Response(403 if next(numbers) == 1 else 400, json={"oops": True})

    lamps = {"get": operation("lamps_list", many(LAMP))}
    contract = invented.contract("Lamps", {"/lamps": lamps, "/bulbs": {"get": listing}})
    result = invented.verified(tmp_path, contract, respond, allow_writes=False, examples=4)
    assert result.not_checked == {"bulbs_list": "only 400, 403"}
    assert "response_schema" in {f.check for f in result.findings if f.severity == "error"}
    assert result.exit_code() == 1


def test_what_was_served_is_asked_again_after_a_429_where_a_rate_is_kept(tmp_path: Path) -> None:
    """Others may use that rate: one 429 says nothing about the requests that were refused."""
    lamps = Lamps(403, lambda number: False)
    statuses = [429, 403, 403, 403]

    def respond(request: httpx.Request) -> httpx.Response:
        has_key = request.headers.get("authorization") == "Bearer lamp"
        if lamps.requests < 12 or not statuses or request.method != "GET" or not has_key:
            return lamps(request)
        return httpx.Response(statuses.pop(), headers={"retry-after": "0"}, json={})

    headers = ["Authorization: Bearer lamp"]
    result = invented.verified(
        tmp_path, CONTRACT, respond, headers=headers, examples=4, rate=60_000.0
    )
    assert (statuses, result.not_checked, result.complete) == ([], {}, True)


class GoneLamps:
    """Keeps the two latest lamps, and says 403 to a request for any other one."""

    def __init__(self) -> None:
        self._made = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.headers.get("authorization") != "Bearer lamp":
            return httpx.Response(401)
        match (request.method, request.url.path.split("/")[1:]):
            case ("POST", ["lamps"]):
                self._made += 1
                return httpx.Response(200, json={"id": str(self._made)})
            case ("GET", ["lamps", id_, *_]) if id_ in (str(self._made), str(self._made - 1)):
                return httpx.Response(200, json={"id": id_})
            case ("GET", ["lamps", _, *_]):
                return httpx.Response(403, json={})
            case _:
                return httpx.Response(405, headers={"allow": "GET, POST"})


def test_what_is_gone_is_no_key_that_is_refused(tmp_path: Path) -> None:
    """All reads need an id."""
    paths = {
        "/lamps": {"post": operation("lamps_create", LAMP, body=an_object([], name=TEXT))},
        "/lamps/{id}": {"get": operation("lamps_get", LAMP, names="id")},
        "/lamps/{id}/cord": {"get": operation("cords_get", LAMP, names="id")},
    }
    contract = invented.contract(
        "Lamps", paths, security=[{"bearer": []}], components={"securitySchemes": SCHEMES}
    )
    headers = ["Authorization: Bearer lamp"]
    result = invented.verified(tmp_path, contract, GoneLamps(), headers=headers, examples=8)
    assert (result.not_checked, result.complete) == ({}, True)
