"""`python -m deskspec_toolkit.report.picture` (`make docs-screenshot`): makes `docs/report.png`.

A picture of the page of three runs: a provider that breaks its contract in some places and refuses
the key in one, the customers of another profile, and the recordings of this checkout.
"""

import itertools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import httpx

from ..conformance.result import CheckResult
from ..failure import Failure
from ..project import here_or_installed
from ..record import cassettes
from ..simulator import Simulator
from ..traffic.checking import Checking, contract_of
from ..verify import runner
from ..verify.options import VerifyOptions
from . import page

_VENDOR: Final = "helpcrunch"
_BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome", "chrome")
_SIZE: Final = "1240,880"
_SECONDS: Final = 60
_OF_THE_BYTES: Final = ("content-encoding", "content-length", "transfer-encoding")
"""Headers of a body as it was sent."""


def main() -> int:
    """Make the picture; return the exit code."""
    try:
        browser = _browser()
        project = here_or_installed()
        picture = project.sources / "docs" / "report.png"
        with TemporaryDirectory(prefix="deskspec-") as folder:
            file = Path(folder) / "report.html"
            page.write([_broken(), _other_profile(), _recordings()], file)
            taken = _taken(browser, file)
        picture.write_bytes(taken)
    except Failure as failure:
        print("deskspec:", failure, file=sys.stderr)
        return 2
    print(f"{project.shown(picture)}: {len(taken) // 1000} kB")
    return 0


def _browser() -> str:
    for name in _BROWSERS:
        found = shutil.which(name)
        if found:
            return found
    raise Failure(f"a browser is needed for the picture: one of {', '.join(_BROWSERS)} on the PATH")


def _taken(browser: str, file: Path) -> bytes:
    """Return the picture of a page."""
    picture = file.with_suffix(".png")
    options = ["--headless", "--disable-gpu", "--hide-scrollbars", f"--window-size={_SIZE}"]
    if os.geteuid() == 0:  # chromium refuses to run as root with its sandbox
        options.append("--no-sandbox")
    ran = subprocess.run(
        [
            browser,
            *options,
            f"--user-data-dir={file.parent / 'browser'}",
            f"--screenshot={picture}",
            file.as_uri(),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=_SECONDS,
    )
    if not picture.is_file():
        last = ran.stderr.strip().splitlines()[-1:]
        raise Failure(f"{browser} made no picture: {' '.join(last)}")
    return picture.read_bytes()


class _Broken(httpx.BaseTransport):
    """A simulator, some of whose responses are changed on their way."""

    def __init__(self) -> None:
        seconds = itertools.count(1_790_000_000)  # one a request: no rate is in the way
        self._simulated = Simulator(clock=lambda: float(next(seconds))).transport(_VENDOR)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/v1")
        if path == "/departments":
            request.headers["Authorization"] = "Bearer another-key"
        response = self._simulated.handle_request(request)
        body = response.read()
        change = next((c for start, c in _CHANGES.items() if path.startswith(start)), None)
        if change is not None and (request.method, response.status_code) == ("GET", 200):
            body = json.dumps(change(json.loads(body))).encode()
        headers = {k: v for k, v in response.headers.items() if k not in _OF_THE_BYTES}
        return httpx.Response(response.status_code, headers=headers, content=body)


def _with_name_as_number(body: dict[str, Any]) -> dict[str, Any]:
    return {**body, "name": 7} if "name" in body else body


def _with_id_as_text(body: dict[str, Any]) -> dict[str, Any]:
    return {**body, "id": str(body["id"])} if "id" in body else body


_CHANGES: Final[Mapping[str, Callable[[dict[str, Any]], dict[str, Any]]]] = {
    "/customers/": _with_name_as_number,
    "/chats/": _with_id_as_text,
}


def _broken() -> CheckResult:
    return runner.run(
        VerifyOptions(
            vendor=_VENDOR,
            headers=("Authorization: Bearer simulator-key",),
            transport=_Broken(),
            examples=5,
        )
    )


def _other_profile() -> CheckResult:
    return runner.run(
        VerifyOptions(vendor=_VENDOR, profile="g2", operations="customers_*", examples=5)
    )


def _recordings() -> CheckResult:
    checking = Checking(contract_of(_VENDOR, None, None, ()))
    folder = cassettes.folder(here_or_installed(), _VENDOR)
    checking.check(sorted(folder.glob("*.yaml")), lambda _: None)
    return checking.result(complete=True)


if __name__ == "__main__":
    sys.exit(main())
