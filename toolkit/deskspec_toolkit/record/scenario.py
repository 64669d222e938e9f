"""A scenario: calls every operation of a vendor, in an order in which each has its data.

The file is a list of steps. A step calls a method of the client with arguments by their Python
names; values are JSON, decoded by the codecs of the operation. `$name.attribute` refers to the
result of the earlier step with that name, list positions included: `$found.items.0.id`.
`$given.name` refers to a value that is different in every account. The file has the simulator's
value; an environment variable sets yours: `DOUBLETICK_GIVEN_PHONE` for `$given.phone`.

`expect` has attributes of the result with their values, `fails` the exception that is expected in
place of a result. Both describe the records that the file assumes, so a real account is not held
to them.
"""

import asyncio
import inspect
import os
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import reduce
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final, NamedTuple

from deskspec_runtime import errors
from deskspec_runtime.errors import APIStatusError, DeskspecError

from ..failure import Failure
from ..openapi import documents
from ..openapi.origins import Origin
from ..project import Project

_STEP_KEYS: Final = ("call", "with", "as", "expect", "fails")
_FAILURES: Final = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, APIStatusError)
}
"""The exceptions that a step may expect, by name."""


class ScenarioStep(NamedTuple):
    """One call."""

    method: str
    """For example `customers.get`."""
    arguments: dict[str, Any]
    name: str | None
    """The name by which later steps refer to its result."""
    expected: dict[str, Any]
    """Attribute of the result -> its value."""
    failure: type[APIStatusError] | None
    """The exception that is expected; `None` for a result."""
    origin: Origin
    """Where it is written."""

    @property
    def where(self) -> str:
        """File and line."""
        return f"{self.origin.where}: {self.method}"


class Scenario(NamedTuple):
    """The steps of a vendor, and the values that depend on the account."""

    steps: list[ScenarioStep]
    given: dict[str, str]
    """Name -> the simulator's value."""


class ScenarioOutcome(NamedTuple):
    """A step and its result."""

    step: ScenarioStep
    result: Any
    """What the method returned, or the exception that the step expects."""
    arguments: Mapping[str, Any]
    """What the method was given."""
    left_out: str | None = None
    """Why the step was not run; `None` if it was."""


class LeftOut(Exception):
    """A step is not run; the message says why."""


