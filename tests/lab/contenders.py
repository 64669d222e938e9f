"""The two that we compare: stock schemathesis and `deskspec verify`, on the same operations.

schemathesis runs with all its phases and checks, and five times the examples that `verify` gives
its own schemathesis. It gets the key and the seed. The first new problem ends either run.
"""

import time
from collections.abc import Callable, Sequence
from fnmatch import translate
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeAlias

import schemathesis
from deskspec_toolkit.verify.options import VerifyOptions
from deskspec_toolkit.verify.runner import VerificationStopped
from deskspec_toolkit.verify.runner import run as verify
from lab.provider import KEY, Library
from lab.server import serving
from schemathesis.engine import events, from_schema

CONTRACT: Final = Path(__file__).with_name("openapi.yaml")
FACTS: Final = Path(__file__).with_name("facts.yaml")


class Problem(NamedTuple):
    """One problem that a run reports."""

    severity: str
    check: str
    place: str
    """The operation and what is wrong with it; the same in two runs with the same settings."""


IsNews: TypeAlias = Callable[[Problem], bool]


class Effort(NamedTuple):
    """The settings that both share."""

    seed: int
    examples: int | None
    """How many requests schemathesis makes up for an operation; `None`: each has its own number."""
    seconds: float
    """The time after which a run is stopped."""


class Run(NamedTuple):
    """The result of a run."""

    problems: Sequence[Problem]
    seconds: float
    is_complete: bool
    """Whether it finished: an unfinished run might have found more."""


def run_verify(
    library: Library, operations: str, effort: Effort, is_news: IsNews, *, with_facts: bool
) -> Run:
    """Run `deskspec verify` with writes allowed, until it reports a new problem.

    Its oracles run before its schemathesis, which runs only if the oracles report no new problem.

    Args:
        library: The provider.
        operations: A glob of operation ids.
        effort: How hard it tries.
        is_news: Whether a problem is new and ends the run.
        with_facts: Whether it gets the facts that neither names nor schemas give.
    """
    start = time.monotonic()
    problems: list[Problem] = []
    most = VerifyOptions().examples if effort.examples is None else effort.examples
    for examples in (0, most):
        library.reset()
        with serving(library) as base_url:
            options = VerifyOptions(
                spec=CONTRACT,
                overlays=[FACTS] if with_facts else [],
                base_url=base_url,
                headers=[f"Authorization: Bearer {KEY}"],
                allow_writes=True,
                operations=operations,
                seed=effort.seed,
                examples=examples,
                max_seconds=effort.seconds,
            )
            try:
                result = verify(options)
            except VerificationStopped as stopped:
                result = stopped.result
        problems += [
            Problem(f.severity, f.check, f"{f.operation_id} {f.json_path}: {f.expected}, {f.seen}")
            for f in result.findings
        ]
        if any(map(is_news, problems)):
            break
    return Run(problems, time.monotonic() - start, result.complete)


def run_schemathesis(library: Library, operations: str, effort: Effort, is_news: IsNews) -> Run:
    """Run stock schemathesis until it reports a new problem.

    Args:
        library: The provider.
        operations: A glob of operation ids.
        effort: How hard it tries.
        is_news: Whether a problem is new and ends the run.
    """
    start = time.monotonic()
    problems: list[Problem] = []
    library.reset()
    with serving(library) as base_url:
        schema = _schema(base_url, effort).include(operation_id_regex=translate(operations))
        stream = from_schema(schema).execute()
        for event in stream:
            problems += _problems(event)
            if any(map(is_news, problems)) or time.monotonic() > start + effort.seconds:
                stream.stop()
                return Run(problems, time.monotonic() - start, is_complete=False)
    return Run(problems, time.monotonic() - start, is_complete=True)


def _schema(base_url: str, effort: Effort) -> Any:
    most = {} if effort.examples is None else {"max-examples": effort.examples}
    configuration: dict[str, Any] = {
        "seed": effort.seed,
        "base-url": base_url,
        "auth": {"openapi": {"key": {"bearer": KEY}}},
        "generation": {"database": "none", **most},
        "continue-on-failure": True,
    }
    return schemathesis.openapi.from_path(
        CONTRACT, config=schemathesis.Config.from_dict(configuration)
    )


def _problems(event: events.EngineEvent) -> list[Problem]:
    if isinstance(event, events.FatalError):
        raise event.exception
    if isinstance(event, events.NonFatalError):
        return [Problem("error", "error", event.label)]
    if not isinstance(event, events.ScenarioFinished):
        return []
    recorder = event.recorder
    return [
        Problem("error", node.name, recorder.cases[case_id].value.operation.label)
        for case_id, nodes in recorder.checks.items()
        for node in nodes
        if node.failure_info is not None
    ]
