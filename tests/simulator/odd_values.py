"""Values that a request should not have, in every place where it can have one."""

import itertools
from collections.abc import Iterator
from typing import Any

from deskspec_toolkit.openapi.operations import OperationObject
from deskspec_toolkit.openapi.references import resolve
from harness.catalogue import ContractFile, sample

ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    5.0,
    10**400,
    1e300,
    "",
    "\x00",
    "\ud800",
    "8737843",
    [],
    [None],
    [[]],
    [{}],
    {},
    {"": None},
    {"id": []},
    {"name": {}},
)
NUMBERS = ("", "0", "-1", "1.5", "1e999", "9" * 500, "NaN", "\u0663")
TEXTS = (*NUMBERS, " ", "%00", "%FF", "%2F", "a%20b", "{}", "null", "true")


def odd_bodies(contract: ContractFile, schema: dict[str, Any]) -> Iterator[Any]:
    """Yield bodies with one odd value each: at the top, in a field, and one step below."""
    yield from ODD
    whole = resolve(contract.document, schema)
    is_list = "items" in whole
    item = resolve(contract.document, whole["items"]) if is_list else whole
    fields = item.get("properties", {})
    valid = {name: sample(contract.document, fields[name]) for name in fields}
    for name, value in itertools.product(fields, ODD):
        body = {**valid, name: value}
        yield [body] if is_list else body
    for name, inner in valid.items():
        entry = inner[0] if isinstance(inner, list) and inner else inner
        if not isinstance(entry, dict):
            continue
        for key, value in itertools.product(entry, ODD):
            odd = {**entry, key: value}
            body = {**valid, name: [odd] if isinstance(inner, list) else odd}
            yield [body] if is_list else body


def path_of(operation: OperationObject, text: str) -> str:
    head, _, rest = operation.path.partition("{")
    return f"{head}{text}{rest.partition('}')[2]}" if rest else operation.path
