"""The lab's library in process, verified with a clock that no rate can keep up with."""

from collections.abc import Callable, Iterable
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import lab
from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions
from lab.exchange import Request
from lab.provider import BASE_PATH, KEY, Library

FOLDER = Path(next(iter(lab.__path__)))
BASE_URL = f"http://127.0.0.1:8099{BASE_PATH}"
Handler = Callable[[httpx.Request], httpx.Response]


def leaping() -> Callable[[], float]:
    """A clock on which a second passes with every look."""
    seconds = count(1_767_225_600)
    return lambda: float(next(seconds))


def served(library: Library) -> Handler:
    """What answers for a library."""

    def handle(request: httpx.Request) -> httpx.Response:
        path, _, query = request.url.raw_path.decode().partition("?")
        asked = Request(
            request.method,
            path.removeprefix(BASE_PATH),
            tuple(parse_qsl(query, keep_blank_values=True)),
            {name.lower(): value for name, value in request.headers.items()},
            request.content,
        )
        answer = library.handle(asked)
        headers = {"content-type": answer.content_type, **answer.headers}
        return httpx.Response(answer.status, headers=headers, content=answer.body)

    return handle


def options(handle: Handler, **changes: Any) -> VerifyOptions:
    """Options that verify a handler by the lab's contract, by oracles only."""
    given: dict[str, Any] = {
        "spec": FOLDER / "openapi.yaml",
        "base_url": BASE_URL,
        "headers": [f"Authorization: Bearer {KEY}"],
        "allow_writes": True,
        "examples": 0,
        "transport": httpx.MockTransport(handle),
    }
    return VerifyOptions(**{**given, **changes})


def verified(
    bugs: Iterable[str] = (), *, clock: Callable[[], float] | None = None, **changes: Any
) -> CheckResult:
    """The result of verifying a library that has bugs."""
    library = Library(list(bugs), clock=clock or leaping())
    return runner.run(options(served(library), **changes))


def checks(result: CheckResult) -> set[str]:
    """The checks that found something, but what only could not be looked at."""
    return {f.check for f in result.findings if f.severity != "info"}
