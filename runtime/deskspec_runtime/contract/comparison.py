"""Compares a request or a response with the profiles of its operation and returns findings.

It works with any contract. A judge decides the severity: a client's judge asks the codecs that read
the response; without a client, every violation is an error.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any, Final, NamedTuple, Protocol

from ..findings import Direction, Finding, Severity
from ..values.jsontext import parse
from ..values.results import JSONPlace
from ..values.unset import UNSET
from .media_types import TEXT, is_json, listed, meant, media_type, shown
from .profiles import Profile
from .reported_bodies import ComparedBody, ReportedBodies
from .violations import Violation, one_of, unnumbered

_BODILESS: Final = frozenset({204, 304})
"""Statuses whose responses have no body in HTTP."""


class ComparedOperation(Protocol):
    """The facts of an operation that a finding shows."""

    @property
    def id(self) -> str: ...
    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...


class ComparedResponse:
    """A response to compare with its contract."""

    def __init__(self, status: int, content_type: str, content: bytes, parsed: Any = UNSET) -> None:
        """Keep what the comparison needs.

        Args:
            status: The status.
            content_type: The header with this name; empty if there is none.
            content: The body.
            parsed: The JSON of the body, if it has been parsed already.
        """
        self.status = status
        self.content_type = content_type
        self.content = content
        self._parsed = parsed

    @cached_property
    def media_type(self) -> str:
        return media_type(self.content_type)

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300

    @cached_property
    def body(self) -> Any:
        """The JSON of the body; `UNSET` if it is not JSON."""
        if self._parsed is not UNSET:
            return self._parsed
        try:
            return parse(self.content)
        except ValueError:
            return UNSET

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", "replace")


class Judge(Protocol):
    """Decides the severity of a violation."""

    def of_request(self, violation: Violation) -> Severity: ...
    def of_response(self, violation: Violation, response: ComparedResponse) -> Severity: ...


class FindingFactory(NamedTuple):
    """Makes findings of violations: one for all entries of a list that have the same one."""

    operation: ComparedOperation
    direction: Direction
    check: str
    profile: Profile

    def of(
        self, violations: Iterable[Violation], severity_of: Callable[[Violation], Severity]
    ) -> list[Finding]:
        findings: dict[tuple[Any, ...], Finding] = {}
        for violation in violations:
            unnumbered = tuple(step if isinstance(step, str) else 0 for step in violation.steps)
            severity = severity_of(violation)
            alike = (self.profile.shown(unnumbered, violation.keyword), severity, *violation[1:])
            if alike not in findings:
                findings[alike] = self.one(violation, severity)
        return list(findings.values())

    def one(self, violation: Violation, severity: Severity) -> Finding:
        return Finding(
            operation_id=self.operation.id,
            method=self.operation.method,
            path=self.operation.path,
            direction=self.direction,
            check=self.check,
            severity=severity,
            json_path=self.profile.shown(violation.steps, violation.keyword),
            expected=violation.expected,
            seen=violation.seen,
        )


def request_findings(
    profile: Profile,
    operation: ComparedOperation,
    direction: Direction,
    parts: Iterable[tuple[JSONPlace, str, Any]],
    severity_of: Callable[[Violation], Severity],
) -> list[Finding]:
    """Return what a profile does not allow in parts of a request, or in headers of a response.

    Args:
        profile: The profile.
        operation: The operation that was called.
        direction: Whether the parts belong to the request or to the response.
        parts: Of each part the place of its schema, the id of the check, and its value.
        severity_of: Decides the severity of a violation.
    """
    findings: list[Finding] = []
    for place, check, value in parts:
        if not profile.allows(place, value):
            factory = FindingFactory(operation, direction, check, profile)
            findings += factory.of(profile.violations(place, value), severity_of)
    return findings


def response_findings(
    profiles: Sequence[Profile],
    operation: ComparedOperation,
    response: ComparedResponse,
    judge: Judge,
    reported: ReportedBodies | None = None,
) -> list[Finding]:
    """Return what no profile allows in a response, compared with the closest profile.

    Args:
        profiles: The profiles of the operation.
        operation: The operation that was called.
        response: The response.
        judge: Decides the severity of each violation.
        reported: Counts a body that is broken only as others were, which then gives no finding.
    """
    return _Comparison(profiles, operation, response, judge, reported).findings()


class _Comparison(NamedTuple):
    """A response and the profiles it is compared with."""

    profiles: Sequence[Profile]
    operation: ComparedOperation
    response: ComparedResponse
    judge: Judge
    reported: ReportedBodies | None

    def findings(self) -> list[Finding]:
        if self.reported is not None and self._is_as_the_last(self.reported):
            return []
        documented = [(p, code) for p in self.profiles if (code := p.code(self.response.status))]
        findings: list[Finding] = []
        if not documented:
            codes = sorted({code for p in self.profiles for code in p.contract["responses"]})
            violation = Violation((), "status", one_of(codes), str(self.response.status))
            findings.append(self._finding("response_status", violation))
            if _has_error(findings):
                return findings
            # The client reads every success alike, so compare it with all documented ones.
            documented = [
                (profile, code)
                for profile in self.profiles
                for code in codes
                if code.startswith("2") and code in profile.contract["responses"]
            ]
        places: list[tuple[Profile, JSONPlace]] = [
            (profile, ("responses", code, kind))
            for profile, code in documented
            for kind in profile.contract["responses"][code]
        ]
        shows_none = any(not p.contract["responses"][code] for p, code in documented)
        if not self.response.content and (shows_none or self.response.status in _BODILESS):
            return findings
        kinds = {str(place[-1]) for _, place in places}
        closest = meant(kinds, self.response.content_type)
        bodies = [each for each in places if each[1][-1] in closest]
        if places and not bodies:
            findings.append(self._wrong_media_type(kinds))
            bodies = [each for each in places if is_json(str(each[1][-1]))]
            if _has_error(findings) and not self._is_in_json():
                return findings
        of_body = self._wrong_body(bodies)
        if self.reported is not None and of_body and not findings:
            self.reported.expect(self.response.status, self.response.content_type, bodies)
        return findings + of_body

    def _is_as_the_last(self, reported: ReportedBodies) -> bool:
        """Whether nothing is wrong but a body that is broken as the last was, and is counted."""
        expected = reported.expected(self.response.status, self.response.content_type)
        if not expected or self.response.body is UNSET:
            return False
        compared = [(*schema, self.response.body) for schema in expected]
        return reported.has_counted_as_the_last(compared)

    def _is_in_json(self) -> bool:
        """Whether a body is in a format of JSON, and is JSON, whatever the contract calls it.

        Such a body has the fields that are documented, so an error of its content type alone would
        hide theirs. A stream of JSON is no JSON.
        """
        return is_json(self.response.content_type) and self.response.body is not UNSET

    def _wrong_media_type(self, kinds: set[str]) -> Finding:
        """Return the finding of a content type that no profile documents."""
        seen = shown(self.response.content_type)
        violation = Violation((), "content", listed(kinds), seen)
        return self._finding("response_content_type", violation)

    def _wrong_body(self, places: list[tuple[Profile, JSONPlace]]) -> list[Finding]:
        """Return the findings of a body, compared with the closest of these schemas."""
        compared: list[ComparedBody] = []
        for profile, place in places:
            kind = str(place[-1])
            kind = self.response.media_type if "*" in kind else kind
            if is_json(kind):
                body = self.response.body
            elif kind.startswith(TEXT):
                body = self.response.text
            else:
                return []  # a schema cannot describe such a body
            if body is UNSET:
                seen = "other text" if self.response.content else "an empty body"
                return [self._finding("response_schema", Violation((), "json", "JSON", seen))]
            if profile.allows(place, body):
                return []
            compared.append((profile, place, body))
        if not compared or (self.reported is not None and self.reported.has_counted(compared)):
            return []
        found = [self._violations(*each) for each in compared]
        nearest = min(found, key=distance)
        if self.reported is not None:
            self.reported.learn(compared, compared[found.index(nearest)])
        return nearest

    def _violations(self, profile: Profile, place: JSONPlace, body: Any) -> list[Finding]:
        violations = profile.violations(place, body)
        if self.reported is not None:
            profile.known(place).learn(violations)
        factory = FindingFactory(self.operation, "response", "response_schema", profile)
        return factory.of(violations, self._severity)

    def _severity(self, violation: Violation) -> Severity:
        return self.judge.of_response(violation, self.response)

    def _finding(self, check: str, violation: Violation) -> Finding:
        factory = FindingFactory(self.operation, "response", check, self.profiles[0])
        return factory.one(violation, self._severity(violation))


def distance(findings: list[Finding]) -> tuple[int, int, int, int]:
    """Return how far a value is from its schema: as a whole, then places, errors, warnings.

    What is wrong at a place does not count: a body that is broken in the same places is as far.
    """
    places = {(unnumbered(finding.json_path), finding.severity) for finding in findings}
    severities = [severity for _, severity in places]
    of_the_whole = sum(path == "$" for path, _ in places)
    return of_the_whole, len(places), severities.count("error"), severities.count("warning")


def _has_error(findings: list[Finding]) -> bool:
    """Whether an error already rules out comparing the body."""
    return any(finding.severity == "error" for finding in findings)
