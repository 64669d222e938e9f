"""Every operation of every vendor, found and not listed: a new one is tested without an edit."""

import asyncio
import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from functools import cache, cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import unquote

import httpx
from attrs import evolve, frozen
from deskspec._vendors import VENDORS
from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values.arguments import Arguments
from deskspec_runtime.values.batches import BatchResult
from deskspec_runtime.values.codecs import Codec, ListOf
from deskspec_runtime.values.query import CommaList
from deskspec_runtime.values.results import (
    BatchEntries,
    Confirmation,
    EnvelopedList,
    EnvelopedResource,
    ListedItems,
    NoResult,
    SentResource,
    WholeBody,
)
from deskspec_runtime.values.unset import UNSET
from deskspec_toolkit.generator.arguments import arguments_of, arguments_of_choice
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.openapi.body_choices import body_choices
from deskspec_toolkit.openapi.operations import (
    JSON,
    OperationObject,
    body_schema,
    json_media,
    json_type,
    operations_of,
)
from deskspec_toolkit.openapi.references import resolve

ROOT = Path(__file__).parents[2]
CONTRACTS = ROOT / "generated" / "contract"
KEY = "catalogue-key"

Handler = Callable[[httpx.Request], httpx.Response]
Caller = Callable[[Operation[Any], dict[str, Any]], Any]


class ContractFile(NamedTuple):
    """One contract file."""

    vendor: str
    profile: str
    document: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.vendor}-{self.profile}"

    def key_header(self, operation: OperationObject) -> tuple[str, str]:
        """The header that takes the key of an operation, in lower case, and what is before it."""
        ((name,),) = operation.node.get("security", self.document["security"])
        scheme = self.document["components"]["securitySchemes"][name]
        if scheme["type"] == "http":
            return "authorization", f"{scheme['scheme'].capitalize()} "
        assert (scheme["type"], scheme["in"]) == ("apiKey", "header")
        return scheme["name"].lower(), ""


_UNDESCRIBED: dict[str, Any] = {"schema": {"type": "object", "additionalProperties": True}}
"""A success whose body no page shows: any object."""


