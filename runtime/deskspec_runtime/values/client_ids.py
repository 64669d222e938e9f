"""Ids that the client makes for what it sends, so that a send in doubt can be looked up.

They are made with the request and not with an attempt: all attempts of a call have the same ids.
"""

from typing import Any


def with_ids(value: Any, place: tuple[str, ...], ids: list[str]) -> Any:
    """Return a JSON value that has an id in each object at a place.

    Args:
        value: The value; it stays as it is.
        place: The keys that lead to the id; on the way, every entry of a list is visited.
        ids: Gets each id, given or made, in order.
    """
    if isinstance(value, list):
        return [with_ids(entry, place, ids) for entry in value]
    if not isinstance(value, dict):
        return value
    key, *further = place
    if further:
        return {**value, key: with_ids(value.get(key), tuple(further), ids)}
    ids.append(value[key] if key in value else new_id())
    return {**value, key: ids[-1]}


def new_id() -> str:
    """Return a UUID of version 4."""
    from uuid import uuid4  # slow to import, and only sends need it

    return str(uuid4())
