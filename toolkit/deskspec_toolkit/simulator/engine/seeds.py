"""The records that an account starts with, and records by the hundred."""

import copy
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from hashlib import sha256
from typing import Any

from ...openapi.lists import found_at
from ...openapi.operations import beside_of, json_media
from ...openapi.references import resolve
from ...openapi.resource_objects import flat
from ...openapi.words import words
from . import wire_formats
from .account import Account
from .record_schemas import RecordReference
from .store import Collection, Record

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")
MAX_COUNT = 1_000_000
"""More records of one resource than this are refused."""


class BadSeed(ValueError):
    """A seed that fits no resource of the vendor; the message says which there are."""

    def __init__(self, message: str, *place: str) -> None:
        super().__init__(message)
        self.place = place
        """The resource, then the position of a record and its field."""


def seed_account(account: Account) -> None:
    """Add the records of the documented examples, and those of the vendor's quirks.

    The example of what creates a record is one where no example of what reads it is. A record that
    only others print is added as they print it, where its collection has no other.
    Any other reference to a record that no example prints is one to the first of its collection.
    What can be read, but neither created nor found in an example, has one record with the simplest
    values. JSON:API resources have ids of text, those that are created first, too.
    """
    printed: dict[str, list[Any]] = {}
    read, created = set(), dict[str, list[Any]]()
    for operation in account.contract.operations.values():
        action = account.contract.action(operation)
        if action.collection is None:
            continue
        if action.kind in ("read", "list"):
            read.add(action.collection)
            for entry in _printed(account, operation.node, operation.facts):
                printed.setdefault(action.collection, []).append(entry)
        elif action.kind == "create":
            entries = created.setdefault(action.collection, [])
            entries += _printed(account, operation.node, operation.facts)
    seeded = account.traits.seeds
    for name in dict.fromkeys([*account.collections.names, *seeded]):
        if name in seeded:
            for fields in seeded[name]:
                _add_own(account, name, fields, printed.get(name, []))
        elif name in printed:
            _add_printed(account, name, printed[name])
        elif name in read:
            _add_printed(account, name, created.get(name, []))
    for name, entries in printed.items():
        _add_embedded(account, name, entries)
    for name in account.collections.names:
        if name in read - created.keys() and not account.store[name].records:
            _add_sample(account, name)
    for name in account.collections.names:
        if account.is_resource(name) and not account.store[name].records:
            account.store[name].last_id = _first_id(name)
    for name in account.collections.names:
        for record in account.store[name]:
            _resolve_references(account, name, record)


def add_records(
    account: Account, resource: str, records: Sequence[Mapping[str, Any]] | int
) -> None:
    """Add records of the caller's own, or a number of them.

    Args:
        account: The account.
        resource: A collection.
        records: Objects with the fields of responses, others get their defaults; or how many.

    Raises:
        BadSeed: The resource is unknown, an object has an unknown field, or the number is wrong.
    """
    known = [name for name in account.collections.names if name in account.collections.components]
    if resource not in known:
        choices = ", ".join(sorted(known))
        message = f"{account.traits.vendor} has no resource {resource!r}: choose from {choices}"
        raise BadSeed(message, resource)
    if isinstance(records, bool | str) or not isinstance(records, int | Sequence):
        raise BadSeed(f"{resource}: expected a list of objects or their number", resource)
    if isinstance(records, int) and not 0 <= records <= MAX_COUNT:
        message = f"{resource}: expected a number from 0 to {MAX_COUNT}, not {records}"
        raise BadSeed(message, resource)
    if isinstance(records, int):
        for record in list(_copies(account, resource, records)):
            account.store[resource].add(record)
        return
    read = [_read_own(account, resource, index, each) for index, each in enumerate(records)]
    for record in read:
        account.store[resource].add(record)
        _resolve_references(account, resource, record)


def _printed(account: Account, node: Mapping[str, Any], facts: Mapping[str, Any]) -> list[Any]:
    """Return the records in the examples of an operation's successes, as printed."""
    found: list[Any] = []
    for status, declared in node["responses"].items():
        content = resolve(account.contract.document, declared).get("content", {})
        media = json_media(content) or {}
        for example in media.get("examples", {}).values() if str(status)[0] == "2" else ():
            body = copy.deepcopy(example["value"])
            key = facts.get("items", facts.get("result"))
            value = body.get(key) if key else body
            found += value if isinstance(value, list) else [value]
            for beside in beside_of(account.contract.document, media["schema"]):
                if isinstance(value, dict):  # a record keeps what is beside it
                    value[beside.name] = found_at(body, beside.steps)
    return [flat(each) for each in found if isinstance(each, dict)]


