"""A generated package sends and reads what its specs say, sync and async, and types say so too.

The vendor is `courier`; no class of `deskspec` is needed, only those that were generated.
"""

import asyncio
import copy
import email.parser
import hmac
import inspect
import io
import json
import os
import re
import socket
import subprocess
import sys
import threading
import time
import tracemalloc
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias
from uuid import UUID

import httpx
import pytest
from deskspec import UNSET
from deskspec_runtime.contract.monitor import Monitor
from deskspec_runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    InternalServerError,
    RateLimitError,
    UnsuccessfulError,
)
from deskspec_toolkit.project import Project

Sent: TypeAlias = list[tuple[str, str, Any]]
"""Method, path with query, and JSON body of each request."""
Ask: TypeAlias = Callable[..., Any]

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
NOON_TEXT = "1795521600"

USER = """
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any, assert_type

from courier_client import AsyncClient, Client
from courier_client.api.parcels import ParcelFields
from courier_client.models import Coin
from courier_client.models import Card, Depot, Door, Find, LabelInput, NoticeSettings, Parcel
from courier_client.models import ParcelInput, ParcelJob, ParcelStatus, SentNotice, Stamp, Zone
from deskspec import RawResponse, raw
from deskspec_runtime.values.batches import BatchResult
from deskspec_runtime.values.results import Page

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def send(client: Client) -> None:
    assert_type(client.parcels.create(due=NOON, note=None, labels=["a", {"name": "b"}]), Parcel)
    assert_type(client.parcels.create(due=NOON, labels=[LabelInput(name="a")]).due, datetime | None)
    assert_type(client.parcels.assign(7, carrier=None), Parcel)
    assert_type(client.parcels.unassign(7), Parcel)
    result = client.parcels.replace_many(parcels=[ParcelInput(id=7, labels=["a"]), {"id": 8}])
    assert_type(result, BatchResult[Parcel])
    jobs = client.parcels.create_many(parcels=[ParcelInput(id=7), {"id": 8}])
    assert_type(jobs, BatchResult[ParcelJob])
    assert_type(jobs.results[0].positions, tuple[int, ...])
    assert_type(client.parcels.delete_many(ids=["a", "b"]), BatchResult[ParcelJob])
    assert_type(client.parcels.get_job("j"), ParcelJob)
    client.parcels.delete(7)
    client.notices.delete()
    client.notices.mark()
    assert_type(client.notices.ring(), Any)
    assert_type(client.notices.leave_card(), Card | None)
    assert_type(client.notices.send_each(), list[SentNotice])
    assert_type(client.notices.send_pair(), list[SentNotice])
    assert_type(client.notices.send(text="Hello"), SentNotice)
    assert_type(client.notices.send_many(notices=[{"text": "Hello"}]).message_id, str)
    assert_type(client.notices.update_settings(night=True), NoticeSettings | None)
    client.letters.create(from_="a", to="b", text="Hi", request_headers={"x": "y"}, reader=None)
    client.letters.create(from_="a", to="b", text="Hi", enclosures=[Coin(), {"type": "COIN"}])
    assert_type(client.letters.scan(b"a", filename="a.png").url, str)
    client.letters.move("b1", new_box_id="b2", headers={"x": "y"})
    assert_type(client.letters.iter_stamps("l1", colours=["red", "green"]), Iterator[Stamp])


def ask(client: Client) -> ParcelStatus | str | None:
    assert_type(client.parcels.list(after="a", size=2), Page[Parcel])
    assert_type(client.parcels.iter(size=2), Iterator[Parcel])
    assert_type(client.depots.iter(open_since=NOON), Iterator[Depot])
    assert_type(client.depots.get(7).door, Door | None)
    client.depots.drop(7, kind="box", size=1, at=NOON)
    client.depots.drop(7, kind="bag", size="XL", label="a")
    client.depots.drop_bag(7, size="XL", label="a")
    late = ParcelFields.due_at.before(NOON) & ParcelFields.labels.has("a")
    assert_type(client.parcels.search(filter=late, order="asc"), Page[Parcel])
    assert_type(client.parcels.iter_search(filter=late), Iterator[Parcel])
    assert_type(client.depots.look_up(kind="depot").items, list[Find])
    assert_type(client.parcels.look_up(where={"id": {"gte": 7}}), Page[Parcel])
    assert_type(client.zones.look_up("north"), Page[Zone])
    assert_type(client.zones.iter_look_up("north"), Iterator[Zone])
    return client.parcels.unassign(7).status


async def ask_later(client: AsyncClient) -> None:
    assert_type(await client.parcels.unassign(7), Parcel)
    assert_type(client.parcels.iter_search(filter=[]), AsyncIterator[Parcel])
    assert_type(await client.parcels.look_up(), Page[Parcel])
    assert_type(client.parcels.iter_look_up(), AsyncIterator[Parcel])
    assert_type(await raw(client.parcels.look_up)(), RawResponse[Page[Parcel]])
    assert_type(await client.parcels.replace_many(parcels=[{"id": 7}]), BatchResult[Parcel])
"""
MISTAKES = {
    "shorthand with what it fixes": "Client('k').parcels.unassign(7, carrier=8)",
    "shorthand elsewhere with what it fixes": "Client('k').parcels.look_up(kind='zone')",
    "shorthand with what it does not take": "Client('k').parcels.look_up(brief=True)",
    "shorthand without what it takes": "Client('k').zones.look_up()",
    "value of a confirmation": "print(Client('k').notices.mark().success)",
    "what a response may lack": "print(Client('k').notices.leave_card().status)",
    "value of a word": "print(Client('k').parcels.delete(7).id)",
    "second positional argument": "Client('k').parcels.assign(7, 8)",
    "null where none is documented": "Client('k').parcels.create(due=None)",
    "operator of another kind": "ParcelFields.carrier_name.above(7)",
    "field that is not there": "ParcelFields.weight",
    "constant": "Client('k').letters.move('b', mode='all')",
    "field of an inner object of another type": (
        "Client('k').letters.create(from_='a', to='b', text=7)"
    ),
    "text that no object has a shorthand for": "Client('k').parcels.replace_many(parcels=['a'])",
}


class Courier(NamedTuple):
    """The modules of the generated package."""

    client: Any
    models: Any
    parcels: Any
    webhooks: Any


@pytest.fixture(scope="module")
def package(courier: Project) -> Iterator[Courier]:
    """Imported from where it was generated, and forgotten again."""
    sys.path.insert(0, str(courier.generated))
    try:
        names = ("client", "models", "api.parcels", "webhooks")
        yield Courier(*(import_module(f"courier_client.{name}") for name in names))
    finally:
        sys.path.remove(str(courier.generated))
        for name in [name for name in sys.modules if name.startswith("courier_client")]:
            del sys.modules[name]


@pytest.fixture
def sent() -> Sent:
    """The requests of a test."""
    return []


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest, package: Courier, sent: Sent) -> Ask:
    """Calls a method, `"parcels.get"`, with these responses in turn; iterators run to the end."""

    def run(method: str, responses: list[Any], *args: Any, **kwargs: Any) -> Any:
        waiting = iter(responses)

        def handle(got: httpx.Request) -> httpx.Response:
            body = json.loads(got.content) if got.content else None
            sent.append((got.method, got.url.raw_path.decode(), body))
            response = next(waiting)
            if isinstance(response, Exception):
                raise response
            return (
                response
                if isinstance(response, httpx.Response)
                else httpx.Response(200, json=response)
            )

        resource, _, name = method.partition(".")
        transport = httpx.MockTransport(handle)
        if request.param == "async":
            return asyncio.run(ask_later(transport, resource, name, args, kwargs))
        with package.client.Client("a-key", transport=transport, max_retries=0) as client:
            value = getattr(getattr(client, resource), name)(*args, **kwargs)
            return list(value) if hasattr(value, "__next__") else value

    async def ask_later(
        transport: httpx.MockTransport, resource: str, name: str, args: Any, kwargs: Any
    ) -> Any:
        cls = package.client.AsyncClient
        async with cls("a-key", transport=transport, max_retries=0) as client:
            value = getattr(getattr(client, resource), name)(*args, **kwargs)
            return [each async for each in value] if hasattr(value, "__anext__") else await value

    return run


