"""Which operations take something away, and which ones bring it."""

from typing import Final

from ...openapi.operation_view import OperationView
from ...openapi.words import words

REMOVING: Final = frozenset({"delete", "detach", "drop", "remove", "unassign", "unset", "untag"})
"""Verbs of operations that take something away."""
_ADDING: Final = frozenset({"add", "append", "apply", "assign", "attach", "tag"})
"""Verbs that bring something and leave the rest, as `set` and `replace` may not."""


def removes(operation: OperationView) -> bool:
    """Return whether an operation removes something: by its method, or a verb in its name."""
    verbs = {*words(operation.id), *words(operation.path)}
    return operation.method == "DELETE" or bool(verbs & REMOVING)


def adds_there(operation: OperationView, other: OperationView) -> bool:
    """Return whether another operation adds entries where one adds or removes them.

    It has the same path, or one that differs in the verb alone: `add-tags` for `remove-tags`.
    """
    if removes(other) or other.effect != "write":
        return False
    own, others = {*words(operation.path)}, {*words(other.path)}
    only_here, only_there = own - others, others - own
    is_contrary = only_here <= REMOVING and only_there <= _ADDING
    return other.path == operation.path or (is_contrary and bool(only_here and only_there))