@frozen(eq=False, slots=False)
class Call:
    """One operation in one contract, and the means to call it.

    What follows from the contract is worked out once: most tests ask for it many times.
    """

    contract: ContractFile
    spec: OperationObject
    operation: Operation[Any]
    choice: int = 0
    """Of a body that may be several objects, the one that it has."""

    def __str__(self) -> str:
        return f"{self.contract}-{self.operation.id}"

    @property
    def name(self) -> str:
        """The operation alone, the same in every profile."""
        return f"{self.contract.vendor}-{self.operation.id}"

    @cached_property
    def success(self) -> tuple[int, dict[str, Any]]:
        """The success status and its schema."""
        status, _, content = self._success
        return status, content["schema"]

    @property
    def content_type(self) -> str:
        """The media type of a success with a body."""
        return self._success[1]

    @cached_property
    def _success(self) -> tuple[int, str, dict[str, Any]]:
        for code, response in self.spec.node["responses"].items():
            if code.startswith("2"):
                content = resolve(self.contract.document, response).get("content", {})
                return int(code), json_type(content) or JSON, json_media(content) or _UNDESCRIBED
        raise LookupError(str(self))

    @property
    def shows_body(self) -> bool:
        """Whether the contract shows the body of a success."""
        return self._success[2] is not _UNDESCRIBED

    @cached_property
    def documented_example(self) -> Any:
        """A success body that the documents print; `None` for none."""
        examples = self._success[2].get("examples", {})
        return next((example["value"] for example in examples.values()), None)

    @cached_property
    def example(self) -> Any:
        """A success body: one that the documents print, else one made from the schema."""
        printed = self.documented_example
        if printed is not None:
            return printed
        return sample(self.contract.document, self.success[1], everything=True)

    @property
    def envelope_key(self) -> str | None:
        """The key of the body that holds the resource or the items; `None` if they are the body."""
        facts = self.spec.facts
        return facts.get("result") or facts.get("items") or None

    @property
    def is_listing(self) -> bool:
        return isinstance(self.operation.result, ListedItems)

    def listing(self, items: list[Any], **more: Any) -> Any:
        """A body with these items, and with more beside them if it is not just the items."""
        return items if self.envelope_key is None else {self.envelope_key: items, **more}

    def items(self, body: Any) -> list[Any]:
        """The items in a body, as they were sent."""
        return body if self.envelope_key is None else body.get(self.envelope_key) or []

    def returned(self, body: Any) -> Any:
        """What `as_sent` must give for the result of a call that got this body."""
        match self.operation.result:
            case EnvelopedResource():
                return body[self.envelope_key]
            case EnvelopedList():
                entries = body.get(self.envelope_key) if isinstance(body, dict) else body
                return entries if isinstance(entries, list) else []
            case SentResource():
                return body if isinstance(body, dict) else {}
            case WholeBody() if self.operation.may_lack_body:
                return body if isinstance(body, dict) else None
            case Confirmation() | NoResult():
                return None
            case BatchEntries():
                entries = body if isinstance(body, list) else [body]
                return [entry if isinstance(entry, dict) else None for entry in entries]
            case _:
                return body

    @cached_property
    def inputs(self) -> dict[str, tuple[dict[str, Any], Codec, bool]]:
        """Argument -> its schema in this contract, its codec, and whether it is required."""
        op = self.operation
        codecs = {name: codec for name, (_, codec) in op.inputs.items()}
        codecs |= dict([op.whole] if op.whole is not None else [])
        declared = list(arguments_of(self.contract.document, self.spec))
        body = body_schema(self.contract.document, self.spec) or {}
        for choice in body_choices(self.contract.document, body)[self.choice :][:1]:
            own = list(arguments_of_choice(self.spec, choice))
            declared = [*(each for each in declared if each.place != "body"), *own]
            model = op.variants[self.choice].codec.model
            codecs |= {e.name: model._fields[model._attributes[e.wire]][1] for e in own}
        inputs = {
            each.name: (each.schema, codecs[each.name], each.required)
            for each in declared
            if each.name not in self.constants
        }
        if op.whole is not None:  # with the number of entries of one request
            inputs[op.whole[0]] = (
                body_schema(self.contract.document, self.spec) or {},
                *inputs[op.whole[0]][1:],
            )
        return inputs

    def with_each_choice(self) -> list["Call"]:
        """The operation with each of the objects that its body may be; itself without a choice."""
        body = body_schema(self.contract.document, self.spec) or {}
        choices = body_choices(self.contract.document, body)
        return [evolve(self, choice=number) for number in range(max(1, len(choices)))]

    @cached_property
    def constants(self) -> dict[str, Any]:
        """Argument that every call sends alike -> its value."""
        schemas = {
            each.name: resolve(self.contract.document, each.schema)
            for each in arguments_of(self.contract.document, self.spec)
        }
        return {name: schema["const"] for name, schema in schemas.items() if "const" in schema}

    def minimal_arguments(self) -> dict[str, Any]:
        """The fewest arguments that the operation accepts, fresh for each caller."""
        return deepcopy(self._minimal_arguments)

    @cached_property
    def _minimal_arguments(self) -> dict[str, Any]:
        prepare = VENDORS[self.contract.vendor].client_class._prepare.get(self.operation.id)
        required = {name for name, (_, _, needed) in self.inputs.items() if needed}
        for optional in [(), *((name,) for name in self.inputs)]:
            given = {
                name: codec.decode(sample(self.contract.document, schema))
                for name, (schema, codec, _) in self.inputs.items()
                if name in required or name in optional
            }
            try:
                self.operation.target(self.completed(given), prepare)
            except ValueError:
                continue
            return given
        raise LookupError(f"{self}: no arguments found")

    def completed(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Every argument of the operation, as its method passes them."""
        names = [*self.operation.inputs, *(self.operation.whole or ())[:1]]
        return {**dict.fromkeys(names, UNSET), **self.constants, **given}


_SAMPLES: dict[str, Any] = {
    "boolean": True,
    "date": "2025-01-23",
    "date-dmy": "23-01-2025",
    "date-time": "2025-01-23T06:00:46.032Z",
    "integer": 7,
    "null": None,
    "number": 7.5,
    "string": "919812345678",
    "uri": "https://hooks.example/1",
    "uuid": "8b4abc26-2ea9-4f7d-a49a-90015e8dd7b8",
    "uuid4": "8b4abc26-2ea9-4f7d-a49a-90015e8dd7b8",
}
"""A value of each type and of each format of text."""
_WORDS: Final = ("Sample", "58210c3db0f09110006b7953", "customer")
"""Texts of other patterns."""


def sample(document: dict[str, Any], schema: dict[str, Any], *, everything: bool = False) -> Any:
    """A value that a schema allows, with every required field, or with every field that it has."""
    schema = resolve(document, schema)
    own = partial(sample, document, everything=everything)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    for choices in (schema[key] for key in ("anyOf", "oneOf") if key in schema):
        return own(choices[0])
    kinds = schema.get("type", "string")
    kind = kinds[0] if isinstance(kinds, list) else kinds
    if kind == "array":
        return [own(schema.get("items", {}))] * max(1, schema.get("minItems", 1))
    if kind == "object":
        fields = schema.get("properties", {})
        needed = fields if everything else [*schema.get("required", []), *_first_choices(schema)]
        free = {"name": _SAMPLES["string"]} if "minProperties" in schema else {}
        return {**free, **{name: own(fields[name]) for name in needed}}
    if kind == "string" and schema.get("format", "").startswith("epoch"):
        return "1603885746"
    value = _SAMPLES[schema["format"] if schema.get("format") in _SAMPLES else kind]
    if kind in ("integer", "number"):
        return min(value, schema.get("maximum", value))
    if kind != "string" or "pattern" not in schema:
        return value
    return next(text for text in (value, *_WORDS) if re.search(schema["pattern"], text))


def _first_choices(schema: dict[str, Any]) -> Iterator[str]:
    """The fields of an object that satisfy its rules of one or some of several."""
    for rule in schema.get("x-deskspec", {}).get("rules", []):
        for names in (rule.get("exactly_one"), rule.get("at_least_one")):
            if names is not None:
                yield from [names[0]] if isinstance(names[0], str) else names[0]


@contextmanager
def calling(vendor: str, mode: str, **client: Any) -> Iterator[Caller]:
    """A client, and a function that calls an operation of it by its public method.

    Args:
        vendor: The vendor.
        mode: `sync` or `async`.
        client: Arguments of the client; `handler` responds to requests in place of a network.
    """
    handler: Handler | None = client.pop("handler", None)
    if handler is not None:
        client |= {"transport": httpx.MockTransport(handler), "base_url": "https://vendor.example"}
    sync_class, async_class = VENDORS[vendor].client_class, VENDORS[vendor].async_client_class
    options = {"api_key": KEY, "verify": False, "pacing": None, **client}
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


def responding(status: int, body: Any, **headers: str) -> Handler:
    """Return a handler that responds to every request alike."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=content, headers=headers)

    return handle


@cache
def contracts() -> list[ContractFile]:
    """Every contract of the repository."""
    found = []
    for path in sorted(CONTRACTS.glob("*.yaml")):
        document = documents.read_json(path.with_suffix(".json"), path.name)  # in no time
        profile = document["info"]["x-deskspec"]["profile"]
        found.append(ContractFile(path.name.partition(".")[0], profile, document))
    return found


@cache
def operation_count(vendor: str) -> int:
    """How many operations the contract of a vendor has."""
    document = json.loads((CONTRACTS / f"{vendor}.json").read_bytes())
    return len([*operations_of(document)])


@cache
def calls() -> list[Call]:
    """Every operation of every contract."""
    return [
        Call(contract, spec, operation_of(contract.vendor, spec.id, spec.node["tags"][0]))
        for contract in contracts()
        for spec in operations_of(contract.document)
    ]


@cache
def operations() -> dict[str, Call]:
    """Every operation once, by name: in a profile that prints an example, if one does."""
    found: dict[str, Call] = {}
    for call in sorted(calls(), key=lambda call: call.documented_example is None):
        found.setdefault(call.name, call)
    return found


def arguments_from_wire(
    operation: Operation[Any], path: str, query: Any, body: Any, form: Any = None
) -> Arguments:
    """The Python arguments of a request, of which only the end of the path need be ours.

    Of a form, the names on the wire are those of the file and of `filename` and `content_type`.
    """
    template = operation.path.split("/")
    segments = unquote(path).split("/")[-len(template) + 1 :]
    on_path = {
        name.rstrip("}"): segment.removeprefix(prefix)
        for template_segment, segment in zip(template[1:], segments, strict=True)
        for prefix, brace, name in [template_segment.partition("{")]
        if brace
    }
    lists = {
        wire
        for wire, codec in operation.query.values()
        if _is_list(codec) and not isinstance(codec, CommaList)
    }
    query = {wire: [value] if wire in lists else value for wire, value in query.items()}
    flattened = body.get(operation.flatten, {}) if isinstance(body, dict) else {}
    fields = (
        *((operation.path_fields, on_path), (operation.query, query), (operation.body, body)),
        *((operation.flattened, flattened), (operation.form, form)),
    )
    whole = {} if operation.whole is None else {operation.whole[0]: operation.whole[1].decode(body)}
    return whole | {
        argument: codec.decode(values[wire])
        for known, values in fields
        for argument, (wire, codec) in (known or {}).items()
        if values and wire in values
    }


def _is_list(codec: Codec) -> bool:
    """Whether a value is a list, with limits or without."""
    return isinstance(getattr(codec, "_codec", codec), ListOf)


def operation_of(vendor: str, operation_id: str, tag: str) -> Operation[Any]:
    """The generated constant of an operation."""
    module = import_module(f"{VENDORS[vendor].package}.api.{tag}.{operation_id}")
    operation: Operation[Any] = module.OPERATION
    return operation


def models() -> Iterator[type[Any]]:
    """Every generated model class."""
    for vendor in VENDORS.values():
        package = import_module(f"{vendor.package}.models")
        for name in dir(package):
            candidate = getattr(package, name)
            if hasattr(candidate, "_fields"):
                yield candidate


def client_class(vendor: str, mode: str) -> type[Any]:
    """The sync or the async client class of a vendor."""
    found = VENDORS[vendor]
    return found.async_client_class if mode == "async" else found.client_class


def clients() -> Iterator[tuple[type[Any], type[Any]]]:
    """Every pair of client classes."""
    for vendor in VENDORS.values():
        yield vendor.client_class, vendor.async_client_class


def methods(resource: type[Any]) -> dict[str, inspect.Signature]:
    """The public methods of a resource class."""
    return {
        name: inspect.signature(function)
        for name, function in inspect.getmembers(resource, inspect.isfunction)
        if not name.startswith("_")
    }


def outcomes(result: BatchResult[Any]) -> Any:
    """The result of each entry of one request, or the one that all of them share."""
    found = [entry.result for entry in result.succeeded]
    shared = found[0] if getattr(found[0], "positions", ()) else None
    if shared is None:
        return found
    assert shared.positions == tuple(range(len(found)))
    assert all(each is shared for each in found)
    return shared


def as_sent(result: Any) -> Any:
    """What a result gives back as JSON: a model, a page, a list, a batch, or what no model took."""
    if isinstance(result, BatchResult):
        assert not result.failed
        return as_sent(outcomes(result))
    if isinstance(result, list):
        return [as_sent(entry) for entry in result]
    return result.to_dict() if hasattr(result, "to_dict") else result
