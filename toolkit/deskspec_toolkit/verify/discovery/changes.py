"""Values that change a field of an item, and whether a change was kept."""

from collections.abc import Mapping
from typing import Any, Final

from ...openapi.operation_view import ArgumentField
from .argument_finder import ArgumentFinder
from .entries import names_of, spelt
from .factory import is_scalar, same

_TRIES: Final = 4
_SUFFIXED: Final = "custom-attributes"
"""The format of objects whose names end with the type of their value."""


def another_value(field: ArgumentField, now: Any, finder: ArgumentFinder) -> Any:
    """Return a value that a field does not have now; `None` if there is none.

    Args:
        field: The field.
        now: What it has; an open object keeps its entries.
        finder: Where values come from.
    """
    view = field.view
    if view.types == {"boolean"}:
        return not now if isinstance(now, bool) else True
    if view.types == {"object"} and not view.properties:
        takes_any = view.schema.get("additionalProperties", False) is not False
        return _with_an_entry(now, view.format) if takes_any else _with_another_entry(now)
    for _ in range(_TRIES):
        value = finder.filled(field)
        if not is_kept(value, now):
            return value
    return None


def is_kept(sent: Any, there: Any) -> bool:
    """Whether an item has what was sent: a scalar, the entries of a list, the fields of an object.

    What cannot be compared counts as kept.
    """
    if is_scalar(sent):
        return same(sent, there)
    if isinstance(sent, list) and isinstance(there, list):
        unnamed = [each for each in sent if not names_of([each])]
        has_names = spelt(names_of(sent)) <= spelt(names_of(there))
        return has_names and all(any(is_kept(e, other) for other in there) for e in unnamed)
    if isinstance(sent, dict) and isinstance(there, dict):
        return all(name in there and is_kept(value, there[name]) for name, value in sent.items())
    return True


def is_lost(sent: Any, there: Any) -> bool:
    """Whether an item lacks what was sent: a scalar, all of a list or an object, or an entry."""
    if is_scalar(sent):
        return not same(sent, there)
    if there in (None, [], {}):
        return bool(sent)
    names = names_of(there) if isinstance(sent, list) and isinstance(there, list) else []
    return bool(names) and not spelt(names_of(sent)) <= spelt(names)


def _with_an_entry(now: Any, form: str | None) -> dict[str, Any] | None:
    """An open object with an entry more: one like the last, else a text."""
    entries: Mapping[str, Any] = now if isinstance(now, dict) else {}
    if entries:
        name, value = [*entries.items()][-1]
        return {**entries, f"verify{name[:1].upper()}{name[1:]}": value}
    return {"verifyStr": "verify"} if form == _SUFFIXED else None


def _with_another_entry(now: Any) -> dict[str, Any] | None:
    """An object whose last entry that can differ does; a contract may leave its names unsaid."""
    entries: Mapping[str, Any] = now if isinstance(now, dict) else {}
    for name, value in [*entries.items()][::-1]:
        if isinstance(value, bool):
            return {**entries, name: not value}
        if isinstance(value, str):
            return {**entries, name: f"{value} verify"}
    return None
