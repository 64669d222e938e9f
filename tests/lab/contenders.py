"""The two that are compared: stock schemathesis and `deskspec verify`, on the same operations.

schemathesis is as it comes: all its phases and checks, and five times the examples that `verify`
gives the one that it has in it. It is told the key and the seed. The first news ends either.
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


class Told(NamedTuple):
    """One thing that somebody says is wrong."""

    severity: str
    check: str
    place: str
    """The operation and what of it; two runs that are told the same agree in it."""


IsNews: TypeAlias = Callable[[Told], bool]


class Effort(NamedTuple):
    """What both get the same of."""

    seed: int
    examples: int | None
    """How many requests schemathesis makes up for an operation; `None`: each has its own number."""
    seconds: float
    """After so long a run is stopped."""


class Run(NamedTuple):
    """What came out of a run."""

    told: Sequence[Told]
    seconds: float
    is_complete: bool
    """Whether it came to its end: what an unfinished run did not find, it may have found yet."""


def run_verify(
    library: Library, operations: str, effort: Effort, is_news: IsNews, *, with_facts: bool
) -> Run:
    """Run `deskspec verify` as somebody does who lets it write, until it tells something new.

    Its oracles come before its schemathesis: what they tell, the whole run tells, and it is run
    only if they tell nothing new.

    Args:
        library: The provider.
        operations: A glob of operation ids.
        effort: How hard it tries.
        is_news: Whether something that was told ends the run.
        with_facts: Whether it is told what neither names nor shapes tell.
    """
    start = time.monotonic()
    told: list[Told] = []
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
        told += [
            Told(f.severity, f.check, f"{f.operation_id} {f.json_path}: {f.expected}, {f.seen}")
            for f in result.findings
        ]
        if any(map(is_news, told)):
            break
    return Run(told, time.monotonic() - start, result.complete)


def run_schemathesis(library: Library, operations: str, effort: Effort, is_news: IsNews) -> Run:
    """Run stock schemathesis until it tells something new.

    Args:
        library: The provider.
        operations: A glob of operation ids.
        effort: How hard it tries.
        is_news: Whether something that was told ends the run.
    """
    start = time.monotonic()
    told: list[Told] = []
    library.reset()
    with serving(library) as base_url:
        schema = _schema(base_url, effort).include(operation_id_regex=translate(operations))
        stream = from_schema(schema).execute()
        for event in stream:
            told += _told(event)
            if any(map(is_news, told)) or time.monotonic() > start + effort.seconds:
                stream.stop()
                return Run(told, time.monotonic() - start, is_complete=False)
    return Run(told, time.monotonic() - start, is_complete=True)


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


def _told(event: events.EngineEvent) -> list[Told]:
    if isinstance(event, events.FatalError):
        raise event.exception
    if isinstance(event, events.NonFatalError):
        return [Told("error", "error", event.label)]
    if not isinstance(event, events.ScenarioFinished):
        return []
    recorder = event.recorder
    return [
        Told("error", node.name, recorder.cases[case_id].value.operation.label)
        for case_id, nodes in recorder.checks.items()
        for node in nodes
        if node.failure_info is not None
    ]
