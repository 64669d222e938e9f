"""Codecs between JSON and Python values: tolerant when reading, exact when writing back.

A codec has three methods. `decode` never raises and never loses anything: a value of the wrong type
is returned as sent. `encode` returns the original JSON if it still means the value, and passes on
unknown values. `check` is strict: it refuses arguments that cannot be sent.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from importlib import import_module
from math import isfinite
from typing import Any, Final, TypeGuard

from . import alternatives
from .json_places import TOO_LONG, check_writable, is_too_long
from .jsontext import TYPE_NAMES, type_name
from .places import placed
from .unset import UNSET

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_INTEGER_TEXT: Final = r"-?(?:0|[1-9][0-9]*)"
_NUMBER_TEXT: Final = rf"{_INTEGER_TEXT}(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?"
_SCHEME: Final = r"[A-Za-z][A-Za-z0-9+.-]*://"
_UUID_TEXT: Final = r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
_UUID_4_TEXT: Final = r".{14}4.{4}[89ABab]"
_ANY_UUID: Final = "0b9f7c1e-5a52-4f0e-9d4e-6f2f3f1f7a10"
_DAY_MONTH_YEAR_TEXT: Final = r"[0-9]{2}-[0-9]{2}-[0-9]{4}"
_MILLISECONDS_FROM: Final = 100_000_000_000
"""Seconds reach this number in the year 5138, so anything above is milliseconds."""
_EXACT_BELOW: Final = 2**32 * 1000
"""Milliseconds until 2106: up to there a float of seconds represents each one exactly."""
_LONGEST_INTEGER_TEXT: Final = 4000
"""Python does not parse longer ones (`sys.int_info.default_max_str_digits` is 4300)."""


class _NoValue:
    """A type that no JSON value has."""


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value can be sent as a list: any sequence but text."""
    if type(value) is list:  # as nearly all are
        return True
    is_text = isinstance(value, str | bytes | bytearray | memoryview)
    return isinstance(value, Sequence) and not is_text


class Codec:
    """Any JSON value, unchanged."""

    exact: type = _NoValue
    """The type of JSON values that `decode` returns unchanged, so that it can be skipped."""
    nested: bool = False
    """Whether decoded values are mutable, so that writing must encode them again."""

    @property
    def is_plain(self) -> bool:
        """Whether `decode` returns every JSON value unchanged, so that it can be skipped."""
        return type(self).decode is Codec.decode

    def decode(self, wire: Any) -> Any:
        return wire

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        return value

    def check(self, value: Any) -> None:
        """Raise `TypeError` or `ValueError` if an argument cannot be sent."""
        check_writable(value)


class Text(Codec):
    def check(self, value: Any) -> None:
        if not isinstance(value, str):
            raise TypeError(f"must be a str, not {_kind(value)}")
        try:
            str.encode(value)
        except UnicodeEncodeError:
            problem = "must be text without lone surrogates, which UTF-8 cannot encode"
            raise ValueError(problem) from None


class Phone(Text):
    """A phone number in international format: text that is not blank, and without letters.

    The vendors document no grammar, so any separators pass, and so does a leading plus or none.
    """

    def check(self, value: Any) -> None:
        super().check(value)
        if not value.strip():
            raise ValueError("must be a phone number, not an empty string")
        if any(character.isalpha() for character in value):
            raise ValueError("must be a phone number in international format, without letters")


class Url(Text):
    """A URL with its scheme, which is sent as it is."""

    def check(self, value: Any) -> None:
        super().check(value)
        if not re.match(_SCHEME, value):
            raise ValueError("must be a URL with a scheme, such as https://example.com")


class Uuid(Text):
    """A UUID, which is sent as it is."""

    def check(self, value: Any) -> None:
        super().check(value)
        if not re.fullmatch(_UUID_TEXT, value):
            raise ValueError(f"must be a UUID, such as {_ANY_UUID}")


