"""Drifts of times and days: another unit or another format."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from ..drift import Drift
from ..drifting_operation import DriftingOperation
from .operator import drift, replaced, successes, with_field

EPOCH: Final = "epoch unit"
DATE: Final = "date format"


class Rewriting(NamedTuple):
    """A conversion of a time to another unit or format."""

    kind: str
    variant: str
    formats: tuple[str, ...]
    convert: Callable[[Any], Any]


def _multiplied(value: Any) -> Any:
    return value * 1000 if isinstance(value, int) else f"{value}000" if value.isdigit() else value


def _divided(value: Any) -> Any:
    return value // 1000


def _iso(value: Any) -> Any:
    """Convert seconds or milliseconds to ISO text; leave a value beyond the calendar."""
    seconds = float(value)
    try:
        moment = datetime.fromtimestamp(seconds / 1000 if seconds > 1e11 else seconds, UTC)
    except (OverflowError, ValueError):
        return value
    return moment.isoformat().replace("+00:00", "Z")


def _parsed(value: str) -> datetime:
    return datetime.fromisoformat(value)


REWRITINGS: Final = (
    Rewriting(EPOCH, "milliseconds", ("epoch-s",), _multiplied),
    Rewriting(EPOCH, "seconds", ("epoch-ms",), _divided),
    Rewriting(DATE, "text", ("epoch-s", "epoch-ms"), _iso),
    Rewriting(DATE, "a blank for T", ("date-time",), lambda value: value.replace("T", " ")),
    Rewriting(DATE, "no zone", ("date-time",), lambda value: value.removesuffix("Z")),
    Rewriting(
        DATE, "day first", ("date-time",), lambda v: _parsed(v).strftime("%d/%m/%Y %H:%M:%S")
    ),
    Rewriting(DATE, "seconds", ("date-time",), lambda value: int(_parsed(value).timestamp())),
)


def rewritten(target: DriftingOperation) -> Iterator[Drift]:
    """Our clients decode all of these: no value is lost, but one may be wrong."""
    for status in successes(target):
        for field in target.fields(status):
            for each in REWRITINGS:
                if field.format in each.formats and any(field.values):
                    edit = replaced(_unless_empty(each.convert))
                    begin = with_field(target, status, field.place, edit)
                    yield drift(target, each.kind, each.variant, "warning", begin, field.shown)


OPERATORS: Final = (rewritten,)


def _unless_empty(convert: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: value if value in (None, "") else convert(value)
