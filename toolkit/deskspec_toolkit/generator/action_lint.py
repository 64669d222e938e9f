"""Checks what operations do to records: a declared action must fit, and one operation creates."""

from collections.abc import Iterator

from ..openapi.actions import Collections, ImpossibleAction, action_of
from ..openapi.documents import Document
from ..openapi.nodes import Place
from ..openapi.operations import OperationObject
from ..openapi.vocabulary import KEY


def action_problems(document: Document) -> Iterator[tuple[Place, str]]:
    """Yield place and message of each action that cannot be."""
    collections = Collections(document)
    creators: dict[tuple[str, tuple[str, ...]], OperationObject] = {}
    for operation in collections.operations:
        try:
            action = action_of(document, operation, collections)
        except ImpossibleAction as problem:
            yield (*operation.place, KEY, "acts"), str(problem)
            continue
        if action.kind != "create" or action.collection is None:
            continue
        parents = tuple(parent.collection for parent in action.parents)
        first = creators.setdefault((action.collection, parents), operation)
        if first is not operation:
            yield (
                operation.place,
                f"creates {action.collection} as {first.id} does: say with x-deskspec.acts what "
                "one of them does",
            )