def ids(items: Iterable[Any]) -> list[Any]:
    return [item.id for item in items]


def test_a_word_returns_nothing(ask: Ask, sent: Sent) -> None:
    assert ask("parcels.delete", ["Done"], 7) is None
    assert ask("parcels.delete", [httpx.Response(200, text="Done")], 7) is None
    assert sent == [("DELETE", "/parcels/7", None)] * 2


@pytest.mark.parametrize("content", [b"", b" \n", b"{}", b'{"success": true}', b"[]", b"null"])
@pytest.mark.parametrize("method", ["notices.mark", "notices.delete"])
def test_a_body_that_only_confirms_returns_nothing(ask: Ask, method: str, content: bytes) -> None:
    assert ask(method, [httpx.Response(200, content=content)]) is None


@pytest.mark.parametrize(
    ("content", "returned"),
    [
        (b"", None),
        (b"\r\n", None),
        (b'{"id": 7}', {"id": 7}),
        (b"[7]", [7]),
        (b'"Done"', "Done"),
        (b'{"success": false}', {"success": False}),
    ],
)
def test_a_body_that_no_page_shows_is_returned_as_it_came(
    ask: Ask, content: bytes, returned: Any
) -> None:
    assert ask("notices.ring", [httpx.Response(201, content=content)]) == returned


@pytest.mark.parametrize("content", [b"", b"[7]", b"null", b'"Done"'])
@pytest.mark.parametrize(
    ("method", "arguments"),
    [("notices.leave_card", {}), ("notices.update_settings", {"night": True})],
)
def test_what_not_every_response_has_is_none_without_it(
    ask: Ask, method: str, arguments: dict[str, Any], content: bytes
) -> None:
    assert ask(method, [httpx.Response(200, content=content)], **arguments) is None
    found = ask(method, [{"night": True, "status": "sent"}], **arguments)
    assert found.to_dict() == {"night": True, "status": "sent"}


def test_a_list_of_results_is_read_in_an_envelope_and_without(ask: Ask) -> None:
    entries = [{"status": "sent"}, {}]
    for body in ({"notices": entries}, entries):
        assert [each.status for each in ask("notices.send_each", [body])] == ["sent", None]


@pytest.mark.parametrize(
    ("body", "where"), [({}, "$.notices"), ({"notices": {}}, "$.notices"), ("Done", "$")]
)
def test_a_list_of_results_that_is_not_there_raises(ask: Ask, body: Any, where: str) -> None:
    with pytest.raises(APIResponseValidationError) as caught:
        ask("notices.send_each", [body])
    assert caught.value.json_path == where


@pytest.mark.parametrize("content", [b"", b"{}", b'{"notices": 7}', b"null", b'"Done"'])
def test_a_list_of_what_became_of_sends_is_empty_where_it_is_not_there(
    ask: Ask, content: bytes
) -> None:
    assert ask("notices.send_pair", [httpx.Response(200, content=content)]) == []
    (found,) = ask("notices.send_pair", [{"notices": [{"status": "sent"}]}])
    assert found.status == "sent"


@pytest.mark.parametrize("false", [False, "false"])
@pytest.mark.parametrize(
    ("method", "arguments"), [("notices.mark", {}), ("notices.update_settings", {"night": True})]
)
def test_a_success_whose_body_says_that_it_failed_raises(
    ask: Ask, sent: Sent, method: str, arguments: dict[str, Any], false: Any
) -> None:
    body = {"success": false, "message": "No such thing."}
    with pytest.raises(UnsuccessfulError) as caught:
        ask(method, [httpx.Response(201, json=body)], **arguments)
    error = caught.value
    assert (error.status_code, json.loads(error.body), error.attempts) == (201, body, 1)
    assert [detail["message"] for detail in error.errors] == ["No such thing."]
    assert "returned 201 with success: false: No such thing. The provider did not" in str(error)
    assert len(sent) == 1


@pytest.mark.parametrize("content", [b"", b"\n", b"{}", b"[7]", b"null", b'{"status": "sent"}'])
def test_a_send_returns_the_id_that_the_client_made(ask: Ask, sent: Sent, content: bytes) -> None:
    result = ask("notices.send", [httpx.Response(201, content=content)], text="Hello")
    ((_, _, body),) = sent
    assert body == {"text": "Hello", "messageId": result.message_id}
    assert UUID(result.message_id).version == 4
    assert result.to_dict() == ({"status": "sent"} if b"status" in content else {})
    assert "message_id" not in result


def test_an_id_that_is_given_or_that_comes_back_stays(ask: Ask, sent: Sent) -> None:
    given = "8b4abc26-2ea9-4f7d-a49a-90015e8dd7b8"
    assert ask("notices.send", [{}], text="Hello", message_id=given).message_id == given
    assert (
        ask("notices.send", [{"messageId": "own"}], text="a", message_id=given).message_id == "own"
    )
    assert [body["messageId"] for _, _, body in sent] == [given, given]
    with pytest.raises(ValueError, match="message_id must have at least 36 characters"):
        ask("notices.send", [], text="Hello", message_id="short")


def test_each_of_several_messages_gets_an_id_and_the_first_is_returned(
    ask: Ask, sent: Sent, package: Courier
) -> None:
    given = "8b4abc26-2ea9-4f7d-a49a-90015e8dd7b8"
    notices = [{"text": "a"}, package.models.Notice(text="b"), {"text": "c", "message_id": given}]
    result = ask("notices.send_many", [httpx.Response(201)], notices=notices)
    ((_, _, body),) = sent
    ids = [each["messageId"] for each in body["notices"]]
    assert [each["text"] for each in body["notices"]] == ["a", "b", "c"]
    assert (ids[0], ids[2], len(set(ids))) == (result.message_id, given, 3)
    assert "message_id" not in notices[1]


def test_all_attempts_of_a_send_have_the_same_id_and_two_calls_have_two(
    ask: Ask, sent: Sent
) -> None:
    busy = httpx.Response(429, headers={"retry-after": "0"})
    for _ in range(2):
        ask("notices.send", [busy, httpx.Response(201)], text="Hello", max_retries=1)
    first, again, second, last = [body["messageId"] for _, _, body in sent]
    assert first == again != second == last


@pytest.mark.parametrize(
    ("outcome", "raised"),
    [
        (httpx.ReadError("broken"), APIConnectionError),
        (httpx.ReadTimeout("late"), APITimeoutError),
        (httpx.Response(500), InternalServerError),
        (httpx.Response(400, json={"code": "bad"}), BadRequestError),
        (httpx.Response(201, content=b"Done"), APIResponseValidationError),
        (httpx.Response(201, content=b'{"status'), APIResponseValidationError),
    ],
    ids=["broken", "late", "500", "400", "no JSON", "cut"],
)
def test_a_send_that_fails_says_its_id_and_is_not_sent_again(
    ask: Ask, sent: Sent, outcome: Any, raised: type[APIError]
) -> None:
    with pytest.raises(raised) as caught:
        ask("notices.send", [outcome], text="Hello", max_retries=2)
    ((_, _, body),) = sent
    assert caught.value.message_id == body["messageId"]
    with pytest.raises(BadRequestError) as other:
        ask("parcels.create", [httpx.Response(400)], due=NOON)
    assert other.value.message_id is None


@pytest.mark.parametrize("content", [b"Done", b"<html>", b'{"success": tr', b"\xff"])
@pytest.mark.parametrize("method", ["notices.mark", "notices.ring", "notices.delete"])
def test_a_body_that_is_no_json_raises_everywhere(ask: Ask, method: str, content: bytes) -> None:
    with pytest.raises(APIResponseValidationError, match="not JSON in UTF-8"):
        ask(method, [httpx.Response(200, content=content)])


