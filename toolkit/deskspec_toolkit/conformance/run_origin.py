"""Where a run comes from: when it began, which host was asked, of which revision the caller is."""

import re
import subprocess
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from attrs import frozen

_REVISION: Final = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_SECONDS_FOR_GIT: Final = 5.0


@frozen
class RunOrigin:
    """Where a run comes from; `None` is what is not known.

    Attributes:
        started: When it began, in UTC: `2026-11-29T06:00:00Z`.
        host: The host of the base URL that was asked, with its port if the URL has one; `None` for
            recordings, and for the simulator in this process.
        commit: The git revision of the current folder.
    """

    started: str | None = None
    host: str | None = None
    commit: str | None = None


def run_origin(base_url: str | None = None) -> RunOrigin:
    """Return the origin of a run that begins now.

    Args:
        base_url: The base URL that is asked, if any.
    """
    started = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return RunOrigin(started, _host(base_url) if base_url else None, _commit())


def _host(base_url: str) -> str | None:
    try:
        return urlsplit(base_url).netloc.rpartition("@")[2] or None
    except ValueError:  # whoever sends the requests says what is wrong with it
        return None


def _commit() -> str | None:
    """The revision of the current folder; `None` without git, or outside of a repository."""
    try:
        ran = subprocess.run(
            ["git", "rev-parse", "--verify", "HEAD"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=_SECONDS_FOR_GIT,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    revision = ran.stdout.strip()
    return revision if _REVISION.fullmatch(revision) else None
