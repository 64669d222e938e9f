"""What is asked for beside the result comes: JSON:API's `include`."""

from collections.abc import Iterator
from typing import Any, Final

from ...conformance.checks import Check
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.schema_view import SchemaView
from ...openapi.words import letters, singular, words
from .oracle import Oracle

_INCLUDE: Final = "include"
_INCLUDED: Final = "included"
_NOTHING: Final = ("", "none")
"""Choices that ask for nothing."""
_REFUSED: Final = 400


class IncludingOracle(Oracle):
    """Does a read include what it is asked for?"""

    check = Check.FILTER_HONOURED

    def look(self, operation: OperationView) -> None:
        page = operation.success
        if page is None or _INCLUDED not in page.properties or operation.effect != "read":
            return
        named = (f for f in operation.fields if f.where == "query" and letters(f.name) == _INCLUDE)
        for field in named:
            choices = [e for e in (field.view.items or field.view).choices if e not in _NOTHING]
            # A word that means another thing is refused, which must be documented.
            may_ask = operation.documents(_REFUSED) or self.run.is_simulator
            described = _described(field, page.properties[_INCLUDED]) if may_ask else ()
            asked = choices or [*described]
            given = self.run.finder.arguments(operation) if asked else None
            if given is None:
                continue
            value = asked[0] if field.view.items is None else asked[:1]
            response = self.call(operation, {**given, field.name: value})
            is_object = response.is_success and isinstance(response.body, dict)
            # What is only described may mean another thing.
            if choices and is_object and _INCLUDED not in response.body:
                expected, seen = f"what {field.name} asks for", "no such field"
                self.report(operation, response, expected, seen, place=f"$.{_INCLUDED}")


def _described(field: ArgumentField, included: SchemaView) -> Iterator[Any]:
    """Yield the words of a description that name what is included: `holidays` of a `Holiday`."""
    kinds = {singular(letters(name)) for name in _kinds(included)}
    yield from (word for word in words(field.description) if singular(word) in kinds)


def _kinds(included: SchemaView) -> Iterator[str]:
    """Yield the names of the schemas of what is included."""
    entry: Any = included.schema.get("items")
    whole = entry if isinstance(entry, dict) else {}
    for each in (whole, *whole.get("oneOf", ()), *whole.get("anyOf", ())):
        reference = each.get("$ref") if isinstance(each, dict) else None
        if isinstance(reference, str):
            yield reference.rpartition("/")[2]
