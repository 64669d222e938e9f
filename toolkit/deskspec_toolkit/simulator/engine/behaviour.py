"""What the engine does for each kind of action."""

import copy
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ...openapi.actions import Action, ActionKind, Reference
from ...openapi.words import singular
from . import choices, pages, queries
from .call import ServedCall
from .message import Response
from .record_schemas import RecordReference
from .requests import RequestViolation
from .served_contract import ServedContract
from .store import Record, merged

SENT: Final = "sent"
"""The collection of what was sent by operations that return no record."""


def act(call: ServedCall) -> Response:
    """Do what an operation does, and return its response.

    Raises:
        RequestRefused: It cannot be done.
    """
    return ACTIONS[call.action.kind](call)


def _list(call: ServedCall) -> Response:
    records = _narrowed(call, _children(call))
    return _page(call, records, call.query)


def _find(call: ServedCall) -> Response:
    field = call.account.contract.filter_field(call.operation)
    assert field is not None
    if field not in call.body:
        return _page(call, _narrowed(call, _children(call)), call.body)
    problems = list(queries.condition_problems(call.operation, field, call.body))
    if problems:
        raise call.refused_as_invalid(problems[:1])
    conditions = call.body[field]
    combine = any if call.body.get("comparison") == "OR" else all
    matching = [
        record
        for record in _narrowed(call, _children(call))
        if combine(
            queries.matches(
                call.account.fields.values(_collection(call), condition["field"])(record),
                condition["operator"],
                condition["value"],
            )
            for condition in conditions
        )
    ]
    if len(conditions) > 1 and "comparison" not in call.body:
        call.marks.append(choices.NO_COMPARISON)
    if not matching:
        call.marks.append(choices.NO_RESULTS)
    if not matching and call.account.profile in call.account.traits.missing_profiles:
        raise call.refused(404, [RequestViolation((), "unknown", singular(_collection(call)))])
    return _page(call, matching, call.body)


def _read(call: ServedCall) -> Response:
    return call.respond(call.target)


def _create(call: ServedCall) -> Response:
    owners = {parent: call.in_path(parent) for parent in call.action.parents}
    return call.respond(_created(call, owners, _fields(call, call.body or {}, ())))


def _update(call: ServedCall) -> Response:
    return call.respond(_changed(call, call.target, _fields(call, call.body or {}, ())))


def _replace(call: ServedCall) -> Response:
    return call.respond(_replaced(call, call.target, _fields(call, call.body or {}, ())))


def _delete(call: ServedCall) -> Response:
    _deleted(call, call.target)
    return call.respond(call.target)


def _bulk(call: ServedCall) -> Response:
    """Do what is asked for each entry, or for none of them."""
    if call.action.entries == "create":
        owners = {parent: call.in_path(parent) for parent in call.action.parents}
        new = [_fields(call, entry, (index,)) for index, entry in enumerate(call.body)]
        return call.respond([_created(call, owners, fields) for fields in new])
    (reference,) = call.action.targets
    records = [_named_by(call, reference, index) for index in range(len(call.body))]
    if call.action.entries == "delete":
        for record in {record[call.records.key]: record for record in records}.values():
            _deleted(call, record)
        return call.respond(records)
    fields = [_fields(call, entry, (index,)) for index, entry in enumerate(call.body)]
    change = _replaced if call.action.entries == "replace" else _changed
    for record, given in zip(records, fields, strict=True):
        change(call, record, given)
    return call.respond(records)


def _add(call: ServedCall) -> Response:
    field, before = _field(call), copy.deepcopy(call.target)
    entries = _fields(call, {field: _entries(call)}, ())[field]
    call.target[field] = merged([call.target.get(field) or [], entries])
    _follow(call, call.target, before)
    return call.respond(call.target)


