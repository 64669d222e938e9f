"""JSON text to values and back.

msgspec reads it, because it is fast and exact on large integers. What it refuses and Python can
hold all the same (a lone surrogate, a float out of range) is left to the standard library.
"""

import json
from functools import cache
from types import ModuleType
from typing import Any, Final, NoReturn

TYPE_NAMES: Final = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}


def parse(text: bytes) -> Any:
    """The value of a JSON text in UTF-8.

    Raises:
        ValueError: The text is not JSON, not UTF-8, or nested too deep to be read.
    """
    msgspec = _msgspec()
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        try:
            return json.loads(text.decode("utf-8-sig"), parse_constant=_refuse_constant)
        except RecursionError:
            raise ValueError("nested too deep") from None


@cache
def _msgspec() -> ModuleType:
    """Loaded with the first text, because it takes a third of the time to import a client."""
    import msgspec.json

    return msgspec


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def dump(value: Any) -> bytes:
    """A value as compact JSON text.

    Raises:
        TypeError: The value holds something that JSON has no form for.
        ValueError: The value holds NaN or an infinity, or holds itself.
    """
    return json.dumps(value, allow_nan=False, separators=(",", ":")).encode()


def type_name(value: Any) -> str:
    """The JSON name of a value's type, for messages that must not show the value."""
    return TYPE_NAMES.get(type(value), type(value).__name__)
