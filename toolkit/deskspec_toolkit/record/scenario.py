"""A scenario: calls every operation of a vendor once, in an order in which each has its data.

The file is a list of steps. A step calls a method of the client with arguments by their Python
names; values are JSON, decoded by the codecs of the operation. `$name.attribute` refers to the
result of the earlier step with that name, list positions included: `$found.items.0.id`.
`$given.name` refers to a value that is different in every account. The file has the simulator's
value; an environment variable sets yours: `DOUBLETICK_GIVEN_PHONE` for `$given.phone`.
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
    """The name by which later steps refer to its result."""


class Scenario(NamedTuple):
    """The steps of a vendor, and the values that depend on the account."""

    steps: list[ScenarioStep]
    given: dict[str, str]
    """Name -> the simulator's value."""


class ScenarioOutcome(NamedTuple):
    """A step and its result."""

    step: ScenarioStep
    result: Any
    left_out: str | None = None
    """Why the step was not run; `None` if it was."""


class LeftOut(Exception):
    """A step is not run; the message says why."""


def path(project: Project, vendor: str) -> Path:
    """Return the file of a vendor's scenario."""
    return project.sources / "tests" / "scenarios" / f"{vendor}.yaml"


def values(scenario: Scenario) -> Iterator[str]:
    """The values that the file itself contains; they are not personal data."""
    yield from scenario.given.values()
    for step in scenario.steps:
        yield from _texts(step.arguments)


def read(file: Path, shown: str) -> Scenario:
    """Read a scenario.

    Args:
        file: The file.
        shown: The file's name in messages.

    Raises:
        Failure: The file is missing or is not a scenario; names the step.
    """
    document = documents.read(file, shown)
    entries = document.get("steps")
    if document.keys() - {"given"} != {"steps"} or not isinstance(entries, list):
        raise Failure(f"{shown}: a scenario has the keys steps (a list) and given (optional) only")
    given = documents.mapping(document.get("given", {}), f"{shown}: given")
    if not all(isinstance(value, str) for value in given.values()):
        raise Failure(f"{shown}: given: texts are expected")
    steps = []
    for number, entry in enumerate(entries, start=1):
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
    """Run the steps in their order.

    Args:
        vendor: The vendor.
        scenario: The scenario.
        client: A sync client of the vendor; it raises `LeftOut` to skip a step.
        may_lack: Whether the account is a real one, which may lack data that the scenario needs.
            Steps without their data, or without the result of an earlier step, are then left out,
            and environment variables replace the values of `given`.

    Raises:
        Failure: A step fails, or refers to a method, an argument or a result that does not exist.
    """
    results: dict[str, Any] = {"given": _given(vendor, scenario, may_differ=may_lack)}
    for number, step in enumerate(scenario.steps, start=1):
        where = f"step {number} ({step.method})"
        try:
            result = _result(vendor, step, client, results, where)
        except LeftOut as reason:
            yield ScenarioOutcome(step, None, str(reason))
            continue
        except _Missing as missing:
            if not may_lack:
                raise Failure(f"{where}: no earlier result has {missing}") from None
            yield ScenarioOutcome(step, None, f"needs {missing}, which this account lacks")
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


class _Missing(Exception):
    """An earlier result lacks a part that a step refers to; the message is the reference."""


def _result(
    vendor: str, step: ScenarioStep, client: Any, results: dict[str, Any], where: str
) -> Any:
    """Run a step and return its result."""
    resource, _, name = step.method.partition(".")
    method = getattr(getattr(client, resource, None), name, None)
    if method is None:
        raise Failure(f"{where}: the client has no such method")
    codecs = _codecs(vendor, resource, name)
    arguments = {}
    for argument, value in step.arguments.items():
        resolved = _resolved(value, results)
        arguments[argument] = codecs[argument].decode(resolved) if argument in codecs else resolved
    result = method(**arguments)
    return list(result) if name.startswith("iter") else result


def _codecs(vendor: str, resource: str, method: str) -> dict[str, Any]:
    """Argument -> codec; empty if no operation has the name of the method."""
    try:
        module = import_module(f"{vendor}_client.api.{resource}.{resource}_{method}")
    except ModuleNotFoundError:
        return {}  # a shorthand or an iterator takes its values as they are
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
        raise _Missing(value) from None


def _part(value: Any, step: str) -> Any:
    return value[int(step)] if step.isdigit() else getattr(value, step)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)
    elif value is not None and not isinstance(value, bool):
        yield str(value)
