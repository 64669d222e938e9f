"""Runs a scenario through a client, sync or async, and compares each result with what is expected.

Methods and arguments are checked before the first call, so a mistake in the file changes nothing.
"""

import asyncio
import inspect
import os
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import reduce
from importlib import import_module
from types import SimpleNamespace
from typing import Any, Final, NamedTuple

from deskspec_runtime.errors import APIStatusError, DeskspecError, advice_on

from ..failure import Failure
from .scenario import Scenario, ScenarioStep


class ScenarioOutcome(NamedTuple):
    """A step and its result."""

    step: ScenarioStep
    result: Any
    """What the method returned, or the exception that the step expects."""
    arguments: Mapping[str, Any]
    """What the method was given."""
    left_out: str | None = None
    """Why the step was not run; `None` if it was."""
    cause: str | None = None
    """Why the first of the steps that it needs was not run, or it itself; `None` if it was run."""


class LeftOut(Exception):
    """A step is not run; the message says why."""


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
        check(step, client)
    results: dict[str, Any] = {"given": _given(vendor, scenario, may_differ=may_lack)}
    causes: dict[str | None, str] = {}
    for step in scenario.steps:
        arguments: Mapping[str, Any] = {}
        try:
            arguments = _arguments(vendor, step, results)
            result = _finished(_method(step, client)(**arguments), runner)
        except LeftOut as reason:
            why = causes[step.name] = str(reason)
            yield ScenarioOutcome(step, None, arguments, why, why)
            continue
        except _Missing as missing:
            cause = causes.get(str(missing).lstrip("$").partition(".")[0])
            if cause is not None:
                causes[step.name] = cause
                why = f"needs {missing}, of a step that was left out"
                yield ScenarioOutcome(step, None, arguments, why, cause)
                continue
            if not may_lack:
                raise Failure(f"{step.where}: no earlier result has {missing}") from None
            why = f"needs {missing}, which this account lacks"
            yield ScenarioOutcome(step, None, arguments, why, why)
            continue
        except DeskspecError as error:
            if step.failure is None:
                raise Failure(_without_words(error, step)) from None
            result = error
        except (TypeError, ValueError) as problem:
            raise Failure(f"{step.origin.where}: {problem}") from None
        if not may_lack:
            _compare(step, result, results)
        if step.name is not None:
            results[step.name] = result
        yield ScenarioOutcome(step, result, arguments)


def _without_words(error: DeskspecError, step: ScenarioStep) -> str:
    """Return a message without the words of the provider, which may name a person."""
    if not isinstance(error, APIStatusError):
        return f"{step.origin.where}: {error}"
    returned = f"{error.method} {error.path} returned {error.status_code}"
    return f"{step.origin.where}: {step.method}: {returned}. {advice_on(type(error))}"


def check(step: ScenarioStep, client: Any) -> None:
    """Check that the client has the method, and that it takes the arguments.

    Raises:
        Failure: It does not; with file and line.
    """
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
    codecs = {argument: codec for argument, (_, codec) in operation.inputs.items()}
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