def _remove(call: ServedCall) -> Response:
    field, before = _field(call), copy.deepcopy(call.target)
    reference = call.account.references(_collection(call)).get(field)
    gone = [
        each[reference.key] if reference and isinstance(each, dict) else each
        for each in _entries(call)
    ]
    call.target[field] = [each for each in call.target.get(field) or [] if each not in gone]
    _follow(call, call.target, before)
    return call.respond(call.target)


def _send(call: ServedCall) -> Response:
    """Keep what was sent, apart if no response has it; the response is the documented one."""
    for parent in call.action.parents:
        call.in_path(parent)
    resource = call.action.collection or SENT
    sent = _fields(call, call.body, ()) if isinstance(call.body, Mapping) else {"body": call.body}
    call.store[resource].add({**call.account.new_record(resource), **sent})
    return call.respond()


def _acknowledge(call: ServedCall) -> Response:
    for parent in call.action.parents:
        call.in_path(parent)
    if isinstance(call.body, Mapping):
        _fields(call, call.body, ())
    return call.respond()


ACTIONS: Final[Mapping[ActionKind, Callable[[ServedCall], Response]]] = {
    "list": _list,
    "find": _find,
    "read": _read,
    "create": _create,
    "update": _update,
    "set": _update,
    "replace": _replace,
    "delete": _delete,
    "bulk": _bulk,
    "add": _add,
    "remove": _remove,
    "send": _send,
    "acknowledge": _acknowledge,
}


def can_serve(contract: ServedContract, action: Action) -> bool:
    """Whether the engine has what an operation needs."""
    if action.kind == "bulk":
        return action.collection is not None and bool(action.targets or action.entries == "create")
    if action.kind == "find":
        return contract.filter_field(action.operation) is not None
    return True


def _collection(call: ServedCall) -> str:
    assert call.action.collection is not None
    return call.action.collection


def _field(call: ServedCall) -> str:
    assert call.action.field is not None
    return call.action.field


def _entries(call: ServedCall) -> list[Any]:
    """Return what is added to a list or removed from it; the body is the list, or has it.

    A body that may be left out is an empty list.
    """
    entries: list[Any] = call.body[_field(call)] if isinstance(call.body, Mapping) else call.body
    return entries or []


def _children(call: ServedCall) -> list[Record]:
    """Return the records of a collection, or only those of the parents in the path."""
    records = list(call.records)
    for parent in call.action.parents:
        id_, field = call.id_in_path(parent), _parent_field(call, parent)
        if call.store[parent.collection].find(parent.key, id_) is None:
            if call.account.contract.declares(call.operation, 404):
                raise call.missing(parent.collection, (parent.name,))
            call.marks.append(choices.unknown(singular(parent.collection)))
        records = [record for record in records if record.get(field) == id_]
    return records


def _parent_field(call: ServedCall, parent: Reference) -> str:
    """Return the field of a record that names its parent."""
    account, own = call.account, _collection(call)
    for name in account.schemas.properties(account.schemas.of(own)):
        reference = account.references(own).get(name)
        meant = reference.collection if reference else account.collections.named(name)
        if meant == parent.collection:
            return name
    return singular(parent.collection)


def _narrowed(call: ServedCall, records: list[Record]) -> list[Record]:
    """Return the records that the query and the quirks select."""
    listing = call.account.contract.list_operation(call.operation)
    assert listing is not None
    own = _collection(call)
    given = call.query.keys() - call.hooks.reads_of(call.operation.id)
    for equal in listing.filters:
        if equal.parameter.name in given:
            values = call.account.fields.values(own, equal.field)
            given_value = call.query[equal.parameter.name]
            wanted = given_value if isinstance(given_value, list) else [given_value]
            records = [e for e in records if any(each in values(e) for each in wanted)]
    for bound in listing.ranges:
        if bound.parameter.name in given:
            values = call.account.fields.values(own, bound.field)
            is_inside = pages.in_range(bound, call.query[bound.parameter.name])
            records = [record for record in records if is_inside(values(record))]
    return call.hooks.narrow(call, records)


