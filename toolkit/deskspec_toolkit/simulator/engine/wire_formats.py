"""How values of a `format` are read from requests and written in responses.

This is the provider's reading of the pages. It shares no code with the client's codecs, so that a
mistake of one of them shows.
"""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, Final

import jsonschema_rs

INSTANTS: Final = frozenset({"epoch-s", "epoch-ms", "date-time"})
"""Formats of instants, which records keep as seconds since 1970."""
PAIRS: Final = "attribute-pairs"
_CHECKED = {"email": "an e-mail address", "uri": "a URL", "uuid": "a UUID"}
_VALIDATORS = {
    name: jsonschema_rs.validator_for({"format": name}, validate_formats=True) for name in _CHECKED
}
_EPOCH = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?")
_DAY = re.compile(r"([0-9]{2})-([0-9]{2})-([0-9]{4})")
_ISO_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_UUID_4 = re.compile(r"(?i)[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_CUSTOM: Final = {
    **dict.fromkeys(("Str", "Txt", "Url", "Id", "At"), "string"),
    "Num": "number",
    "Bool": "boolean",
}
"""Suffix of a custom attribute -> its JSON type."""
_PYTHON: Final[Mapping[str, Any]] = {"string": str, "number": int | float, "boolean": bool}
_LONGEST_STR: Final = 1024
_LEAP_SECOND: Final = re.compile(r"(?<=T[0-9]{2}:[0-9]{2}:)60")
"""The second that RFC 3339 allows and no Python instant has; it counts as the one before."""
_FIRST_INSTANT: Final = datetime.min.replace(tzinfo=UTC).timestamp()
_LAST_INSTANT: Final = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC).timestamp()


class Unreadable(ValueError):
    """A value that is not of its format; the message says what is expected."""


def types_of(schema: dict[str, Any]) -> frozenset[str]:
    """Return the JSON types that a schema names."""
    types = schema.get("type", ())
    return frozenset([types] if isinstance(types, str) else types)


def read(schema: dict[str, Any], value: Any) -> Any:
    """Return a value of a request or an example as records keep it.

    Raises:
        Unreadable: It is not of its format.
    """
    match schema.get("format"):
        case "epoch-s" if value is not None:
            return _epoch(value, 1)
        case "epoch-ms" if value is not None:
            return _epoch(value, 1000)
        case "date-time" if isinstance(value, str):
            return _instant(value)
        case "date-dmy" if isinstance(value, str):
            return _day(value)
        case "date" if isinstance(value, str):
            return _iso_day(value)
        case "phone" if isinstance(value, str):
            if any(character.isalpha() for character in value):
                raise Unreadable("a phone number, without letters")
            return re.sub("[^0-9]", "", value)
        case "email" | "uri" | "uuid" as name if isinstance(value, str):
            try:
                is_valid = _VALIDATORS[name].is_valid(value)
            except UnicodeEncodeError:  # half a surrogate pair
                is_valid = False
            if not is_valid:
                raise Unreadable(_CHECKED[name])
            return value
        case "uuid4" if isinstance(value, str):
            if _UUID_4.fullmatch(value) is None:
                raise Unreadable("a UUID of version 4")
            return value
        case "custom-attributes" if isinstance(value, dict):
            for key, each in value.items():
                _check_custom(key, each)
            return value
        case "attribute-pairs" if isinstance(value, list):
            name, content = pair_names(schema)
            return {pair[name]: pair[content] for pair in value}
        case _:
            return value


def write(schema: dict[str, Any], value: Any, *, has_fraction: bool) -> Any:
    """Return a value of a record as a response has it.

    Args:
        schema: Its schema in the response.
        value: The value, not null.
        has_fraction: Whether seconds as text have a fraction.
    """
    match schema.get("format"):
        case "epoch-s":
            return _seconds(value, has_fraction) if "string" in types_of(schema) else int(value)
        case "epoch-ms":
            return int(value * 1000)
        case "date-time" if not isinstance(value, str):
            moment = datetime.fromtimestamp(value, UTC)
            return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        case "attribute-pairs" if "array" in types_of(schema) and isinstance(value, dict):
            name, content = pair_names(schema)
            return [{name: key, content: each} for key, each in value.items()]
        case _:
            return value


def _check_custom(name: str, value: Any) -> None:
    """Check a custom attribute by the suffix of its name; null clears it.

    Raises:
        Unreadable: It is of another type.
    """
    suffix = next((each for each in _CUSTOM if name.endswith(each) and name != each), "")
    kind = _CUSTOM.get(suffix)
    if value is None or kind is None:
        return
    if not isinstance(value, _PYTHON[kind]) or (kind == "number" and isinstance(value, bool)):
        raise Unreadable(f"{kind}, because a name ends with {suffix}")
    if suffix == "At":
        _instant(value)
    if suffix == "Str" and len(value) > _LONGEST_STR:
        raise Unreadable(f"at most {_LONGEST_STR} characters, because a name ends with Str")


def pair_names(schema: dict[str, Any]) -> tuple[str, str]:
    """Return the fields with the name and the value of a pair; pages call them differently."""
    name, content = schema.get("items", {}).get("properties", ("property", "value"))
    return name, content


def _epoch(value: Any, scale: int) -> float | int:
    if isinstance(value, str):
        if not _EPOCH.fullmatch(value):
            raise Unreadable("an epoch")
        return float(value) / scale
    number: float | int = value
    # An integer may be larger than any float.
    if scale == 1:
        return number
    try:
        return number / scale
    except OverflowError:
        raise Unreadable("an epoch") from None


def _seconds(value: float, has_fraction: bool) -> str:
    if not has_fraction:
        return str(int(value))
    return f"{value}.000" if isinstance(value, int) else f"{value:.3f}"


def _instant(text: str) -> float:
    try:
        moment = datetime.fromisoformat(_LEAP_SECOND.sub("59", text))
    except ValueError:
        raise Unreadable("an instant in the form of ISO 8601") from None
    seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    # In another time zone, an instant may have a year that UTC cannot write.
    return min(max(seconds, _FIRST_INSTANT), _LAST_INSTANT)


def _day(text: str) -> date:
    parts = _DAY.fullmatch(text)
    found = _date(parts, 3, 2, 1) if parts is not None else None
    if found is None:
        raise Unreadable("a day in the form DD-MM-YYYY")
    return found


def _iso_day(text: str) -> date:
    parts = _ISO_DAY.fullmatch(text)
    found = _date(parts, 1, 2, 3) if parts is not None else None
    if found is None:
        raise Unreadable("a day in the form YYYY-MM-DD")
    return found


def _date(parts: re.Match[str], *order: int) -> date | None:
    """Return the day whose year, month and day these groups are; `None` if there is none."""
    try:
        return date(*(int(parts[number]) for number in order))
    except ValueError:
        return None
