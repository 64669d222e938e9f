"""The lab's library in process, verified with a clock so fast that no rate limit is reached."""

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


def fast_clock() -> Callable[[], float]:
    """A clock that advances a second with every call."""
    seconds = count(1_767_225_600)
    return lambda: float(next(seconds))


def served(library: Library) -> Handler:
    """A handler that returns the responses of a library."""

    def handle(request: httpx.Request) -> httpx.Response:
        path, _, query = request.url.raw_path.decode().partition("?")
        received = Request(
            request.method,
            path.removeprefix(BASE_PATH),
            tuple(parse_qsl(query, keep_blank_values=True)),
            {name.lower(): value for name, value in request.headers.items()},
            request.content,
        )
        response = library.handle(received)
        headers = {"content-type": response.content_type, **response.headers}
        return httpx.Response(response.status, headers=headers, content=response.body)

    return handle


def options(handle: Handler, **changes: Any) -> VerifyOptions:
    """Options that verify a handler against the lab's contract, by oracles only."""
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
    library = Library(list(bugs), clock=clock or fast_clock())
    return runner.run(options(served(library), **changes))


def checks(result: CheckResult) -> set[str]:
    """The checks with findings above info."""
    return {f.check for f in result.findings if f.severity != "info"}
