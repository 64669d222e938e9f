"""Where a foreign body has what it is about: `{"user": {…}}`, `{"result": {"data": {…}}}`.

Schemas decide: an object whose one property with fields is alone, or beside facts about the
response, is the envelope of that property. What has an id, or values of its own, is no envelope.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from .resource_objects import FIELDS, is_resource
from .schema_view import SchemaView
from .words import letters

AROUND: Final = frozenset({"links", "meta", "metadata", "page", "pageinfo", "paging", "pagination"})
"""Fields of a body that hold facts about a page or a response."""
_NAMES: Final = frozenset({FIELDS, "data", "item", "object", "record", "result"})
"""Fields that hold the item, whatever else a body has."""
_OUTCOMES: Final = frozenset(
    {"code", "error", "errors", "included", "message", "msg", "ok", "requestid", "status"}
    | {"statuscode", "success", "timestamp", "traceid", "warnings"}
)
"""Fields that say how the request went."""
_DEEPEST: Final = 3


def place_of_item(view: SchemaView) -> tuple[str, ...]:
    """Return the keys that lead to the item in a body; none if the body is the item."""
    steps: tuple[str, ...] = ()
    while len(steps) < _DEEPEST:
        name = _enveloped(view)
        if name is None:
            break
        steps, view = (*steps, name), view.properties[name]
    return steps


def inside(body: Any, steps: Sequence[str]) -> Any:
    """Return what a body has in its envelope; the body itself where it has none after all."""
    found = body
    for step in steps:
        if not isinstance(found, dict) or step not in found:
            return body
        found = found[step]
    return found


def view_inside(view: SchemaView, steps: Sequence[str]) -> SchemaView:
    """Return the schema at a place that `place_of_item` has given."""
    for step in steps:
        view = view.properties[step]
    return view


def put(body: dict[str, Any], steps: Sequence[str], value: Any) -> None:
    """Set the value at a place of a body, with the objects around it."""
    *above, last = steps
    for step in above:
        body = body.setdefault(step, {})
    body[last] = value


def _enveloped(view: SchemaView) -> str | None:
    """The property that an object is the envelope of; `None` if it is none."""
    fields: Mapping[str, SchemaView] = view.properties
    if "id" in fields or is_resource(fields):
        return None
    objects = [name for name, each in fields.items() if "object" in each.types and each.properties]
    named = [name for name in objects if letters(name) in _NAMES]
    if named:
        return named[0]
    objects = [name for name in objects if letters(name) not in AROUND | _OUTCOMES]
    others = (name for name in fields if name not in objects)
    is_alone = all(letters(name) in AROUND | _OUTCOMES for name in others)
    return objects[0] if len(objects) == 1 and is_alone else None