def test_a_shorthand_sends_what_it_fixes(ask: Ask, sent: Sent) -> None:
    assert ask("parcels.assign", [{"id": 7}], 7, carrier=8).id == 7
    assert ask("parcels.unassign", [{"id": 7}], 7).id == 7
    assert sent == [
        ("PUT", "/parcels/carrier", {"id": 7, "carrier": 8}),
        ("PUT", "/parcels/carrier", {"id": 7, "carrier": None}),
    ]


def test_a_shorthand_of_another_resource_has_items_of_its_type(
    ask: Ask, sent: Sent, package: Courier
) -> None:
    page = ask("parcels.look_up", [{"data": [{"id": 7, "due": 0}]}], page=2)
    assert [type(item) for item in page] == [package.models.Parcel]
    zones = [{"data": [{"id": "a"}], "links": {"next": "/lookups?page=2"}}, {"data": [{"id": "b"}]}]
    found = ask("zones.iter_look_up", zones, "north", where={"id": {"gt": 1}})
    assert [(type(item), item.id) for item in found] == [
        (package.models.Zone, "a"),
        (package.models.Zone, "b"),
    ]
    zone = {"kind": "zone_north", "where": {"id": {"gt": 1}}}
    assert sent == [
        ("POST", "/lookups?page=2", {"kind": "parcel"}),
        ("POST", "/lookups", zone),
        ("POST", "/lookups?page=2", zone),
    ]


def test_an_iterator_reads_on_after_the_last_page(ask: Ask, sent: Sent, package: Courier) -> None:
    doc = " ".join((inspect.getdoc(package.parcels.Parcels.iter_look_up) or "").split())
    assert "After page 3 the iterator goes on with a further criterion, if order is" in doc
    assert "After page" not in (inspect.getdoc(package.parcels.Parcels.look_up) or "")
    last = {"data": [{"id": 4}, {"id": 5}], "links": {"next": "/lookups?page=4"}}
    rest = {"data": [{"id": 5}, {"id": 6}], "links": {"next": None}}
    where, order = {"id": {"from": 1}}, {"id": "asc"}
    found = ask("parcels.iter_look_up", [last, rest], page=3, order=order, where=where)
    assert ids(found) == [4, 5, 6]
    assert sent == [
        ("POST", "/lookups?page=3", {"kind": "parcel", "where": where, "order": order}),
        (
            "POST",
            "/lookups",
            {"kind": "parcel", "where": [where, {"id": {"from": 5}}], "order": order},
        ),
    ]


@pytest.mark.parametrize("method", ["zones.look_up", "zones.iter_look_up"])
@pytest.mark.parametrize(
    ("area", "error", "message"),
    [
        (7, TypeError, "zones.look_up: area must be str, not int"),
        ("", ValueError, "zones.look_up: area must not be empty"),
    ],
)
def test_what_a_shorthand_takes_is_a_text(
    ask: Ask, sent: Sent, method: str, area: Any, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        ask(method, [], area)
    assert sent == []


def test_a_shorthand_is_called_by_its_own_name_in_messages(ask: Ask) -> None:
    with pytest.raises(BadRequestError, match=r"parcels\.look_up: POST /lookups"):
        ask("parcels.look_up", [httpx.Response(400, json={})])
    with pytest.raises(TypeError, match=r"parcels\.look_up: unexpected argument 'kind'"):
        ask("parcels.look_up", [], kind="zone")


def test_the_fields_of_an_inner_object_are_arguments_and_constants_are_not(
    ask: Ask, sent: Sent, package: Courier
) -> None:
    given: dict[str, Any] = {"from_": "a", "to": "b", "note": "c"}
    ask("letters.create", ["Done"], **given, text="Hi", reader=None, request_headers={})
    content = {"text": "Hi", "to": None, "form": "A4"}
    top = {"from": "a", "to": "b", "channel": "POST", "note": "c", "headers": {}}
    assert sent == [("POST", "/letters", {**top, "content": content})]
    with pytest.raises(ValueError, match=r"^letters\.create: text must have at most 20 characters"):
        ask("letters.create", [], **given, text="x" * 21)
    with pytest.raises(TypeError, match="channel"):
        ask("letters.create", [], **given, text="Hi", channel="AIR")
    assert "LetterContent" not in dir(package.models)


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({}, "give exactly one of reader and copies together, or note"),
        ({"reader": "c"}, "give exactly one of reader and copies together, or note"),
        ({"copies": 1, "note": "n"}, "give exactly one of reader and copies together, or note"),
        (
            {"reader": "c", "copies": 1, "note": "n"},
            "give exactly one of reader and copies together, or note",
        ),
        ({"reader": "c", "copies": 1}, "give stamp and copies together"),
        ({"note": "n", "stamp": {"id": 1}}, "give stamp and copies together"),
        ({"note": " "}, "note must not be empty"),
        (
            {"reader": "c", "copies": 1, "stamp": {}},
            "stamp breaks a rule: give at least one of id and colour_names",
        ),
        (
            {"reader": "c", "copies": 1, "stamp": {"colour_names": []}},
            "stamp breaks a rule: give at least one of id and colour_names",
        ),
    ],
)
def test_arguments_that_break_a_rule_are_refused_by_name(
    ask: Ask, sent: Sent, given: dict[str, Any], problem: str
) -> None:
    with pytest.raises(ValueError, match=f"^letters\\.create: {problem}$"):
        ask("letters.create", [], from_="a", to="b", text="Hi", **given)
    assert sent == []


def test_arguments_that_keep_the_rules_are_sent(ask: Ask, sent: Sent, package: Courier) -> None:
    stamp = package.models.StampInput(id=7)
    for given in ({"note": "n"}, {"reader": "c", "copies": 1, "stamp": stamp}):
        ask("letters.create", ["Done"], from_="a", to="b", text="Hi", **given)
    assert [body.get("stamp") for _, _, body in sent] == [None, {"id": 7}]


def test_a_value_that_no_page_lists_is_sent_with_a_warning_that_an_error_repeats(
    sent: Sent, ask: Ask, package: Courier
) -> None:
    photos = [
        package.models.Photo(taken=NOON, frame="gold"),
        {"type": "PHOTO", "taken": NOON, "frame": "red"},
        {"type": "PHOTO", "taken": NOON, "frame": "silver"},
        {"type": "COIN"},
    ]
    warned = "has a value that no page lists; it is sent all the same"
    letter: dict[str, Any] = {"from_": "a", "to": "b", "text": "Hi", "note": "n"}
    with warnings.catch_warnings(record=True, action="always") as caught:
        ask("letters.create", ["Done"], **letter, enclosures=photos)
        ask("letters.list_stamps", [{"entries": []}], "l1", colours=["red", "gold"])
        refusal = httpx.Response(400, json={})
        with pytest.raises(
            BadRequestError, match=rf"{re.escape(f'enclosures[0].frame {warned}')}\."
        ):
            ask("letters.create", [refusal], **letter, enclosures=photos[:1])
    assert [str(each.message) for each in caught] == [
        f"enclosures[0].frame {warned}",
        f"enclosures[2].frame {warned}",
        f"colours[1] {warned}",
        f"enclosures[0].frame {warned}",
    ]
    frames = [each.get("frame") for each in sent[0][2]["enclosures"]]
    assert frames == ["gold", "red", "silver", None]


