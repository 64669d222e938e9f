"""Checks requests and answers against the contracts that a generated package brings along.

An answer is fine if any documented profile allows it; else it is compared with the profile that it
comes closest to. How bad a difference is, is asked of the codecs that read the answer: what they
can still give its annotated type is a warning.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from importlib import import_module
from importlib.resources import files
from typing import Any, Final, NamedTuple, TypeAlias
from urllib.parse import unquote

from . import codecs
from .codecs import Codec
from .errors import ConfigurationError
from .findings import Direction, Finding, Severity
from .jsontext import parse, type_name
from .operation import Operation, Target
from .results import (
    Confirmation,
    Entries,
    Listing,
    Page,
    Resource,
    Result,
    Steps,
    UnusableBodyError,
    Whole,
)
from .unset import UNSET

_JSON: Final = "application/json"
_TEXT: Final = "text/"
_SHOWABLE_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z_-]{0,39}[0-9]{0,2}").fullmatch
"""What an undocumented name may be to stand in a finding; a key may be a phone number."""
_SHOWABLE_TYPE: Final = re.compile(r"[a-z]{1,20}/[a-z.+-]{1,40}[0-9]{0,2}").fullmatch
_NUMBER: Final = re.compile(r"\+?[0-9]+").fullmatch
_PLAIN_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*").fullmatch
_SECONDS: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?").fullmatch
_FORMATS: Final = {
    "date-dmy": lambda text: codecs.DayMonthYear().decode(text) is not text,
    "epoch-s": lambda text: _SECONDS(text) is not None,
}
"""Formats of text that no validator knows, in their strict form."""
_LIMITS: Final = {
    "maxItems": "at most {} entries",
    "maximum": "at most {}",
    "minItems": "at least {} entries",
    "minimum": "at least {}",
}
_RENAMED: Final = "name"
"""The keyword of a field that is there under another spelling; schemas have none for it."""


class _Problem(NamedTuple):
    """One refusal of a validator, in our words."""

    steps: Steps
    keyword: str
    expected: str
    seen: str


_IsTyped: TypeAlias = Callable[[_Problem], bool]
"""Whether every attribute keeps its annotated type in spite of a problem."""


class _Profile:
    """What one profile says of an operation; validators are made when they are first used."""

    def __init__(self, contract: dict[str, Any], library: Any) -> None:
        self.contract = contract
        self._library = library
        self._validators: dict[Steps, Any] = {}
        self._names: frozenset[str] | None = None

    def validator(self, place: Steps) -> Any:
        """The validator of the schema at a place in the contract."""
        if place not in self._validators:
            schema = {"components": self.contract["components"], **_at(self.contract, place)}
            self._validators[place] = self._library.Draft202012Validator(
                schema, validate_formats=True, formats=_FORMATS
            )
        return self._validators[place]

    def problems(self, place: Steps, value: Any) -> list[_Problem]:
        """What the schema at a place refuses in a value."""
        leaves = [
            leaf for error in self.validator(place).iter_errors(value) for leaf in _leaves(error)
        ]
        found: list[_Problem] = []
        for leaf in leaves:
            if leaf.kind.name == "additionalProperties":
                found += self._undocumented(place, leaf, value)
            else:
                found.append(_problem(leaf, value))
        renamed = {(*p.steps[:-1], p.expected) for p in found if p.keyword == _RENAMED}
        mistyped = {p.steps for p in found if p.keyword == "type"}
        return [
            p
            for p in found
            if not (p.keyword == "required" and p.steps in renamed)
            and (p.keyword == "type" or p.steps not in mistyped)  # what it is not, it breaks too
        ]

    def _undocumented(self, place: Steps, error: Any, value: Any) -> Iterator[_Problem]:
        """Each undocumented field of an object, as the documented one that it spells otherwise."""
        whole = {"components": self.contract["components"], **_at(self.contract, place)}
        around, instance = _steps(error.instance_path, value), error.instance
        documented = _at(whole, _steps(error.schema_path[:-1], whole)).get("properties", {})
        absent = {_letters(name): name for name in documented if name not in instance}
        for name in sorted(error.kind.unexpected):
            steps, seen = (*around, name), type_name(instance[name])
            twin = absent.pop(_letters(name), None)
            if twin is None:
                yield _Problem(steps, "additionalProperties", "no such field", seen)
            else:
                yield _Problem(steps, _RENAMED, twin, seen)

    def shown(self, steps: Steps, keyword: str) -> str:
        """A place as a JSON path. A name that no document has may be personal, and is a `*`."""
        if self._names is None:
            self._names = frozenset(_names_in(self.contract))
        shown = "$"
        for i, step in enumerate(steps):
            is_last = i == len(steps) - 1
            is_new = is_last and keyword == "additionalProperties" and _SHOWABLE_NAME(str(step))
            is_renamed = is_last and keyword == _RENAMED
            if isinstance(step, int):
                shown += f"[{step}]"
            elif step in self._names or is_renamed or is_new:
                shown += f".{step}" if _PLAIN_NAME(step) else f"[{json.dumps(step)}]"
            else:
                shown += ".*"
        return shown


class Monitor:
    """Finds where a vendor's requests and answers break their contract. Thread-safe."""

    def __init__(self, package: str) -> None:
        """Make it.

        Args:
            package: The generated package, for example `helpcrunch_client`.

        Raises:
            ConfigurationError: What it needs is not installed.
        """
        try:
            self._library = import_module("jsonschema_rs")
        except ImportError:
            raise ConfigurationError(
                "contract needs jsonschema-rs, which is not installed: install deskspec[monitor], "
                'or leave contract at "off"'
            ) from None
        self._package = package
        self._operations: dict[str, list[_Profile]] = {}

    def check_request(self, operation: Operation[Any], target: Target) -> list[Finding]:
        """What no profile allows in a request, compared with the one that is nearest.

        Args:
            operation: What is called.
            target: The request.
        """
        nearest: list[Finding] | None = None
        for profile in self._profiles(operation):
            found: list[Finding] = []
            for part, value in _parts(profile.contract, operation, target):
                report = _Report(operation, "request", f"request_{part}", profile)
                if not profile.validator((part,)).is_valid(value):
                    problems = profile.problems((part,), value)
                    found += report.of(problems, _may_be_meant)
            nearest = found if nearest is None else min(nearest, found, key=_distance)
            if not nearest:
                break
        return nearest or []

    def check_response(
        self,
        operation: Operation[Any],
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        result: Any = UNSET,
    ) -> list[Finding]:
        """What no profile allows in an answer, compared with the one that is nearest.

        Args:
            operation: What was called.
            status: The status of the answer.
            headers: Its headers.
            content: Its body.
            result: What the call returns, if it does; it saves reading the body again.
        """
        profiles = self._profiles(operation)
        answer = _Answer(operation, status, _media_type(headers), content, result)
        documented = {code for profile in profiles for code in profile.contract["responses"]}
        codes, found = {str(status)}, []
        if str(status) not in documented:
            found.append(answer.wrong_status(profiles[0], documented))
            if _is_over(found):
                return found
            codes = {code for code in documented if code.startswith("2")}
        places: list[tuple[_Profile, Steps]] = [
            (profile, ("responses", code, kind))
            for profile in profiles
            for code in sorted(codes & profile.contract["responses"].keys())
            for kind in profile.contract["responses"][code]
        ]
        bodies = [(profile, place) for profile, place in places if place[-1] == answer.media_type]
        if places and not bodies:
            kinds = {str(place[-1]) for _, place in places}
            found.append(answer.wrong_media_type(profiles[0], kinds))
            bodies = [(profile, place) for profile, place in places if place[-1] == _JSON]
        return found if _is_over(found) else found + answer.wrong_body(bodies)

    def _profiles(self, operation: Operation[Any]) -> list[_Profile]:
        if operation.id not in self._operations:
            file = files(self._package) / "contract" / f"{operation.id}.json"
            contracts = parse(file.read_bytes())["profiles"].values()
            self._operations[operation.id] = [_Profile(each, self._library) for each in contracts]
        return self._operations[operation.id]


