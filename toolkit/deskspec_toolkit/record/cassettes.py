"""Cassettes: VCR files that say in themselves where they come from, when, and against what.

Provenance `documented` is a transcription of a page, `simulator` a run against our simulator,
`live` one against the vendor; what is written here never calls one the other, and a documented one
is never overwritten.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import yaml

from .. import project
from ..build import documents
from ..project import Project

PROVENANCES = ("documented", "simulator", "live")
_KEY = "[api key]"


class Cassette(NamedTuple):
    """A cassette and what its name and head say."""

    file: Path
    operation_id: str
    provenance: str


def folder(within: Project, vendor: str) -> Path:
    """Where the cassettes of a vendor are."""
    return within.sources / "tests" / "cassettes" / vendor


def cassettes(within: Path) -> Iterator[Cassette]:
    """The cassettes of a folder, by name.

    Raises:
        Failure: One is not a cassette.
    """
    for file in sorted(within.glob("*.yaml")):
        head = documents.mapping(documents.read(file, file.name).get("deskspec"), file.name)
        yield Cassette(file, file.name.partition(".")[0], str(head.get("provenance")))


class Tape:
    """An httpx transport that writes down what goes through another one."""

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self.exchanges: list[tuple[httpx.Request, httpx.Response]] = []
        self._transport = transport

    def __call__(self, request: httpx.Request) -> httpx.Response:
        response = self._transport.handle_request(request)
        response.read()
        self.exchanges.append((request, response))
        return response


def interaction(request: httpx.Request, response: httpx.Response, host: str) -> dict[str, Any]:
    """One exchange as VCR has it, without the key.

    Args:
        request: The request.
        response: The answer, read.
        host: Scheme and host of the vendor, which stand in the cassette.
    """
    content_type = response.headers["content-type"]
    sent = {"Authorization": _without_key(request.headers["authorization"])}
    if request.content:
        sent["Content-Type"] = request.headers["content-type"]
    return {
        "request": {
            "method": request.method,
            "uri": host + request.url.raw_path.decode("ascii"),
            "headers": {name: [value] for name, value in sent.items()},
            "body": request.content.decode(),
        },
        "response": {
            "status": {"code": response.status_code, "message": response.reason_phrase},
            "headers": {"Content-Type": [content_type]},
            "body": {"string": _readable(response, content_type)},
        },
    }


def write(
    file: Path, vendor: str, profile: str, default: bool, date: str, recorded: list[dict[str, Any]]
) -> None:
    """Write a cassette of the simulator; one that says the same already keeps its date."""
    contract = project.contract(vendor, None if default else profile).read_bytes()
    head: Mapping[str, Any] = {
        "provenance": "simulator",
        "date": date,
        "profile": profile,
        "contract_sha256": hashlib.sha256(contract).hexdigest(),
    }
    new = {"deskspec": head, "interactions": recorded, "version": 1}
    if file.exists():
        old = documents.read(file, file.name)
        if {**new, "deskspec": {**head, "date": old["deskspec"].get("date")}} == old:
            return
    file.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.dump(new, Dumper=_Dumper, sort_keys=False, width=100, allow_unicode=True)
    file.write_text(text, encoding="utf-8")


def _without_key(authorization: str) -> str:
    scheme, space, _ = authorization.rpartition(" ")
    return f"{scheme}{space}{_KEY}"


def _readable(response: httpx.Response, content_type: str) -> str:
    """The body, indented where it is JSON: the same value, for people to read."""
    if content_type.partition(";")[0] != "application/json":
        return response.text
    return json.dumps(response.json(), indent=2, ensure_ascii=False) + "\n"


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)
