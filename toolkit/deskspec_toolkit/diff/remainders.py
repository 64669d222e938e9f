"""What differs between two documents beside all that is compared: nobody knows what it breaks.

Words are taken out of both documents, and what says the same is written in one way. Whatever still
differs has a meaning. It is named unless the comparison knows its keyword and found a change.
"""

from collections.abc import Iterator, Mapping, Set
from typing import Any, Final, Literal, TypeAlias

from ..openapi.documents import Document
from ..openapi.json_schema import NAMED, ONE, SEVERAL
from ..openapi.nodes import Place, schemas_in
from ..openapi.operations import METHODS, operations_of
from ..openapi.references import reached_from
from .keywords import EFFECTS, WORDS, value_of

_BY_NAMES: Final = frozenset(
    {"properties", "patternProperties", "dependentSchemas", "paths", "responses", "headers"}
    | {"content", "callbacks", "webhooks", "schemas", "securitySchemes", "encoding", "parameters"}
)
"""Keywords whose values have names for keys."""
_WORDS: Final = frozenset(
    {*WORDS, "$comment", "contact", "license", "links", "operationId", "tags"}
)
"""Keywords that have no meaning, or that are compared wherever they are."""
_DATA: Final = frozenset(
    {"const", "default", "dependentRequired", "discriminator", "enum", "required", "security"}
    | {"type", "x-deskspec"}
)
"""Keywords whose values have no keyword in them."""
_IN_ANY_ORDER: Final = frozenset({"enum", "required", "type"})
_FLAGS: Final = frozenset({"allowEmptyValue", "allowReserved", "deprecated", "required"})
"""Keywords that say the same as nothing if they are false."""
_COMPARED: Final = frozenset(
    {
        *EFFECTS,
        *METHODS,
        *_BY_NAMES,
        *_DATA,
        *_FLAGS,
        "$ref",
        "additionalProperties",
        "allOf",
        "anyOf",
    }
    | {"explode", "format", "in", "info", "items", "name", "oneOf", "prefixItems"}
    | {"readOnly", "requestBody", "schema", "scheme", "style", "writeOnly"}
)
"""Keywords that the comparison knows."""
_READ: Final = frozenset({*ONE, *SEVERAL, *NAMED, *_WORDS, *_DATA})
"""Keywords of schemas that are read though they have a mapping or a list."""

_Hidden: TypeAlias = Literal["readOnly", "writeOnly"] | None
"""The mark of fields that are not sent in the direction of a schema."""


def remainders(old: Document, new: Document, *, is_known: bool) -> Iterator[Place]:
    """Yield the places where two documents still differ.

    Args:
        old: The older document, in the dialect of `openapi.dialect`.
        new: The newer one, likewise.
        is_known: Whether a change was found that may be what differs at a keyword that is compared.
    """
    yield from _servers(old.get("servers", []), new.get("servers", []))
    for keyword, place in _differing(_plain(old), _plain(new), (), ""):
        if not is_known or keyword not in _COMPARED:
            yield place


def unread(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Place]:
    """Yield the places of keywords of schemas that are not read, where documents differ as written.

    Args:
        old: The older document.
        new: The newer one.
    """
    before, after = (dict(schemas_in(dict(each))) for each in (old, new))
    for place, schema in before.items():
        for keyword in dict.fromkeys([*schema, *after.get(place, {})]):
            both = (schema.get(keyword), after.get(place, schema).get(keyword))
            is_read = keyword in _READ or not any(isinstance(each, dict | list) for each in both)
            if both[0] != both[1] and not is_read:
                yield (*place, keyword)


def _servers(old: list[Mapping[str, Any]], new: list[Mapping[str, Any]]) -> Iterator[Place]:
    """Compare what is said of the same servers, beside their addresses, and which is the first."""
    before, after = (
        {str(each.get("url", "")): {**each, "description": ""} for each in given}
        for given in (old, new)
    )
    if [url for url in before if url in after] != [url for url in after if url in before]:
        yield ("servers",)
    for url, server in before.items():
        if server != after.get(url, server):
            yield ("servers", url)


