"""What `tap-kustomer` 1.1.0 sends, and reads of the responses, written by hand from its source.

Its own pins allow no environment with ours; `make tap` runs the tap itself.
"""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import httpx
import pytest
from deskspec_toolkit.simulator import Simulator
from foreign.tap.streams import LISTED, SEARCHED, SEEDED, STREAMS

LIMIT = 100


@pytest.fixture
def tap() -> Iterator[httpx.Client]:
    """The session of the tap at a simulator that is seeded by numbers."""
    headers = {"Authorization": "Bearer simulator-key", "Accept": "application/json"}
    with (
        Simulator(seed={"kustomer": dict.fromkeys(STREAMS, SEEDED)}) as sim,
        httpx.Client(headers={**headers, "User-Agent": "a tap"}, trust_env=False) as session,
    ):
        session.base_url = httpx.URL(f"{sim.base_url('kustomer')}/v1/")
        yield session


def instant(text: str) -> str:
    """An instant as the tap writes it."""
    moment = datetime.fromisoformat(text)
    return f"{moment:%Y-%m-%dT%H:%M:%S.%f}Z"


def windows(tap: httpx.Client, context: str) -> Iterator[dict[str, Any]]:
    """The responses to the searches of a stream: each begins at the last instant before."""
    attribute, begin = f"{context}_updated_at", "2010-01-01T00:00:00+00:00"
    while True:
        body = {
            "and": [{attribute: {"gte": instant(begin)}}],
            "sort": [{attribute: "asc"}],
            "queryContext": context,
        }
        response = tap.post(
            "customers/search",
            params=f"pageSize={LIMIT}",
            content=json.dumps(body),
            headers={"Content-Type": "application/json"},
        )
        assert response.status_code == 200, response.text
        page = response.json()
        assert page["data"]
        assert "total" in page["meta"]
        begin = page["data"][-1]["attributes"]["updatedAt"]
        yield page
        if page["links"].get("next", None) is None:
            return


def snake_case(name: str) -> str:
    first = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub("([a-z0-9])([A-Z])", r"\1_\2", first).lower()


def record_of(entry: dict[str, Any]) -> dict[str, Any]:
    """An entry as the tap writes it: attributes, and the data of links, beside the id."""
    links = entry.pop("relationships", {})
    record = {**entry, **entry.pop("attributes")}
    record |= {name: link["data"].copy() for name, link in links.items() if "data" in link}
    return {snake_case(name): value for name, value in record.items()}


def test_the_token_is_checked_first_by_a_path_that_ends_in_a_slash(tap: httpx.Client) -> None:
    response = tap.get("users/current/")
    assert (response.status_code, response.json()["data"]["type"]) == (200, "user")
    assert tap.get("users/current/", headers={"Authorization": "Bearer x"}).status_code == 401


def pages(tap: httpx.Client, stream: str) -> Iterator[dict[str, Any]]:
    """The pages of a stream that is a list, by number; users have no size of their own."""
    size = "" if stream == "users" else f"&pageSize={LIMIT}"
    number = 1
    while True:
        response = tap.get(stream, params=f"page={number}{size}")
        assert response.status_code == 200, response.text
        page = response.json()
        assert "meta" in page
        yield page
        if page["links"].get("next", None) is None:
            return
        number += 1


@pytest.mark.parametrize("stream", LISTED)
def test_each_list_has_every_seeded_record_with_its_keys(tap: httpx.Client, stream: str) -> None:
    records = [record_of(entry) for page in pages(tap, stream) for entry in page["data"]]
    assert len({each["id"] for each in records}) > SEEDED
    assert all(each["updated_at"] for each in records)


@pytest.mark.parametrize(("stream", "context"), SEARCHED.items())
def test_each_stream_has_every_seeded_record_with_its_keys(
    tap: httpx.Client, stream: str, context: str
) -> None:
    seen: set[str] = set()
    last = ""
    for page in windows(tap, context):
        for entry in page["data"]:
            record = record_of(entry)
            assert last <= record["updated_at"]
            last = record["updated_at"]
            seen.add(record["id"])
    assert len(seen) >= SEEDED, stream


def test_the_rate_is_read_of_each_response(tap: httpx.Client) -> None:
    response = tap.get("users/current/")
    assert int(response.headers["x-ratelimit-remaining"]) > 0
    assert "x-ratelimit-reset" not in response.headers
