"""A scenario: calls every operation of a vendor, in an order in which each has its data.

The file is a list of steps. A step calls a method of the client with arguments by their Python
names; values are JSON, decoded by the codecs of the operation; a file is its text or a `data:` URL.
`$name.attribute` refers to the result of the earlier step with that name, list positions included:
`$found.items.0.id`.
`$given.name` refers to a value that is different in every account. The file has the simulator's
value; an environment variable sets yours: `DOUBLETICK_GIVEN_PHONE` for `$given.phone`.

`expect` has attributes of the result with their values, `fails` the exception that is expected in
place of a result. Both describe the records that the file assumes, so a real account is not held
to them.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from deskspec_runtime import errors
from deskspec_runtime.errors import APIStatusError

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


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)
    elif value is not None and not isinstance(value, bool):
        yield str(value)