class _Report:
    """Makes findings of problems, one for all entries of a list that have the same."""

    def __init__(
        self, operation: Operation[Any], direction: Direction, check: str, profile: _Profile
    ) -> None:
        self._operation = operation
        self._direction: Direction = direction
        self._check = check
        self._profile = profile

    def of(self, problems: Iterable[_Problem], is_typed: _IsTyped) -> list[Finding]:
        found: dict[tuple[Any, ...], Finding] = {}
        for problem in problems:
            unnumbered = tuple(step if isinstance(step, str) else 0 for step in problem.steps)
            severity = _severity(problem, is_typed)
            alike = (self._profile.shown(unnumbered, problem.keyword), severity, *problem[1:])
            if alike not in found:
                found[alike] = self.one(problem, severity)
        return list(found.values())

    def one(self, problem: _Problem, severity: Severity) -> Finding:
        return Finding(
            operation_id=self._operation.id,
            method=self._operation.method,
            path=self._operation.path,
            direction=self._direction,
            check=self._check,
            severity=severity,
            json_path=self._profile.shown(problem.steps, problem.keyword),
            expected=problem.expected,
            seen=problem.seen,
        )


class _Answer(NamedTuple):
    """An answer, and what the client makes of it."""

    operation: Operation[Any]
    status: int
    media_type: str
    content: bytes
    result: Any

    def wrong_status(self, profile: _Profile, codes: set[str]) -> Finding:
        """A status that no profile documents; the client reads every success alike."""
        is_fine = self._is_success and self._is_read()
        problem = _Problem((), "status", _one_of(sorted(codes)), str(self.status))
        return self._report("response_status", profile).one(
            problem, "warning" if is_fine else "error"
        )

    def wrong_media_type(self, profile: _Profile, kinds: set[str]) -> Finding:
        """A content type that no profile documents; the client reads the body whatever it is."""
        is_fine = self._is_read() if self._is_success else self._body() is not UNSET
        seen = self.media_type if _SHOWABLE_TYPE(self.media_type) else "another"
        problem = _Problem(
            (), "content", _one_of(sorted(kinds)), seen if self.media_type else "none"
        )
        return self._report("response_content_type", profile).one(
            problem, "warning" if is_fine else "error"
        )

    def wrong_body(self, places: list[tuple[_Profile, Steps]]) -> list[Finding]:
        """What is wrong with the body for the place in a contract that it comes closest to."""
        nearest: list[Finding] | None = None
        for profile, place in places:
            report = self._report("response_schema", profile)
            body = self._text() if str(place[-1]).startswith(_TEXT) else self._body()
            if body is UNSET:
                problem = _Problem((), "json", "JSON", "other text" if self.content else "nothing")
                is_fine = self._is_success and self._is_read()
                return [report.one(problem, "warning" if is_fine else "error")]
            if profile.validator(place).is_valid(body):
                return []
            problems = profile.problems(place, body)
            found = report.of(problems, partial(self._is_typed, body))
            nearest = found if nearest is None else min(nearest, found, key=_distance)
        return nearest or []

    @property
    def _is_success(self) -> bool:
        return 200 <= self.status < 300

    def _report(self, check: str, profile: _Profile) -> _Report:
        return _Report(self.operation, "response", check, profile)

    def _text(self) -> str:
        return self.content.decode("utf-8", "replace")

    def _body(self) -> Any:
        if isinstance(self.result, Page):
            return self.result.found_at(())
        try:
            return parse(self.content)
        except ValueError:
            return UNSET

    def _is_read(self) -> bool:
        """Whether the call returns something."""
        if self.result is not UNSET:
            return True
        try:
            self.operation.result.read(self.content)
        except (ValueError, UnusableBodyError):
            return False
        return True

    def _is_typed(self, body: Any, problem: _Problem) -> bool:
        if not self._is_success:
            return True  # what an error says is read as text, whatever its type
        typed = _typed_by_result(self.operation.result, problem.steps, body)
        return self._is_read() if typed is None else typed