def test_one_of_several_objects_is_sent_as_its_class_or_a_dict(
    ask: Ask, sent: Sent, package: Courier
) -> None:
    models = package.models
    given: dict[str, Any] = {"from_": "a", "to": "b", "text": "Hi", "note": "n"}
    enclosures = [models.Photo(taken=NOON), {"type": "PHOTO", "taken": NOON}, models.Coin(value=5)]
    ask("letters.create", ["Done"], **given, enclosures=enclosures, seal={"wax_colour": "red"})
    ask("letters.create", ["Done"], **given, seal=models.TapeSeal(tape="wide"))
    photo = {"type": "PHOTO", "taken": int(NOON_TEXT)}
    assert sent[0][2]["enclosures"] == [photo, photo, {"type": "COIN", "value": 5}]
    assert [body["seal"] for _, _, body in sent] == [{"waxColour": "red"}, {"tape": "wide"}]
    refused: list[tuple[dict[str, Any], type[Exception], str]] = [
        (
            {"enclosures": [{"type": "STONE"}]},
            TypeError,
            r"enclosures\[0\] must have type PHOTO or COIN",
        ),
        (
            {"enclosures": [models.Coin(value=101)]},
            ValueError,
            r"\[0\]\.value must be at most 100",
        ),
        ({"enclosures": [{"type": "PHOTO"}]}, TypeError, r"\[0\] must have taken"),
        (
            {"enclosures": [7]},
            TypeError,
            r"enclosures\[0\] must be Photo or Coin, or a dict with type PHOTO or COIN, not int",
        ),
        (
            {"seal": {"width": 3}},
            TypeError,
            "seal must have waxColour or tape",
        ),
    ]
    for wrong, kind, problem in refused:
        with pytest.raises(kind, match=problem):
            ask("letters.create", [], **given, **wrong)


def test_one_of_several_objects_is_read_as_its_class_and_an_unknown_one_as_it_came(
    ask: Ask, package: Courier
) -> None:
    seals = [{"tape": "wide"}, {"waxColour": "red", "width": 2}, {"rope": 1}, "none"]
    entries = [{"id": index, "fixedBy": seal} for index, seal in enumerate(seals)]
    page = ask("letters.list_stamps", [{"entries": entries}], "l1")
    tape, wax, other, text = (stamp.fixed_by for stamp in page)
    assert (type(tape), type(wax)) == (package.models.TapeSeal, package.models.WaxSeal)
    assert (wax.wax_colour, wax.width, other, text) == ("red", 2, {"rope": 1}, "none")
    assert page.to_dict() == {"entries": entries}


def test_docstrings_say_the_rules(package: Courier) -> None:
    letters = import_module("courier_client.api.letters").Letters
    doc = inspect.getdoc(letters.create) or ""
    assert "Give exactly one of reader and copies together, or note." in doc.splitlines()
    assert "Has at least one of id and colour_names." in (
        inspect.getdoc(package.models.StampInput) or ""
    )


def test_one_name_in_two_places_is_two_arguments(ask: Ask, sent: Sent) -> None:
    ask("letters.move", ["Done"], "b1", new_box_id="b2")
    ask("letters.move", ["Done"], "b1")
    path = "/letters/box?boxId=b1&mode=all"
    assert sent == [("POST", path, {"boxId": "b2"}), ("POST", path, {})]


def test_a_list_may_be_sent_with_commas(ask: Ask, sent: Sent) -> None:
    responses = [{"entries": [{"id": 1}]}] * 3
    assert ids(ask("letters.iter_stamps", responses[:1], "l1", colours=["red", "blue"])) == [1]
    ask("letters.list_stamps", responses[:1], "l1", colours=[])
    ask("letters.list_stamps", responses[:1], "l1")
    assert [path for _, path, _ in sent] == [
        "/letters/stamps?letterId=l1&colours=red%2Cblue",
        *["/letters/stamps?letterId=l1"] * 2,
    ]
    with pytest.raises(ValueError, match=r"colours must have entries without commas"):
        ask("letters.list_stamps", [], "l1", colours=["red,blue"])
    with pytest.raises(ValueError, match=r"colours must have at most 2 items, not 3"):
        ask("letters.list_stamps", [], "l1", colours=["red", "blue", "red"])
    with pytest.raises(TypeError, match=r"colours must be a list"):
        ask("letters.list_stamps", [], "l1", colours="red")


def test_the_monitor_reads_a_list_with_commas(package: Courier) -> None:
    assert package.client.Client
    operation = import_module("courier_client.api.letters.letters_list_stamps").OPERATION
    found = {}
    for colour in ("blue", "green"):
        given = {"letter_id": "l1", "colours": ["red", colour]}
        target = operation.target({**dict.fromkeys(operation.inputs, UNSET), **given}, None)
        found[colour] = [
            each.json_path for each in Monitor("courier_client").check_request(operation, target)
        ]
    assert found == {"blue": [], "green": ["$.colours[1]"]}


def test_null_is_sent_where_it_is_documented_and_refused_elsewhere(ask: Ask, sent: Sent) -> None:
    ask("parcels.create", [{"id": 7}], due=NOON, note=None)
    assert sent == [("POST", "/parcels", {"due": NOON_TEXT, "note": None})]
    with pytest.raises(TypeError, match=r"^parcels\.create: due must be a datetime, not None$"):
        ask("parcels.create", [], due=None)


def test_an_object_is_sent_of_its_class_a_dict_or_its_shorthand(
    ask: Ask, sent: Sent, package: Courier
) -> None:
    label = package.models.LabelInput(name="c")
    ask(
        "parcels.create", [{"id": 7}], due=NOON, labels=["a", {"name": "b", "colour": "red"}, label]
    )
    ((_, _, body),) = sent
    assert body["labels"] == [{"name": "a"}, {"name": "b", "colour": "red"}, {"name": "c"}]
    with pytest.raises(TypeError, match=r"must have name"):
        ask("parcels.create", [], due=NOON, labels=[{"colour": "red"}])


def test_a_code_that_is_a_conflict_raises_as_one(ask: Ask) -> None:
    responses = [
        httpx.Response(400, json={"errors": [{"code": code}]}) for code in ("taken", "bad")
    ]
    with pytest.raises(ConflictError) as caught:
        ask("parcels.create", responses[:1], due=NOON)
    assert isinstance(caught.value, BadRequestError)
    with pytest.raises(BadRequestError) as other:
        ask("parcels.create", responses[1:], due=NOON)
    assert not isinstance(other.value, ConflictError)


def test_a_batch_is_split_at_its_limit(ask: Ask, sent: Sent, package: Courier) -> None:
    parcels = [package.models.ParcelInput(id=1, due=NOON), {"id": 2, "due": None}, {"id": 3}]
    responses = [[{"id": 1}, {"id": 2}], {"id": 3}]
    result = ask("parcels.replace_many", responses, parcels=parcels)
    assert ids([entry.result for entry in result.succeeded]) == [1, 2, 3]
    assert sent == [
        ("PUT", "/parcels/batch", [{"id": 1, "due": NOON_TEXT}, {"id": 2, "due": None}]),
        ("PUT", "/parcels/batch", [{"id": 3}]),
    ]


def test_a_batch_whose_response_is_a_job_says_which_entries_are_in_it(
    ask: Ask, sent: Sent, package: Courier
) -> None:
    doc = " ".join((package.parcels.Parcels.create_many.__doc__ or "").split())
    assert "BatchResult[ParcelJob]: The job that does it. One for the entries of each" in doc
    parcels = [{"id": number} for number in range(7)]
    responses = [
        {"data": {"id": "a", "status": "queued"}},
        httpx.Response(400, json={"errors": [{"code": "bad"}]}),
        {"data": {"id": "c"}},
    ]
    result = ask("parcels.create_many", responses, parcels=parcels)
    assert [len(body) for _, _, body in sent] == [3, 3, 1]
    assert [(job.id, job.positions) for job in result.results] == [("a", (0, 1, 2)), ("c", (6,))]
    assert [entry.item for entry in result.succeeded] == [*parcels[:3], parcels[6]]
    assert [entry.result.id for entry in result.succeeded] == ["a", "a", "a", "c"]
    assert [entry.item for entry in result.failed] == parcels[3:6]
    assert result.results[0].to_dict() == {"id": "a", "status": "queued"}
    with pytest.raises(AttributeError, match="positions cannot be set"):
        result.results[0].positions = (1,)


def test_a_job_that_no_batch_returned_has_no_positions(ask: Ask) -> None:
    assert ask("parcels.get_job", [{"data": {"id": "a"}}], id="a").positions == ()


