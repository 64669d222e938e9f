"""What is other in a new recording than in the one before, by severity, and without a value.

How bad a change is, the contract says: as bad as what it refuses at that place. What it allows is
info, because it allowed the recording before, too.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from attrs import evolve
from deskspec_runtime.contract.comparison import FindingFactory, is_json, media_type
from deskspec_runtime.contract.violations import Violation
from deskspec_runtime.findings import Direction, Finding, Severity
from deskspec_runtime.values import jsontext
from deskspec_runtime.values.results import JSONPlace

from ..conformance.checks import Check
from ..conformance.contract import Contract
from ..conformance.findings import findings_of
from ..conformance.operation import ContractOperation
from ..conformance.result import SEVERITIES
from ..exchanges.exchange import Exchange
from .body_types import Shape, fields, types_of

_NUMBER: Final = re.compile(r"\[[0-9]+\]")
_NEW_NAME: Final = "additionalProperties"
"""The keyword of a place whose last name no document has to have."""


def between(
    api: Contract,
    operation: ContractOperation,
    old: list[Exchange],
    new: list[Exchange],
    source: str,
) -> list[Finding]:
    """The changes of one operation, each once.

    Args:
        api: The contract.
        operation: The operation.
        old: What was recorded before.
        new: What is recorded now.
        source: The cassette of `old`.
    """
    found: dict[tuple[str, str, str, str], Finding] = {}
    pairs, gone, more = _paired(old, new)
    for before, after in pairs:
        for each in _Pair(api, operation, before, after).findings():
            found.setdefault((each.check, each.json_path, each.expected, each.seen), each)
    report = FindingFactory(operation, "request", Check.INTERACTION_GONE.id, operation.request)
    count = [Violation((), "interaction", "a recorded interaction", "none")] * gone
    findings = [*found.values(), *(report.one(each, "info") for each in count)]
    report = report._replace(check=Check.INTERACTION_NEW.id)
    count = [Violation((), "interaction", "no such interaction", "a new one")] * more
    findings += [report.one(each, "info") for each in count]
    return [evolve(each, source=source) for each in findings]


def _paired(
    old: list[Exchange], new: list[Exchange]
) -> tuple[list[tuple[Exchange, Exchange]], int, int]:
    """Interactions that ask the same, else alike, else any; and how many are on one side only."""
    pairs: list[tuple[Exchange, Exchange]] = []
    left, right = list(old), list(new)
    keys: list[Callable[[Exchange], object]] = [_asked, _asked_alike, lambda _: None]
    for key in keys:
        for each in list(right):
            other = next((other for other in left if key(other) == key(each)), None)
            if other is not None:
                pairs.append((other, each))
                left.remove(other)
                right.remove(each)
    return pairs, len(left), len(right)


def _asked(exchange: Exchange) -> tuple[str, bytes]:
    parts = urlsplit(exchange.url)
    return f"{parts.path}?{parts.query}", exchange.request_body


def _asked_alike(exchange: Exchange) -> tuple[list[str], list[str]]:
    query = parse_qsl(urlsplit(exchange.url).query, keep_blank_values=True)
    body = _shape(exchange, "request") or {}
    return sorted({name for name, _ in query}), sorted(str(s[0]) for s in body if len(s) == 1)


class _Pair(NamedTuple):
    """An interaction before and now."""

    api: Contract
    operation: ContractOperation
    old: Exchange
    new: Exchange

    def findings(self) -> Iterator[Finding]:
        refused = findings_of(self.api, self.new)
        told: set[tuple[str, str]] = set()
        for direction, check, problem, others in self._problems():
            profile = self.operation.request if direction == "request" else self.operation.response
            report = FindingFactory(self.operation, direction, check.id, profile)
            finding = report.one(problem, "info")
            paths = {(direction, _place(finding.json_path))}
            paths |= {(direction, _place(profile.shown(each, _NEW_NAME))) for each in others}
            told |= paths
            bad = [each for each in refused if _where(each) in paths]
            yield evolve(finding, severity=_worst(bad))
        # A value of another form has the same shape; that it is refused is new all the same.
        known = {_key(each) for each in findings_of(self.api, self.old)}
        for each in refused:
            if _key(each) not in known and _where(each) not in told:
                yield evolve(each, reproduce=None)

    def _problems(self) -> Iterator[tuple[Direction, Check, Violation, list[JSONPlace]]]:
        """Direction, check, what is other, and further places that it is about."""
        old, new = self.old, self.new
        if old.status != new.status:
            seen = Violation((), "status", str(old.status), str(new.status))
            yield "response", Check.RESPONSE_STATUS, seen, []
        kinds = [media_type(each.response_headers.get("content-type", "")) for each in (old, new)]
        if kinds[0] != kinds[1]:
            seen = Violation((), "content", kinds[0] or "none", kinds[1] or "none")
            yield "response", Check.RESPONSE_CONTENT_TYPE, seen, []
        for direction in ("request", "response"):
            before, after = _shape(old, direction), _shape(new, direction)
            if before is not None and after is not None and kinds[0] == kinds[1]:
                for check, problem, others in _between(before, after):
                    yield direction, check, problem, others


def _between(old: Shape, new: Shape) -> Iterator[tuple[Check, Violation, list[JSONPlace]]]:
    gone, more = list(fields(old, new)), list(fields(new, old))
    for place in gone:
        renamed = next((each for each in more if _is_renamed(place, each, old, new)), None)
        if renamed is not None:
            more.remove(renamed)
            seen = f"another name, {renamed[-1]}" if _is_plain(renamed[-1]) else "another name"
            yield Check.FIELD_RENAMED, Violation(place, _NEW_NAME, "this name", seen), [renamed]
        else:
            yield Check.FIELD_GONE, Violation(place, _NEW_NAME, _told(old[place]), "absent"), []
    for place in more:
        problem = Violation(place, _NEW_NAME, "no such field", _told(new[place]))
        yield Check.FIELD_NEW, problem, []
    for place in old.keys() & new.keys():
        if not new[place] <= old[place]:
            problem = Violation(place, _NEW_NAME, _told(old[place]), _told(new[place] - old[place]))
            yield Check.FIELD_TYPE, problem, []


def _is_renamed(old: JSONPlace, new: JSONPlace, before: Shape, after: Shape) -> bool:
    """Whether two fields of one object are one: spelt alike, or the same types and a like name."""
    if old[:-1] != new[:-1]:
        return False
    first, second = (re.sub("[^a-z0-9]", "", str(each[-1]).lower()) for each in (old, new))
    is_part = min(len(first), len(second)) > 2 and (first in second or second in first)
    return first == second or (before[old] == after[new] and is_part)


def _shape(exchange: Exchange, direction: str) -> Shape | None:
    """The shape of a body; `None` if it is no JSON."""
    is_request = direction == "request"
    headers = exchange.request_headers if is_request else exchange.response_headers
    if not is_json(media_type(headers.get("content-type", ""))):
        return None
    try:
        body = exchange.request_body if is_request else exchange.response_body
        return types_of(jsontext.parse(body))
    except ValueError:
        return None


def _told(types: Iterable[str]) -> str:
    return " or ".join(sorted(types, key=lambda name: (name == "null", name)))


def _is_plain(name: str | int) -> bool:
    return re.fullmatch(r"[A-Za-z_][A-Za-z_0-9]{0,39}", str(name)) is not None


def _place(json_path: str) -> str:
    return _NUMBER.sub("[0]", json_path)


def _where(finding: Finding) -> tuple[str, str]:
    return finding.direction, _place(finding.json_path)


def _key(finding: Finding) -> tuple[str, ...]:
    return (*_where(finding), finding.check, finding.expected, finding.seen)


def _worst(findings: list[Finding]) -> Severity:
    worst: Severity = "info"
    for each in findings:
        if SEVERITIES.index(each.severity) < SEVERITIES.index(worst):
            worst = each.severity
    return worst