def _may_be_meant(problem: _Problem) -> bool:
    """Whether a caller can want it: words and limits are open, types are not."""
    return problem.keyword != "type"


def _severity(problem: _Problem, is_typed: _IsTyped) -> Severity:
    if problem.keyword in ("required", _RENAMED):
        return "error"
    if problem.keyword == "additionalProperties":
        return "info"
    return "warning" if is_typed(problem) else "error"


def _is_over(findings: list[Finding]) -> bool:
    """Whether the body is none that could be compared with a contract."""
    return any(finding.severity == "error" for finding in findings)


def _distance(findings: list[Finding]) -> tuple[int, int, int]:
    severities = [finding.severity for finding in findings]
    return len(findings), severities.count("error"), severities.count("warning")


def _leaves(error: Any) -> Iterator[Any]:
    """The errors that an error comes from: of alternatives, those of the one that was meant."""
    if error.kind.name != "anyOf":
        yield error
        return
    meant = [
        branch
        for branch in error.kind.context
        if not any(
            leaf.kind.name == "type" and leaf.instance_path == error.instance_path
            for leaf in branch
        )
    ]
    if not meant:
        yield error
    for leaf in min(meant, key=len, default=[]):
        yield from _leaves(leaf)


def _problem(error: Any, value: Any) -> _Problem:
    kind = error.kind
    steps, seen = _steps(error.instance_path, value), type_name(error.instance)
    match kind.name:
        case "required":
            return _Problem((*steps, kind.property), "required", "a required field", "absent")
        case "type":
            return _Problem(steps, "type", _types(kind.types), seen)
        case "anyOf":
            inner = [leaf.kind for branch in kind.context for leaf in branch]
            types = {name for each in inner if each.name == "type" for name in each.types}
            return _Problem(steps, "type", _types(types), seen)
        case "enum":
            return _Problem(steps, "enum", _one_of(map(str, kind.options)), seen)
        case "const":
            return _Problem(steps, "const", f"the word {kind.expected_value}", seen)
        case "format":
            return _Problem(steps, "format", f"the format {kind.format}", seen)
    limit = _LIMITS.get(kind.name)
    expected = f"what {kind.name} says" if limit is None else limit.format(kind.limit)
    return _Problem(steps, kind.name, expected, seen)