def file_of(project: Project, vendor: str) -> Path:
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
        Failure: The file is missing or is not a scenario; with file and line.
    """
    document, origin = documents.read_with_origin(file, shown)
    entries = document.get("steps")
    if document.keys() - {"given"} != {"steps"} or not isinstance(entries, list):
        raise Failure(
            f"{origin.where}: a scenario has steps (a list) and given (optional), no more"
        )
    given = documents.mapping(document.get("given", {}), f"{origin.at(['given'])}: given")
    for name, value in given.items():
        if not isinstance(value, str):
            raise Failure(f"{origin.at(['given', name])}: given: {name} is a text")
    steps: list[ScenarioStep] = []
    for number, entry in enumerate(entries):
        step = _step(entry, origin.find(["steps", number]))
        known = {"given", *(each.name for each in steps)}
        for text in (*_texts(step.arguments), *_texts(step.expected)):
            if text.startswith("$") and text[1:].partition(".")[0] not in known:
                raise Failure(f"{step.where}: {text} refers to no earlier step")
        steps.append(step)
    return Scenario(steps, given)


def _step(entry: Any, origin: Origin) -> ScenarioStep:
    step = documents.mapping(entry, f"{origin.where}: a step")
    for key in step:
        if key not in _STEP_KEYS:
            known = ", ".join(_STEP_KEYS)
            raise Failure(f"{origin.at([key])}: unknown key {key}; a step has {known}")
    if not isinstance(step.get("call"), str) or step["call"].count(".") != 1:
        raise Failure(f"{origin.at(['call'])}: call is a method of the client: customers.get")
    failure = step.get("fails")
    if failure is not None and failure not in _FAILURES:
        raise Failure(f"{origin.at(['fails'])}: {failure} is no exception for a status")
    return ScenarioStep(
        step["call"],
        documents.mapping(step.get("with", {}), f"{origin.at(['with'])}: with"),
        step.get("as"),
        documents.mapping(step.get("expect", {}), f"{origin.at(['expect'])}: expect"),
        _FAILURES[failure] if failure is not None else None,
        origin,
    )


def run(
    vendor: str,
    scenario: Scenario,
    client: Any,
    *,
    may_lack: bool = False,
    runner: asyncio.Runner | None = None,
) -> Iterator[ScenarioOutcome]:
    """Run the steps in their order.

    Args:
        vendor: The vendor.
        scenario: The scenario.
        client: A client of the vendor; it raises `LeftOut` to skip a step.
        may_lack: Whether the account is a real one, which may lack data that the scenario needs.
            Steps without their data, or without the result of an earlier step, are then left out,
            environment variables replace the values of `given`, and any result is accepted.
        runner: Runs the calls of an async client; `None` with a sync one.

    Raises:
        Failure: A step calls a method or gives an argument that does not exist, and nothing was
            called; or a step refers to a result that does not exist, or ends unexpectedly.
    """
    for step in scenario.steps:
        _check(step, client)
    results: dict[str, Any] = {"given": _given(vendor, scenario, may_differ=may_lack)}
    for step in scenario.steps:
        arguments: Mapping[str, Any] = {}
        try:
            arguments = _arguments(vendor, step, results)
            result = _finished(_method(step, client)(**arguments), runner)
        except LeftOut as reason:
            yield ScenarioOutcome(step, None, arguments, str(reason))
            continue
        except _Missing as missing:
            if not may_lack:
                raise Failure(f"{step.where}: no earlier result has {missing}") from None
            why = f"needs {missing}, which this account lacks"
            yield ScenarioOutcome(step, None, arguments, why)
            continue
        except DeskspecError as error:
            if step.failure is None:
                raise Failure(f"{step.origin.where}: {error}") from None
            result = error
        except (TypeError, ValueError) as problem:
            raise Failure(f"{step.origin.where}: {problem}") from None
        if not may_lack:
            _compare(step, result, results)
        if step.name is not None:
            results[step.name] = result
        yield ScenarioOutcome(step, result, arguments)


def _check(step: ScenarioStep, client: Any) -> None:
    """Check that the client has the method, and that it takes the arguments."""
    method = _method(step, client)
    if method is None:
        raise Failure(f"{step.origin.at(['call'])}: {step.method}: the client has no such method")
    takes = inspect.signature(method).parameters.values()
    known = [each.name for each in takes if each.kind is not inspect.Parameter.VAR_KEYWORD]
    for name in step.arguments:
        if name not in known:
            where = f"{step.origin.at(['with', name])}: {step.method}"
            raise Failure(f"{where} has no argument {name}; it has {', '.join(known)}")
    try:
        inspect.signature(method).bind(**step.arguments)
    except TypeError as problem:
        raise Failure(f"{step.where}: {problem}") from None


def _method(step: ScenarioStep, client: Any) -> Any:
    resource, _, name = step.method.partition(".")
    return getattr(getattr(client, resource, None), name, None)


def _compare(step: ScenarioStep, result: Any, results: Mapping[str, Any]) -> None:
    """Compare a result with what the step expects."""
    if step.failure is not None and type(result) is not step.failure:
        came = result if isinstance(result, DeskspecError) else "a result"
        raise Failure(f"{step.where}: expected {step.failure.__name__}, got {came}")
    for path, value in step.expected.items():
        try:
            expected, seen = _resolved(value, results), attribute(result, path)
        except _MISSES:
            seen, expected = "no such attribute", value
        if seen != expected:
            where = f"{step.origin.at(['expect', path])}: {step.method}"
            raise Failure(f"{where}: expected {path} {expected!r}, got {seen!r}")


def _given(vendor: str, scenario: Scenario, *, may_differ: bool) -> SimpleNamespace:
    own = {name: os.environ.get(f"{vendor}_given_{name}".upper()) for name in scenario.given}
    chosen = {name: value for name, value in own.items() if value and may_differ}
    return SimpleNamespace(**scenario.given | chosen)


class _Missing(Exception):
    """An earlier result lacks a part that a step refers to; the message is the reference."""


def _arguments(vendor: str, step: ScenarioStep, results: Mapping[str, Any]) -> dict[str, Any]:
    resource, _, name = step.method.partition(".")
    codecs = _codecs(vendor, resource, name)
    arguments = {}
    for argument, value in step.arguments.items():
        resolved = _resolved(value, results)
        arguments[argument] = codecs[argument].decode(resolved) if argument in codecs else resolved
    return arguments


def _finished(returned: Any, runner: asyncio.Runner | None) -> Any:
    """The result of a call; a list of what it iterates over."""
    if runner is not None:
        return runner.run(_awaited(returned))
    return list(returned) if isinstance(returned, Iterator) else returned


async def _awaited(returned: Any) -> Any:
    if isinstance(returned, AsyncIterator):
        return [item async for item in returned]
    return await returned


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


def _resolved(value: Any, results: Mapping[str, Any]) -> Any:
    if isinstance(value, dict):
        return {key: _resolved(inner, results) for key, inner in value.items()}
    if isinstance(value, list):
        return [_resolved(inner, results) for inner in value]
    if not isinstance(value, str) or not value.startswith("$"):
        return value
    try:
        return attribute(results, value[1:])
    except _MISSES:
        raise _Missing(value) from None


_MISSES: Final = (KeyError, AttributeError, IndexError, TypeError)


def attribute(value: Any, path: str) -> Any:
    """Return what a dotted path leads to: `items.0.id`.

    Raises:
        KeyError: There is no such entry of a mapping.
        AttributeError: There is no such attribute.
        IndexError: A list has no such position.
        TypeError: What has the position is no list.
    """
    return reduce(_part, path.split("."), value)


def _part(value: Any, step: str) -> Any:
    if isinstance(value, Mapping):
        return value[step]
    return value[int(step)] if step.isdigit() else getattr(value, step)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)
    elif value is not None and not isinstance(value, bool):
        yield str(value)
