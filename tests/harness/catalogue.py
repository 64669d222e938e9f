"""Every operation of every vendor, found and not listed: a new one is tested without an edit."""

import asyncio
import inspect
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import deskspec
import httpx
from deskspec_runtime.operation import Operation
from deskspec_runtime.results import Listing, Page, Resource
from deskspec_toolkit.build import documents, walk

ROOT = Path(__file__).parents[2]
CONTRACTS = ROOT / "generated" / "contract"
KEY = "catalogue-key"

_CLASSES: dict[str, tuple[type[Any], type[Any]]] = {
    "doubletick": (deskspec.DoubleTick, deskspec.AsyncDoubleTick),
    "helpcrunch": (deskspec.HelpCrunch, deskspec.AsyncHelpCrunch),
    "kustomer": (deskspec.Kustomer, deskspec.AsyncKustomer),
}

Handler = Callable[[httpx.Request], httpx.Response]
Caller = Callable[[Operation[Any], dict[str, Any]], Any]


class Contract(NamedTuple):
    """One contract file."""

    vendor: str
    profile: str
    document: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.vendor}-{self.profile}"


class Call(NamedTuple):
    """One operation in one contract, and the means to call it."""

    contract: Contract
    spec: walk.Operation
    operation: Operation[Any]

    def __str__(self) -> str:
        return f"{self.contract}-{self.operation.id}"

    @property
    def success(self) -> tuple[int, dict[str, Any]]:
        """The success status and its schema."""
        for code, response in self.spec.node["responses"].items():
            if code.startswith("2"):
                content = walk.resolve(self.contract.document, response)["content"]
                return int(code), content["application/json"]["schema"]
        raise LookupError(str(self))

    @property
    def example(self) -> Any:
        """A documented success body."""
        response = self.spec.node["responses"][str(self.success[0])]
        examples = response["content"]["application/json"].get("examples", {})
        return next((example["value"] for example in examples.values()), None)

    @property
    def envelope_key(self) -> str | None:
        """The key of the body under which the resource or the items stand."""
        facts = self.spec.facts
        key: str | None = facts.get("result", facts.get("items"))
        return key

    @property
    def is_listing(self) -> bool:
        return isinstance(self.operation.result, Listing)

    def returned(self, body: Any) -> Any:
        """The part of a body that `to_dict()` of the result must equal."""
        is_resource = isinstance(self.operation.result, Resource)
        return body[self.envelope_key] if is_resource else body

    def arguments_of(self, path: Any, query: Any, body: Any) -> dict[str, Any]:
        """Python arguments of what stands on the wire."""
        op = self.operation
        parts = ((op.path_fields, path), (op.query, query), (op.body or {}, body))
        return {
            argument: codec.decode(values[wire])
            for fields, values in parts
            for argument, (wire, codec) in fields.items()
            if values is not None and wire in values
        }


@contextmanager
def calling(vendor: str, mode: str, **client: Any) -> Iterator[Caller]:
    """A client, and a function that calls an operation of it by its public method.

    Args:
        vendor: The vendor.
        mode: `sync` or `async`.
        client: Arguments of the client; `handler` answers requests in place of a network.
    """
    handler: Handler | None = client.pop("handler", None)
    if handler is not None:
        client |= {"transport": httpx.MockTransport(handler), "base_url": "https://vendor.example"}
    sync_class, async_class = _CLASSES[vendor]
    options = {"api_key": KEY, "verify": False, **client}
    if mode == "sync":
        with sync_class(**options) as sync_client:
            yield lambda operation, arguments: _method(sync_client, operation)(**arguments)
        return
    with asyncio.Runner() as runner:
        async_client = async_class(**options)
        yield lambda operation, arguments: runner.run(_method(async_client, operation)(**arguments))
        runner.run(async_client.close())


def _method(client: Any, operation: Operation[Any]) -> Any:
    tag, method = operation.name.split(".")
    return getattr(getattr(client, tag), method)


def answering(status: int, body: Any, **headers: str) -> Handler:
    """A handler that answers every request alike."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=content, headers=headers)

    return handle


@cache
def contracts() -> list[Contract]:
    """Every contract of the repository."""
    found = []
    for path in sorted(CONTRACTS.glob("*.yaml")):
        document = documents.read(path, path.name)
        profile = document["info"]["x-deskspec"]["profile"]
        found.append(Contract(path.name.partition(".")[0], profile, document))
    return found


@cache
def calls() -> list[Call]:
    """Every operation of every contract."""
    return [
        Call(contract, spec, operation_of(contract.vendor, spec.id, spec.node["tags"][0]))
        for contract in contracts()
        for spec in walk.operations(contract.document)
    ]


def operation_of(vendor: str, operation_id: str, tag: str) -> Operation[Any]:
    """The generated constant of an operation."""
    module = import_module(f"{vendor}_client.api.{tag}.{operation_id}")
    operation: Operation[Any] = module.OPERATION
    return operation


def models() -> Iterator[type[Any]]:
    """Every generated model class."""
    for vendor in _CLASSES:
        package = import_module(f"{vendor}_client.models")
        for name in dir(package):
            candidate = getattr(package, name)
            if hasattr(candidate, "_fields"):
                yield candidate


def clients() -> Iterator[tuple[type[Any], type[Any]]]:
    """Every pair of client classes."""
    yield from _CLASSES.values()


def methods(resource: type[Any]) -> dict[str, inspect.Signature]:
    """The public methods of a resource class."""
    return {
        name: inspect.signature(function)
        for name, function in vars(resource).items()
        if not name.startswith("_")
    }


def as_sent(result: Any) -> Any:
    """What a result gives back as JSON."""
    assert isinstance(result, Page) or hasattr(result, "_wire")
    return result.to_dict()
