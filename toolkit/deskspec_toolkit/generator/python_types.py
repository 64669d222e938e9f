"""The Python type and the codec of a schema of the projection."""

import json
import re

from deskspec_runtime.values.wire_formats import FORMATS

from ..openapi.body_choices import ANY_OF, is_object_choice
from ..openapi.documents import Document
from ..openapi.operations import facts_of
from ..openapi.references import resolve
from .limits import LIMITS, is_checked
from .object_choices import recognized_by
from .projection import Schema, alternatives

_SCALARS = {
    "any": ("Any", "_c.ANY"),
    "boolean": ("bool", "_c.BOOLEAN"),
    "integer": ("int", "_c.INTEGER"),
    "null": ("None", "_c.ANY"),
    "number": ("float", "_c.NUMBER"),
    "string": ("str", "_c.TEXT"),
}


def annotation(document: Document, schema: Schema, *, sent: bool = False) -> str:
    """Return the Python type of a value, without `None` for null.

    Args:
        document: The projection.
        schema: The schema of the value.
        sent: Whether the caller passes the value; its type is then as wide as what can be sent.
    """
    if ANY_OF in schema:
        return _any_of(document, schema[ANY_OF])
    types = [
        each
        for kind, alternative in alternatives(document, schema).items()
        if kind != "null"
        for each in _types(document, kind, alternative, sent)
    ]
    return " | ".join(dict.fromkeys(types))


def is_nullable(document: Document, schema: Schema) -> bool:
    """Return whether a value may be null."""
    if ANY_OF in schema:
        return any(is_nullable(document, each) for each in schema[ANY_OF])
    return "null" in alternatives(document, schema)


def codec(document: Document, schema: Schema, *, sent: bool = False) -> str:
    """Return the codec expression of a value, for a module with `_c` and `_MODELS`.

    Args:
        document: The projection.
        schema: The schema of the value.
        sent: Whether the caller passes the value; documented text is then sent as text.
    """
    if ANY_OF in schema:  # the object that the body is checks it
        return "_c.ANY"
    codecs = {
        kind.removeprefix("format:"): _limited(
            _codec(document, kind, alternative, sent), alternative if sent else {}
        )
        for kind, alternative in alternatives(document, schema).items()
        if kind != "null"
    }
    by_type: dict[str, str] = {}
    # Wire formats first: they pass other text through unchanged.
    for kind in sorted(codecs, key=lambda kind: kind not in FORMATS):
        for json_type in FORMATS[kind].json_types if kind in FORMATS else (kind,):
            by_type.setdefault(json_type, codecs[kind])
    if len(set(by_type.values())) <= 1:
        return next(iter(by_type.values()), "_c.ANY")
    return f"_c.Choice({', '.join(f'{key}={text}' for key, text in sorted(by_type.items()))})"


def _any_of(document: Document, schemas: list[Schema]) -> str:
    """Return the Python type of a field that several objects have, each in its own way."""
    literals = [json.dumps(each["const"]) for each in schemas if "const" in each]
    types = ["str"] if literals else []
    for each in (each for each in schemas if "const" not in each):
        for part in _split(annotation(document, each, sent=True)):
            inner = part.removeprefix("Literal[")
            if inner == part:
                types.append(part)
            else:
                literals += inner.removesuffix("]").split(", ")
    known = [f"Literal[{', '.join(dict.fromkeys(literals))}]"] if literals else []
    return " | ".join([*known, *dict.fromkeys(types)])


def _split(text: str) -> list[str]:
    """Return the alternatives of a type."""
    found, depth = [""], 0
    for part in re.split(r"([\[\]]| \| )", text):
        depth += (part == "[") - (part == "]")
        if part == " | " and not depth:
            found.append("")
        else:
            found[-1] += part
    return found


def names(text: str) -> set[str]:
    """Return the class names in a type or a codec expression."""
    code = re.sub(r'"[^"]*"', "", text)
    return {name for name in re.findall(r"\b[A-Z]\w*\b", code) if name not in ("Any", "None")}


def _types(document: Document, kind: str, schema: Schema, sent: bool) -> list[str]:
    if kind == "object" and (resources := _resources(document, schema)):
        own = _types_of_one(document, kind, schema, sent)
        return [*dict.fromkeys(resources.values()), *own]
    return _types_of_one(document, kind, schema, sent)


