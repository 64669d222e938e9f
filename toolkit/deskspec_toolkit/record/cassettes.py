"""Cassettes: VCR files with a head that names their provenance, date, profile and contract.

Provenance `documented` is transcribed from a documentation page, `simulator` recorded from a
substitute for the vendor, `live` recorded from the vendor. A documented cassette is never
overwritten. `host` is `loopback` for a provider on this machine, `vendor` for a host of the
contract's servers, `another` for any other host; the simulator in this process has no host.
"""

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import responses
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from deskspec_runtime.contract.media_types import is_json, media_type

from .. import project, publish
from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..openapi import documents
from ..project import Project
from .secrets import API_KEY

PROVENANCES = ("documented", "simulator", "live")


class Cassette(NamedTuple):
    """A cassette file, with the operation and the provenance that it names."""

    file: Path
    operation_id: str
    provenance: str


class Source(NamedTuple):
    """The origin of a recording."""

    provenance: str
    host: str | None
    """`loopback`, `vendor`, `another`; `None` for the simulator in this process."""
    profile: str
    is_default: bool
    """Whether the profile is the vendor's default one."""

    def file_name(self, operation_id: str) -> str:
        """Return the file name of an operation's cassette."""
        parts = [operation_id, *([] if self.is_default else [self.profile])]
        return ".".join([*parts, *(["live"] if self.provenance == "live" else []), "yaml"])

    def names(self, operation_id: str) -> Iterator[str]:
        """The file names of an operation's cassettes for this profile, this provenance first."""
        for provenance in (self.provenance, "live", "simulator"):
            yield self._replace(provenance=provenance).file_name(operation_id)


def folder(within: Project, vendor: str) -> Path:
    """Return the folder of a vendor's cassettes."""
    return within.sources / "tests" / "cassettes" / vendor


def cassettes(within: Path) -> Iterator[Cassette]:
    """The cassettes of a folder, by name.

    Raises:
        Failure: A file is not a cassette.
    """
    for file in sorted(within.glob("*.yaml")):
        yield Cassette(file, file.name.partition(".")[0], provenance(file))


def provenance(file: Path) -> str:
    """Return the provenance of a cassette.

    Raises:
        Failure: The file is not a cassette.
    """
    return str(head(file).get("provenance"))


def head(file: Path) -> Mapping[str, Any]:
    """Return what a cassette says of itself.

    Raises:
        Failure: The file is not a cassette.
    """
    return documents.mapping(documents.read(file, file.name).get("deskspec"), file.name)


def interaction(
    exchange: Exchange, secret: Mapping[str, str], shown: frozenset[str]
) -> dict[str, Any]:
    """Return one exchange in the format of VCR.

    Args:
        exchange: The exchange, scrubbed.
        secret: Request header to keep without its value -> its placeholder.
        shown: Response headers to keep, in addition to the content type.
    """
    sent, received = exchange.request_headers, exchange.response_headers
    request_headers = {name: secret[name] for name in sorted(secret.keys() & sent.keys())}
    if "authorization" in sent:
        request_headers = {"Authorization": _without_key(sent["authorization"]), **request_headers}
    if exchange.request_body:
        request_headers["Content-Type"] = sent["content-type"]
    response_headers = {name: received[name] for name in sorted(shown & received.keys())}
    if "content-type" in received:
        response_headers = {"Content-Type": received["content-type"], **response_headers}
    return {
        "request": {
            "method": exchange.method,
            "uri": exchange.url,
            "headers": {name: [value] for name, value in request_headers.items()},
            "body": _text_or_bytes(exchange.request_body),
        },
        "response": {
            "status": {"code": exchange.status, "message": responses.get(exchange.status, "")},
            "headers": {name: [value] for name, value in response_headers.items()},
            "body": {"string": _readable(exchange.response_body, received.get("content-type", ""))},
        },
    }


def cassette(
    vendor: str, source: Source, date: str, interactions: list[dict[str, Any]]
) -> dict[str, Any]:
    """Return a cassette with its head.

    Args:
        vendor: The vendor.
        source: The origin of the recording.
        date: The day of the recording, in ISO 8601 format.
        interactions: The interactions.
    """
    contract = project.contract(vendor, None if source.is_default else source.profile)
    facts: Mapping[str, Any] = {
        "provenance": source.provenance,
        **({"host": source.host} if source.host else {}),
        "date": date,
        "profile": source.profile,
        "contract_sha256": hashlib.sha256(contract.read_bytes()).hexdigest(),
    }
    return {"deskspec": facts, "interactions": interactions, "version": 1}


def text(new: Mapping[str, Any]) -> str:
    """Return a cassette as YAML."""
    return yaml.dump(new, Dumper=_CassetteDumper, sort_keys=False, width=100, allow_unicode=True)


def is_unchanged(file: Path, new: Mapping[str, Any]) -> bool:
    """Whether a file has the content of a new cassette already, apart from the date.

    Raises:
        Failure: The file is not a cassette.
    """
    if not file.exists():
        return False
    old = documents.read(file, file.name)
    facts = {**new["deskspec"], "date": documents.mapping(old["deskspec"], file.name).get("date")}
    return {**new, "deskspec": facts} == old


@contextmanager
def held(within: Path) -> Iterator[None]:
    """Hold a folder of cassettes for this run, as the last one left it or was to leave it.

    Args:
        within: The folder; the one around it is created if it does not exist.

    Raises:
        Failure: The folder cannot be written.
    """
    within = within.resolve()
    with _failing(within):
        within.parent.mkdir(parents=True, exist_ok=True)
        with publish.held(within.parent):
            publish.recover(within, publish.workspace_of(within.parent, within.name))
            yield


def check_folder(within: Path) -> None:
    """Check that cassettes can be put into a folder, before anything is recorded.

    Raises:
        Failure: It has files that are not cassettes, or cannot be written.
    """
    with held(within):
        others = [p for p in within.iterdir() if p.suffix != ".yaml"] if within.is_dir() else []
        if others:
            raise Failure(
                f"{within}: expected a folder of cassettes alone, but it has {others[0].name}"
            )
        publish.workspace(within.parent, within.name).rmdir()


def replace(within: Path, files: Mapping[str, str]) -> None:
    """Put cassettes into a folder that is held, all or none.

    Args:
        within: The folder; it is created if it does not exist.
        files: Name -> text.

    Raises:
        Failure: The folder cannot be written.
    """
    within = within.resolve()
    with _failing(within):
        workspace = publish.workspace(within.parent, within.name)
        try:
            new_folder = workspace / within.name
            new_folder.mkdir()
            for name, content in files.items():
                (new_folder / name).write_text(content, encoding="utf-8")
            for old in within.iterdir() if within.is_dir() else ():
                if old.name not in files:
                    shutil.copy2(old, new_folder / old.name)
            publish.replace(new_folder, within, workspace)
        finally:
            publish.recover(within, workspace)
            shutil.rmtree(workspace, ignore_errors=True)


@contextmanager
def _failing(within: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Failure(f"{within}: cannot be written: {error.strerror}") from None


def _without_key(authorization: str) -> str:
    scheme, space, _ = authorization.rpartition(" ")
    return f"{scheme}{space}{API_KEY}"


def _readable(body: bytes, content_type: str) -> str | bytes:
    """Return the body, with JSON indented for readers."""
    if is_json(media_type(content_type)):
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
