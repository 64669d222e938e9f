"""Python names for wire names."""

from keyword import iskeyword
from typing import Any

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.strings import RESERVED_WORDS, PythonIdentifier

_TAKEN = frozenset({"bool", "datetime", "dict", "float", "int", "list", "self", "str"})
"""Names that annotations and methods use; no attribute may hide them."""


def python_names(properties: list[Any]) -> dict[str, str]:
    """Return wire name -> Python name; harmless builtins get no underscore, and `_id` is `id`."""
    wires = {prop.name.get_untrusted_value(): str(prop.python_name) for prop in properties}
    return {
        wire: argument_name(wire) if wire.startswith("_") else _harmless(name)
        for wire, name in wires.items()
    }


def argument_name(wire: str) -> str:
    """Return the Python name of an argument: `perPage` -> `per_page`."""
    return _harmless(PythonIdentifier(wire, ""))


def field_name(resource: str, field: str) -> str:
    """Return the Python name of a search field: `chats.customer.email` -> `customer_email`."""
    path = field.removeprefix(f"{resource}.").replace(".", "_")
    return _harmless(PythonIdentifier(path, ""))


def properties_of(generated: Any) -> list[Any]:
    """Return the properties of a class of the generator."""
    if not isinstance(generated, ModelProperty):
        raise TypeError(f"{generated} is not a class")  # the lint allows only objects as bodies
    return [*(generated.required_properties or []), *(generated.optional_properties or [])]


def _harmless(name: str) -> str:
    plain = name.removesuffix("_")
    is_harmless = plain in RESERVED_WORDS and not iskeyword(plain) and plain not in _TAKEN
    return plain if is_harmless and plain.isidentifier() else name
