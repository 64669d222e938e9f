"""Where the arguments of an operation have values that are sent with a warning if unlisted."""

from collections.abc import Iterator
from typing import NamedTuple

from deskspec_runtime.values.listed_values import EACH

from ..openapi.documents import Document
from ..openapi.operations import facts_of
from ..openapi.references import resolve
from .projection import Schema


class ListedPlace(NamedTuple):
    """A place below an argument."""

    steps: tuple[str, ...]
    enum: str
    """The component that lists the values."""


def listed_places(
    document: Document, schema: Schema, around: tuple[str, ...] = ()
) -> Iterator[ListedPlace]:
    """Yield the places in a value of a schema whose values an enum lists for the warning.

    Args:
        document: The projection.
        schema: The schema of the argument.
        around: The components that the schema is inside of, each looked into once.
    """
    named = schema.get("$ref", "")
    if named in around:
        return
    around = (*around, named) if named else around
    schema = resolve(document, schema)
    if "format" in schema:
        return  # a wire format has a codec and no schema below it
    listed = facts_of(schema).get("warn_beyond")
    if listed is not None:
        yield ListedPlace((), listed)
    inner = {(name,): each for name, each in schema.get("properties", {}).items()}
    if isinstance(schema.get("items"), dict):
        inner[(EACH,)] = schema["items"]
    for steps, each in inner.items():
        for place in listed_places(document, each, around):
            yield place._replace(steps=(*steps, *place.steps))
    for choice in (*schema.get("anyOf", []), *schema.get("oneOf", [])):
        yield from listed_places(document, choice, around)