def _steps(path: Iterable[str | int], value: Any) -> Steps:
    """A path of the library as keys and positions in a value, as far as it leads.

    The library gives a key that looks like a number as a number, and leaves out an empty one.
    """
    steps: list[str | int] = []
    for given in path:
        step: Any = given
        if isinstance(value, dict) and isinstance(given, int):
            step = next((key for key in value if _NUMBER(key) and int(key) == given), given)
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            break
        steps.append(step)
    return tuple(steps)


def _types(names: Iterable[str]) -> str:
    return " or ".join(sorted(names, key=lambda name: (name == "null", name)))


def _one_of(words: Iterable[str]) -> str:
    return f"one of {', '.join(words)}"


def _letters(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())


def _names_in(node: Any) -> Iterator[str]:
    """The names of all properties below a node."""
    if isinstance(node, dict):
        if isinstance(node.get("properties"), dict):
            yield from node["properties"]
        for inner in node.values():
            yield from _names_in(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _names_in(inner)


def _at(value: Any, steps: Iterable[str | int]) -> Any:
    for step in steps:
        value = value[step]
    return value


def _media_type(headers: Mapping[str, str]) -> str:
    given = next((v for name, v in headers.items() if name.lower() == "content-type"), "")
    return given.partition(";")[0].strip().lower()


def _parts(
    contract: dict[str, Any], operation: Operation[Any], target: Target
) -> Iterator[tuple[str, Any]]:
    """The parts of a request that a contract has a schema for."""
    template, segments = operation.path.split("/"), target.path.split("/")
    on_path = [
        (name[1:-1], unquote(segment))
        for name, segment in zip(template, segments, strict=True)
        if name.startswith("{")
    ]
    for part, given in (("path", on_path), ("query", target.query)):
        texts: dict[str, list[str]] = {}
        for name, text in given:
            texts.setdefault(name, []).append(text)
        schemas = contract[part]["properties"]
        yield (
            part,
            {name: _meant(contract, schemas.get(name, {}), each) for name, each in texts.items()},
        )
    if "body" in contract and target.content is not None:
        yield "body", parse(target.content)


def _meant(contract: dict[str, Any], schema: dict[str, Any], texts: list[str]) -> Any:
    """The value that the texts of a parameter stand for, where its schema allows no text."""
    while "$ref" in schema:
        schema = _at(contract, schema["$ref"].split("/")[1:])
    if schema.get("type") == "array":
        return [_meant(contract, schema.get("items", {}), [text]) for text in texts]
    if len(texts) > 1:
        return texts
    types = schema.get("type", "string")
    if "string" not in ([types] if isinstance(types, str) else types):
        try:
            return parse(texts[0].encode())
        except ValueError:
            pass
    return texts[0]


def _typed_by_result(result: Result[Any], steps: Steps, body: Any) -> bool | None:
    """Whether what a call returns has its annotated types in spite of the value at a place.

    `None` where this hangs on whether the call returns anything at all.
    """
    if not steps or isinstance(result, Confirmation):
        return None
    match result:
        case Whole():
            return _typed_by_codec(result._codec, steps, body)
        case Entries() if isinstance(steps[0], int):
            # An entry that is no object reads as None, which the annotation has.
            if len(steps) == 1:
                return True
            return _typed_by_codec(result._codec, steps[1:], body[steps[0]])
        case Entries():
            return _typed_by_codec(result._codec, steps, body)
        case Resource(key=key) if steps[0] == key:
            codec = result._codec
        case Listing() if steps[0] in result._keys:
            codec = result._items
        case Listing() if steps in result._totals:
            return _at(body, steps) is None or type(_at(body, steps)) is int
        case _:
            return True  # nothing of it is an attribute
    return None if len(steps) == 1 else _typed_by_codec(codec, steps[1:], body[steps[0]])


def _typed_by_codec(codec: Codec, steps: Steps, value: Any) -> bool:
    """Whether the value at a place inside of what a codec reads gets its annotated type."""
    may_be_null = False
    for step in steps:
        codec = _unwrapped(codec, value)
        match codec:
            case codecs.ModelOf():
                model = codec.model
                attribute = model._attributes.get(str(step)) or model._aliases.get(str(step))
                if attribute is None:
                    return True
                codec, may_be_null = model._fields[attribute][1], True
            case codecs.ListOf() | codecs.MapOf():
                may_be_null = isinstance(codec._item, codecs.Nullable)
                codec = codec._item
            case _:
                break  # read as one value
        value = value[step]
    if value is None and may_be_null:
        return True
    return _has_its_type(_unwrapped(codec, value), value)


def _unwrapped(codec: Codec, value: Any) -> Codec:
    """The codec that reads a value."""
    while isinstance(codec, codecs.Nullable):
        codec = codec._codec
    if isinstance(codec, codecs.Choice):
        return codec._by_type.get(type_name(value), codec)
    return codec


def _has_its_type(codec: Codec, value: Any) -> bool:
    match codec:
        case codecs.ModelOf() | codecs.MapOf():
            return type(value) is dict
        case codecs.ListOf():
            return type(value) is list
    try:
        codec.check(codec.decode(value))
    except TypeError:
        return False
    except ValueError:  # the right type, and nothing that could be sent
        return True
    return True
