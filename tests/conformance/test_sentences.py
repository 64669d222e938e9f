"""The sentence of a finding, `expected X, got Y`: both are noun phrases, for every check."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import deskspec_runtime.contract
import deskspec_toolkit
import pytest
from conformance.contracts import content, contract_of, exchange
from deskspec_runtime.findings import Finding
from deskspec_toolkit.conformance import junit
from deskspec_toolkit.conformance.checks import Check
from deskspec_toolkit.conformance.findings import findings_of
from deskspec_toolkit.conformance.result import CheckedOperation, CheckResult

_SENTENCE = re.compile(r"expected (?P<expected>.+), got (?P<seen>.+?)(?: at \$.*)?").fullmatch
_ALONE = re.compile(r"(?:absent|another|fewer|missing|more|none|unsorted|wrong)").fullmatch
_FIRST = re.compile(
    r"(?:absent|ascending by|be|by|descending by|for|in|is|less|missing|must|not|on|sorted|to)\b"
)
_WITHIN = re.compile(r"\bto (?:be|have|stay)\b|\b(?:absent|expected|missing|seen)\b")
_CLAUSE = re.compile(
    r"(?:(?:an?|its|the) (?:(?!(?:it|that|what)\b)\S+ )+)?"
    r"(?:are|closed|did|does|failed|has|have|is|was|were)\b"
)
"""A verb, alone or after a subject, and not in a relative clause."""
_VALUE = "x"
"""What replaces a value in a text that is put together."""


def is_noun_phrase(text: str) -> bool:
    return bool(text) and not (
        _ALONE(text) or _FIRST.match(text) or _WITHIN.search(text) or _CLAUSE.match(text)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("string", True),
        ("one of 200, 404", True),
        ("404 after deleting", True),
        ("no such field", True),
        ("absent", False),
        ("none", False),
        ("not sorted", False),
        ("in some response", False),
        ("a field that was not sent to stay", False),
        ("an entry missing", False),
        ("a connection that failed", True),
        ("the value it was created with", True),
        ("the connection failed", False),
        ("does not speak HTTP", False),
        ("its TLS certificate is not trusted", False),
    ],
)
def test_noun_phrases_are_told_from_others(text: str, expected: bool) -> None:
    assert is_noun_phrase(text) is expected


@pytest.mark.parametrize("check", Check, ids=lambda check: check.id)
def test_example_of_each_check_is_such_a_sentence(check: Check) -> None:
    sentence = _SENTENCE(check.value.example)
    assert sentence is not None
    assert is_noun_phrase(sentence["expected"]), sentence["expected"]
    assert is_noun_phrase(sentence["seen"]), sentence["seen"]


def _texts(node: ast.expr) -> Iterator[str]:
    """The texts that an argument may be, as far as they are written in it."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            parts = (v.value if isinstance(v, ast.Constant) else _VALUE for v in values)
            yield "".join(map(str, parts))
        case ast.IfExp(body=body, orelse=other):
            yield from (*_texts(body), *_texts(other))
        case ast.BoolOp(values=values):
            yield from (text for each in values for text in _texts(each))


def _arguments(call: ast.Call) -> Iterator[ast.expr]:
    """What a call says was expected and seen."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    positions = {"Violation": (2, 3), "report": (2, 3)}.get(name, ())
    yield from (call.args[number] for number in positions if number < len(call.args))
    yield from (each.value for each in call.keywords if each.arg in ("expected", "seen"))


def _assigned(targets: list[ast.expr], value: ast.expr) -> list[ast.expr]:
    """What is assigned to a variable for what was expected or seen, or to a table of these."""
    names = {target.id.lower().strip("_") for target in targets if isinstance(target, ast.Name)}
    if not names & {"expected", "seen"}:
        return []
    return value.values if isinstance(value, ast.Dict) else [value]


def _returned(function: ast.FunctionDef) -> list[ast.expr]:
    """What a function returns that says why there is no response."""
    if function.name != "reason":
        return []
    nodes = ast.walk(function)
    return [each.value for each in nodes if isinstance(each, ast.Return) and each.value is not None]


def _written(file: Path) -> Iterator[tuple[int, str]]:
    """Line and text of what a module says was expected and seen, variables included."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        found: list[ast.expr] = []
        match node:
            case ast.Call():
                found = list(_arguments(node))
            case ast.Assign(targets=targets, value=value):
                found = _assigned(targets, value)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                found = _assigned([target], value)
            case ast.FunctionDef():
                found = _returned(node)
        yield from ((each.lineno, text) for each in found for text in _texts(each))


def _modules() -> list[Path]:
    (runtime,), (toolkit,) = deskspec_runtime.contract.__path__, deskspec_toolkit.__path__
    rooms = [Path(toolkit, room) for room in ("conformance", "provider", "record", "verify")]
    return [file for room in (Path(runtime), *rooms) for file in sorted(room.rglob("*.py"))]