def _add_printed(account: Account, name: str, printed: list[Any]) -> None:
    schema = account.schemas.of(name)
    for entry in printed:
        record = _read(account, schema, entry, account.references(name))
        if account.store[name].get(record.get("id")) is None:
            account.store[name].add(record)


def _add_sample(account: Account, name: str) -> None:
    """Add a record with the simplest values; its id does not depend on other collections."""
    record = account.new_record(name)
    properties = account.schemas.properties(account.schemas.of(name))
    if "string" in wire_formats.types_of(account.schemas.main(properties.get("id", {}))):
        record["id"] = _first_id(name)
    account.store[name].add(record)


def _first_id(name: str) -> str:
    return sha256(name.encode()).hexdigest()[:24]


def _add_embedded(account: Account, name: str, printed: list[Any]) -> None:
    """Add the records that these print, of collections that have none yet."""
    for field, reference in account.references(name).items():
        if account.store[reference.collection].records:
            continue
        values = [entry.get(field) for entry in printed]
        shown = [
            each for value in values for each in ((value or []) if reference.is_list else [value])
        ]
        _add_printed(account, reference.collection, [e for e in shown if isinstance(e, dict)])


def _add_own(account: Account, name: str, fields: Record, printed: list[Any]) -> None:
    """Add a record of the quirks: its fields over those of the first example."""
    base = (
        _read(account, account.schemas.of(name), printed[0], account.references(name))
        if printed
        else account.new_record(name)
    )
    account.store[name].add({**base, **copy.deepcopy(fields)})


def _read(
    account: Account, schema: Any, entry: Any, references: Mapping[str, RecordReference]
) -> Record:
    """Return a printed record as the store keeps it."""
    properties = account.schemas.properties(schema)
    record: Record = {}
    for name, value in entry.items():
        if name in references and value is not None:
            record[name] = _referred(account, references[name], value)
        else:
            record[name] = _value(account, properties.get(name, {}), value)
    return record


def _value(account: Account, schema: Any, value: Any) -> Any:
    branch = account.schemas.main(schema)
    if "format" in branch:
        items = account.schemas.resolved(branch.get("items", {}))
        return wire_formats.read({**branch, "items": items}, value)
    if isinstance(value, dict) and "properties" in branch:
        return _read(account, branch, value, {})
    if isinstance(value, list) and "items" in branch:
        return [_value(account, branch["items"], each) for each in value]
    return value


def _referred(account: Account, reference: RecordReference, value: Any) -> Any:
    if isinstance(value, list):
        return [_referred(account, reference, each) for each in value]
    if not isinstance(value, dict):
        return value
    if reference.collection not in account.collections.components:
        return account.upsert(reference, value)
    return value[reference.key]


def _resolve_references(account: Account, name: str, record: Record) -> None:
    """Let references to records that do not exist refer to the first one of their collection."""
    for field, reference in account.references(name).items():
        others = account.store[reference.collection]
        first = next(iter(others.records), None)
        if reference.is_list:
            record[field] = [key for key in record.get(field) or [] if others.get(key)]
        elif record.get(field) is not None and not _is_known(account, others, record[field]):
            record[field] = first
    for field in list(record):
        meant = account.collections.named(field)
        if meant is None or field in account.references(name) or field == "id" or meant == name:
            continue
        others = account.store[meant]
        value = record[field]
        if isinstance(value, int | str) and others.may_have(value):
            is_known = _is_known(account, others, value)
            record[field] = value if is_known else next(iter(others.records), value)


def _is_known(account: Account, others: Collection, value: Any) -> bool:
    """Whether a record has this id, or is found by this value otherwise."""
    keys = ("id", *_keys(account, others.name))
    return any(others.find(key, value) is not None for key in keys)


