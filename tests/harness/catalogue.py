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
from urllib.parse import unquote

import deskspec
import httpx
from deskspec_runtime.codecs import Codec
from deskspec_runtime.operation import Arguments, Operation
from deskspec_runtime.results import Listing, Page, Resource
from deskspec_runtime.unset import UNSET
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

    @property
    def inputs(self) -> dict[str, tuple[dict[str, Any], Codec, bool]]:
        """Argument -> its schema in this contract, its codec, and whether it is required."""
        document, op = self.contract.document, self.operation
        schemas: dict[str, tuple[dict[str, Any], bool]] = {}
        for parameter in self.spec.node.get("parameters", []):
            declared = walk.resolve(document, parameter)
            schemas[declared["name"]] = declared["schema"], declared.get("required", False)
        body = walk.resolve(document, self.spec.node.get("requestBody", {}))
        for content in body.get("content", {}).values():
            schema = walk.resolve(document, content["schema"])
            for wire, inner in schema["properties"].items():
                schemas[wire] = inner, wire in schema.get("required", [])
        fields = [*op.path_fields.items(), *op.query.items(), *(op.body or {}).items()]
        return {
            argument: (schemas[wire][0], codec, schemas[wire][1])
            for argument, (wire, codec) in fields
            if wire in schemas
        }

    def minimal_arguments(self) -> dict[str, Any]:
        """The fewest arguments that the operation accepts."""
        prepare = _CLASSES[self.contract.vendor][0]._prepare.get(self.operation.id)
        required = {name for name, (_, _, needed) in self.inputs.items() if needed}
        for optional in [(), *((name,) for name in self.inputs)]:
            given = {
                name: codec.decode(_sample(schema))
                for name, (schema, codec, _) in self.inputs.items()
                if name in required or name in optional
            }
            every = {**dict.fromkeys(self._argument_names(), UNSET), **given}
            try:
                self.operation.target(every, prepare)
            except ValueError:
                continue
            return given
        raise LookupError(f"{self}: no arguments found")

    def _argument_names(self) -> list[str]:
        op = self.operation
        return [*op.path_fields, *op.query, *(op.body or {})]


def _sample(schema: dict[str, Any]) -> Any:
    if schema.get("format") == "date-dmy":
        return "23-01-2025"
    return {"integer": 7, "array": ["sample"]}.get(schema["type"], "919812345678")


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


def arguments_from_wire(operation: Operation[Any], path: str, query: Any, body: Any) -> Arguments:
    """The Python arguments of a request, of which only the end of the path need be ours."""
    template = operation.path.split("/")
    segments = unquote(path).split("/")[-len(template) + 1 :]
    on_path = {n[1:-1]: v for n, v in zip(template[1:], segments, strict=True) if n[:1] == "{"}
    fields = ((operation.path_fields, on_path), (operation.query, query), (operation.body, body))
    return {
        argument: codec.decode(values[wire])
        for known, values in fields
        for argument, (wire, codec) in (known or {}).items()
        if values and wire in values
    }


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


def client_class(vendor: str, mode: str) -> type[Any]:
    """The sync or the async client class of a vendor."""
    return _CLASSES[vendor][mode == "async"]


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