class Uuid4(Uuid):
    """A UUID of version 4, which is sent as it is."""

    def check(self, value: Any) -> None:
        super().check(value)
        if not re.match(_UUID_4_TEXT, value):
            raise ValueError(f"must be a UUID of version 4, such as {_ANY_UUID}")


class Boolean(Codec):
    exact = bool
    _TEXTS: Final = {"true": True, "false": False}

    def decode(self, wire: Any) -> Any:
        return self._TEXTS.get(wire, wire) if type(wire) is str else wire

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        return _kept(self, value, wire)

    def check(self, value: Any) -> None:
        if not isinstance(value, bool):
            raise TypeError(f"must be a bool, not {_kind(value)}")


class Integer(Codec):
    exact = int

    def decode(self, wire: Any) -> Any:
        if (
            type(wire) is str
            and len(wire) < _LONGEST_INTEGER_TEXT
            and re.fullmatch(_INTEGER_TEXT, wire)
        ):
            return int(wire)
        if type(wire) is float and wire.is_integer():
            return int(wire)
        return wire

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        return _kept(self, value, wire)

    def check(self, value: Any) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(f"must be an int, not {_kind(value)}")
        if is_too_long(value):
            raise ValueError(TOO_LONG)


class Number(Codec):
    exact = float

    def decode(self, wire: Any) -> Any:
        if type(wire) is str and re.fullmatch(_NUMBER_TEXT, wire):
            number = float(wire)
            return number if isfinite(number) else wire
        return wire

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        return _kept(self, value, wire)

    def check(self, value: Any) -> None:
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise TypeError(f"must be a number, not {_kind(value)}")
        if isinstance(value, float):
            if not isfinite(value):
                raise ValueError("must be a finite number")
        elif is_too_long(value):
            raise ValueError(TOO_LONG)


class Instant(Codec):
    """An instant, written as ISO 8601 and read from every form that the vendors document."""

    def decode(self, wire: Any) -> Any:
        kind = type(wire)
        try:
            # The two most common forms, decoded fastest.
            if kind is int and 0 <= wire < _EXACT_BELOW:
                is_in_seconds = wire < _MILLISECONDS_FROM
                return datetime.fromtimestamp(wire if is_in_seconds else wire / 1000, UTC)
            if kind is int or kind is float:
                return _from_epoch(wire)
            if kind is str:
                if re.fullmatch(_NUMBER_TEXT, wire):
                    return _from_epoch(float(wire) if "." in wire else int(wire))
                instant = datetime.fromisoformat(wire)
                if instant.tzinfo is not None:  # without a zone, any would be a guess
                    return instant.astimezone(UTC)
        except (ValueError, OverflowError):
            pass
        return wire

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        if not isinstance(value, datetime) or value.tzinfo is None:
            return value
        return _kept(self, value, wire, self.written(value))

    def written(self, instant: datetime) -> str | int:
        text = instant.astimezone(UTC).isoformat(timespec="milliseconds")
        return text.removesuffix("+00:00") + "Z"

    def check(self, value: Any) -> None:
        if not isinstance(value, datetime):
            raise TypeError(f"must be a datetime, not {_kind(value)}")
        if value.tzinfo is None:
            raise ValueError("must be a datetime with a time zone, such as datetime.now(UTC)")


class InstantOrText(Instant):
    """An instant; text is sent as it is, because the vendor knows further forms."""

    def decode(self, wire: Any) -> Any:
        return wire

    def check(self, value: Any) -> None:
        if not isinstance(value, str):
            super().check(value)


class EpochSeconds(Instant):
    """An instant in seconds since 1970."""

    def written(self, instant: datetime) -> str | int:
        return (instant - _EPOCH) // timedelta(seconds=1)


class EpochSecondsText(EpochSeconds):
    """An instant in seconds since 1970, written as text."""

    def written(self, instant: datetime) -> str | int:
        return str(super().written(instant))


