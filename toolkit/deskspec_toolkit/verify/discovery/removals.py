"""Which operations take something away, and which ones bring it."""

from typing import Final

from ...openapi.operation_view import OperationView
from ...openapi.words import words

REMOVING: Final = frozenset({"delete", "detach", "drop", "remove", "unassign", "unset", "untag"})
"""Verbs of operations that take something away."""


def removes(operation: OperationView) -> bool:
    """Return whether an operation removes something: by its method, or a verb in its name."""
    verbs = {*words(operation.id), *words(operation.path)}
    return operation.method == "DELETE" or bool(verbs & REMOVING)


def undoes(operation: OperationView, other: OperationView) -> bool:
    """Return whether an operation removes what another one adds: by the path, apart from a verb."""
    if removes(other) or other.effect != "write":
        return False
    own, others = {*words(operation.path)}, {*words(other.path)}
    is_contrary = bool(own - others) and own - others <= REMOVING and len(others - own) <= 1
    return other.path == operation.path or is_contrary
