"""Whether the simulator reads or stores every field of a request that a contract has.

A field that nobody reads would be accepted and forgotten: recordings and verification would be
green without it.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from deskspec._vendors import VENDORS

from ..openapi.actions import Action
from ..openapi.documents import Document
from ..openapi.nodes import Place
from ..openapi.operations import FORM, OperationObject, json_type
from ..openapi.references import located
from .engine.quirks import EVERYTHING, Quirks
from .engine.record_schemas import RecordSchemas
from .engine.served_contract import ServedContract
from .vendors import quirks_of

_COMPARISON: Final = "comparison"
"""The field of a search that says whether all conditions must hold, or one."""


class RequestField(NamedTuple):
    """A parameter of the query, or a field of a body."""

    name: str
    place: Place


class _ServedProfile(NamedTuple):
    contract: ServedContract
    schemas: RecordSchemas


def unread_fields(vendor: str, documents: list[Document]) -> Iterator[tuple[int, Place, str]]:
    """Yield what is wrong: the index of the document, the place in it, and the problem.

    Args:
        vendor: The vendor; nothing is wrong at one that is not simulated.
        documents: The contracts of all its profiles.
    """
    if vendor not in VENDORS:
        return
    quirks = quirks_of(vendor)
    contracts = [ServedContract(document) for document in documents]
    profiles = [
        _ServedProfile(each, RecordSchemas(each.document, each.collections)) for each in contracts
    ]
    fields_of: dict[str, set[str]] = {}
    for index, profile in enumerate(profiles):
        for operation in profile.contract.operations.values():
            fields = list(request_fields(profile.contract.document, operation))
            fields_of.setdefault(operation.id, set()).update(field.name for field in fields)
            used = _used(quirks, profile, operation, profiles)
            unseen = set(operation.facts.get("acts", {}).get("unseen", ()))
            for name in sorted(unseen - {field.name for field in fields}):
                yield index, operation.place, f"acts.unseen: the request has no field {name}"
            for field in fields:
                if field.name in unseen and _is_seen(profile, operation, field.name):
                    yield index, field.place, f"acts.unseen: a response has {field.name}"
                elif used is not None and field.name not in used | unseen:
                    where = f"the simulator neither reads nor stores {field.name}"
                    yield index, field.place, f"{where}: see CONTRIBUTING.md"
    for operation_id, names in quirks.reads.items():
        for name in sorted(names - fields_of.get(operation_id, set()) - {*EVERYTHING}):
            problem = f"the simulator reads {name}, which no profile of {operation_id} has"
            yield 0, _place_of(contracts[0], operation_id), problem


def request_fields(document: Document, operation: OperationObject) -> Iterator[RequestField]:
    """Yield the query parameters and the fields of the body of an operation."""
    item = document["paths"][operation.path]
    for place, parameters in (
        (operation.place, operation.node.get("parameters", [])),
        (("paths", operation.path), item.get("parameters", [])),
    ):
        for index, declared in enumerate(parameters):
            where, parameter = located(document, (*place, "parameters", str(index)), declared)
            if parameter["in"] == "query":
                yield RequestField(parameter["name"], where)
    place = (*operation.place, "requestBody")
    place, body = located(document, place, operation.node.get("requestBody", {}))
    content = body.get("content", {})
    for kind in filter(None, (json_type(content), FORM)):
        schema = content.get(kind, {}).get("schema", {})
        inside, schema = located(document, (*place, "content", kind, "schema"), schema)
        if "items" in schema:
            inside, schema = located(document, (*inside, "items"), schema["items"])
        seen: dict[str, None] = {}
        choices = [
            located(document, (*inside, "oneOf", str(index)), choice)
            for index, choice in enumerate(schema.get("oneOf", []))
        ]
        for where, each in choices or [(inside, schema)]:
            for name in (name for name in each.get("properties", {}) if name not in seen):
                yield RequestField(name, (*where, "properties", name))
            seen |= dict.fromkeys(each.get("properties", {}))


def _used(
    quirks: Quirks,
    profile: _ServedProfile,
    operation: OperationObject,
    profiles: list[_ServedProfile],
) -> set[str] | None:
    """Return the fields that are read or stored; `None` if a request is kept as a whole."""
    action = profile.contract.action(operation)
    is_kept_whole = action.kind == "send" and operation.id not in quirks.handlers
    if is_kept_whole or quirks.reads_of(operation.id) >= {*EVERYTHING}:
        return None
    used = {*quirks.reads_of(operation.id), *(target.name for target in action.targets)}
    if operation.id in quirks.handlers:
        return used
    listing = profile.contract.list_operation(operation)
    if listing is not None:
        about = (*listing.page_fields, listing.sort_by, listing.sort_order)
        used |= {field.name for field in about if field is not None}
        used |= {each.parameter.name for each in listing.filters}
        used |= {each.parameter.name for each in listing.ranges}
    if action.kind == "find":
        conditions = profile.contract.filter_field(operation)
        used |= {conditions, _COMPARISON} if conditions is not None else set()
    fields = {field.name for field in request_fields(profile.contract.document, operation)}
    return used | {name for name in fields if _is_stored(action, name, profiles)}


def _is_seen(profile: _ServedProfile, operation: OperationObject, name: str) -> bool:
    collection = profile.contract.action(operation).collection
    return collection is not None and profile.schemas.path_of(collection, name) is not None


def _is_stored(action: Action, name: str, profiles: list[_ServedProfile]) -> bool:
    if action.collection is None:
        return profiles[0].contract.collections.named(name) is not None
    if action.kind in ("list", "find", "read", "delete"):
        return False
    kept = action.stores.get(name, name).split("/")[0]
    return any(each.schemas.path_of(action.collection, kept) is not None for each in profiles)


def _place_of(contract: ServedContract, operation_id: str) -> Place:
    operation = contract.operations.get(operation_id)
    return operation.place if operation is not None else ("info",)
