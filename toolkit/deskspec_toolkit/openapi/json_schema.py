"""Schemas of OpenAPI 3.0 and 3.1, written as JSON Schema 2020-12.

Every reference of the result leads to a component whose name needs no escapes, so that a part of a
document stays valid by itself.
"""

import re
from typing import Any, Final

from .documents import Document
from .references import lookup

_COMPONENT: Final = re.compile(r"#/components/schemas/[A-Za-z0-9._-]+").fullmatch
_ONE: Final = frozenset(
    {"additionalProperties", "contains", "else", "if", "items", "not", "propertyNames", "then"}
    | {"unevaluatedItems", "unevaluatedProperties"}
)
_SEVERAL: Final = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_NAMED: Final = frozenset({"$defs", "dependentSchemas", "patternProperties", "properties"})
_BOUNDS: Final = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))


class SchemaConverter:
    """Rewrites the schemas of one document, which is not changed."""

    def __init__(self, document: Document) -> None:
        """Prepare the conversion.

        Args:
            document: An OpenAPI document whose references lead somewhere.
        """
        self._document = document
        self._is_old = str(document["openapi"]).startswith("3.0")
        self._moved: dict[str, str] = {}
        self.components: dict[str, Any] = {}
        """Name -> schema: the document's own, and those that references name elsewhere."""

    def read_components(self) -> None:
        """Rewrite the components of the document."""
        for name, schema in self._document.get("components", {}).get("schemas", {}).items():
            if _COMPONENT(f"#/components/schemas/{name}"):
                self.components[name] = self.modern(schema)

    def modern(self, schema: Any) -> Any:
        """A schema in the dialect of 2020-12.

        Args:
            schema: The schema as written in the document.
        """
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema and self._is_old:
            return {"$ref": self._component(schema["$ref"])}  # 3.0: nothing counts beside it
        new: dict[str, Any] = {}
        for keyword, value in schema.items():
            if keyword == "$ref":
                new[keyword] = self._component(value)
            elif keyword in _ONE:
                new[keyword] = self.modern(value)
            elif keyword in _SEVERAL and isinstance(value, list):
                new[keyword] = [self.modern(each) for each in value]
            elif keyword in _NAMED and isinstance(value, dict):
                new[keyword] = {name: self.modern(each) for name, each in value.items()}
            else:
                new[keyword] = value
        if "oneOf" in new and "discriminator" in new:
            new["anyOf"] = new.pop("oneOf")  # a field says which one it is, others may fit, too
        return _since_3_1(new) if self._is_old else new

    def _component(self, reference: str) -> str:
        """A reference to the same schema among the components."""
        if _COMPONENT(reference):
            return reference
        if reference not in self._moved:
            plain = re.sub(r"[^A-Za-z0-9._-]+", ".", reference[2:])
            taken = self._document.get("components", {}).get("schemas", {}).keys()
            while plain in self.components or plain in taken:
                plain += "."
            self._moved[reference] = plain
            self.components[plain] = {}  # the name is taken while the schema is read
            self.components[plain] = self.modern(lookup(self._document, reference))
        return f"#/components/schemas/{self._moved[reference]}"


def _since_3_1(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema of 3.0 whose own keywords are those of 3.1."""
    for bound, exclusive in _BOUNDS:
        if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) and bound in schema:
            schema[exclusive] = schema.pop(bound)
    if "example" in schema:
        schema["examples"] = [schema.pop("example")]
    if schema.pop("nullable", False) is not True:
        return schema
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
        return schema
    # OpenAPI 3.0 requires a type beside it; documents without one mean the same.
    return {"anyOf": [schema, {"type": "null"}]} if schema.keys() - {"enum"} else schema
