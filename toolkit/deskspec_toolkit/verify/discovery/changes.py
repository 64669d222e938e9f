"""Values that change a field of an item, and whether a change was kept."""

from collections.abc import Mapping
from typing import Any, Final

from ...openapi.operation_view import ArgumentField
from ...openapi.schema_view import SchemaView
from .argument_finder import ArgumentFinder
from .entries import is_entry_in, names_of, spelt
from .equality import is_scalar, same

_TRIES: Final = 4


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
        if not takes_any or now:
            return _with_an_entry(now) if takes_any else _with_another_entry(now)
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


def is_lost(sent: Any, there: Any, view: SchemaView | None) -> bool:
    """Whether an item lacks what was sent: a scalar, all of a list or an object, or an entry.

    Args:
        sent: What was sent.
        there: What the item has; `None` if it has nothing.
        view: Its schema there; an object that has none of the sent fields is another one.
    """
    if is_scalar(sent):
        return not same(sent, there)
    declared = view.properties.keys() if view is not None else set()
    if isinstance(sent, dict) and declared and not declared & sent.keys():
        return False
    if isinstance(sent, list) and isinstance(there, list) and there:
        return not all(is_entry_in(each, there) for each in sent)
    return bool(sent) and there in (None, [], {})


def what_came(there: Any) -> str:
    """Return what a finding says that an item has in place of what was sent."""
    return "another value" if is_scalar(there) else "nothing"


def _with_an_entry(now: Any) -> dict[str, Any] | None:
    """An open object with an entry more, which is one like the last."""
    if not isinstance(now, dict):
        return None
    name, value = [*now.items()][-1]
    return {**now, f"verify{name[:1].upper()}{name[1:]}": value}


def _with_another_entry(now: Any) -> dict[str, Any] | None:
    """An object whose last entry that can differ does; a contract may leave its names unsaid."""
    entries: Mapping[str, Any] = now if isinstance(now, dict) else {}
    for name, value in [*entries.items()][::-1]:
        if isinstance(value, bool):
            return {**entries, name: not value}
        if isinstance(value, str):
            return {**entries, name: f"{value} verify"}
    return None
