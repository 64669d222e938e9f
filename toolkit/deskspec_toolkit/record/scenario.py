"""A scenario: one pass over the operations of a vendor, in an order in which each finds its data.

A file of steps. A step calls a method of the client with arguments by their Python names; values
are JSON, read as the operation reads them. `$name.attribute` stands for a part of what an earlier
step with that name returned, positions in lists included: `$found.items.0.id`.
"""

from collections.abc import Iterator
from functools import reduce
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from ..build import documents
from ..failure import Failure
from ..project import Project

_STEP_KEYS = frozenset({"call", "with", "as"})


class Step(NamedTuple):
    """One call."""

    method: str
    """For example `customers.get`."""
    arguments: dict[str, Any]
    name: str | None
    """What later steps call its result."""


class Outcome(NamedTuple):
    """A step, and what it came to."""

    step: Step
    result: Any


def path(project: Project, vendor: str) -> Path:
    """Where the scenario of a vendor is."""
    return project.sources / "tests" / "scenarios" / f"{vendor}.yaml"


def read(file: Path, shown: str) -> list[Step]:
    """The steps of a scenario file.

    Args:
        file: The file.
        shown: The file's name in messages.

    Raises:
        Failure: It is missing or is not a scenario; with the number of the step.
    """
    document = documents.read(file, shown)
    listed = document.get("steps")
    if document.keys() != {"steps"} or not isinstance(listed, list):
        raise Failure(f"{shown}: a scenario has the key steps, a list, and no other")
    steps = []
    for number, entry in enumerate(listed, start=1):
        where = f"{shown}: step {number}"
        step = documents.mapping(entry, where)
        unknown = step.keys() - _STEP_KEYS
        if unknown:
            raise Failure(f"{where}: unknown key {min(unknown)}")
        if not isinstance(step.get("call"), str) or step["call"].count(".") != 1:
            raise Failure(f"{where}: call is a method of the client: customers.get")
        arguments = documents.mapping(step.get("with", {}), f"{where}: with")
        steps.append(Step(step["call"], arguments, step.get("as")))
    return steps


def run(vendor: str, steps: list[Step], client: Any) -> Iterator[Outcome]:
    """Run the steps, one after the other.

    Args:
        vendor: The vendor.
        steps: The steps.
        client: A sync client of the vendor.

    Raises:
        Failure: A step names a method, an argument or a result that is not there.
    """
    results: dict[str, Any] = {}
    for number, step in enumerate(steps, start=1):
        where = f"step {number} ({step.method})"
        resource, _, name = step.method.partition(".")
        method = getattr(getattr(client, resource, None), name, None)
        if method is None:
            raise Failure(f"{where}: the client has no such method")
        codecs = _codecs(vendor, resource, name)
        arguments = {}
        for argument, value in step.arguments.items():
            found = _resolved(value, results, where)
            arguments[argument] = codecs[argument].decode(found) if argument in codecs else found
        try:
            result = method(**arguments)
        except (TypeError, ValueError) as problem:
            raise Failure(f"{where}: {problem}") from None
        if name.startswith("iter"):
            result = list(result)
        if step.name is not None:
            results[step.name] = result
        yield Outcome(step, result)


def _codecs(vendor: str, resource: str, method: str) -> dict[str, Any]:
    """Argument -> codec, where the method has an operation of its name."""
    try:
        module = import_module(f"{vendor}_client.api.{resource}.{resource}_{method}")
    except ModuleNotFoundError:
        return {}  # a shorthand or an iterator: its values are sent as they stand
    operation = module.OPERATION
    fields = {**operation.path_fields, **operation.query, **(operation.body or {})}
    codecs = {argument: codec for argument, (_, codec) in fields.items()}
    return codecs | dict([operation.whole] if operation.whole else [])


def _resolved(value: Any, results: dict[str, Any], where: str) -> Any:
    if isinstance(value, dict):
        return {key: _resolved(inner, results, where) for key, inner in value.items()}
    if isinstance(value, list):
        return [_resolved(inner, results, where) for inner in value]
    if not isinstance(value, str) or not value.startswith("$"):
        return value
    name, *steps = value[1:].split(".")
    try:
        return reduce(_part, steps, results[name])
    except (KeyError, AttributeError, IndexError):
        raise Failure(f"{where}: {value} is no part of an earlier result") from None


def _part(found: Any, step: str) -> Any:
    return found[int(step)] if step.isdigit() else getattr(found, step)