def test_a_batch_is_split_by_the_size_of_its_body_too(ask: Ask, sent: Sent) -> None:
    """The spec says 300 bytes; two of these fit in one body."""
    lengths = [96, 96, 96, 400, 1, 1, 1]
    parcels = [{"id": 1, "labels": ["x" * length]} for length in lengths]
    job, too_large = {"data": {"id": "a"}}, httpx.Response(413, json={})
    result = ask("parcels.create_many", [job, job, too_large, job], parcels=parcels)
    bodies = [body for _, _, body in sent]
    assert [len(body) for body in bodies] == [2, 1, 1, 3]
    sizes = [len(json.dumps(body, separators=(",", ":"))) for body in bodies]
    assert max(sizes[:2]) <= 300 < sizes[0] + sizes[1]
    assert [entry.item for entry in result.failed] == parcels[3:4]
    assert result.failed[0].error.status_code == 413
    assert [job.positions for job in result.results] == [(0, 1), (2,), (4, 5, 6)]


@pytest.mark.parametrize(("length", "parts"), [(135, 1), (136, 2)])
def test_a_body_of_the_documented_size_is_one_request(
    ask: Ask, sent: Sent, length: int, parts: int
) -> None:
    parcels = [{"id": 1, "labels": ["x" * 100]}, {"id": 1, "labels": ["x" * length]}]
    ask("parcels.create_many", [{"data": {"id": "a"}}] * 2, parcels=parcels)
    size = sum(len(json.dumps(body, separators=(",", ":"))) for _, _, body in sent)
    assert (len(sent), size) == (parts, 300 if parts == 1 else 302)


def test_a_batch_in_the_query_is_split_too(ask: Ask, sent: Sent) -> None:
    responses = [{"data": {"id": "a"}}, {"data": {"id": "b"}}]
    result = ask("parcels.delete_many", responses, ids=["p", "q", "r", "s"])
    assert sent == [
        ("DELETE", "/parcels/bulk?ids=p%2Cq%2Cr", None),
        ("DELETE", "/parcels/bulk?ids=s", None),
    ]
    assert [job.positions for job in result.results] == [(0, 1, 2), (3,)]
    with pytest.raises(TypeError, match="ids"):
        ask("parcels.delete_many", [])
    with pytest.raises(ValueError, match="ids must have at least one entry"):
        ask("parcels.delete_many", [], ids=[])


def test_a_search_sends_conditions_and_pages_by_offset(
    ask: Ask, sent: Sent, package: Courier
) -> None:
    fields = package.parcels.ParcelFields
    late = fields.due_at.before(NOON) & fields.carrier_name.contains("x") & fields.labels.has("a")
    responses = [
        {"data": [{"id": 1}, {"id": 2}], "meta": {"total": 3}},
        {"data": [{"id": 3}], "meta": {"total": 3}},
    ]
    assert ids(ask("parcels.iter_search", responses, filter=late, order="desc")) == [1, 2, 3]
    conditions = [
        {"field": "parcels.dueAt", "operator": "<", "value": int(NOON_TEXT)},
        {"field": "parcels.carrier.name", "operator": "~", "value": "x"},
        {"field": "labels", "operator": "=", "value": [{"name": "a"}]},
    ]
    first = {"filter": conditions, "order": "DESC"}
    assert [body for _, _, body in sent] == [first, {**first, "offset": 2}]


def test_a_list_without_cursor_and_link_pages_by_number(ask: Ask, sent: Sent) -> None:
    responses = [{"entries": [{"id": number} for number in each]} for each in ([1, 2], [3])]
    assert len([*ask("letters.iter_stamps", responses, "l1")]) == 3
    start = "/letters/stamps?letterId=l1"
    assert [path for _, path, _ in sent] == [start, f"{start}&page=2"]


def test_a_search_without_a_match_is_an_empty_page(ask: Ask, package: Courier) -> None:
    response = httpx.Response(404, json={"errors": [{"code": "none"}]})
    found = ask("parcels.search", [response], filter=package.parcels.ParcelFields.id.equals(7))
    assert (found.items, found.total, found.has_more) == ([], 0, False)


def test_the_fields_of_a_search_are_those_of_every_profile(package: Courier) -> None:
    fields = vars(package.parcels.ParcelFields)
    assert {name: f.name for name, f in fields.items() if not name.startswith("_")} == {
        "id": "parcels.id",
        "carrier_name": "parcels.carrier.name",
        "due_at": "parcels.dueAt",
        "labels": "labels",
        "status": "parcels.status",
    }


def test_a_list_goes_on_by_its_cursor(ask: Ask, sent: Sent) -> None:
    responses = [
        {"data": [{"id": 1}], "meta": {"after": "b/2"}},
        {"data": [{"id": 2}], "meta": {"after": None}},
    ]
    assert ids(ask("parcels.iter", responses, size=1)) == [1, 2]
    assert [path for _, path, _ in sent] == [
        "/parcels?page%5Bsize%5D=1",
        "/parcels?page%5Bafter%5D=b%2F2&page%5Bsize%5D=1",
    ]


def test_a_cursor_may_have_parts_and_a_flag_that_ends_it(ask: Ask, sent: Sent) -> None:
    def page(ids: str, seen: str | None, **more: bool) -> Any:
        return {"zones": [{"id": each} for each in ids], "next": {"seen": seen, **more}}

    noon, one = "2026-11-24T12:00:00.000Z", "2026-11-24T13:00:00.000Z"
    responses = [page("ab", noon, isMore=True), page("c", one), page("d", one, isMore=False)]
    assert ids(ask("zones.iter_search", responses)) == ["a", "b", "c", "d"]
    assert [path for _, path, _ in sent] == [
        "/zones/near",
        "/zones/near?lastId=b&lastSeen=2026-11-24T12%3A00%3A00.000Z",
        "/zones/near?lastId=c&lastSeen=2026-11-24T13%3A00%3A00.000Z",
    ]
    assert not ask("zones.search", [page("d", one, isMore=False)]).has_more
    assert ask("zones.search", [page("d", None)]).has_more


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_key_goes_into_the_header_of_its_operation(package: Courier, mode: str) -> None:
    keys = (f"key-{number}" for number in range(9))
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        busy = httpx.Response(429, headers={"retry-after": "0"})
        return busy if len(sent) == 2 else httpx.Response(200, json={"zones": []})

    transport = httpx.MockTransport(handle)

    async def call_later() -> None:
        async with package.client.AsyncClient(keys.__next__, transport=transport) as client:
            await client.zones.list()
            await client.zones.search()

    if mode == "async":
        asyncio.run(call_later())
    else:
        with package.client.Client(keys.__next__, transport=transport) as client:
            client.zones.list()
            client.zones.search()
    names = ("authorization", "x-public-key")
    assert [tuple(request.headers.get(name) for name in names) for request in sent] == [
        ("Bearer key-0", None),
        (None, "key-1"),
        (None, "key-2"),
    ]
    described = inspect.getdoc(type(package.client.Client("a-key").zones).search)
    assert "The key is sent in the header X-Public-Key." in str(described)


@pytest.mark.parametrize("of_client", [True, False])
def test_a_header_must_not_replace_the_key(package: Courier, of_client: bool) -> None:
    headers = {"X-Public-Key": "another"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=[]))
    own, more = (headers, {}) if of_client else ({}, {"headers": headers})
    with package.client.Client("a-key", transport=transport, headers=own) as client:
        assert list(client.zones.list(**more)) == []
        with pytest.raises(ConfigurationError, match=r"(?i)X-Public-Key is set from api_key"):
            client.zones.search(**more)


SCAN = b"\x89PNG\r\n\x00"


def parts_of(request: httpx.Request) -> list[tuple[str, str, Any]]:
    """The parts of a form: disposition, media type and content, read by another parser."""
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    parts: Any = email.parser.BytesParser().parsebytes(head + request.content).get_payload()
    return [
        (str(part["content-disposition"]), part.get_content_type(), part.get_payload(decode=True))
        for part in parts
    ]


