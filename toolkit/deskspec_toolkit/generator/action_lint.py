"""Checks what operations do to records.

A declared action must fit, one operation creates, and references are to records that there are.
"""

from collections.abc import Iterator

from ..openapi.actions import Collections, ImpossibleAction, action_of, component_in
from ..openapi.documents import Document
from ..openapi.nodes import Place
from ..openapi.operations import OperationObject
from ..openapi.vocabulary import KEY
from ..openapi.words import letters, singular


def action_problems(document: Document) -> Iterator[tuple[Place, str]]:
    """Yield place and message of each action that cannot be."""
    collections = Collections(document)
    yield from _reference_problems(document, collections)
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


def _reference_problems(
    document: Document, collections: Collections
) -> Iterator[tuple[Place, str]]:
    """Yield the references to nothing: a resource, or the kind of object that a field holds."""
    for place, name, schema in collections.referring:
        component = component_in(document, schema) or ""
        is_its_own = singular(letters(name)) == singular(letters(component))
        if not is_its_own and not collections.is_known(name):
            message = f"refers: no response has {name}, and no tag is {name}"
            yield (*place, KEY, "refers"), message
