"""Collects findings, each once: the same fault in a hundred responses is one finding.

A finding has a `curl` line that reproduces it, without the key and without values of an account.
"""

import re
import shlex
from collections.abc import Iterable, Set
from urllib.parse import parse_qsl, quote, unquote

import attrs
from deskspec_runtime.findings import Direction, Finding, Severity

from ..conformance.checks import Check
from ..exchanges.exchange import Exchange
from ..openapi.operation_view import OperationView
from ..openapi.path_template import PathTemplate
from ..provider.credentials import Credentials
from ..provider.redaction import HIDDEN, Redaction

_NUMBERED = re.compile(r"\[[0-9]+\]")
_UNSHOWN_HEADERS = frozenset(
    {"accept", "accept-encoding", "authorization", "connection", "content-length", "cookie"}
    | {"host", "user-agent"}
)


class FindingCollector:
    """The findings of a verification."""

    def __init__(
        self,
        credentials: Credentials,
        selected: Iterable[str],
        *,
        base_url: str,
        shown_base_url: str,
        redaction: Redaction,
    ) -> None:
        """Begin without findings.

        Args:
            credentials: What a `curl` line shows in place of the key.
            selected: The ids of the operations to verify; findings of others are dropped.
            base_url: Where requests go.
            shown_base_url: The base URL of `curl` lines.
            redaction: Decides which values such a line shows.
        """
        self._credentials = credentials
        self._selected = frozenset(selected)
        self._base_url = base_url
        self._shown_base_url = shown_base_url
        self._redaction = redaction
        self._found: dict[tuple[str, ...], Finding] = {}
        self._statuses: dict[tuple[str, ...], set[int | None]] = {}
        """Key of a finding -> the statuses of all responses that show it; `None` without one."""

    @property
    def findings(self) -> list[Finding]:
        """The findings, the worst first, then by operation."""
        order = {"error": 0, "warning": 1, "info": 2}
        return sorted(
            self._found.values(),
            key=lambda f: (order[f.severity], f.operation_id, f.check, f.json_path, f.seen),
        )

    def add(
        self,
        operation: OperationView,
        check: Check,
        severity: Severity,
        *,
        expected: str,
        seen: str,
        json_path: str = "$",
        direction: Direction = "response",
        exchange: Exchange | None = None,
    ) -> None:
        """Keep a finding of an oracle.

        Args:
            operation: The operation.
            check: What was checked.
            severity: Its severity.
            expected: What the contract says.
            seen: What came instead; never a value.
            json_path: Where in the body.
            direction: Whether the request or the response is wrong.
            exchange: The request and response that show it.
        """
        self.add_found(
            operation,
            Finding(
                operation_id=operation.id,
                method=operation.method,
                path=operation.path,
                direction=direction,
                check=check.id,
                severity=severity,
                json_path=json_path,
                expected=expected,
                seen=seen,
            ),
            exchange,
        )

    def add_found(
        self, operation: OperationView, finding: Finding, exchange: Exchange | None
    ) -> None:
        """Keep a finding, if its operation is selected and it is new."""
        if finding.operation_id not in self._selected:
            return
        key = self._key(finding)
        if exchange is not None and key not in self._found:
            finding = attrs.evolve(finding, reproduce=self._curl(operation, exchange))
        self._statuses.setdefault(key, set()).add(None if exchange is None else exchange.status)
        self._found.setdefault(key, finding)

    def drop_refusals(self, operation_id: str, statuses: Set[int]) -> None:
        """Drop what only responses of these statuses show: another finding names them."""
        self._found = {
            key: each
            for key, each in self._found.items()
            if each.operation_id != operation_id or self._statuses.get(key, {None}) - statuses
        }

    def add_about_webhook(self, finding: Finding) -> None:
        """Keep a finding about a delivery of the provider, if it is new."""
        self._found.setdefault(self._key(finding), attrs.evolve(finding, reproduce=None))

    @staticmethod
    def _key(finding: Finding) -> tuple[str, ...]:
        subject = (finding.operation_id, finding.direction, finding.check)
        place = without_numbers(finding.json_path)
        return (*subject, finding.severity, place, finding.expected, finding.seen)

    def _curl(self, operation: OperationView, exchange: Exchange) -> str:
        shown = self._redaction
        path, _, query = exchange.url.removeprefix(self._base_url).partition("?")
        texts = PathTemplate(operation.path).match(path)
        if texts is None:  # not the path of the operation
            path = "/".join(_quoted(shown.text(unquote(step))) for step in path.split("/"))
        else:
            hidden = {name: shown.text(text) for name, text in texts.items()}
            path = PathTemplate(operation.path).fill(hidden).replace(quote(HIDDEN, safe=""), HIDDEN)
        pairs = [
            f"{quote(name, safe='[]')}={_quoted(shown.text(value))}"
            for name, value in parse_qsl(query, keep_blank_values=True)
            if name not in self._credentials.in_query
        ]
        url = f"{self._shown_base_url}{path}" + (f"?{'&'.join(pairs)}" if pairs else "")
        words = ["curl", "-X", exchange.method, shlex.quote(url)]
        words += self._credentials.shown(operation.node, exchange)
        secret = self._credentials.secret_names
        for name, value in exchange.request_headers.items():
            if name not in _UNSHOWN_HEADERS and name not in secret:
                words += ["-H", shlex.quote(f"{name}: {self._header(name, value)}")]
        if exchange.request_body:
            words += ["--data-binary", shlex.quote(shown.body(exchange.request_body))]
        return " ".join(words)

    def _header(self, name: str, value: str) -> str:
        return value if name == "content-type" else self._redaction.text(value)


def without_numbers(json_path: str) -> str:
    """Return a place without the numbers of entries: the same fault may be in any of them."""
    return _NUMBERED.sub("[]", json_path)


def _quoted(text: str) -> str:
    return text if text == HIDDEN else quote(text, safe="")