@pytest.fixture(params=["path", "text of a path", "bytes", "open file"])
def scan(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    """The same file in every form that the argument takes; an open one is not at its start."""
    path = tmp_path / "scan.png"
    path.write_bytes(SCAN)
    if request.param == "open file":
        path.write_bytes(b"skipped" + SCAN)
        with path.open("rb") as opened:
            opened.seek(7)
            yield opened
    else:
        yield {"path": path, "text of a path": str(path), "bytes": SCAN}[request.param]


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_file_is_sent_as_a_form_and_again_with_the_next_attempt(
    package: Courier, scan: Any, mode: str
) -> None:
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        busy = httpx.Response(429, headers={"retry-after": "0"})
        return busy if len(sent) == 1 else httpx.Response(201, json={"url": "https://a"})

    keys = (f"key-{number}" for number in range(9))
    transport = httpx.MockTransport(handle)

    async def call_later() -> Any:
        async with package.client.AsyncClient(keys.__next__, transport=transport) as client:
            return await client.letters.scan(scan)

    if mode == "async":
        result = asyncio.run(call_later())
    else:
        with package.client.Client(keys.__next__, transport=transport) as client:
            result = client.letters.scan(scan)
    assert result.url == "https://a"
    name, kind = (
        ("file", "application/octet-stream")
        if isinstance(scan, bytes)
        else (
            "scan.png",
            "image/png",
        )
    )
    form = [(f'form-data; name="file"; filename="{name}"', kind, SCAN)]
    assert [parts_of(request) for request in sent] == [form, form]
    assert [request.headers["authorization"][-5:] for request in sent] == ["key-0", "key-1"]
    assert {int(request.headers["content-length"]) for request in sent} == {len(sent[0].content)}


def test_a_file_may_be_called_otherwise(package: Courier) -> None:
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(201, json={})

    with package.client.Client("a-key", transport=httpx.MockTransport(handle)) as client:
        client.letters.scan(b"a", filename='a"\r\nb.png', content_type="text/plain")
    ((disposition, kind, content),) = parts_of(sent[0])
    assert 'filename="a%22%0D%0Ab.png"' in disposition
    assert (kind, content) == ("text/plain", b"a")


@contextmanager
def slow_server(pause: float, last_pause: float) -> Iterator[tuple[str, list[int]]]:
    """A server that pauses before each megabyte, and before it responds; the sizes it got."""
    received: list[int] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            left = int(self.headers["content-length"])
            received.append(left)
            while left > 0 and (chunk := self.rfile.read(min(left, 2**20))):
                left -= len(chunk)
                time.sleep(pause)
            time.sleep(last_pause)
            self.send_response(201)
            self.send_header("content-length", "2")
            self.end_headers()
            with suppress(BrokenPipeError):  # the client may have given up
                self.wfile.write(b"{}")

        def log_message(self, *_: object, **__: object) -> None:
            """Keep the output of tests clean."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        # The kernel would take tens of megabytes, and the client would wait for their reader.
        server.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2**16)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", received
        finally:
            server.shutdown()
            thread.join()


def upload(package: Courier, mode: str, url: str, file: Path, **options: Any) -> None:
    async def upload_later() -> None:
        async with package.client.AsyncClient("a-key", base_url=url, max_retries=0) as client:
            await client.letters.scan(file, **options)

    if mode == "async":
        asyncio.run(upload_later())
    else:
        with package.client.Client("a-key", base_url=url, max_retries=0) as client:
            client.letters.scan(file, **options)


@pytest.fixture
def file_of(tmp_path: Path) -> Callable[[int], Path]:
    """Makes a file of this many bytes."""

    def make(size: int) -> Path:
        path = tmp_path / "large.bin"
        with path.open("wb") as file:
            file.truncate(size)
        return path

    return make


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_large_file_is_never_in_memory(
    package: Courier, file_of: Callable[[int], Path], mode: str
) -> None:
    size = 200_000_000
    with slow_server(0, 0) as (url, received):
        upload(package, mode, url, file_of(1))
        tracemalloc.start()
        try:
            upload(package, mode, url, file_of(size))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert received[1] > size
    assert peak < 10_000_000


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_the_time_limit_of_an_attempt_begins_when_the_file_is_sent(
    package: Courier, file_of: Callable[[int], Path], mode: str
) -> None:
    file = file_of(40 * 2**20)
    with slow_server(0.05, 0) as (url, _):
        upload(package, mode, url, file, timeout=1)
    with slow_server(0, 2) as (url, _), pytest.raises(APITimeoutError):
        upload(package, mode, url, file, timeout=1)


def test_a_stream_that_cannot_be_rewound_is_sent_once(package: Courier) -> None:
    class Pipe(io.RawIOBase):
        left = SCAN

        def read(self, size: int = -1) -> bytes:
            self.left, chunk = b"", self.left
            return chunk

    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(429, headers={"retry-after": "0"})

    transport = httpx.MockTransport(handle)
    with (
        package.client.Client("a-key", transport=transport) as client,
        pytest.raises(RateLimitError) as caught,
    ):
        client.letters.scan(Pipe())
    assert caught.value.attempts == 1
    assert sent[0].headers["transfer-encoding"] == "chunked"
    assert [content for _, _, content in parts_of(sent[0])] == [SCAN]


@pytest.mark.parametrize(
    ("arguments", "raised", "message"),
    [
        ({"file": "not there.png"}, ValueError, "file must be the path of a file: there is none"),
        ({"file": "."}, ValueError, "file must be the path of a file, not of a folder"),
        ({"file": 7}, TypeError, "file must be a path, bytes or an open binary file, not int"),
        ({"file": b"", "filename": 7}, TypeError, "filename must be a str"),
        ({"file": b"", "content_type": "png"}, ValueError, "content_type must be a media type"),
        ({"file": b"", "content_type": "a/b\r\n"}, ValueError, "content_type must be a media"),
    ],
)
def test_a_file_that_cannot_be_sent_is_refused(
    ask: Ask, sent: Sent, arguments: dict[str, Any], raised: type[Exception], message: str
) -> None:
    with pytest.raises(raised, match=f"letters.scan: {message}"):
        ask("letters.scan", [], **arguments)
    assert sent == []


def test_a_list_goes_on_by_its_link(ask: Ask, sent: Sent) -> None:
    link = f"https://elsewhere.example/?page=2&openSince={NOON_TEXT}&key=x"
    responses = [{"depots": [{"id": 1}], "links": {"next": link}}, {"depots": [{"id": 2}]}]
    assert ids(ask("depots.iter", responses, open_since=NOON)) == [1, 2]
    assert [path for _, path, _ in sent] == [
        f"/depots?openSince={NOON_TEXT}",
        f"/depots?page=2&openSince={NOON_TEXT}",
    ]


@pytest.mark.parametrize(
    ("method", "given", "body"),
    [
        ("drop", {"kind": "box", "size": 9}, {"kind": "box", "size": 9}),
        ("drop", {"kind": "bag", "label": "a"}, {"kind": "bag", "label": "a"}),
        (
            "drop",
            {"kind": "bag", "content": {"rope": "a"}},
            {"kind": "bag", "content": {"rope": "a"}},
        ),
        ("drop_box", {"box_headers": ["a"]}, {"kind": "box", "headers": ["a"]}),
        ("drop_box", {"at": None}, {"kind": "box", "at": None}),
        ("drop_box", {"at": "now+1d"}, {"kind": "box", "at": "now+1d"}),
        (
            "drop_box",
            {"at": datetime(2026, 1, 2, tzinfo=UTC)},
            {"kind": "box", "at": "2026-01-02T00:00:00.000Z"},
        ),
        ("drop_bag", {"label": "a", "size": "XL"}, {"kind": "bag", "label": "a", "size": "XL"}),
        ("drop_sack", {"content": {"rope": "a"}}, {"kind": "bag", "content": {"rope": "a"}}),
    ],
)
def test_a_body_of_several_objects_is_the_one_that_its_fields_choose(
    ask: Ask, sent: Sent, method: str, given: dict[str, Any], body: dict[str, Any]
) -> None:
    assert ask(f"depots.{method}", ["Done"], 7, **given) is None
    assert sent == [("POST", "/depots/7/drops", body)]


@pytest.mark.parametrize(
    ("method", "given", "problem"),
    [
        ("drop", {"kind": "jar"}, "kind must be one of 'box', 'bag'"),
        ("drop", {"kind": "bag"}, "give exactly one of label, content.rope, content.mesh"),
        ("drop", {"kind": "box", "size": 10}, "size must be at most 9, with kind box"),
        ("drop", {"kind": "box", "label": "a"}, "label must not be given with kind box"),
        ("drop", {"kind": "bag", "label": "a", "size": 9}, "size must be a str, not int, with "),
        ("drop", {"kind": "bag", "label": "abcdef"}, "label must have at most 5 characters, not 6"),
        (
            "drop",
            {"kind": "box", "box_headers": "a"},
            "box_headers must be a list, not str",
        ),
        ("drop_box", {"at": 7}, "at must be a datetime, not int"),
        ("drop_box", {"size": "9"}, "size must be an int, not str, with kind box"),
        ("drop_bag", {"label": None}, "label must be a str, not None"),
        (
            "drop_sack",
            {"content": {"rope": 7}},
            "content.rope must be a str, not int, with kind bag",
        ),
        (
            "drop",
            {"kind": "bag", "content": {"mesh": "a"}},
            "content.mesh must be an int, not str",
        ),
        ("drop_sack", {"content": {}}, "content must have rope, with kind bag"),
    ],
)
def test_a_body_that_is_none_of_its_objects_is_refused(
    ask: Ask, sent: Sent, method: str, given: dict[str, Any], problem: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=f"depots.{method}: {re.escape(problem)}"):
        ask(f"depots.{method}", [], 7, **given)
    assert sent == []


@pytest.mark.parametrize("given", [{}, {"street": "Quay 1"}, {"town": "Bergen"}])
def test_an_object_without_required_fields_is_meant_where_no_other_is(
    ask: Ask, sent: Sent, given: dict[str, Any]
) -> None:
    assert ask("depots.change", ["Done"], 7, **given) is None
    assert sent == [("PATCH", "/depots/7", given)]


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"town": "Bergen", "street": "Quay 1"}, "street must not be given with town"),
        ({"town": "Longyearbyen"}, "town must have at most 9 characters, not 12, with town"),
        ({"street": 7}, "street must be a str, not int, with the other arguments"),
    ],
)
def test_objects_that_a_field_tells_apart_have_no_fields_together(
    ask: Ask, sent: Sent, given: dict[str, Any], problem: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=f"depots.change: {re.escape(problem)}"):
        ask("depots.change", [], 7, **given)
    assert sent == []


def test_a_list_is_the_whole_body(ask: Ask, sent: Sent) -> None:
    assert ask("depots.mark", ["Done"], 7, marks=["a", "b"]) is None
    assert sent == [("DELETE", "/depots/7/marks", ["a", "b"])]
    for marks, problem in (
        (["a", "b", "c"], "marks must have at most 2 items"),
        (["long"], r"marks\[0\] must have at most 3 characters"),
        ("ab", "marks must be a list, not str"),
    ):
        with pytest.raises((TypeError, ValueError), match=rf"^depots\.mark: {problem}"):
            ask("depots.mark", [], 7, marks=marks)
    assert len(sent) == 1


def test_what_stands_beside_a_result_is_an_attribute_of_it(ask: Ask) -> None:
    (depot,) = [ask("depots.get", [{"depot": {"id": 7}, "meta": {"door": {"code": "A1"}}}], 7)]
    assert (depot.id, depot.door.code) == (7, "A1")
    assert (depot.to_dict(), copy.copy(depot).door.code) == ({"id": 7}, "A1")
    with pytest.raises(AttributeError, match="door cannot be set: it is beside the resource"):
        depot.door = None
    assert ask("depots.get", [{"depot": {"id": 7}}], 7).door is None
    assert type(depot)(id=7).door is None
    body = {"depots": [{"id": 7}], "included": [{"code": "A1"}]}
    page = ask("depots.list", [body])
    assert ([door.code for door in page.included], page.to_dict()) == (["A1"], body)
    assert ask("depots.list", [{"depots": []}]).included == []


@pytest.mark.parametrize(
    "body", [[{"id": "a"}, {"id": "b"}], {"zones": [{"id": "a"}, {"id": "b"}]}]
)
def test_a_list_may_be_the_body_or_below_the_name_that_a_profile_has(ask: Ask, body: Any) -> None:
    page = ask("zones.list", [body])
    assert ids(page) == ids(ask("zones.iter", [body])) == ["a", "b"]
    assert page.to_dict() == body
    page.items[0].id = "c"
    assert page.to_dict() == json.loads(json.dumps(body).replace('"a"', '"c"'))
    assert ids(ask("zones.list", [type(body)()])) == []


@pytest.mark.parametrize(("body", "place"), [("a", "$"), ({"zones": "a"}, "$.zones")])
def test_something_else_in_place_of_a_list_raises(ask: Ask, body: Any, place: str) -> None:
    with pytest.raises(APIResponseValidationError) as caught:
        ask("zones.list", [body])
    assert caught.value.json_path == place


def test_operations_that_share_a_rate_are_paced_together(package: Courier) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"zones": []}))
    with package.client.Client("a-key-of-its-own", transport=transport) as client:
        for _ in range(25):
            assert ids(client.zones.list()) == ids(client.zones.search()) == []
        with pytest.raises(RateLimitError, match="at 50 requests a day, the next") as caught:
            client.zones.list()
    assert caught.value.retry_after is not None
    assert caught.value.retry_after > 86000
    assert caught.value.attempts == 0


def test_every_spelling_of_a_value_is_one_member(package: Courier) -> None:
    status = package.models.ParcelStatus
    assert [member.value for member in status] == ["on hold", "sent"]
    parcel = package.models.Parcel.from_dict({"id": 7, "status": "onhold"})
    assert parcel.status is status.ON_HOLD
    assert parcel.to_dict() == {"id": 7, "status": "onhold"}


def test_a_payload_is_read_as_its_event_and_an_unknown_one_as_what_all_have(
    package: Courier,
) -> None:
    webhooks = package.webhooks.WEBHOOKS
    assert webhooks.events == {"parcel.lost": "ParcelEvent", "parcel.found": "ParcelEvent"}
    events = [
        delivered(package, json.dumps({"event": name, "parcel": {"id": 7}}).encode())
        for name in ("parcel.found", "parcel.eaten")
    ]
    assert [type(event) for event in events] == [
        package.models.ParcelEvent,
        package.models.UnknownEvent,
    ]
    assert events[0].parcel.id == 7
    assert events[1]["parcel"] == {"id": 7}


def delivered(package: Courier, content: bytes, content_type: str = "application/json") -> Any:
    """What a receiver gets of a signed payload."""
    signature = hmac.digest(b"a-secret", content, "sha256").hex()
    headers = {"X-Courier-Signature": signature, "Content-Type": content_type}
    return package.webhooks.WEBHOOKS.unwrap(content, headers, "a-secret")


@pytest.mark.parametrize(
    ("content", "model"),
    [
        ({"weight": 2.5, "isExact": True}, "ExactWeightEvent"),
        ({"weight": 2.5, "isExact": False}, "WeightEvent"),
        ({"weight": None}, "WeightEvent"),
        ({"size": 7}, "UnknownEvent"),
        ({"event": "parcel.eaten", "weight": 2.5}, "UnknownEvent"),
        ({"kind": "parcel.lost", "weight": 2.5}, "ParcelEvent"),
    ],
)
def test_a_payload_without_a_name_is_recognized_by_its_fields(
    package: Courier, content: dict[str, Any], model: str
) -> None:
    event = delivered(package, json.dumps(content).encode())
    assert type(event) is getattr(package.models, model)
    assert event.to_dict() == content


def test_a_form_is_read_as_its_event(package: Courier) -> None:
    event = delivered(package, b"weight=2.5&isExact=true", "application/x-www-form-urlencoded")
    assert type(event) is package.models.ExactWeightEvent
    assert (event.weight, event.is_exact) == (2.5, True)


def test_the_models_are_what_is_sent_returned_or_delivered(package: Courier) -> None:
    assert dir(package.models) == [
        "BagDrop",
        "BoxDrop",
        "Card",
        "Coin",
        "Depot",
        "DepotChanges",
        "DepotMove",
        "Door",
        "EventParcel",
        "ExactWeightEvent",
        "Find",
        "LabelInput",
        "NetContent",
        "NetDrop",
        "Notice",
        "NoticeSettings",
        "Parcel",
        "ParcelEvent",
        "ParcelEventName",
        "ParcelInput",
        "ParcelJob",
        "ParcelStatus",
        "Photo",
        "SackContent",
        "SackDrop",
        "Scan",
        "SentNotice",
        "Stamp",
        "StampColour",
        "StampInput",
        "TapeSeal",
        "UnknownEvent",
        "WaxSeal",
        "WeightEvent",
        "Zone",
    ]


def test_both_classes_have_the_same_methods_with_the_same_docstrings(package: Courier) -> None:
    sync, later = (
        {name: value for name, value in vars(cls).items() if not name.startswith("_")}
        for cls in (package.parcels.Parcels, package.parcels.AsyncParcels)
    )
    assert list(sync) == [
        *("create_many", "delete_many", "get_job"),
        *("list", "iter", "create", "search", "iter_search", "replace_many"),
        *("assign", "unassign", "delete", "look_up", "iter_look_up"),
    ]
    assert {name: inspect.getdoc(method) for name, method in sync.items()} == {
        name: inspect.getdoc(method) for name, method in later.items()
    }
    for name, method in sync.items():
        ours, theirs = inspect.signature(method), inspect.signature(later[name])
        assert ours.parameters == theirs.parameters
        assert inspect.iscoroutinefunction(later[name]) is not name.startswith("iter")


def test_the_docstring_of_a_shorthand_has_only_what_is_left(package: Courier) -> None:
    assert inspect.getdoc(package.parcels.Parcels.unassign) == (
        "Take a parcel from its carrier.\n"
        "\n"
        "It is then nobody's.\n"
        "\n"
        "Args:\n"
        "    parcel_id: Id of the parcel.\n"
        "    **options: `timeout` (seconds), `max_retries`, `headers` for this call only.\n"
        "\n"
        "Returns:\n"
        "    Parcel: The parcel, as it is now.\n"
        "\n"
        "Raises:\n"
        "    TypeError, ValueError: An argument is invalid; nothing was sent.\n"
        "    APIError: The call failed; the subclass says how.\n"
        "\n"
        "Pages: https://courier.example/docs/parcels_assign"
    )


@pytest.mark.parametrize(
    ("method", "described"),
    [
        ("delete", "    None: It is done."),
        ("replace_many", "    BatchResult[Parcel]: The parcels, as they are now."),
        ("replace_many", "    APIError: No entry succeeded; the subclass says how."),
        ("replace_many", "    parcels: What is known of each parcel."),
        (
            "iter_search",
            "    Iterator[Parcel]: The items; nothing is sent until the first is read.",
        ),
    ],
)
def test_a_docstring_says_what_comes_back(package: Courier, method: str, described: str) -> None:
    doc = inspect.getdoc(getattr(package.parcels.Parcels, method)) or ""
    assert described in doc.splitlines()


def test_the_package_and_its_right_uses_are_clean_under_mypy_and_mistakes_are_not(
    courier: Project, tmp_path: Path
) -> None:
    head = (
        "from courier_client import Client\nfrom courier_client.api.parcels import ParcelFields\n"
    )
    (tmp_path / "user.py").write_text(USER, encoding="utf-8")
    (tmp_path / "wrong.py").write_text(head + "\n".join(MISTAKES.values()), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary"]
    what = ["-p", "courier_client", "-m", "user", "-m", "wrong"]
    done = subprocess.run(
        [*command, f"--cache-dir={tmp_path / 'cache'}", *what],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": os.pathsep.join([str(courier.generated), str(tmp_path)])},
    )
    lines = [line for line in done.stdout.splitlines() if ": error: " in line]
    first = head.count("\n") + 1
    warned = {line.split(":")[1] for line in lines if line.startswith("wrong.py:")}
    assert [line for line in lines if not line.startswith("wrong.py:")] == [], done.stderr
    assert warned == {str(first + number) for number in range(len(MISTAKES))}


def test_json_is_sent_and_read_under_the_name_that_is_documented(package: Courier) -> None:
    kinds = []

    def handle(got: httpx.Request) -> httpx.Response:
        kinds.append(got.headers.get("content-type"))
        if got.method == "PATCH":
            return httpx.Response(200, text="Done")
        headers = {"content-type": "application/hal+json"}
        return httpx.Response(200, headers=headers, json={"depot": {"id": 7}})

    transport = httpx.MockTransport(handle)
    with package.client.Client("a-key", transport=transport, contract="raise") as client:
        assert client.depots.get(7).id == 7
    with package.client.Client("a-key", transport=transport) as client:
        client.depots.change(7, street="Mill Lane")
        client.parcels.create(due=NOON, note=None)
    assert kinds == [None, "application/merge-patch+json", "application/json"]


def test_the_monitor_compares_with_the_profiles_that_document_the_operation(
    package: Courier,
) -> None:
    assert package.client.Client
    monitor = Monitor("courier_client")
    depots, parcels, zones = (
        import_module(f"courier_client.api.{name}").OPERATION
        for name in ("depots.depots_list", "parcels.parcels_list", "zones.zones_list")
    )

    def found(operation: Any, body: Any) -> list[str]:
        content = json.dumps(body).encode()
        headers = {"content-type": "application/json"}
        findings = monitor.check_response(operation, 200, headers, content)
        return [f"{finding.json_path} {finding.seen}" for finding in findings]

    assert found(depots, {"depots": [{"id": 7}]}) == []
    assert found(depots, {"depots": [{"id": "7"}]}) == []
    assert found(depots, {"depots": [{"id": True}]}) != []
    depot = import_module("courier_client.api.depots.depots_get").OPERATION
    for code, severity in (("A1", []), ({}, ["error"])):
        body = json.dumps({"depot": {"id": 7}, "meta": {"door": {"code": code}}}).encode()
        headers = {"content-type": "application/hal+json"}
        checked = monitor.check_response(depot, 200, headers, body)
        assert [finding.severity for finding in checked] == severity
    assert found(parcels, {"data": [{"id": 7}]}) == []
    assert found(parcels, {"data": [{"id": "7"}]}) == ["$.data[0].id string"]
    assert found(zones, [{"id": "a"}]) == found(zones, {"zones": [{"id": "a"}]}) == []
    assert found(zones, [{"id": "a"}, {"id": 7}]) == ["$[1].id integer"]


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("notices_ring", b"", []),
        ("notices_ring", b'{"id": 7}', []),
        ("notices_update_settings", b"", []),
        ("notices_update_settings", b'{"success": true}', []),
        ("notices_update_settings", b'{"success": 7}', ["error $.success integer"]),
        ("notices_leave_card", b"", ["warning $ no content type", "warning $ an empty body"]),
        ("notices_send", b"[]", ["warning $ array"]),
        ("notices_mark", b"{}", ["error $.success nothing"]),
        ("notices_mark", b'{"success": false}', []),
        ("notices_delete", b"{}", []),
        ("notices_delete", b"[]", ["warning $ array"]),
        ("notices_send_each", b'[{"status": "sent"}]', []),
        (
            "notices_send_each",
            b'{"notices": [{"status": 7}]}',
            ["error $.notices[0].status integer"],
        ),
    ],
)
def test_the_monitor_takes_what_some_page_shows_and_nothing_where_none_does(
    package: Courier, name: str, content: bytes, expected: list[str]
) -> None:
    assert package.client.Client
    operation = import_module(f"courier_client.api.notices.{name}").OPERATION
    status = 201 if name in ("notices_ring", "notices_leave_card", "notices_send") else 200
    headers = {"content-type": "application/json"} if content else {}
    findings = Monitor("courier_client").check_response(operation, status, headers, content)
    assert [f"{each.severity} {each.json_path} {each.seen}" for each in findings] == expected