def _named_by(call: ServedCall, reference: Reference, index: int) -> Record:
    """Return the record that an entry of a batch names."""
    place = (index, reference.name)
    entry = call.body[index]
    if reference.name not in entry:
        raise call.invalid(place, "required", "required")
    return call.named(reference, entry[reference.name], place)


def _created(
    call: ServedCall, owners: Mapping[Reference, Record], fields: Mapping[str, Any]
) -> Record:
    account, collection = call.account, _collection(call)
    record = account.new_record(collection)
    for parent, owner in owners.items():
        record[_parent_field(call, parent)] = owner[parent.key]
    account.write(collection, record, fields, call.stores)
    call.records.add(record)
    _follow(call, record, None)
    return record


def _page(call: ServedCall, records: list[Record], given: Mapping[str, Any]) -> Response:
    listing = call.account.contract.list_operation(call.operation)
    order = listing.sort_option(given) if listing is not None else None
    if order is not None:
        values = call.account.fields.values(_collection(call), order.field)
        records = pages.sorted_by(records, values, descending=order.descending)
    return call.respond_page(records, given)


def _changed(call: ServedCall, record: Record, fields: Mapping[str, Any]) -> Record:
    before = copy.deepcopy(record)
    call.account.write(_collection(call), record, fields, call.stores, joins=True)
    _follow(call, record, before)
    return record


def _replaced(call: ServedCall, record: Record, fields: Mapping[str, Any]) -> Record:
    before = copy.deepcopy(record)
    call.account.clear(_collection(call), record)
    call.account.write(_collection(call), record, fields, call.stores)
    _follow(call, record, before)
    return record


def _deleted(call: ServedCall, record: Record) -> None:
    del call.records.records[record[call.records.key]]
    _follow(call, record, record)


def _follow(call: ServedCall, record: Record, before: Record | None) -> None:
    if before is not None and record != before:
        record["updatedAt"] = call.account.now()
    call.hooks.follow(call, record, before)


def _fields(
    call: ServedCall, fields: Mapping[str, Any], place: Sequence[str | int]
) -> dict[str, Any]:
    """Return the fields of a request that a record keeps, with references by id; it keeps no files.

    Raises:
        RequestRefused: A reference names no record.
    """
    named = {reference.name for reference in call.action.targets}
    return {
        name: _kept(call, name, value, (*place, name))
        for name, value in fields.items()
        if name not in named and not isinstance(value, bytes)
    }


def _kept(call: ServedCall, name: str, value: Any, place: tuple[str | int, ...]) -> Any:
    account = call.account
    own = call.action.collection
    path = account.place_of(own, name, call.stores) if own is not None else (name,)
    reference = account.references(own).get(path[0]) if own is not None else None
    if reference is not None and isinstance(value, list):
        return merged([[_key(call, reference, each, (*place, i)) for i, each in enumerate(value)]])
    if reference is not None and value is not None:
        return _key(call, reference, value, place)
    meant = account.collections.named(name)
    is_scalar = isinstance(value, int | float | str) and not isinstance(value, bool)
    if meant is not None and is_scalar and call.store[meant].may_have(value):
        return _key(call, RecordReference(meant, "id", is_list=False), value, place)
    return value


def _key(
    call: ServedCall, reference: RecordReference, value: Any, place: tuple[str | int, ...]
) -> Any:
    if isinstance(value, dict):
        # Without a key it is no record of the account, such as a queue of another service.
        is_record = value.get(reference.key) is not None
        return call.account.upsert(reference, value) if is_record else value
    found = call.store[reference.collection].find(reference.key, value)
    if found is None and call.action.kind in ("set", "update", "replace"):
        # The 404 of these is about the record that they change.
        raise call.invalid(place, "unknown", singular(reference.collection))
    if found is None:
        raise call.missing(reference.collection, place)
    # Not the value that was sent, which may be 5.0.
    return found[reference.key]