def _read_own(account: Account, resource: str, index: int, entry: Mapping[str, Any]) -> Record:
    if not isinstance(entry, Mapping):
        raise BadSeed(f"{resource}[{index}]: expected an object", resource, str(index))
    entry = flat(entry)
    schema = account.schemas.of(resource)
    known = account.schemas.properties(schema)
    for name in entry:
        if name not in known:
            message = f"{resource}[{index}]: {resource} have no field {name!r}"
            raise BadSeed(message, resource, str(index), name)
        for problem in _field_problems(account, resource, name, entry[name]):
            message = f"{resource}[{index}].{name}: expected {problem}"
            raise BadSeed(message, resource, str(index), name)
    try:
        given = _read(account, schema, entry, account.references(resource))
    except wire_formats.Unreadable as problem:
        message = f"{resource}[{index}]: expected {problem}"
        raise BadSeed(message, resource, str(index)) from None
    return {**account.new_record(resource), **given}


def _field_problems(account: Account, resource: str, name: str, value: Any) -> Iterator[str]:
    """Yield what a field of a record may be, if this value is not: an id does for a reference."""
    reference = account.references(resource).get(name)
    if reference is None:
        place = account.schemas.place_of(resource, name)
        yield from (each.message for each in account.contract.value_problems(place, value))
    elif reference.is_list and not isinstance(value, list):
        yield "a list"
    elif value is not None:
        for each in value if reference.is_list else [value]:
            key = each.get(reference.key) if isinstance(each, Mapping) else each
            if not isinstance(key, int | str):
                yield f"an id, or an object with {reference.key}"


def _copies(account: Account, resource: str, count: int) -> Iterator[Record]:
    """Yield copies of the first record, each with keys, names and addresses of its own.

    Printed records are years old, and some vendors do not search old ones. So copies are as if they
    had been changed just now, one second after the other.
    """
    collection = account.store[resource]
    first = next(iter(collection), None) or account.new_record(resource)
    keys = _keys(account, resource)
    schema = account.schemas.of(resource)
    age = account.now() - max(_instants(account, schema, first), default=account.now())
    start = len(collection.records) + 1
    for number in range(start, start + count):
        numbered = {
            name: _numbered(name, value, number, keys)
            for name, value in copy.deepcopy(first).items()
            if name != collection.key
        }
        yield _moved(account, schema, numbered, age - (start + count - 1 - number))


def _instants(account: Account, schema: Any, record: Record) -> Iterator[float]:
    """Yield the instants of a record, but for those of the objects inside."""
    properties = account.schemas.properties(schema)
    for name, value in record.items():
        if _is_instant(account.schemas.main(properties.get(name, {})), value):
            yield value


def _moved(account: Account, schema: Any, value: Any, seconds: float) -> Any:
    """Return a value with all instants in it so many seconds later."""
    branch = account.schemas.main(schema)
    if _is_instant(branch, value):
        return value + seconds
    if isinstance(value, dict) and "properties" in branch:
        properties = account.schemas.properties(schema)
        return {
            name: _moved(account, properties.get(name, {}), each, seconds)
            for name, each in value.items()
        }
    if isinstance(value, list) and "items" in branch:
        return [_moved(account, branch["items"], each, seconds) for each in value]
    return value


def _is_instant(branch: Mapping[str, Any], value: Any) -> bool:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return is_number and branch.get("format") in wire_formats.INSTANTS


def _keys(account: Account, resource: str) -> set[str]:
    """Return the fields by which operations find a record, beside its id."""
    contract = account.contract
    actions = (contract.action(operation) for operation in contract.operations.values())
    found = {
        reference.key
        for each in actions
        for reference in (*each.targets, *each.parents)
        if reference.collection == resource
    }
    return found | account.traits.unique.get(resource, frozenset())


def _numbered(name: str, value: Any, number: int, keys: Set[str]) -> Any:
    """Return a text that identifies or names a record with a number, any other value as it is."""
    if isinstance(value, dict):
        return {inner: _numbered(inner, value[inner], number, keys) for inner in value}
    if isinstance(value, list):
        return [_numbered(name, each, number, keys) for each in value]
    if not isinstance(value, str):
        return value
    if _ADDRESS.fullmatch(value):
        local, _, domain = value.rpartition("@")
        return f"{local}+{number}@{domain}"
    if name in keys and value.lstrip("+").isdecimal():
        return f"{value[:-6]}{number:06}"
    if name in keys:
        return f"{value}_{number}"
    return f"{value} {number}" if words(name)[-1:] == ["name"] else value
