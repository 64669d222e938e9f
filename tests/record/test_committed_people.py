"""A committed cassette has no personal data: each name, number, address and text is in the vendor's
pages, in the scenario, or among the simulator's records, or it is a fake.

These fields are listed here independently, and more widely than in the scrubber.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.openapi.operations import FORM
from deskspec_toolkit.record import documented, scenario
from deskspec_toolkit.record.fakes import is_fake
from harness.catalogue import CONTRACTS, ROOT
from harness.folded import folded
from harness.forms import parts_of

CASSETTES = ROOT / "tests" / "cassettes"
FILES = sorted(path.relative_to(CASSETTES).as_posix() for path in CASSETTES.rglob("*.yaml"))
FIELD = re.compile(
    r"(?i)name$|email|phone|mobile|whatsapp|number$|waba|^company|^ip$|(?<!con)text$|^notes?$|subject"
    r"|address|^assignedtouser$|token|secret|password|^query$"
)
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PATH = re.compile(r"[^\W\d_]|[0-9]{9}")
"""A segment of a path that is more than a counted id."""
OBJECT_ID = re.compile(r"[0-9a-f]{24}").fullmatch
"""An id that the provider made, by its form."""
INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z").fullmatch
"""When something was done to an address or a password, which is neither."""
PLACEHOLDER = re.compile(r"\[secret(?: [0-9]+)?\]").fullmatch
"""What the recorder puts in place of a secret."""
NUMBER = re.compile(r"\+[0-9][0-9 ().-]{6,}[0-9]")
EXAMPLE = re.compile(r"[\w.+-]+@example\.com").fullmatch


def values(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Name of a field -> a text or a number in it, of all that is in a body."""
    if isinstance(value, dict):
        label = next((str(value[key]) for key in ("field", "property") if key in value), None)
        for key, inner in value.items():
            yield from values(label if label and key == "value" else key, inner)
    elif isinstance(value, list):
        for inner in value:
            yield from values(name, inner)
    elif value is not None and not isinstance(value, bool):
        yield name, str(value)


def recorded(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for interaction in document["interactions"]:
        request, response = interaction["request"], interaction["response"]
        parts = urlsplit(request["uri"])
        segments = (each for text in parts.path.split("/") for each in unquote(text).split(","))
        named = (each for each in segments if PATH.search(each) and not OBJECT_ID(each))
        yield from (("query", each.rpartition("=")[2]) for each in named)
        yield from (("query", value) for _, value in parse_qsl(parts.query))
        kind = request["headers"].get("Content-Type", [""])[0]
        if kind.startswith(FORM):
            for part in parts_of(request["body"].encode(), kind):
                if part.filename not in (None, "file"):  # that is what a file without one gets
                    yield "name", part.filename
                yield "text", part.content.decode().rstrip("\0")
        for body in (request["body"], response["body"]["string"]):
            if body and not (body is request["body"] and kind.startswith(FORM)):
                yield from values("text", json.loads(body) if body[0] in '{["' else body.strip())


def suspicious(document: dict[str, Any], allowed: frozenset[str]) -> list[str]:
    """Values that may be personal data."""
    found = []
    for name, value in recorded(document):
        is_id = name == "company" and OBJECT_ID(value)  # a vendor has names of companies there
        is_made = is_fake(value) or INSTANT(value) or PLACEHOLDER(value)
        is_harmless = value in allowed or is_made or is_id
        if FIELD.search(name) and not is_harmless:
            found.append(value)
        for each in (*ADDRESS.findall(value), *NUMBER.findall(value)):
            if each not in allowed and not EXAMPLE(each) and not is_fake(each):
                found.append(each)
    return found


@cache
def allowed(vendor: str) -> frozenset[str]:
    """What is documented: by the vendor, by the scenario, by docs/simulator.md, by the contract."""
    found: set[str] = set()
    for file in CONTRACTS.glob(f"{vendor}*.yaml"):
        document = documents.read(file, file.name)
        found |= documented.values(document)
        found |= {word for path in document["paths"] for word in path.split("/")}
        found |= {word for server in document["servers"] for word in urlsplit(server["url"])[2:3]}
    file = ROOT / "tests" / "scenarios" / f"{vendor}.yaml"
    found |= set(scenario.values(scenario.read(file, file.name)))
    simulator = (ROOT / "docs" / "simulator.md").read_text(encoding="utf-8")
    return frozenset(found | set(re.findall(r"`([^`\n]+)`", simulator)))


@folded("name", FILES)
def test_no_personal_data_is_in_a_committed_cassette(name: str) -> None:
    document = documents.read(CASSETTES / name, name)
    assert suspicious(document, allowed(name.partition("/")[0])) == []


@pytest.mark.parametrize(
    "planted",
    [
        {"name": "Meenakshi Sundaresan"},
        {"customer": {"displayName": "Meenakshi"}},
        {"data": [{"phone": "447700900123"}]},
        {"data": [{"wabaNumber": 447700900123}]},
        {"note": "Call her"},
        {"custom": {"x": "reach me at meenakshi@mail.example"}},
        {"custom": {"x": "+44 7700 900123"}},
        {"customData": [{"property": "Full name", "value": "Meenakshi"}]},
    ],
)
def test_scan_finds_each_planted_person(planted: dict[str, Any]) -> None:
    file = CASSETTES / "helpcrunch" / "customers_list.yaml"
    document = documents.read(file, file.name)
    document["interactions"][0]["response"]["body"]["string"] = json.dumps(planted)
    assert len(suspicious(document, allowed("helpcrunch"))) == 1
