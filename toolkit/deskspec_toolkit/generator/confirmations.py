"""Bodies of a success that say whether the call succeeded, and those that say nothing else.

`info.x-deskspec.success` names the field: a vendor may return 2xx and false in it.
"""

from typing import Any, Final

from ..openapi.documents import Document
from ..openapi.operations import OperationObject, facts_of
from ..openapi.references import resolve

_NO_CONTENT: Final = "204"


def success_field(document: Document, schema: dict[str, Any]) -> str | None:
    """Return the field of a body that is false if the call failed; `None` if it has none.

    A field of the same name that is a list, of what succeeded, does not say so.
    """
    name: str | None = facts_of(document.get("info", {})).get("success")
    properties = resolve(document, schema).get("properties", {})
    if name not in properties:
        return None
    return name if "boolean" in resolve(document, properties[name]).get("type", []) else None


def has_no_content(operation: OperationObject) -> bool:
    """Whether every documented success is a 204, which has no body; nothing is unknown of it."""
    codes = [code for code in operation.node["responses"] if code.startswith("2")]
    return all(code == _NO_CONTENT for code in codes)


def is_confirmation(document: Document, schema: dict[str, Any]) -> bool:
    """Whether a body is an object that has nothing but, at most, that field."""
    named = resolve(document, schema)
    is_closed = named.get("type") == "object" and named.get("additionalProperties") is False
    others = named.get("properties", {}).keys() - {success_field(document, schema)}
    return is_closed and not others
