"""Nothing but keywords of OpenAPI 3.1 is in a schema: tools pass over any other key."""

from collections.abc import Iterator
from typing import Any, Final

from deskspec_runtime.values.names import did_you_mean

from ..openapi import json_schema
from ..openapi.documents import Document
from ..openapi.nodes import Place, nodes_in, schemas_in
from .name_lint import Problem

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


def keyword_problems(document: Document) -> Iterator[Problem]:
    """Yield each key of a schema that is no keyword, and each schema that is true or false."""
    for place, node in nodes_in(document):
        if isinstance(node, dict) and place[-1:] != ("properties",):
            yield from _any_or_none((*place, "schema"), node.get("schema"))
    for place, schema in schemas_in(document):
        yield from _inside(place, schema)
        for key in sorted(schema.keys() - _KEYWORDS, key=str):
            if not str(key).startswith("x-"):
                advice = _INSTEAD.get(key) or did_you_mean(str(key), _KEYWORDS)
                yield (*place, str(key)), f"is no keyword of OpenAPI 3.1{advice or ': remove it'}"


def _inside(place: Place, schema: dict[str, Any]) -> Iterator[Problem]:
    """Yield the schemas inside of one that are true or false."""
    for key in sorted(json_schema.NAMED | json_schema.SEVERAL):
        inner = schema.get(key)
        entries = enumerate(inner) if isinstance(inner, list) else ()
        for name, each in inner.items() if isinstance(inner, dict) else entries:
            yield from _any_or_none((*place, key, str(name)), each)
    for key in ("items", "not"):
        yield from _any_or_none((*place, key), schema.get(key))


def _any_or_none(place: Place, schema: Any) -> Iterator[Problem]:
    """Yield a schema that is true or false: the generator takes none."""
    if isinstance(schema, bool):
        yield place, "must be a schema: write {} for any value"
