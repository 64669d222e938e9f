"""The transform of a profile that prints every scalar, null and empty list of a response as text.

Schemas and values are transformed alike: what a schema allows becomes what its text form allows.
Text and instants stay as they are; a value that may be null loses its format, because its text may
be empty.
"""

import json
from collections.abc import Iterator
from typing import Any, Final

from .documents import Document, SourcedDocument
from .operations import json_media, operations_of
from .references import reached_from, resolve
from .vocabulary import KEY, TEXT_FORM

_TEXT: Final = {"type": "string", "format": TEXT_FORM}
_CHOICES: Final = ("anyOf", "oneOf")
_SCHEMAS: Final = ("items", "additionalProperties")
_SAID: Final = ("description", KEY)
"""What is said of a value, whatever its form."""
_COMPONENTS: Final = "#/components/schemas/"


def of_value(value: Any) -> Any:
    """A JSON value with every scalar, null and empty list as text."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return {key: of_value(inner) for key, inner in value.items()}
    if value is None or value == []:
        return ""
    if isinstance(value, list):
        return [of_value(entry) for entry in value]
    return json.dumps(value)


def of_schema(schema: Any) -> Any:
    """The schema of the text forms of what a schema allows."""
    if not isinstance(schema, dict):
        return schema
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    choices = [of_schema(choice) for key in _CHOICES for choice in schema.get(key, [])]
    for kind in [] if kinds == ["string"] else kinds:
        choices += _text_forms({**schema, "type": kind}, kind)
    if not choices:
        return schema
    distinct = [each for number, each in enumerate(choices) if each not in choices[:number]]
    form = distinct[0] if len(distinct) == 1 else {"anyOf": distinct}
    # In the order of the schema, so that a reader finds the same things at the same places.
    kept = {key: part for key, part in schema.items() if key in form or key in _SAID}
    return {**kept, **form}


def _text_forms(schema: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """The schemas of the text forms of values of one type."""
    schema = {key: part for key, part in schema.items() if key not in _SAID}
    inner: dict[str, Any] = {key: of_schema(schema[key]) for key in _SCHEMAS if key in schema}
    match kind:
        case "array":
            return [{**schema, **inner}, _TEXT]
        case "object":
            fields = schema.get("properties", {})
            properties = {name: of_schema(field) for name, field in fields.items()}
            return [{**schema, **inner, **({"properties": properties} if properties else {})}]
    return [_TEXT]


def apply(built: SourcedDocument) -> None:
    """Transform the success responses of a document, in place: their schemas and examples.

    Raises:
        Failure: A request has a component that becomes another one in responses.
    """
    document, origin = built
    contents = [*_successes(document)]
    requests = reached_from(document, *_requests(document))
    schemas = document["components"]["schemas"]
    for reference in sorted(reached_from(document, *(content["schema"] for content in contents))):
        name = reference.removeprefix(_COMPONENTS)
        changed = of_schema(schemas[name])
        if changed != schemas[name] and reference in requests:
            place = ("components", "schemas", name)
            raise built.failure(place, "is in requests, too, which have no text forms: split it")
        schemas[name] = changed
    for content in contents:
        content["schema"] = of_schema(content["schema"])
        for example in content.get("examples", {}).values():
            example["value"] = of_value(example["value"])
    for section in ("components", "paths"):
        origin.inner[section] = origin.inner[section].following(document[section])


def _successes(document: Document) -> Iterator[dict[str, Any]]:
    """The JSON of each success response, once."""
    contents = [
        json_media(resolve(document, response).get("content", {}))
        for operation in operations_of(document)
        for code, response in operation.node["responses"].items()
        if code.startswith("2")
    ]
    yield from {id(content): content for content in contents if content is not None}.values()


def _requests(document: Document) -> Iterator[Any]:
    """What describes the requests of each operation."""
    for operation in operations_of(document):
        yield [operation.node.get("parameters", []), operation.node.get("requestBody", {})]
