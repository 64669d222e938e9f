"""A search without a match is an empty page, also where a provider says so by a status.

Over every operation for which that is known, sync and async; anything else with that status stays
an error.
"""

import asyncio
from typing import Any

import httpx
import pytest
from deskspec import APIStatusError, NotFoundError, Page
from harness.catalogue import Call, Handler, client_class, responding
from runtime.every_operation import MODES, REPRESENTATIVES, Provider, each, sending
from runtime.test_raw import ask_raw

EMPTY = each(REPRESENTATIVES, lambda call: call.operation.empty_status is not None)
OTHERS = each(REPRESENTATIVES, lambda call: call.operation.empty_status is None)
NOTHING = {"errors": [{"code": "entity_not_found", "message": "Nobody", "more": [1]}], "new": None}


def nothing_found(call: Call, body: Any = NOTHING) -> Handler:
    assert call.operation.empty_status is not None
    return responding(call.operation.empty_status, body)


@MODES
@EMPTY
def test_search_without_a_match_is_an_empty_page(call: Call, mode: str) -> None:
    reply = ask_raw(call, mode, Provider(nothing_found(call)))
    page = reply.parsed
    assert (page.items, page.total, page.has_more) == ([], 0, False)
    assert page.to_dict() == NOTHING
    assert reply.http_response.status_code == call.operation.empty_status
    assert reply.attempts == 1


@MODES
@EMPTY
def test_iterator_over_nothing_ends(call: Call, mode: str) -> None:
    provider = Provider(nothing_found(call))
    pages: list[Page[Any]] = []
    tag, method = call.operation.name.split(".")
    options = {"transport": httpx.MockTransport(provider), "base_url": "https://vendor.example"}
    client = client_class(call.contract.vendor, mode)("key", verify=False, **options)
    iterate = getattr(getattr(client, tag), f"iter_{method}")
    items = iterate(**call.minimal_arguments(), on_page=pages.append)

    async def collected() -> list[Any]:
        async with client:
            return [item async for item in items]

    if mode == "async":
        assert asyncio.run(collected()) == []
    else:
        with client:
            assert list(items) == []
    assert len(provider.requests) == len(pages) == 1


@MODES
@EMPTY
@pytest.mark.parametrize(
    "body",
    [
        b"<html><body>No such page</body></html>",
        b"",
        b"null",
        b'[{"errors": [{"code": "entity_not_found"}]}]',
        b'{"message": "No such path"}',
        b'{"errors": []}',
        b'{"errors": null}',
        b'{"errors": {"code": "entity_not_found"}}',
        b'{"errors": "entity_not_found"}',
    ],
)
def test_any_other_body_with_that_status_is_an_error(call: Call, body: bytes, mode: str) -> None:
    with pytest.raises(NotFoundError) as raised:
        ask_raw(call, mode, Provider(nothing_found(call, body)))
    assert raised.value.body == body


@MODES
@EMPTY
def test_same_body_with_another_status_is_an_error(call: Call, mode: str) -> None:
    for status in (400, 410, 422):
        with pytest.raises(APIStatusError, match=f"returned {status}"):
            ask_raw(call, mode, Provider(responding(status, NOTHING)))


@MODES
@EMPTY
def test_broken_compression_with_that_status_is_an_error(call: Call, mode: str) -> None:
    assert call.operation.empty_status is not None
    broken = sending(call.operation.empty_status, b"{}", **{"content-encoding": "gzip"})
    with pytest.raises(NotFoundError):
        ask_raw(call, mode, Provider(broken))


@MODES
@OTHERS
def test_for_every_other_operation_404_is_an_error(call: Call, mode: str) -> None:
    with pytest.raises(NotFoundError):
        ask_raw(call, mode, Provider(responding(404, NOTHING)))
