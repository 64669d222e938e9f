"""A scenario: one pass over the operations of a vendor, in an order in which each finds its data.

A file of steps. A step calls a method of the client with arguments by their Python names; values
are JSON, read as the operation reads them. `$name.attribute` stands for a part of what an earlier
step with that name returned, positions in lists included: `$found.items.0.id`. `$given.name` stands
for what every account has another of; the file says which one the simulator has, and an environment
variable which one yours has: `DOUBLETICK_GIVEN_PHONE` for `$given.phone`.
"""

import os
from collections.abc import Iterator
from functools import reduce
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

from deskspec_runtime.errors import DeskspecError

from ..failure import Failure
from ..openapi import documents
from ..project import Project

_STEP_KEYS = frozenset({"call", "with", "as"})


class ScenarioStep(NamedTuple):
    """One call."""

    method: str
    """For example `customers.get`."""
    arguments: dict[str, Any]
    name: str | None
    """What later steps call its result."""


class Scenario(NamedTuple):
    """The steps of a vendor, and what they are given."""

    steps: list[ScenarioStep]
    given: dict[str, str]
    """Name -> what the simulator has."""


class ScenarioOutcome(NamedTuple):
    """A step, and what it came to."""

    step: ScenarioStep
    result: Any
    left_out: str | None = None
    """Why it was not taken; `None` if it was."""


class LeftOut(Exception):
    """A step is not taken; the message says why."""


def path(project: Project, vendor: str) -> Path:
    """Where the scenario of a vendor is."""
    return project.sources / "tests" / "scenarios" / f"{vendor}.yaml"


def values(scenario: Scenario) -> Iterator[str]:
    """What the steps send, as far as it stands in the file: it is nobody's."""
    yield from scenario.given.values()
    for step in scenario.steps:
        yield from _texts(step.arguments)


def read(file: Path, shown: str) -> Scenario:
    """The scenario in a file.

    Args:
        file: The file.
        shown: The file's name in messages.

    Raises:
        Failure: It is missing or is not a scenario; with the number of the step.
    """
    document = documents.read(file, shown)
    listed = document.get("steps")
    if document.keys() - {"given"} != {"steps"} or not isinstance(listed, list):
        raise Failure(
            f"{shown}: a scenario has the key steps, a list, may have given, and no other"
        )
    given = documents.mapping(document.get("given", {}), f"{shown}: given")
    if not all(isinstance(value, str) for value in given.values()):
        raise Failure(f"{shown}: given: texts are expected")
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
        steps.append(ScenarioStep(step["call"], arguments, step.get("as")))
    return Scenario(steps, given)


def run(
    vendor: str, scenario: Scenario, client: Any, *, may_lack: bool = False
) -> Iterator[ScenarioOutcome]:
    """Run the steps, one after the other.

    Args:
        vendor: The vendor.
        scenario: The scenario.
        client: A sync client of the vendor; one that raises `LeftOut` does not take that step.
        may_lack: Whether it is an account of somebody's. It may have less than the scenario
            needs: steps that need more are left out, and so are those after them that need their
            results. And it may be given something else by the environment.

    Raises:
        Failure: A step fails, or names a method, an argument or a result that is not there.
    """
    results: dict[str, Any] = {"given": _given(vendor, scenario, may_differ=may_lack)}
    for number, step in enumerate(scenario.steps, start=1):
        where = f"step {number} ({step.method})"
        try:
            result = _taken(vendor, step, client, results, where)
        except LeftOut as why:
            yield ScenarioOutcome(step, None, str(why))
            continue
        except _Lacking as lacking:
            if not may_lack:
                raise Failure(f"{where}: {lacking} is no part of an earlier result") from None
            yield ScenarioOutcome(step, None, f"needs {lacking}, and there is none")
            continue
        except DeskspecError as error:
            raise Failure(f"{where}: {error}") from None
        except (TypeError, ValueError) as problem:
            raise Failure(f"{where}: {problem}") from None
        if step.name is not None:
            results[step.name] = result
        yield ScenarioOutcome(step, result)


def _given(vendor: str, scenario: Scenario, *, may_differ: bool) -> SimpleNamespace:
    own = {name: os.environ.get(f"{vendor}_given_{name}".upper()) for name in scenario.given}
    chosen = {name: value for name, value in own.items() if value and may_differ}
    return SimpleNamespace(**scenario.given | chosen)


class _Lacking(Exception):
    """There is no such part of an earlier result; the message names it."""


def _taken(
    vendor: str, step: ScenarioStep, client: Any, results: dict[str, Any], where: str
) -> Any:
    """What a step returns."""
    resource, _, name = step.method.partition(".")
    method = getattr(getattr(client, resource, None), name, None)
    if method is None:
        raise Failure(f"{where}: the client has no such method")
    codecs = _codecs(vendor, resource, name)
    arguments = {}
    for argument, value in step.arguments.items():
        found = _resolved(value, results)
        arguments[argument] = codecs[argument].decode(found) if argument in codecs else found
    result = method(**arguments)
    return list(result) if name.startswith("iter") else result


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


def _resolved(value: Any, results: dict[str, Any]) -> Any:
    if isinstance(value, dict):
        return {key: _resolved(inner, results) for key, inner in value.items()}
    if isinstance(value, list):
        return [_resolved(inner, results) for inner in value]
    if not isinstance(value, str) or not value.startswith("$"):
        return value
    name, *steps = value[1:].split(".")
    try:
        return reduce(_part, steps, results[name])
    except (KeyError, AttributeError, IndexError):
        raise _Lacking(value) from None


def _part(found: Any, step: str) -> Any:
    return found[int(step)] if step.isdigit() else getattr(found, step)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)
    elif value is not None and not isinstance(value, bool):
        yield str(value)
