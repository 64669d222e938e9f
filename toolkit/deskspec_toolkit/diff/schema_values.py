"""What a schema allows: its alternatives, types and listed values, references followed."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from ..openapi.documents import Document
from .conjunctions import joined
from .keywords import WORDS

_NOTHING: Final = frozenset({"nothing"})
"""The type of a value that cannot be."""


class SchemaValues(NamedTuple):
    """What a schema allows, apart from null."""

    nullable: bool
    alternatives: list[Mapping[str, Any]]
    """Schemas without references, one of which a value keeps."""
    names: list[str | None]
    """The component of each alternative, if it is nothing else."""
    around: Mapping[str, Any]
    """What is beside the alternatives."""

    @classmethod
    def of(cls, document: Document, schema: Any) -> "SchemaValues":
        """Read a schema."""
        if not isinstance(schema, dict):
            schema = {"not": {}} if schema is False else {}
        whole = joined(document, schema)
        given = [*whole.get("anyOf", []), *whole.get("oneOf", [])]
        rest = {key: value for key, value in whole.items() if key not in ("anyOf", "oneOf")}
        if not given:
            return cls(_takes_null(whole), [whole], [component_of(schema)], {})
        alternatives: list[Mapping[str, Any]] = []
        names: list[str | None] = []
        nullable = False
        is_plain = not rest.keys() - {*WORDS, "discriminator", "x-deskspec"}
        for each in given:
            inner = cls.of(document, each)
            nullable = nullable or inner.nullable
            for alternative, name in zip(inner.alternatives, inner.names, strict=True):
                if alternative.get("type") == "null" or alternative.get("const", 0) is None:
                    nullable = True
                    continue
                alternatives.append(_joint(rest, alternative))
                names.append(name if is_plain else None)
        return cls(nullable and _takes_null(rest), alternatives, names, rest)


def component_of(schema: Any) -> str | None:
    """The name of the component that a schema refers to, if it does nothing else."""
    if not isinstance(schema, dict) or "$ref" not in schema:
        return None
    others = schema.keys() - {"$ref", *WORDS, "x-deskspec"}
    return None if others else str(schema["$ref"]).rpartition("/")[2]


def _joint(rest: Mapping[str, Any], alternative: Mapping[str, Any]) -> dict[str, Any]:
    """An alternative with what is beside all of them."""
    joint = {**rest, **alternative}
    joint.pop("discriminator", None)
    if "properties" in rest:
        joint["properties"] = {**rest["properties"], **alternative.get("properties", {})}
    if "required" in rest:
        joint["required"] = [*rest["required"], *alternative.get("required", [])]
    return joint


def _takes_null(schema: Mapping[str, Any]) -> bool:
    types = schema.get("type")
    if "enum" in schema or "const" in schema:
        listed = [schema["const"]] if "const" in schema else schema["enum"]
        if None not in listed:
            return False
    return types is None or types == "null" or (isinstance(types, list) and "null" in types)


def types_of(schema: Mapping[str, Any]) -> frozenset[str]:
    """The JSON types of the values, null apart; none if they may have any."""
    if schema.get("not") == {}:
        return _NOTHING
    given = schema.get("type", [])
    found = frozenset([given] if isinstance(given, str) else given) - {"null"}
    if found or "type" in schema:
        return found or frozenset({"null"})
    listed = choices_of(schema)
    if listed is not None:
        return frozenset(_type(each) for each in listed)
    if "properties" in schema:
        return frozenset({"object"})
    return frozenset({"array"}) if "items" in schema or "prefixItems" in schema else found


def may_be(kind: str, schema: Mapping[str, Any]) -> bool:
    """Whether a value may have a type: one without a type may be any."""
    return kind in types_of(schema) or not schema.keys() & {"type", "enum", "const", "not"}


def _type(value: Any) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return kinds.get(type(value), "object")


def is_within(inner: frozenset[str], outer: frozenset[str]) -> bool:
    """Whether every value of some types has one of others: an integer is a number."""
    return inner - _NOTHING <= (outer | ({"integer"} if "number" in outer else set()))


def choices_of(schema: Mapping[str, Any]) -> list[Any] | None:
    """The listed values without null; `None` if they are not listed."""
    if "const" in schema:
        return [] if schema["const"] is None else [schema["const"]]
    listed = schema.get("enum")
    return None if listed is None else [each for each in listed if each is not None]


def is_closed(schema: Mapping[str, Any]) -> bool:
    return False in (schema.get("additionalProperties"), schema.get("unevaluatedProperties"))


def shown_types(values: SchemaValues) -> str:
    return ", ".join(shown_of(each) for each in values.alternatives)


def shown_of(schema: Mapping[str, Any]) -> str:
    return " | ".join(sorted(types_of(schema)))
