"""JSON text to values and back.

msgspec parses, because it is fast and exact with large integers. The standard library parses what
msgspec refuses although Python can hold it: a lone surrogate, a float out of range. Of a small text
it is asked first, because most processes make a few calls and would import msgspec for less than
that takes; what it refuses goes the way of all others, so values and errors are the same.
"""

import json
from datetime import date, datetime, time, timedelta
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
_COMPACT: Final = json.JSONEncoder(allow_nan=False, separators=(",", ":"))


_SMALL: Final = 2048
"""Bytes up to which a text is read by the standard library in a few microseconds more."""


def parse(text: bytes) -> Any:
    """Return the value of a JSON text in UTF-8.

    Raises:
        ValueError: The text is not JSON, not UTF-8, or nested too deep to be read.
    """
    if len(text) <= _SMALL:
        try:
            return _decoder().decode(text.decode())
        except (ValueError, RecursionError):
            pass  # msgspec may read it, and says what is wrong
    msgspec = _msgspec()
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        try:
            return json.loads(text.decode("utf-8-sig"), parse_constant=_refuse_constant)
        except RecursionError:
            raise ValueError("nested too deep") from None


@cache
def _decoder() -> json.JSONDecoder:
    return json.JSONDecoder(parse_constant=_refuse_constant)


@cache
def _msgspec() -> ModuleType:
    """Import msgspec with the first text that is large: it takes as long as many small ones."""
    import msgspec.json

    return msgspec


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def dump(value: Any) -> bytes:
    """Return a value as compact JSON text.

    Raises:
        TypeError: The value contains something that JSON cannot represent.
        ValueError: The value contains NaN, an infinity, or itself.
    """
    return _COMPACT.encode(value).encode()


def dump_text(value: Any, indent: int | None) -> str:
    """Return a value as JSON text for people, with letters of all scripts as they are.

    Raises:
        TypeError: The value contains something that JSON cannot represent.
        ValueError: The value contains NaN, an infinity, or itself.
    """
    separators = (",", ":") if indent is None else (",", ": ")

    def dumped(*, escaped: bool) -> str:
        return json.dumps(
            value, ensure_ascii=escaped, allow_nan=False, indent=indent, separators=separators
        )

    text = dumped(escaped=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate, which no file takes
        return dumped(escaped=True)
    return text


def copied(value: dict[str, Any]) -> dict[str, Any]:
    """Return a deep copy of a JSON object, as fast as can be."""
    copy = value.copy()
    try:
        for key, each in value.items():
            kind = type(each)
            if kind is dict:
                copy[key] = copied(each)
            elif kind is list:
                copy[key] = _copied_list(each) if each else []
    except RecursionError:
        return copied_once(value)
    return copy


def copied_body(body: Any) -> Any:
    """Return a deep copy of a parsed body, faster than `copied` does.

    Raises:
        TypeError: It has values that no JSON has.
        RecursionError: It is nested too deep.
    """
    return _msgspec().to_builtins(body, builtin_types=_unchanged())


@cache
def _unchanged() -> tuple[type, ...]:
    """Return the types that msgspec would otherwise write as text; two are slow to import."""
    from decimal import Decimal
    from uuid import UUID

    return bytes, bytearray, date, datetime, time, timedelta, Decimal, UUID


def _copied_list(values: list[Any]) -> list[Any]:
    return [
        copied(each) if type(each) is dict else _copied_list(each) if type(each) is list else each
        for each in values
    ]


def copied_once(value: dict[str, Any]) -> dict[str, Any]:
    """Return a deep copy without recursion: what is in it twice is copied once, rings too."""
    top = value.copy()
    copies: dict[int, Any] = {}
    left: list[Any] = [top]
    while left:
        copy = left.pop()
        for place, each in copy.items() if type(copy) is dict else enumerate(copy):
            if type(each) is dict or type(each) is list:
                if id(each) not in copies:
                    copies[id(each)] = each.copy()
                    left.append(copies[id(each)])
                copy[place] = copies[id(each)]
    return top


def type_name(value: Any) -> str:
    """Return the JSON name of a value's type, for messages that must not show the value."""
    return TYPE_NAMES.get(type(value), type(value).__name__)
