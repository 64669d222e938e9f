"""Where the contract draws a line, the library draws it, too: at each edge, and just beyond."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.openapi.operations import OperationObject, operations_of
from deskspec_toolkit.openapi.references import resolve
from lab.shelves import loan_id
from lab.steps import Step, last, library, seeded_path

CONTRACT = documents.read(Path(__file__).with_name("openapi.yaml"), "openapi.yaml")
OPERATIONS = {operation.id: operation for operation in operations_of(CONTRACT)}
VALID = {
    "title": "A Book",
    "isbn": "9790000000001",
    "author": "Asha Example",
    "language": "en",
    "published_on": "2025-01-23",
    "text": "x",
    "tags": ["found"],
    "book_id": 2,
    "reader": "Reader One",
    "lent_on": "2026-03-01",
    "due_on": "2026-04-01",
    "kind": "review",
    "url": "http://127.0.0.1:1024/webhooks",
}
BY_SIZE: dict[tuple[str, str], Callable[[int], Any]] = {
    ("minLength", "maxLength"): lambda size: "x" * size,
    ("minItems", "maxItems"): lambda size: [f"t{number}" for number in range(size)],
    ("minimum", "maximum"): lambda number: number,
}
"""Two words of a schema -> what makes a value of such a size."""
BY_FORM = {
    "date": ("2024-02-29", "2025-02-29"),
    "date-time": ("2025-01-23T06:00:46.5+05:30", "2025-01-23T06:00:46"),
    "uuid": (loan_id(6), loan_id(6).replace("-", "")),
    "^note-[0-9]{1,9}$": ("note-999999999", "note-1234567890"),
    "^[0-9]{13}$": ("9790000000002", "979000000000"),
    r"^http://127\.0\.0\.1:[0-9]{4,5}(/[a-z]{1,20}){1,3}$": (
        "http://127.0.0.1:65535/a/b/c",
        "http://127.0.0.1:65535/a/b/c/d",
    ),
    "^[a-z][a-z0-9-]{0,19}$": ("a" * 20, "a" * 21),
}
"""Format or pattern -> a text that has it, and one that all but has it."""


def edges(schema: Any) -> Iterator[tuple[Any, bool]]:
    """Values at the edges of a schema, each with whether it is allowed."""
    for (least, most), created in BY_SIZE.items():
        if least in schema:
            yield from ((created(schema[least]), True), (created(schema[least] - 1), False))
        if most in schema:
            yield from ((created(schema[most]), True), (created(schema[most] + 1), False))
    yield from ((value, True) for value in schema.get("enum", ()))
    if "enum" in schema:
        yield schema["enum"][0].upper(), False
    if "items" in schema:
        entries = resolve(CONTRACT, schema["items"])
        yield from (([value], is_allowed) for value, is_allowed in edges(entries))
    allowed, broken = BY_FORM.get(schema.get("format", schema.get("pattern")), (None, None))
    if allowed is not None:
        yield from ((allowed, True), (broken, False))


def steps_at_edges(operation: OperationObject) -> Iterator[tuple[Step, bool]]:
    """Requests that are valid but for one value, each with whether that is allowed."""
    method, path = operation.method.upper(), seeded_path(operation.path)
    everywhere = CONTRACT["paths"][operation.path].get("parameters", ())
    for given in (*everywhere, *operation.node.get("parameters", ())):
        parameter = resolve(CONTRACT, given)
        for value, is_allowed in edges(resolve(CONTRACT, parameter["schema"])):
            text = quote(str(value))
            if parameter["in"] == "path":
                one = {parameter["name"]: text}
                yield Step(method, seeded_path(operation.path, **one)), is_allowed
            else:
                yield Step(method, f"{path}?{parameter['name']}={text}"), is_allowed
    if "requestBody" not in operation.node:
        return
    body = resolve(CONTRACT, operation.node["requestBody"])
    schema = resolve(CONTRACT, body["content"]["application/json"]["schema"])
    needed = {name: VALID[name] for name in schema.get("required", ())}
    for name, field in schema["properties"].items():
        for value, is_allowed in edges(resolve(CONTRACT, field)):
            yield Step(method, path, needed | {name: value}), is_allowed


EDGES = {id_: list(steps_at_edges(operation)) for id_, operation in OPERATIONS.items()}


@pytest.mark.parametrize("id_", [id_ for id_, steps in EDGES.items() if steps])
def test_a_value_is_refused_just_beyond_its_edge_and_not_at_it(id_: str) -> None:
    for step, is_allowed in EDGES[id_]:
        status = last(library(), [step]).status
        assert (status not in (400, 422)) == is_allowed, step


def test_there_are_edges_of_every_kind() -> None:
    every = [is_allowed for steps in EDGES.values() for _, is_allowed in steps]
    assert every.count(True) > 80
    assert every.count(False) > 60
