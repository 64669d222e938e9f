"""Compares a request or an answer with the profiles of its operation, and makes findings of it.

It serves any contract. How bad a difference is, a judge says: the clients' asks the codecs that
read the answer, that of a contract without a client knows no excuse.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any, Final, NamedTuple, Protocol

from ..findings import Direction, Finding, Severity
from ..values.jsontext import parse
from ..values.results import JSONPlace
from ..values.unset import UNSET
from .profiles import Profile
from .violations import Violation, one_of

TEXT: Final = "text/"
_SHOWABLE_TYPE: Final = re.compile(r"[a-z]{1,20}/[a-z.+-]{1,40}[0-9]{0,2}").fullmatch
_BODILESS: Final = frozenset({204, 304})
"""Statuses whose answers have no body in HTTP."""


class ComparedOperation(Protocol):
    """The operation that findings name."""

    @property
    def id(self) -> str: ...
    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...


class ComparedResponse:
    """An answer that is compared."""

    def __init__(self, status: int, media_type: str, content: bytes, parsed: Any = UNSET) -> None:
        """Make it.

        Args:
            status: Its status.
            media_type: In lower case and without parameters; empty if it has none.
            content: Its body.
            parsed: The JSON of its body, if somebody has read it already.
        """
        self.status = status
        self.media_type = media_type
        self.content = content
        self._parsed = parsed

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300

    @cached_property
    def body(self) -> Any:
        """Its JSON; `UNSET` if it is none."""
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
    """Says how bad a problem is."""

    def of_request(self, problem: Violation) -> Severity: ...
    def of_answer(self, problem: Violation, answer: ComparedResponse) -> Severity: ...


class FindingFactory(NamedTuple):
    """Makes findings of problems, one for all entries of a list that have the same."""

    operation: ComparedOperation
    direction: Direction
    check: str
    profile: Profile

    def of(
        self, problems: Iterable[Violation], severity_of: Callable[[Violation], Severity]
    ) -> list[Finding]:
        found: dict[tuple[Any, ...], Finding] = {}
        for problem in problems:
            unnumbered = tuple(step if isinstance(step, str) else 0 for step in problem.steps)
            severity = severity_of(problem)
            alike = (self.profile.shown(unnumbered, problem.keyword), severity, *problem[1:])
            if alike not in found:
                found[alike] = self.one(problem, severity)
        return list(found.values())

    def one(self, problem: Violation, severity: Severity) -> Finding:
        return Finding(
            operation_id=self.operation.id,
            method=self.operation.method,
            path=self.operation.path,
            direction=self.direction,
            check=self.check,
            severity=severity,
            json_path=self.profile.shown(problem.steps, problem.keyword),
            expected=problem.expected,
            seen=problem.seen,
        )


def request_findings(
    profile: Profile,
    operation: ComparedOperation,
    direction: Direction,
    parts: Iterable[tuple[JSONPlace, str, Any]],
    severity_of: Callable[[Violation], Severity],
) -> list[Finding]:
    """What a profile does not allow in the parts of a request, or in the headers of an answer.

    Args:
        profile: The profile.
        operation: What was called.
        direction: Whose parts they are.
        parts: Of each the place of its schema, the name of the check, and its value.
        severity_of: How bad a problem is.
    """
    found: list[Finding] = []
    for place, check, value in parts:
        if not profile.allows(place, value):
            report = FindingFactory(operation, direction, check, profile)
            found += report.of(profile.problems(place, value), severity_of)
    return found


def response_findings(
    profiles: Sequence[Profile],
    operation: ComparedOperation,
    answer: ComparedResponse,
    judge: Judge,
) -> list[Finding]:
    """What no profile allows in an answer, compared with the one that is nearest.

    Args:
        profiles: The profiles of the operation.
        operation: What was called.
        answer: The answer.
        judge: Says how bad each difference is.
    """
    return _Comparison(profiles, operation, answer, judge).findings()


class _Comparison(NamedTuple):
    """An answer beside its contract."""

    profiles: Sequence[Profile]
    operation: ComparedOperation
    answer: ComparedResponse
    judge: Judge

    def findings(self) -> list[Finding]:
        documented = [(p, code) for p in self.profiles if (code := p.code(self.answer.status))]
        found: list[Finding] = []
        if not documented:
            codes = sorted({code for p in self.profiles for code in p.contract["responses"]})
            problem = Violation((), "status", one_of(codes), str(self.answer.status))
            found.append(self._finding("response_status", problem))
            if _is_over(found):
                return found
            # Every success is read alike.
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
        if self.answer.status in _BODILESS and not self.answer.content:
            return found
        bodies = [each for each in places if each[1][-1] == self.answer.media_type]
        bodies = bodies or [each for each in places if _fits(each[1][-1], self.answer.media_type)]
        if places and not bodies:
            found.append(self._wrong_media_type({str(place[-1]) for _, place in places}))
            bodies = [each for each in places if is_json(str(each[1][-1]))]
        return found if _is_over(found) else found + self._wrong_body(bodies)

    def _wrong_media_type(self, kinds: set[str]) -> Finding:
        """A content type that no profile documents."""
        seen = self.answer.media_type if _SHOWABLE_TYPE(self.answer.media_type) else "another"
        seen = seen if self.answer.media_type else "none"
        problem = Violation((), "content", one_of(sorted(kinds)), seen)
        return self._finding("response_content_type", problem)

    def _wrong_body(self, places: list[tuple[Profile, JSONPlace]]) -> list[Finding]:
        """What is wrong with the body for the place in a contract that it comes closest to."""
        nearest: list[Finding] | None = None
        for profile, place in places:
            kind = str(place[-1])
            kind = self.answer.media_type if "*" in kind else kind
            if kind.startswith(TEXT):
                body: Any = self.answer.text
            elif is_json(kind):
                body = self.answer.body
            else:
                return []  # no schema says how such a body is written
            if body is UNSET:
                seen = "other text" if self.answer.content else "nothing"
                return [self._finding("response_schema", Violation((), "json", "JSON", seen))]
            if profile.allows(place, body):
                return []
            report = FindingFactory(self.operation, "response", "response_schema", profile)
            found = report.of(profile.problems(place, body), self._severity)
            nearest = found if nearest is None else min(nearest, found, key=distance)
        return nearest or []

    def _severity(self, problem: Violation) -> Severity:
        return self.judge.of_answer(problem, self.answer)

    def _finding(self, check: str, problem: Violation) -> Finding:
        report = FindingFactory(self.operation, "response", check, self.profiles[0])
        return report.one(problem, self._severity(problem))


def distance(findings: list[Finding]) -> tuple[int, int, int]:
    """How far a value is from what it was compared with."""
    severities = [finding.severity for finding in findings]
    return len(findings), severities.count("error"), severities.count("warning")


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, plain or under another name."""
    return media_type == "application/json" or media_type.endswith("+json")


def media_type(given: str) -> str:
    """A content type in lower case and without its parameters."""
    return given.partition(";")[0].strip().lower()


def _fits(kind: str | int, media_type: str) -> bool:
    """Whether a media type is in a range of them."""
    return kind == "*/*" or (str(kind).endswith("/*") and media_type.startswith(str(kind)[:-1]))


def _is_over(findings: list[Finding]) -> bool:
    """Whether the body is none that could be compared with a contract."""
    return any(finding.severity == "error" for finding in findings)