def _types_of_one(document: Document, kind: str, schema: Schema, sent: bool) -> list[str]:
    """Return the types of a value that is read by its own schema."""
    if "$ref" in schema:
        return _classes(resolve(document, schema), schema["$ref"].rsplit("/", 1)[-1], sent)
    if is_object_choice(document, schema):
        classes = [each["$ref"].rsplit("/", 1)[-1] for each in schema["oneOf"]]
        return [*classes, "Mapping[str, Any]" if sent else "dict[str, Any]"]
    if kind == "array":
        item = annotation(document, schema.get("items", {}), sent=sent)
        return [f"SequenceNotStr[{item}]" if sent else f"list[{item}]"]
    if kind == "object":
        value = annotation(document, _values(schema), sent=sent)
        if is_nullable(document, _values(schema)):
            value = f"{value} | None"
        return [f"Mapping[str, {value}]" if sent else f"dict[str, {value}]"]
    if kind.startswith("format:"):
        known = FORMATS.get(schema["format"])
        if known is None:
            return ["str"]
        return [known.argument if sent and known.argument else known.annotation]
    if sent and "enum" in schema:
        return [_literal(schema), "str"]
    return [_SCALARS[kind][0]]


def _literal(schema: Schema) -> str:
    """Return the known values of an enum, which editors offer beside its members."""
    return f"Literal[{', '.join(map(json.dumps, schema['enum']))}]"


def _classes(component: Schema, name: str, sent: bool) -> list[str]:
    if "enum" in component:
        return [name, _literal(component), "str"] if sent else [name, "str"]
    if not sent:
        return [name]
    return [name, "Mapping[str, Any]", *(["str"] if facts_of(component).get("shorthand") else [])]


def _codec(document: Document, kind: str, schema: Schema, sent: bool) -> str:
    if kind == "object" and (resources := _resources(document, schema)):
        models = ", ".join(
            f'"{name}": _c.ModelOf(_MODELS, "{component}")' for name, component in resources.items()
        )
        own = _codec_of_one(document, kind, schema, sent)
        return f"_c.ResourceOf({{{models}}}, {own})"
    return _codec_of_one(document, kind, schema, sent)


def _codec_of_one(document: Document, kind: str, schema: Schema, sent: bool) -> str:
    """Return the codec expression of a value that is read by its own schema."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        factory = "OpenEnum" if "enum" in resolve(document, schema) else "ModelOf"
        return f'_c.{factory}(_MODELS, "{name}")'
    if is_object_choice(document, schema):
        models = {
            mark: _codec(document, "object", each, sent)
            for mark, each in recognized_by(document, schema).items()
        }
        entries = ", ".join(f"{json.dumps(mark)}: {model}" for mark, model in models.items())
        field = schema.get("discriminator", {}).get("propertyName")
        return f"_c.OneOf({{{entries}}}" + (f", {json.dumps(field)})" if field else ")")
    if kind == "array":
        return f"_c.ListOf({codec(document, schema.get('items', {}), sent=sent)})"
    if kind == "object":
        value = codec(document, _values(schema), sent=sent)
        if sent and is_nullable(document, _values(schema)):
            value = f"_c.Nullable({value})"
        return f"_c.MapOf({value})"
    if schema.get("format") in FORMATS:
        known = FORMATS[schema["format"]]
        as_text = sent and known.text_codec and "string" in schema["type"]
        return f"_c.{known.text_codec if as_text else known.codec}()"
    return "_c.TEXT" if kind.startswith("format:") else _SCALARS[kind][1]


def _limited(codec: str, schema: Schema) -> str:
    """Return the codec expression of a value whose documented limits arguments must keep."""
    types = schema.get("type", [])
    kinds = {types} if isinstance(types, str) else set(types)
    given = [
        f"{limit.argument}={schema[key]!r}"
        for key, limit in LIMITS.items()
        if key in schema and limit.json_types & kinds and is_checked(key, schema[key])
    ]
    return f"_l.Limited({codec}, {', '.join(given)})" if given else codec


def _values(schema: Schema) -> Schema:
    values = schema.get("additionalProperties", {})
    return values if isinstance(values, dict) else {}


def _resources(document: Document, schema: Schema) -> dict[str, str]:
    """Return the component of each type that an object may have; none if it is of one class."""
    names = facts_of(resolve(document, schema)).get("resources", [])
    return {name: facts_of(document["info"])["resource"]["types"][name] for name in names}
