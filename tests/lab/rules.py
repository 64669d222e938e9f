"""What a value must be like, written from the contract by hand and checked by no schema library.

A rule gives the value as the library keeps it. JSON has one kind of number: `3.0` is whole.
"""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from typing import Any, TypeAlias
from uuid import UUID

Rule: TypeAlias = Callable[[Any], Any]
"""A value -> the value that is kept; raises `Broken`."""
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)", re.ASCII
)
_UUID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)


class Broken(ValueError):
    """A value is not as documented. Says what is expected, and not what came."""


def text(least: int = 0, most: int | None = None) -> Rule:
    """Text of so many characters."""

    def check(value: Any) -> str:
        if not isinstance(value, str) or not least <= len(value) <= (most or len(value)):
            raise Broken(f"a text of {least} to {most or 'any number of'} characters is expected")
        return value

    return check


def matching(pattern: str) -> Rule:
    """Text that a pattern describes from its first to its last character."""

    def check(value: Any) -> str:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            raise Broken(f"a text like {pattern} is expected")
        return value

    return check


def choice(*values: str) -> Rule:
    """One of the listed texts."""

    def check(value: Any) -> str:
        if not isinstance(value, str) or value not in values:
            raise Broken(f"one of {', '.join(values)} is expected")
        return value

    return check


def whole(least: int, most: int | None = None) -> Rule:
    """A whole number in a range."""

    def check(value: Any) -> int:
        is_whole = not isinstance(value, bool) and (
            isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        )
        if not is_whole or value < least or (most is not None and value > most):
            raise Broken(f"a whole number from {least} to {most or 'any'} is expected")
        return int(value)

    return check


def digits(rule: Rule) -> Rule:
    """A whole number written as text, as in a query."""

    def check(value: Any) -> Any:
        if not re.fullmatch(r"-?[0-9]{1,4000}", value):
            raise Broken("a whole number is expected")
        return rule(int(value))

    return check


def flag(value: Any) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise Broken("true or false is expected")
    return value


def day(value: Any) -> str:
    """A day: 2025-01-23."""
    try:
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
            return date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise Broken("a day like 2025-01-23 is expected")


def moment(value: Any) -> float:
    """A moment: 2025-01-23T06:00:46Z, kept in seconds since 1970."""
    try:
        if isinstance(value, str) and _MOMENT.fullmatch(value.upper()):
            # A leap second has no place in Python's times.
            return datetime.fromisoformat(re.sub(r":60(?=\D)", ":59", value.upper())).timestamp()
    except ValueError:
        pass
    raise Broken("a moment like 2025-01-23T06:00:46Z is expected")


def uuid(value: Any) -> str:
    """A UUID with its hyphens, kept in small letters."""
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise Broken("a UUID is expected")
    return str(UUID(value))


def several(rule: Rule, least: int, most: int) -> Rule:
    """A list of so many values that keep a rule."""

    def check(value: Any) -> list[Any]:
        if not isinstance(value, list) or not least <= len(value) <= most:
            raise Broken(f"a list of {least} to {most} entries is expected")
        return [rule(entry) for entry in value]

    return check


def fields(
    rules: Mapping[str, Rule],
    required: Collection[str] = (),
    *,
    least: int = 0,
    is_open: bool = False,
) -> Rule:
    """An object with these fields; an open one ignores others."""

    def check(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict) or len(value) < least:
            raise Broken(f"an object with {least} fields or more is expected")
        for name in required:
            if name not in value:
                raise Broken(f"{name} is missing")
        if not is_open and not value.keys() <= rules.keys():
            raise Broken(f"only these fields are known: {', '.join(rules)}")
        return {name: _named(rules[name], name, value[name]) for name in rules if name in value}

    return check


def _named(rule: Rule, name: str, value: Any) -> Any:
    try:
        return rule(value)
    except Broken as broken:
        raise Broken(f"{name}: {broken}") from None