def test_each_finding_that_is_written_in_the_code_is_such_a_sentence() -> None:
    written = {
        f"{file.name}:{line}: {text}": text for file in _modules() for line, text in _written(file)
    }
    assert len(written) > 60
    assert [where for where, text in written.items() if not is_noun_phrase(text)] == []


PROPERTIES: dict[str, Any] = {
    "gone": {},
    "most": {"maximum": 1},
    "least": {"minimum": 9},
    "below": {"exclusiveMaximum": 1},
    "above": {"exclusiveMinimum": 9},
    "long": {"maxLength": 1},
    "short": {"minLength": 9},
    "many": {"maxItems": 1},
    "few": {"minItems": 9},
    "full": {"maxProperties": 0},
    "empty": {"minProperties": 1},
    "word": {"enum": ["a"]},
    "fixed": {"const": "a"},
    "form": {"format": "uuid"},
    "shape": {"pattern": "^b$"},
    "steps": {"multipleOf": 2},
    "never": False,
    "two": {"prefixItems": [{}], "unevaluatedItems": False},
    "alike": {"uniqueItems": True},
    "either": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
    "one": {"oneOf": [{}, {}]},
    "no": {"not": {}},
    "typed": {"type": ["string", "null"]},
    "has": {"contains": {"type": "null"}},
    "names": {"propertyNames": {"maxLength": 1}},
    "needs": {"dependentRequired": {"ab": ["cd"]}},
}
SCHEMA = {
    "type": "object",
    "required": ["gone"],
    "additionalProperties": False,
    "properties": PROPERTIES,
}
BODY = {
    "most": 5,
    "least": 5,
    "below": 5,
    "above": 5,
    "long": "five",
    "short": "five",
    "many": [1, 1],
    "few": [1],
    "full": {"a": 1},
    "empty": {},
    "word": "b",
    "fixed": "b",
    "form": "a",
    "shape": "a",
    "steps": 5,
    "never": 1,
    "two": [1, 2],
    "alike": [1, 1],
    "either": "a",
    "one": 1,
    "no": 1,
    "typed": 7,
    "has": [1],
    "names": {"ab": 1},
    "needs": {"ab": 1},
    "new": 1,
}


def _of_the_comparison() -> list[Finding]:
    contract = contract_of({"responses": {"200": content(SCHEMA)}})
    kinds = [exchange(BODY), exchange(b"<p>"), exchange(b""), exchange(BODY, kind="text/html")]
    kinds += [exchange(BODY, kind=""), exchange({}, status=500), exchange({}, url="/people")]
    kinds += [exchange({}, method="PUT"), exchange({}, url="/things?q=a")]
    return [finding for each in kinds for finding in findings_of(contract, each)]


def test_every_rule_of_a_schema_is_told_in_such_a_sentence() -> None:
    findings = _of_the_comparison()
    assert {re.split(r"\W", finding.json_path[2:])[0] for finding in findings} >= PROPERTIES.keys()
    for finding in findings:
        assert is_noun_phrase(finding.expected), finding
        assert finding.expected != "another value", finding
        assert is_noun_phrase(finding.seen), finding


def test_sentence_is_the_same_wherever_it_is_printed(tmp_path: Path) -> None:
    (finding, *_) = _of_the_comparison()
    sentence = f"expected {finding.expected}, got {finding.seen}"
    result = CheckResult(
        vendor="Things",
        provider="recording",
        profile=None,
        spec_sha256="0" * 64,
        complete=True,
        operation_ids={finding.operation_id: CheckedOperation("GET", "/things")},
        requests=1,
        seconds=0.1,
        findings=[finding],
    )
    assert sentence in str(finding)
    assert sentence in result.text()
    junit.write(result, tmp_path / "junit.xml")
    assert sentence in (tmp_path / "junit.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"enum": ["admin", None]}, "one of admin, null"),
        ({"enum": [True, 1, ["é"]]}, 'one of true, 1, ["é"]'),
        ({"const": False}, "the value false"),
        ({"const": {"a": 1}}, 'the value {"a":1}'),
        ({"const": "None"}, "the word None"),
        ({"enum": list("abcdefghijkl")}, "one of a, b, c, d, e, f, g, h, i, j, k, l"),
        ({"enum": list("abcdefghijklm")}, "one of a, b, c, d, e, f, g, h and 5 more"),
        ({"pattern": "^a{2}$"}, "a text of the pattern ^a{2}$"),
        ({"pattern": f"^{'a' * 80}$"}, f"a text of the pattern ^{'a' * 78}…"),
        ({"not": {"type": "string"}}, "no such value"),
        (False, "no such value"),
    ],
)
def test_words_of_a_contract_are_written_as_in_json(schema: Any, expected: str) -> None:
    contract = contract_of({"responses": {"200": content(schema)}})
    (finding,) = findings_of(contract, exchange("guest"))
    assert finding.expected == expected
