"""Nothing but keywords of OpenAPI 3.1 is in a schema: tools pass over any other key."""

from collections.abc import Iterator
from typing import Any, Final

from deskspec_runtime.values.names import did_you_mean

from ..openapi import json_schema
from ..openapi.documents import Document
from ..openapi.nodes import Place, schemas_in

_KEYWORDS: Final = frozenset(
    {"$anchor", "$comment", "$dynamicAnchor", "$dynamicRef", "$id", "$ref", "$schema"}
    | {"const", "contentEncoding", "contentMediaType", "contentSchema", "default", "deprecated"}
    | {"dependentRequired", "description", "discriminator", "enum", "example", "examples"}
    | {"exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "maxContains", "maxItems"}
    | {"maxLength", "maxProperties", "maximum", "minContains", "minItems", "minLength"}
    | {"minProperties", "minimum", "multipleOf", "pattern", "readOnly", "required", "title", "type"}
    | {"uniqueItems", "writeOnly", "xml"}
    | json_schema.ONE
    | json_schema.SEVERAL
    | json_schema.NAMED
)
_INSTEAD: Final = {"nullable": ': write type: [string, "null"], or anyOf with {type: "null"}'}


def keyword_problems(document: Document) -> Iterator[tuple[Place, str]]:
    """Yield each key of a schema that is no keyword, with its place."""
    for place, schema in schemas_in(document):
        yield from _any_or_none(place, schema)
        for key in sorted(schema.keys() - _KEYWORDS, key=str):
            if not str(key).startswith("x-"):
                advice = _INSTEAD.get(key) or did_you_mean(str(key), _KEYWORDS)
                yield (*place, str(key)), f"is no keyword of OpenAPI 3.1{advice or ': remove it'}"


def _any_or_none(place: Place, schema: dict[str, Any]) -> Iterator[tuple[Place, str]]:
    """Yield the schemas inside of one that are true or false, which no generator takes."""
    for key in sorted(json_schema.NAMED | json_schema.SEVERAL):
        inner = schema.get(key)
        entries = enumerate(inner) if isinstance(inner, list) else ()
        for name, each in inner.items() if isinstance(inner, dict) else entries:
            if isinstance(each, bool):
                yield (*place, key, str(name)), "must be a schema: write {} for any value"
    for key in ("items", "not"):
        if isinstance(schema.get(key), bool):
            yield (*place, key), "must be a schema: write {} for any value"