class EpochMilliseconds(Instant):
    """An instant in milliseconds since 1970."""

    def written(self, instant: datetime) -> str | int:
        return (instant - _EPOCH) // timedelta(milliseconds=1)


class Day(Codec):
    """A day, as `YYYY-MM-DD`."""

    def decode(self, wire: Any) -> Any:
        try:
            return self.read(wire) if type(wire) is str else wire
        except ValueError:
            return wire

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        if not isinstance(value, date):
            return value
        return _kept(self, value, wire, self.written(value))

    def read(self, text: str) -> date:
        return date.fromisoformat(text)

    def written(self, day: date) -> str:
        return day.isoformat()

    def check(self, value: Any) -> None:
        if not isinstance(value, date) or isinstance(value, datetime):
            raise TypeError(f"must be a date, not {_kind(value)}")


class DayMonthYear(Day):
    """A day, as `DD-MM-YYYY`."""

    def read(self, text: str) -> date:
        if not re.fullmatch(_DAY_MONTH_YEAR_TEXT, text):
            raise ValueError
        return date(int(text[6:]), int(text[3:5]), int(text[:2]))

    def written(self, day: date) -> str:
        # Not strftime, which writes the year 999 with three digits.
        return f"{day.day:02}-{day.month:02}-{day.year:04}"


class OpenEnum(Codec):
    """A member of an enum if the value is known, else the value itself.

    Other spellings of a value, numbers included, are read as the same member and written back as
    they came.
    """

    def __init__(self, models: str, name: str) -> None:
        self._models = models
        self.name = name
        self._members: dict[Any, StrEnum] | None = None

    def decode(self, wire: Any) -> Any:
        if type(wire) is not str and type(wire) is not int:
            return wire
        return self._by_spelling.get(str(wire), wire)

    @property
    def documented(self) -> list[str]:
        """The documented values, in order."""
        return [member.value for member in dict.fromkeys(self._by_spelling.values())]

    @property
    def _by_spelling(self) -> dict[Any, StrEnum]:
        if self._members is None:
            enum = _loaded(self._models, self.name)
            spellings = getattr(enum, "__spellings__", {})
            self._members = {member.value: member for member in enum}
            self._members |= {other: enum(value) for other, value in spellings.items()}
        return self._members

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        if not isinstance(value, StrEnum):
            return value
        return wire if wire is not UNSET and self.decode(wire) is value else value.value

    def check(self, value: Any) -> None:
        if not isinstance(value, str):
            raise TypeError(f"must be a str, not {_kind(value)}")


class ModelOf(Codec):
    """A model, whose module is loaded with the first one that is read or written."""

    nested = True

    def __init__(self, models: str, name: str) -> None:
        self._models = models
        self.name = name
        self._model: type[Any] | None = None
        self._read: Callable[[Any], Any] | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        # A page holds its codec; its reader cannot be pickled and is made again.
        return type(self), (self._models, self.name)

    @property
    def model(self) -> type[Any]:
        model = self._model = self._model or _loaded(self._models, self.name)
        return model

    def has_made(self, value: Any) -> bool:
        """Whether a value is an object of its class, which is not loaded to see that."""
        return type(value).__name__ == self.name and type(value) is self.model

    def decode(self, wire: Any) -> Any:
        return (self._read or self._reader())(wire) if type(wire) is dict else wire

    def _reader(self) -> Callable[[Any], Any]:
        read: Callable[[Any], Any] = self.model._reader()
        self._read = read
        return read

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        if type(value) is dict:  # as most are that are given
            return self.model._encoded(value)
        if isinstance(value, self.model):
            return value.to_dict()
        is_shorthand = isinstance(value, str) and self.model._shorthand and type(wire) is not str
        is_given = isinstance(value, Mapping) or is_shorthand
        return self.model._encoded(value) if is_given else value

    def check(self, value: Any) -> None:
        self.model._check(value)


