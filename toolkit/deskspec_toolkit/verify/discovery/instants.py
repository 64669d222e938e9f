"""Times and days in any form, as numbers that can be compared."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any, Final

_FORMS: Final[Mapping[str, re.Pattern[str]]] = {
    "date-time": re.compile(
        r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:?\d\d)"
    ),
    "date-time without zone": re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d(?:\.\d+)?)?"),
    "date and time": re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d(?:\.\d+)?)?"),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "date with slashes": re.compile(r"\d{1,4}/\d{1,2}/\d{2,4}"),
    "date-dmy": re.compile(r"\d\d-\d\d-\d{4}"),
    "date with dots": re.compile(r"\d\d?\.\d\d?\.\d{4}"),
    "e-mail date": re.compile(r"\w{3}, \d\d? \w{3} \d{4} .*"),
    "epoch-s as text": re.compile(r"[12]\d{8,9}(?:\.\d+)?"),
    "epoch-ms as text": re.compile(r"[12]\d{11,12}(?:\.\d+)?"),
}
"""The forms that text may have; the first that fits is its form."""
_SECONDS: Final = (2e8, 5e9)
_MILLISECONDS: Final = (2e11, 5e12)
_MICROSECONDS: Final = (2e14, 5e15)
_UNITS: Final = {"epoch-s": _SECONDS, "epoch-ms": _MILLISECONDS, "epoch-us": _MICROSECONDS}
"""Unit -> range of an instant between 1976 and 2128, for each unit."""
_SCALES: Final = {"epoch-s": 1.0, "epoch-ms": 1e3, "epoch-us": 1e6}


def form(value: Any) -> str | None:
    """The form of an instant or a day; `None` if it does not look like one."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return next((u for u, (low, high) in _UNITS.items() if low <= value < high), None)
    if isinstance(value, str):
        return next((name for name, fits in _FORMS.items() if fits.fullmatch(value)), None)
    return None


def seconds(value: Any) -> float | None:
    """An instant, or the beginning of a day, in seconds since 1970; `None` for other values."""
    kind = form(value)
    if kind is None:
        return None
    if isinstance(value, int | float):
        return float(value) / _SCALES[kind]
    reader = _READERS.get(kind)
    try:
        return None if reader is None else reader(value)
    except ValueError:
        return None


def day(value: Any) -> date | None:
    """The day of an instant, in UTC; `None` for other values."""
    found = seconds(value)
    return None if found is None else datetime.fromtimestamp(found, UTC).date()


def written(day: date, wire_format: str | None) -> str:
    """A day in the format of a parameter."""
    if wire_format == "date-dmy":
        return f"{day.day:02}-{day.month:02}-{day.year:04}"
    if wire_format == "date-time":
        return f"{day.isoformat()}T00:00:00Z"
    return day.isoformat()


def _iso(text: str) -> float:
    found = datetime.fromisoformat(text.upper())
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()


def _day_month_year(text: str) -> float:
    parts = [int(part) for part in text.split("-")]
    return datetime(parts[2], parts[1], parts[0], tzinfo=UTC).timestamp()


_READERS: Final[Mapping[str, Callable[[str], float]]] = {
    "date-time": _iso,
    "date-time without zone": _iso,
    "date and time": _iso,
    "date": _iso,
    "date-dmy": _day_month_year,
    "epoch-s as text": float,
    "epoch-ms as text": lambda text: float(text) / 1000,
}
