"""Schemas as a validator needs them: without annotations, and with the components they use."""

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

import jsonschema_rs

from .documents import Document
from .json_schema import NAMED
from .nodes import Place
from .references import reached_from

_ANNOTATIONS = frozenset({"default", "description", "examples", "summary", "title", "x-deskspec"})
_VALUES = frozenset({"const", "dependentRequired", "discriminator", "enum", "required"})
"""Keywords whose values are not schemas."""
_SCHEMAS: Final = "#/components/schemas/"
_DOCUMENT: Final = "urn:deskspec:document"


class Validators:
    """The validators of the schemas in a document, each compiled at its first use.

    They share one registry that holds the document, so that each compiles what its schema leads to
    and no more.
    """

    def __init__(self, document: Document, **options: Any) -> None:
        """Register the document.

        Args:
            document: The document; it must not be changed any more.
            **options: Options of `jsonschema_rs` for each validator.
        """
        resources = [(_DOCUMENT, document)]
        self._registry = jsonschema_rs.Registry(resources, draft=jsonschema_rs.Draft202012)
        self._options = options
        self._compiled: dict[Place, jsonschema_rs.Draft202012Validator] = {}

    def at(self, place: Place) -> jsonschema_rs.Draft202012Validator:
        """The validator of the schema at a place in the document."""
        if place not in self._compiled:
            steps = (step.replace("~", "~0").replace("/", "~1") for step in place)
            reference = f"{_DOCUMENT}#/{quote('/'.join(steps), safe='/~')}"
            self._compiled[place] = jsonschema_rs.Draft202012Validator(
                {"$ref": reference}, registry=self._registry, **self._options
            )
        return self._compiled[place]


def parameters_schema(parameters: list[dict[str, Any]]) -> dict[str, Any]:
    """Parameters as an object schema, so that they are checked like a body.

    Args:
        parameters: The parameters, resolved.
    """
    return {
        "type": "object",
        "properties": {
            each["name"]: without_annotations(each["schema"])
            | {key: each[key] for key in ("explode",) if key in each}  # how its text is split
            for each in parameters
        },
        "required": [each["name"] for each in parameters if each.get("required")],
        "additionalProperties": False,
    }


def component_names(document: Document, used_by: Document) -> set[str]:
    """Return the names of the schemas that a part of a document uses.

    Args:
        document: The document.
        used_by: The part.

    It looks into wire formats, too: they are validated as they are sent.
    """
    known: Mapping[str, Any] = document["components"]["schemas"]
    reached = reached_from(document, used_by)
    return {reference.removeprefix(_SCHEMAS) for reference in reached} & known.keys()


def without_annotations(schema: Any) -> Any:
    """A schema without annotations.

    Args:
        schema: The schema, or a list of them.
    """
    if isinstance(schema, list):
        return [without_annotations(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {}
    for keyword, value in schema.items():
        if keyword in _VALUES:
            kept[keyword] = value
        elif keyword in NAMED:
            kept[keyword] = {name: without_annotations(each) for name, each in value.items()}
        elif keyword not in _ANNOTATIONS:
            kept[keyword] = without_annotations(value)
    return kept