class OneOf(Codec):
    """One of several models, recognized by the value of a field or by which field is there.

    An object that is none of them stays as it came.
    """

    nested = True

    def __init__(self, models: Mapping[str, ModelOf], field: str | None = None) -> None:
        """Choose between models.

        Args:
            models: The value of the field, or the field that only this model has -> the model.
            field: The field whose value distinguishes them; `None` if its presence does.
        """
        self._models = models
        self._field = field

    def chosen(self, value: Any) -> Codec | None:
        """Return the codec of a JSON object, a dict of attributes or a model."""
        if not isinstance(value, Mapping):
            return next((each for each in self._models.values() if each.has_made(value)), None)
        if self._field is not None:
            named = value.get(self._field, UNSET)
            if named is UNSET:
                model = next(iter(self._models.values())).model
                named = value.get(model._attributes.get(self._field))
            return self._named(named) if isinstance(named, str) else None
        for key, each in self._models.items():
            if key in value or each.model._attributes.get(key) in value:
                return each
        return None

    def _named(self, value: str) -> Codec | None:
        """Return the codec of the objects with a value of the field."""
        return self._models.get(value)

    def decode(self, wire: Any) -> Any:
        chosen = self.chosen(wire) if type(wire) is dict else None
        return wire if chosen is None else chosen.decode(wire)

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        chosen = self.chosen(value)
        return value if chosen is None else chosen.encode(value, wire)

    def check(self, value: Any) -> None:
        chosen = self.chosen(value)
        if chosen is not None:
            return chosen.check(value)
        marks = alternatives.listed(self._models)
        has = marks if self._field is None else f"{self._field} {marks}"
        if isinstance(value, Mapping):
            raise TypeError(f"must have {has}")
        names = alternatives.listed(each.model.__name__ for each in self._models.values())
        raise TypeError(f"must be {names}, or a dict with {has}, not {_kind(value)}")


class ResourceOf(OneOf):
    """A JSON:API resource of any type: `order` names a model, and so does `order.food`.

    One of another type has a codec of its own.
    """

    def __init__(self, models: Mapping[str, ModelOf], otherwise: Codec) -> None:
        """Read resources.

        Args:
            models: Type -> the model.
            otherwise: The codec of the resources of all other types.
        """
        super().__init__(models, "type")
        self._otherwise = otherwise

    def chosen(self, value: Any) -> Codec | None:
        return super().chosen(value) or self._otherwise

    def _named(self, value: str) -> Codec | None:
        return self._models.get(value) or self._models.get(value.partition(".")[0])


class SearchFilter(Codec):
    """The filter of a search: conditions, or a list that may also have raw conditions."""

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        from .conditions import Condition, Filter

        conditions = value.conditions if isinstance(value, Filter) else value
        if not is_sequence(conditions):
            return value
        return [
            each.to_dict() if isinstance(each, Condition) else dict(each) for each in conditions
        ]

    def check(self, value: Any) -> None:
        from .conditions import Condition, Filter

        if isinstance(value, Filter):
            return
        if not is_sequence(value):
            raise TypeError(f"must be conditions or a list of them, not {_kind(value)}")
        if not value:
            raise ValueError("must have at least one condition")
        for i, each in enumerate(value):
            if not isinstance(each, Condition | Mapping):
                raise TypeError(f"[{i}] must be a condition or a dict, not {_kind(each)}")
            if isinstance(each, Mapping):
                _check_entry(ANY, i, dict(each))


class UpperCase(Text):
    """A word that is sent in upper case."""

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        return str(value).upper() if isinstance(value, str) and wire is UNSET else value


