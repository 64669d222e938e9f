"""Finds the place of a value that JSON cannot write, for a message that names it."""

from collections.abc import Iterator, Mapping
from math import isfinite
from typing import Any, Final

from .places import placed

TOO_LONG: Final = "must have at most 4,300 digits"
_MOST_DIGITS: Final = 4300
"""Python writes no longer integers (`sys.int_info.default_max_str_digits`)."""
_BITS_OF_A_DIGIT: Final = 3
"""Of each decimal digit, at least: what has fewer bits needs no longer look."""
_DEEPEST: Final = 200
"""Levels of nesting; the writer of Python's standard library fails at about a thousand."""


def check_writable(value: Any) -> None:
    """Check that JSON can write a value.

    Raises:
        TypeError: Something in it has a type that JSON does not have; the message begins with its
            place.
        ValueError: A number in it is not finite or too long, or it contains itself or is nested
            too deep.
    """
    left: list[tuple[Any, str, int]] = [(value, "", 0)]
    while left:
        current, place, depth = left.pop()
        if depth > _DEEPEST:
            raise ValueError(f"must not contain itself, or more than {_DEEPEST} levels")
        if isinstance(current, float) and not isfinite(current):
            raise _problem(ValueError, place, "must be a finite number")
        if isinstance(current, int) and is_too_long(current):
            raise _problem(ValueError, place, TOO_LONG)
        if isinstance(current, dict | list | tuple):
            left += [(inner, f"{place}[{key!r}]", depth + 1) for key, inner in _inside(current)]
        elif current is not None and not isinstance(current, str | int | float):
            raise _problem(
                TypeError,
                place,
                "must be a value that JSON can write (a str, number, bool, None, list or dict), "
                f"not {type(current).__name__}",
            )


def is_too_long(number: int) -> bool:
    """Whether an integer has more digits than Python writes."""
    may_be = number.bit_length() > _BITS_OF_A_DIGIT * _MOST_DIGITS
    return may_be and abs(number) >= 10**_MOST_DIGITS


def _inside(value: Any) -> Iterator[tuple[Any, Any]]:
    if not isinstance(value, Mapping):
        yield from enumerate(value)
        return
    for key, inner in value.items():
        if not isinstance(key, str | int | float | None):
            raise TypeError(f"must have keys of type str, not {type(key).__name__}")
        yield key, inner


def _problem(kind: type[Exception], place: str, rule: str) -> Exception:
    return placed(place, kind(rule)) if place else kind(rule)
