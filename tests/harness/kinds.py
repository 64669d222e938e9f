"""Kinds of operations.

How a call is made depends on the kind of its operation and on nothing else. A kind follows from
the contract and the generated constant. Operations represent all others if they show every pair of
facts that one of them has: an operation with a fact like no other represents itself, without an
edit.
"""

from collections.abc import Iterable
from itertools import combinations
from typing import Any, Final, NamedTuple

from deskspec_toolkit.openapi.references import resolve
from harness.catalogue import Call, client_class

_OF_NAMES_ONLY: Final = frozenset(
    {
        "acts",
        "also",
        "items_as",
        "leading",
        "method_as",
        "names",
        "note",
        "query_as",
        "roles",
        "total_as",
    }
)
"""Facts that do not change how a call is made: names, notes, other places of the same value, and
what the simulator does."""


class Kind(NamedTuple):
    """The facts that decide how an operation is called and its response is read."""

    vendor: str
    effect: str
    credentials: tuple[str, ...]
    """Types of the security schemes."""
    path: tuple[str, ...]
    """The codecs of its ids."""
    body: str
    """`none`, `object`, one of several objects, or the codec of a body that is one argument."""
    sent: tuple[str, ...]
    """Media types of the request body."""
    result: str
    received: tuple[str, ...]
    """Media types of a success."""
    paging: str
    batch: tuple[int, int | None] | None
    empty_status: int | None
    fill: tuple[str, ...] | None
    has_success_field: bool
    may_lack_body: bool
    has_conflicts: bool
    has_rate: bool
    has_further_rate: bool
    is_prepared: bool
    """Whether the vendor has rules for its arguments."""
    has_listed: bool
    """Whether a value of its arguments that no page lists is sent with a warning."""
    declared: tuple[str, ...]
    """Names of the facts that the spec declares for deskspec."""


def kind_of(call: Call) -> Kind:
    """The kind of an operation."""
    document, node, operation = call.contract.document, call.spec.node, call.operation
    client = client_class(call.contract.vendor, "sync")
    request = resolve(document, node.get("requestBody", {}))
    successes = [
        resolve(document, response)
        for code, response in node["responses"].items()
        if code.startswith("2")
    ]
    return Kind(
        vendor=call.contract.vendor,
        effect=operation.effect,
        credentials=_credentials(document, node),
        path=tuple(type(codec).__name__ for _, codec in operation.path_fields.values()),
        body=_body(call),
        sent=_media_types([request]),
        result=type(operation.result).__name__,
        received=_media_types(successes),
        paging="none" if operation.paging is None else type(operation.paging).__name__,
        batch=operation.batch and (operation.batch.most, operation.batch.most_bytes),
        empty_status=operation.empty_status,
        fill=operation.fill,
        has_success_field=operation.success is not None,
        may_lack_body=operation.may_lack_body,
        has_conflicts=bool(operation.conflicts),
        has_rate=operation.rate is not None,
        has_further_rate=operation.further_rate is not None,
        is_prepared=operation.id in client._prepare or operation.id in client._reported_limits,
        has_listed=bool(operation.listed),
        declared=tuple(sorted(call.spec.facts.keys() - _OF_NAMES_ONLY)),
    )


def _credentials(document: dict[str, Any], node: dict[str, Any]) -> tuple[str, ...]:
    schemes = document["components"]["securitySchemes"]
    alternatives = node.get("security", document.get("security", []))
    return tuple(sorted({schemes[name]["type"] for each in alternatives for name in each}))


def _body(call: Call) -> str:
    if call.operation.variants:
        return "one of several objects"
    if call.operation.whole is not None:
        return type(call.operation.whole[1]).__name__
    return "none" if call.operation.body is None else "object"


def _media_types(bodies: Iterable[dict[str, Any]]) -> tuple[str, ...]:
    return tuple(sorted({media_type for body in bodies for media_type in body.get("content", {})}))


Pair = tuple[str, str]


def pairs_of(call: Call) -> frozenset[Pair]:
    """The facts of an operation, two and two; each that is declared is one by itself."""
    kind = kind_of(call)
    facts = [f"{name}: {value}" for name, value in zip(kind._fields, kind, strict=True)]
    return frozenset(combinations([*facts[:-1], *map("declared: {}".format, kind.declared)], 2))
