"""Recordings with one fault each: every one is found, as one finding, and a clean one has none.

Faults are planted in clean recordings, and written as a cassette and as a HAR file.
"""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import attrs
import pytest
from deskspec_toolkit import cli
from deskspec_toolkit.exchanges.exchange import Exchange
from traffic.recordings import WRITERS, Ground, grounds, response_body, sending, with_response

GONE = object()


class Fault(NamedTuple):
    """Something that is wrong, and the finding that it must give."""

    plant: Callable[[Ground], list[Exchange] | None]
    """The recording with it; `None` where the recording has no such place."""
    direction: str
    check: str


def in_item(ground: Ground, name: str, value: Any) -> list[Exchange]:
    """The recording with a field of the item set, or taken out."""
    body = around = response_body(ground.reading)
    for step in ground.item:
        around = around[step]
    if value is GONE:
        del around[name]
    else:
        around[name] = value
    return [with_response(ground.reading, body), *ground.clean[1:]]


def with_query(ground: Ground, name: str, value: str) -> list[Exchange]:
    parts = urlsplit(ground.reading.url)
    kept = [p for p in parts.query.split("&") if p and p.partition("=")[0] != name]
    url = parts._replace(query="&".join([*kept, f"{name}={value}"])).geturl()
    return [attrs.evolve(ground.reading, url=url), *ground.clean[1:]]


def with_field(ground: Ground, name: str, value: Any) -> list[Exchange] | None:
    if ground.writing is None:
        return None
    body = json.loads(ground.writing.request_body)
    return [ground.reading, sending(ground.writing, {**body, name: value})]


def changed(ground: Ground, **fields: Any) -> list[Exchange]:
    return [attrs.evolve(ground.reading, **fields), *ground.clean[1:]]


def without(headers: Any, name: str) -> dict[str, str]:
    return {key: value for key, value in headers.items() if key != name}


def below_another_path(ground: Ground) -> list[Exchange]:
    parts = urlsplit(ground.reading.url)
    return changed(ground, url=parts._replace(path=f"{parts.path}/elsewhere/at/all").geturl())


def without_header(ground: Ground) -> list[Exchange]:
    return changed(ground, response_headers=without(ground.reading.response_headers, ground.header))


def without_credentials(ground: Ground) -> list[Exchange]:
    return changed(ground, request_headers=without(ground.reading.request_headers, "authorization"))


FAULTS: dict[str, Fault] = {
    "field missing": Fault(lambda g: in_item(g, g.required, GONE), "response", "response_schema"),
    "field retyped": Fault(lambda g: in_item(g, *g.retyped), "response", "response_schema"),
    "field null": Fault(lambda g: in_item(g, g.required, None), "response", "response_schema"),
    "field extra": Fault(lambda g: in_item(g, "colour", "red"), "response", "response_schema"),
    "enum": Fault(lambda g: in_item(g, *g.word) if g.word else None, "response", "response_schema"),
    "format": Fault(lambda g: in_item(g, *g.instant), "response", "response_schema"),
    "undocumented status": Fault(lambda g: changed(g, status=302), "response", "response_status"),
    "undocumented content type": Fault(
        lambda g: changed(
            g, response_headers={**g.reading.response_headers, "content-type": "text/html"}
        ),
        "response",
        "response_content_type",
    ),
    "undocumented path": Fault(below_another_path, "request", "request_path"),
    "undocumented query parameter": Fault(
        lambda g: with_query(g, "colour", "red"), "request", "request_query"
    ),
    "missing response header": Fault(without_header, "response", ""),
    "bad query value": Fault(
        lambda g: with_query(g, *g.query) if g.query else None, "request", "request_query"
    ),
    "bad request field": Fault(
        lambda g: with_field(g, *g.sent) if g.sent else None, "request", "request_body"
    ),
    "extra request field": Fault(
        lambda g: with_field(g, "colour", "red"), "request", "request_body"
    ),
    "no credentials": Fault(without_credentials, "request", "request_credentials"),
}
GROUNDS = {ground.name: ground for ground in grounds()}
PLANTED = [
    (name, fault)
    for name, ground in GROUNDS.items()
    for fault in FAULTS
    if FAULTS[fault].plant(ground) is not None
]


@cache
def check_of_missing_header(name: str) -> str:
    is_type = GROUNDS[name].header == "content-type"
    return "response_content_type" if is_type else "response_header"


def found_in(ground: Ground, file: Path, *more: str) -> tuple[int, dict[str, Any]]:
    """The exit code of the command, and its JSON."""
    out = file.with_suffix(".json")
    code = cli.main(["check-traffic", str(file), *ground.arguments, "--json", str(out), *more])
    return code, json.loads(out.read_bytes())


def test_fifteen_faults_are_planted_in_every_recording_that_has_a_place_for_them() -> None:
    assert len(FAULTS) == 15
    lacking = {
        name: set(FAULTS) - {fault for ground, fault in PLANTED if ground == name}
        for name in GROUNDS
    }
    assert {name: left_out for name, left_out in lacking.items() if left_out} == {
        "doubletick": {"enum"},  # its contract lists no words
        "kustomer": {"enum", "bad query value", "bad request field", "extra request field"},
    }


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("name", GROUNDS)
def test_clean_recording_has_no_finding(name: str, kind: str, tmp_path: Path) -> None:
    ground = GROUNDS[name]
    code, result = found_in(ground, WRITERS[kind](ground.clean, tmp_path / "clean"))
    assert (code, result["findings"]) == (0, [])
    assert (result["requests"], result["operations"]) == (len(ground.clean), len(ground.clean))
    assert result["complete"] is True


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize(("name", "fault"), PLANTED)
def test_fault_is_found_once(name: str, fault: str, kind: str, tmp_path: Path) -> None:
    ground = GROUNDS[name]
    planted = FAULTS[fault].plant(ground)
    assert planted is not None
    file = WRITERS[kind](planted, tmp_path / "planted")
    code, result = found_in(ground, file)
    (finding,) = result["findings"]
    assert finding["direction"] == FAULTS[fault].direction
    assert finding["check"] == (FAULTS[fault].check or check_of_missing_header(name))
    number = 2 if fault.endswith("request field") else 1
    assert finding["source"] == f"{file}#{number}"
    assert code == (finding["severity"] == "error")
    if ground.arguments[0] == "--spec":
        extra = {"field extra": ground.extra[0], "extra request field": ground.extra[1]}
        assert finding["severity"] == extra.get(fault, "error")
    elif "extra" in fault:
        assert finding["severity"] == "info"
