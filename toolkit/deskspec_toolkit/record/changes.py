"""Compares a new recording with the previous one: changes by severity, without values.

A change has the severity of what the contract refuses at that place. A change that the contract
allows is info, because the contract allowed the previous recording, too.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from attrs import evolve
from deskspec_runtime.contract.comparison import FindingFactory
from deskspec_runtime.contract.media_types import is_json, media_type
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
from .body_types import BodyTypes, fields_only_in, types_of

_NUMBER: Final = re.compile(r"\[[0-9]+\]")
_NO_TYPE: Final = "no content type"
_NEW_NAME: Final = "additionalProperties"
"""The keyword of a violation at a field that the contract need not contain."""


def between(
    contract: Contract,
    operation: ContractOperation,
    old: list[Exchange],
    new: list[Exchange],
    source: str,
) -> list[Finding]:
    """Return the changes of one operation, each once.

    Args:
        contract: The contract.
        operation: The operation.
        old: The exchanges of the previous recording.
        new: The exchanges of the new recording.
        source: The cassette of `old`.
    """
    changed: dict[tuple[str, str, str, str], Finding] = {}
    pairs, gone, added = _paired(old, new)
    for before, after in pairs:
        for each in _Pair(contract, operation, before, after).findings():
            changed.setdefault((each.check, each.json_path, each.expected, each.seen), each)
    factory = FindingFactory(operation, "request", Check.INTERACTION_GONE.id, operation.request)
    missing = Violation((), "interaction", "a recorded interaction", "no such interaction")
    findings = [*changed.values(), *[factory.one(missing, "info")] * gone]
    factory = factory._replace(check=Check.INTERACTION_NEW.id)
    extra = Violation((), "interaction", "no such interaction", "a new interaction")
    findings += [factory.one(extra, "info")] * added
    return [evolve(each, source=source) for each in findings]


def _paired(
    old: list[Exchange], new: list[Exchange]
) -> tuple[list[tuple[Exchange, Exchange]], int, int]:
    """Pair interactions with the same request, else with similar ones, else any.

    Returns:
        The pairs, the number of old interactions without a partner, and that of new ones.
    """
    pairs: list[tuple[Exchange, Exchange]] = []
    unpaired_old, unpaired_new = list(old), list(new)
    keys: list[Callable[[Exchange], object]] = [_request, _request_names, lambda _: None]
    for key in keys:
        for each in list(unpaired_new):
            partner = next((other for other in unpaired_old if key(other) == key(each)), None)
            if partner is not None:
                pairs.append((partner, each))
                unpaired_old.remove(partner)
                unpaired_new.remove(each)
    return pairs, len(unpaired_old), len(unpaired_new)


def _request(exchange: Exchange) -> tuple[str, bytes]:
    parts = urlsplit(exchange.url)
    return f"{parts.path}?{parts.query}", exchange.request_body


def _request_names(exchange: Exchange) -> tuple[list[str], list[str]]:
    """The names of a request's query parameters and of the fields of its body."""
    query = parse_qsl(urlsplit(exchange.url).query, keep_blank_values=True)
    body = _body_types(exchange, "request") or {}
    return sorted({name for name, _ in query}), sorted(str(p[0]) for p in body if len(p) == 1)


class _Pair(NamedTuple):
    """An interaction in the previous and in the new recording."""

    contract: Contract
    operation: ContractOperation
    old: Exchange
    new: Exchange

    def findings(self) -> Iterator[Finding]:
        refused = findings_of(self.contract, self.new)
        reported: set[tuple[str, str]] = set()
        for direction, check, change, others in self._changes():
            profile = self.operation.request if direction == "request" else self.operation.response
            finding = FindingFactory(self.operation, direction, check.id, profile).one(
                change, "info"
            )
            paths = {(direction, _place(finding.json_path))}
            paths |= {(direction, _place(profile.shown(each, _NEW_NAME))) for each in others}
            reported |= paths
            same_place = [each for each in refused if _where(each) in paths]
            yield evolve(finding, severity=_worst(same_place))
        # A value can be refused without a change of types, for example in another date format.
        known = {_key(each) for each in findings_of(self.contract, self.old)}
        for each in refused:
            if _key(each) not in known and _where(each) not in reported:
                yield evolve(each, reproduce=None)

    def _changes(self) -> Iterator[tuple[Direction, Check, Violation, list[JSONPlace]]]:
        """Direction, check, change, and further places that the change affects."""
        old, new = self.old, self.new
        if old.status != new.status:
            change = Violation((), "status", str(old.status), str(new.status))
            yield "response", Check.RESPONSE_STATUS, change, []
        kinds = [media_type(each.response_headers.get("content-type", "")) for each in (old, new)]
        if kinds[0] != kinds[1]:
            change = Violation((), "content", kinds[0] or _NO_TYPE, kinds[1] or _NO_TYPE)
            yield "response", Check.RESPONSE_CONTENT_TYPE, change, []
        for direction in ("request", "response"):
            before, after = _body_types(old, direction), _body_types(new, direction)
            if before is not None and after is not None and kinds[0] == kinds[1]:
                for check, change, others in _body_changes(before, after):
                    yield direction, check, change, others


def _body_changes(
    old: BodyTypes, new: BodyTypes
) -> Iterator[tuple[Check, Violation, list[JSONPlace]]]:
    added = list(fields_only_in(new, old))
    for place in list(fields_only_in(old, new)):
        renamed = next((each for each in added if _is_renamed(place, each, old, new)), None)
        if renamed is not None:
            added.remove(renamed)
            seen = f"another name, {renamed[-1]}" if _is_plain(renamed[-1]) else "another name"
            yield Check.FIELD_RENAMED, Violation(place, _NEW_NAME, "this name", seen), [renamed]
        else:
            yield Check.FIELD_GONE, Violation(place, _NEW_NAME, _joined(old[place]), "nothing"), []
    for place in added:
        yield Check.FIELD_NEW, Violation(place, _NEW_NAME, "no such field", _joined(new[place])), []
    for place in old.keys() & new.keys():
        other_types = new[place] - old[place]
        if other_types:
            change = Violation(place, _NEW_NAME, _joined(old[place]), _joined(other_types))
            yield Check.FIELD_TYPE, change, []


def _is_renamed(old: JSONPlace, new: JSONPlace, before: BodyTypes, after: BodyTypes) -> bool:
    """Whether two fields of one object are one: spelt alike, or similar and of the same types."""
    if old[:-1] != new[:-1]:
        return False
    first, second = (re.sub("[^a-z0-9]", "", str(each[-1]).lower()) for each in (old, new))
    is_part = min(len(first), len(second)) > 2 and (first in second or second in first)
    return first == second or (before[old] == after[new] and is_part)


def _body_types(exchange: Exchange, direction: str) -> BodyTypes | None:
    """The types of a body; `None` if it is not JSON."""
    is_request = direction == "request"
    headers = exchange.request_headers if is_request else exchange.response_headers
    if not is_json(media_type(headers.get("content-type", ""))):
        return None
    try:
        body = exchange.request_body if is_request else exchange.response_body
        return types_of(jsontext.parse(body))
    except ValueError:
        return None


def _joined(types: Iterable[str]) -> str:
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