class ListOf(Codec):
    nested = True

    def __init__(self, item: Codec) -> None:
        self._item = item

    @property
    def is_plain(self) -> bool:
        return self._item.is_plain

    def decode(self, wire: Any) -> Any:
        return list(self.one_by_one(wire)) if type(wire) is list else wire

    def one_by_one(self, wires: list[Any]) -> Iterator[Any]:
        """Return an iterator that decodes each entry of a list when its turn comes."""
        item = self._item
        if type(item) is ModelOf and wires:  # as most lists are, whose codec need not be asked
            return map(item._read or item._reader(), wires)
        return map(item.decode, wires)

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        if not is_sequence(value):
            return value
        encode = self._item.encode
        if type(wire) is not list:
            return list(map(encode, value))
        if type(self._item) is ModelOf and 0 < len(value) == len(wire):
            model = self._item.model  # as most entries are, whose originals do not matter
            return [
                entry.to_dict() if type(entry) is model else encode(entry, original)
                for entry, original in zip(value, wire, strict=True)
            ]
        return [encode(entry, wire[i] if i < len(wire) else UNSET) for i, entry in enumerate(value)]

    def check(self, value: Any) -> None:
        if not is_sequence(value):
            raise TypeError(f"must be a list, not {_kind(value)}")
        for i, entry in enumerate(value):
            _check_entry(self._item, i, entry)


class MapOf(Codec):
    """An object with free keys."""

    nested = True

    def __init__(self, item: Codec) -> None:
        self._item = item

    @property
    def is_plain(self) -> bool:
        return self._item.is_plain

    def decode(self, wire: Any) -> Any:
        if type(wire) is not dict:
            return wire
        decode = self._item.decode
        return {key: decode(entry) for key, entry in wire.items()}

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        if not isinstance(value, Mapping):
            return value
        originals = wire if type(wire) is dict else {}
        encode = self._item.encode
        return {key: encode(entry, originals.get(key, UNSET)) for key, entry in value.items()}

    def check(self, value: Any) -> None:
        if not isinstance(value, Mapping):
            raise TypeError(f"must be a dict, not {_kind(value)}")
        for key, entry in value.items():
            _check_entry(TEXT, key, key)
            _check_entry(self._item, key, entry)


class AttributePairs(Codec):
    """Named values as a dict; documented as an object and as a list of `{property, value}`.

    If a list has a name twice, the last value counts. A list with any other kind of entry does not
    fit in a dict and stays as sent.
    """

    nested = True

    def decode(self, wire: Any) -> Any:
        if type(wire) is dict:
            return dict(wire)
        if type(wire) is not list:
            return wire
        values: dict[str, Any] = {}
        for entry in wire:
            name = entry.get("property", entry.get("name")) if type(entry) is dict else None
            if type(name) is not str or "value" not in entry:
                return wire
            values[name] = entry["value"]
        return values

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        if not isinstance(value, Mapping):
            return value
        if type(wire) is dict:
            return dict(value)
        # By `repr`: unlike `==`, it distinguishes 1 from True.
        if wire is not UNSET and repr(self.decode(wire)) == repr(dict(value)):
            return wire
        return [{"property": name, "value": entry} for name, entry in value.items()]

    def check(self, value: Any) -> None:
        MapOf(ANY).check(value)


class CustomAttributes(Codec):
    """Named values, each of the type that the suffix of its name says; any other name has any.

    `Str`, `Txt`, `Url` and `Id` are text, `Num` is a number, `At` an instant, and `Bool` true or
    false. Null clears a value.
    """

    nested = True

    def decode(self, wire: Any) -> Any:
        if type(wire) is not dict:
            return wire
        return {name: _by_suffix(name)[1].decode(entry) for name, entry in wire.items()}

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        if not isinstance(value, Mapping):
            return value
        originals = wire if type(wire) is dict else {}
        return {
            name: _by_suffix(name)[1].encode(entry, originals.get(name, UNSET))
            for name, entry in value.items()
        }

    def check(self, value: Any) -> None:
        if not isinstance(value, Mapping):
            raise TypeError(f"must be a dict, not {_kind(value)}")
        for name, entry in value.items():
            _check_entry(TEXT, name, name)
            suffix, codec = _by_suffix(name)
            try:
                if entry is not None:
                    codec.check(entry)
                if suffix == "Str" and len(entry or "") > _LONGEST_STR:
                    raise ValueError(f"must have at most {_LONGEST_STR:,} characters")
            except (TypeError, ValueError) as problem:
                rule = f", because its name ends with {suffix}" if suffix else ""
                raise placed(f"[{name!r}]", type(problem)(f"{problem}{rule}")) from None


