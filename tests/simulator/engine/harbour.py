"""A small vendor, whose contract has every kind of action, page and body."""

import copy
import functools
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, NamedTuple

import httpx
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.openapi.documents import Document
from deskspec_toolkit.openapi.operations import JSON
from deskspec_toolkit.openapi.references import resolve
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.simulator.engine.call import ServedCall
from deskspec_toolkit.simulator.engine.choices import CHOICES
from deskspec_toolkit.simulator.engine.quirks import Quirks
from deskspec_toolkit.simulator.engine.requests import RequestViolation
from harness.catalogue import ContractFile
from harness.conformance import violations
from simulator.asking import marks

BERTH: Final = "58210c3db0f09110006b7953"
START: Final = 1_700_000_000.25


def contract(profile: str) -> Document:
    """Return a copy of the contract of a profile."""
    return copy.deepcopy(_contract(profile))


@functools.cache
def _contract(profile: str) -> Document:
    name = "harbour.yaml" if profile == "full" else f"harbour.{profile}.yaml"
    return documents.read(Path(__file__).parent / name, name)


def quirks() -> Quirks:
    """Return the quirks of the vendor: records that no example prints, and its errors."""
    own = Quirks(
        "harbour",
        seeds={
            "captains": [{"id": "captain_07", "name": "Jason"}],
            "files": [{"id": "file_1", "name": "a"}],
        },
        missing_profiles=frozenset({"terse"}),
    )

    @own.errors
    def body(
        call: ServedCall | None, status: int, problems: list[RequestViolation]
    ) -> tuple[Any, Iterable[str]]:
        texts = [f"{'.'.join(map(str, each.place))} {each.rule}" for each in problems]
        return {"error": "; ".join(texts) or str(status)}, ()

    return own


class Harbour(NamedTuple):
    """The simulated vendor in one profile."""

    sim: Simulator
    profile: str
    document: Document
    """The contract of the profile."""

    def ask(
        self, method: str, path: str, *, headers: dict[str, str] | None = None, **options: Any
    ) -> httpx.Response:
        """Return a response, checked against the contract unless it is marked as outside of it."""
        given = {"Authorization": f"Bearer {self.sim.api_key}", **(headers or {})}
        transport = self.sim.transport("harbour")
        with httpx.Client(transport=transport, base_url="http://localhost") as client:
            response = client.request(method, path, headers=given, **options)
        self._check(response)
        return response

    def got(self, path: str) -> Any:
        """Return what a successful GET responds."""
        response = self.ask("GET", path)
        assert response.status_code == 200, response.text
        return response.json()

    def _check(self, response: httpx.Response) -> None:
        operation_id = self.sim.requests[-1].operation_id
        for mark in marks(response):
            assert any(choice.covers(mark, operation_id) for choice in CHOICES), mark
        if operation_id is None or f"status {response.status_code}" in marks(response):
            return
        document = self.document
        if response.headers.get("x-deskspec-profile") == "base":
            document = contract("full")
        declared = resolve(document, _responses(document, operation_id)[str(response.status_code)])
        content = declared.get("content", {})
        assert response.headers.get("content-type") in (content or {None})
        if response.headers.get("content-type") == JSON:
            file = ContractFile("harbour", str(id(document)), document)
            assert not list(violations(file, content[JSON]["schema"], response.json()))


def _responses(document: Document, operation_id: str) -> dict[str, Any]:
    for item in document["paths"].values():
        for node in item.values():
            if isinstance(node, dict) and node.get("operationId") == operation_id:
                responses: dict[str, Any] = node["responses"]
                return responses
    raise LookupError(operation_id)