def _plain(document: Document) -> dict[str, Any]:
    """A document without its words."""
    sent: set[str] = set()
    received: set[str] = set()
    paths: dict[str, Any] = {}
    for path, item in document.get("paths", {}).items():
        rest = {key: each for key, each in item.items() if key not in _WORDS}
        paths[path] = {key: _stripped(each, key) for key, each in rest.items()}
    for operation in operations_of(document):
        node = operation.node
        asked = {key: node[key] for key in ("parameters", "requestBody") if key in node}
        sent.update(reached_from(document, asked))
        received.update(reached_from(document, {"responses": node.get("responses", {})}))
        received.update(reached_from(document, {"callbacks": node.get("callbacks", {})}))
        paths[operation.path][operation.method] = {
            "security": document.get("security", []),
            **_stripped(
                {key: each for key, each in node.items() if key not in asked}, "", "writeOnly"
            ),
            **_stripped(asked, "", "readOnly"),
        }
    received.update(reached_from(document, {"webhooks": document.get("webhooks", {})}))
    components = document.get("components", {})
    schemas = {
        name: _stripped(schema, "", _hidden(f"#/components/schemas/{name}", sent, received))
        for name, schema in components.get("schemas", {}).items()
        if f"#/components/schemas/{name}" in sent | received
    }
    return {
        "info": {"x-deskspec": document.get("info", {}).get("x-deskspec")},
        "webhooks": _stripped(document.get("webhooks", {}), "webhooks", "writeOnly"),
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": _stripped(components.get("securitySchemes", {}), "securitySchemes"),
        },
    }


def _hidden(reference: str, sent: Set[str], received: Set[str]) -> _Hidden:
    if reference in sent and reference in received:
        return None
    return "readOnly" if reference in sent else "writeOnly"


def _stripped(value: Any, keyword: str, hidden: _Hidden = None) -> Any:
    """A value without words.

    Args:
        value: The value.
        keyword: Where it is; empty if it is an object or a schema itself.
        hidden: The mark of fields that are left out.
    """
    if keyword in _DATA:
        is_free = isinstance(value, list) and keyword in _IN_ANY_ORDER
        return sorted(value, key=repr) if is_free else value
    if isinstance(value, list):
        if keyword == "parameters":
            named = {_parameter(each): each for each in value if isinstance(each, dict)}
            return {name: _stripped(each, "", hidden) for name, each in named.items()}
        return [_stripped(each, "", hidden) for each in value]
    if not isinstance(value, dict):
        return value
    if keyword in _BY_NAMES:
        return {
            name.lower() if keyword == "headers" else name: _stripped(each, "", hidden)
            for name, each in value.items()
            if not (hidden and isinstance(each, dict) and each.get(hidden) is True)
        }
    new = {
        name: _stripped(each, name, hidden)
        for name, each in value.items()
        if name not in _WORDS
        and not (name in _FLAGS and each is False)
        and not (name in EFFECTS and value_of(value, name) is None)
    }
    unsent = {
        name
        for name, each in value.get("properties", {}).items()
        if hidden and isinstance(each, dict) and each.get(hidden) is True
    }
    if unsent and isinstance(new.get("required"), list):
        new["required"] = [each for each in new["required"] if each not in unsent]
    new.pop("default", None)  # compared wherever it is
    if isinstance(new.get("unevaluatedProperties"), bool) and not new.pop("unevaluatedProperties"):
        new["additionalProperties"] = False  # named in the same words
    if "allOf" in new and not any(new["allOf"]):
        del new["allOf"]
    return new


def _parameter(parameter: Mapping[str, Any]) -> str:
    name = str(parameter.get("name"))
    where = str(parameter.get("in"))
    return f"{where} {name.lower() if where == 'header' else name}"


def _differing(old: Any, new: Any, place: Place, keyword: str) -> Iterator[tuple[str, Place]]:
    """Yield each difference with the keyword that it is said by."""
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        for name in dict.fromkeys([*old, *new]):
            is_named = keyword in _BY_NAMES
            if name not in old or name not in new or keyword in _DATA:
                if old.get(name) != new.get(name):
                    is_inside = is_named or keyword in _DATA
                    yield (keyword if is_inside else name), (*place, name)
                continue
            is_object = isinstance(old[name], dict) and isinstance(new[name], dict)
            inner = name if not is_named else "" if is_object else keyword
            yield from _differing(old[name], new[name], (*place, name), inner)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for position, (one, other) in enumerate(zip(old, new, strict=True)):
            inner = "" if isinstance(one, dict) else keyword
            yield from _differing(one, other, (*place, str(position)), inner)
    else:
        yield keyword, place
