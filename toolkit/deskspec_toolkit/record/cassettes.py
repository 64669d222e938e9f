"""Cassettes: VCR files that say in themselves where they come from, when, and against what.

Provenance `documented` is a transcription of a page, `simulator` a run against something that
stands in for the vendor, `live` one against the vendor; what is written here never calls one the
other, and a documented one is never overwritten. `host` says more: `loopback` is a stand-in on this
machine (without it: our simulator, in the process), `vendor` a host that the contract names,
`another` one that it does not.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from http.client import responses
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from .. import project, publish
from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..openapi import documents
from ..project import Project
from .secrets import API_KEY, SECRET

PROVENANCES = ("documented", "simulator", "live")


class Cassette(NamedTuple):
    """A cassette and what its name and head say."""

    file: Path
    operation_id: str
    provenance: str


class Source(NamedTuple):
    """Where a recording comes from."""

    provenance: str
    host: str | None
    """`loopback`, `vendor`, `another`; `None` for the simulator in this process."""
    profile: str
    is_default: bool
    """Whether the profile is the vendor's default one."""

    def file_name(self, operation_id: str) -> str:
        """What the cassette of an operation is called."""
        parts = [operation_id, *([] if self.is_default else [self.profile])]
        return ".".join([*parts, *(["live"] if self.provenance == "live" else []), "yaml"])

    def names(self, operation_id: str) -> Iterator[str]:
        """What its cassettes of this profile are called: the own one, then of other provenance."""
        for provenance in (self.provenance, "live", "simulator"):
            yield self._replace(provenance=provenance).file_name(operation_id)


def folder(within: Project, vendor: str) -> Path:
    """Where the cassettes of a vendor are."""
    return within.sources / "tests" / "cassettes" / vendor


def cassettes(within: Path) -> Iterator[Cassette]:
    """The cassettes of a folder, by name.

    Raises:
        Failure: One is not a cassette.
    """
    for file in sorted(within.glob("*.yaml")):
        yield Cassette(file, file.name.partition(".")[0], provenance(file))


def provenance(file: Path) -> str:
    """Where a cassette comes from.

    Raises:
        Failure: It is not a cassette.
    """
    head = documents.mapping(documents.read(file, file.name).get("deskspec"), file.name)
    return str(head.get("provenance"))


def interaction(
    exchange: Exchange, secret: frozenset[str], shown: frozenset[str]
) -> dict[str, Any]:
    """One exchange as VCR has it.

    Args:
        exchange: The exchange, scrubbed.
        secret: Names of the headers of the request that stand in it without their values.
        shown: Names of the headers of the answer that stand in it, beside its content type.
    """
    asked, came = exchange.request_headers, exchange.response_headers
    sent = {"Authorization": _without_key(asked["authorization"])}
    sent |= dict.fromkeys(sorted(secret & asked.keys()), SECRET)
    if exchange.request_body:
        sent["Content-Type"] = asked["content-type"]
    answered = {"Content-Type": came["content-type"]} if "content-type" in came else {}
    answered |= {name: came[name] for name in sorted(shown & came.keys())}
    return {
        "request": {
            "method": exchange.method,
            "uri": exchange.url,
            "headers": {name: [value] for name, value in sent.items()},
            "body": _text_or_bytes(exchange.request_body),
        },
        "response": {
            "status": {"code": exchange.status, "message": responses.get(exchange.status, "")},
            "headers": {name: [value] for name, value in answered.items()},
            "body": {"string": _readable(exchange.response_body, came.get("content-type", ""))},
        },
    }


def cassette(
    vendor: str, source: Source, date: str, recorded: list[dict[str, Any]]
) -> dict[str, Any]:
    """A cassette with its head.

    Args:
        vendor: The vendor.
        source: Where it comes from.
        date: The day, as ISO 8601 has it.
        recorded: The interactions.
    """
    contract = project.contract(vendor, None if source.is_default else source.profile)
    head: Mapping[str, Any] = {
        "provenance": source.provenance,
        **({"host": source.host} if source.host else {}),
        "date": date,
        "profile": source.profile,
        "contract_sha256": hashlib.sha256(contract.read_bytes()).hexdigest(),
    }
    return {"deskspec": head, "interactions": recorded, "version": 1}


def text(new: Mapping[str, Any]) -> str:
    """A cassette as it is written."""
    return yaml.dump(new, Dumper=_CassetteDumper, sort_keys=False, width=100, allow_unicode=True)


def is_said_by(file: Path, new: Mapping[str, Any]) -> bool:
    """Whether a cassette says the same already, on whatever day: it keeps its date.

    Raises:
        Failure: It is not a cassette.
    """
    if not file.exists():
        return False
    old = documents.read(file, file.name)
    head = {**new["deskspec"], "date": documents.mapping(old["deskspec"], file.name).get("date")}
    return {**new, "deskspec": head} == old


def replace(within: Path, files: Mapping[str, str]) -> None:
    """Put cassettes into a folder: all of them or, if anything goes wrong, none.

    Args:
        within: The folder, which is there or not.
        files: Name -> text.

    Raises:
        Failure: It cannot be written, or is no folder of cassettes only.
    """
    within = within.resolve()
    try:
        _recover(within)
        others = [p for p in within.iterdir() if p.suffix != ".yaml"] if within.is_dir() else []
        if others:
            raise Failure(
                f"{within}: a folder of cassettes only is expected; it has {others[0].name}"
            )
        workspace = publish.workspace(within.parent, within.name)
        made = workspace / within.name
        made.mkdir()
        for name, content in files.items():
            (made / name).write_text(content, encoding="utf-8")
        for kept in within.iterdir() if within.is_dir() else ():
            if kept.name not in files:
                shutil.copy2(kept, made / kept.name)
        publish.replace(made, within, workspace)
        shutil.rmtree(workspace, ignore_errors=True)
    except OSError as error:
        raise Failure(f"{within}: {error.strerror}") from None


def _recover(within: Path) -> None:
    """Take back what a run that was killed between its two renames has put aside."""
    aside = within.parent / f".deskspec-{within.name}" / f"{within.name}.old"
    if aside.is_dir() and not within.exists():
        os.rename(aside, within)


def _without_key(authorization: str) -> str:
    scheme, space, _ = authorization.rpartition(" ")
    return f"{scheme}{space}{API_KEY}"


def _readable(body: bytes, content_type: str) -> str | bytes:
    """The body, indented where it is JSON: the same value, for people to read."""
    if content_type.partition(";")[0] == "application/json":
        try:
            return json.dumps(json.loads(body), indent=2, ensure_ascii=False) + "\n"
        except ValueError:
            pass
    return _text_or_bytes(body)


def _text_or_bytes(body: bytes) -> str | bytes:
    try:
        return body.decode()
    except UnicodeDecodeError:
        return body


class _CassetteDumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_CassetteDumper.add_representer(str, _text)