class Choice(Codec):
    """One of several alternatives, distinguished by their JSON type."""

    nested = True

    def __init__(self, **by_type: Codec) -> None:
        self._by_type = by_type
        self._decoders = {
            kind: by_type[name].decode for kind, name in TYPE_NAMES.items() if name in by_type
        }

    def decode(self, wire: Any) -> Any:
        decode = self._decoders.get(type(wire))
        return wire if decode is None else decode(wire)

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        # The codec that read the original comes first; the others pass on what it has written.
        original = type_name(wire)
        for codec in sorted(self._by_type, key=lambda name: name != original):
            value = self._by_type[codec].encode(value, wire)
        return value

    def check(self, value: Any) -> None:
        problems = []
        for codec in self._by_type.values():
            try:
                return codec.check(value)
            except ValueError as problem:  # of the right type, so it is meant for this one
                reason = str(problem)
                break
            except TypeError as problem:
                problems.append(str(problem))
        else:
            raise TypeError(alternatives.joined(problems))
        raise ValueError(reason)


class Nullable(Codec):
    """A value that may be sent as null. (What is read may always be null.)"""

    def __init__(self, codec: Codec) -> None:
        self._codec = codec
        self.nested = codec.nested

    @property
    def is_plain(self) -> bool:
        return self._codec.is_plain

    def decode(self, wire: Any) -> Any:
        return self._codec.decode(wire)

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        return self._codec.encode(value, wire)

    def check(self, value: Any) -> None:
        if value is not None:
            self._codec.check(value)


def _by_suffix(name: Any) -> tuple[str, Codec]:
    """Return the suffix of a name that says a type, and the type; empty and any if none does."""
    suffixes = (each for each in _SUFFIXES if str(name).endswith(each) and name != each)
    suffix = next(suffixes, "")
    return suffix, _SUFFIXES.get(suffix, ANY)


def _check_entry(codec: Codec, place: Any, entry: Any) -> None:
    try:
        codec.check(entry)
    except (TypeError, ValueError) as problem:
        raise placed(f"[{place!r}]", problem) from None


def _kept(codec: Codec, value: Any, wire: Any, written: Any = UNSET) -> Any:
    """Return `wire` if it still means `value`; else `written`, as text if `wire` was text."""
    if written is UNSET:
        written = value
    if wire is UNSET:
        return written
    meant = codec.decode(wire)
    if type(meant) is type(value) and meant == value:
        return wire
    if type(wire) is str and type(written) in (bool, int, float):
        return str(written).lower()
    return written


def _from_epoch(number: float) -> datetime:
    if abs(number) >= _MILLISECONDS_FROM:
        return _EPOCH + timedelta(milliseconds=number)
    return _EPOCH + timedelta(seconds=number)


def _loaded(models: str, name: str) -> Any:
    """Return a class of a generated `models` package; its module is loaded if necessary."""
    return getattr(import_module(models), name)


def _kind(value: Any) -> str:
    return "None" if value is None else type(value).__name__


ANY: Final = Codec()
TEXT: Final = Text()
BOOLEAN: Final = Boolean()
INTEGER: Final = Integer()
NUMBER: Final = Number()
INSTANT: Final = Instant()
DAY: Final = Day()
_SUFFIXES: Final[Mapping[str, Codec]] = {
    "Str": TEXT,
    "Txt": TEXT,
    "Url": TEXT,
    "Id": TEXT,
    "Num": NUMBER,
    "At": INSTANT,
    "Bool": BOOLEAN,
}
"""Suffix of a custom attribute -> its type."""
_LONGEST_STR: Final = 1024
"""Characters of a custom attribute whose name ends with `Str`."""
