"""What a request says, checked against the contract, with its values as records keep them."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Literal, NamedTuple, TypeAlias
from urllib.parse import parse_qsl

from deskspec_runtime.contract.request_parts import meant

from ...exchanges import multipart
from ...exchanges.multipart import FormPart
from ...openapi.operations import FORM, json_media
from ...openapi.rules import RequestValues
from ...openapi.schema_view import is_meant
from . import choices, wire_formats
from .message import Request
from .record_schemas import RecordSchemas
from .served_contract import ServedContract
from .vendor import ReceivedCall
from .wire_formats import Unreadable, types_of

RuleName: TypeAlias = Literal[
    "blank",
    "choice",
    "format",
    "json",
    "maximum",
    "other",
    "repeated",
    "required",
    "type",
    "unexpected",
    "unknown",
]
_INTEGER = re.compile(r"-?[0-9]{1,400}")
_NUMBER = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?")


class RequestViolation(NamedTuple):
    """One mistake of a request; it holds no value of the request."""

    place: tuple[str | int, ...]
    """The parameter, or the path from the top of the body; empty for the whole body."""
    rule: RuleName
    message: str = ""
    """What is allowed here."""


class ReceivedValues(NamedTuple):
    """The values of a request."""

    query: Mapping[str, Any]
    """The declared parameters that were sent."""
    body: Any
    """`None` if there is none; bytes if it is neither JSON nor a form, whose files are parts."""
    marks: tuple[str, ...]
    """What is accepted by our choice."""


class RequestReader:
    """Reads requests to the operations of a contract."""

    def __init__(
        self, contract: ServedContract, schemas: RecordSchemas, *, rejects_blank: bool
    ) -> None:
        """Read by a contract.

        Args:
            contract: The contract.
            schemas: Its schemas.
            rejects_blank: Whether texts without a letter or digit are rejected in queries, where
                the operation documents how, and as phone numbers in bodies.
        """
        self._contract = contract
        self._schemas = schemas
        self._rejects_blank = rejects_blank

    def read(self, call: ReceivedCall) -> tuple[ReceivedValues, list[RequestViolation]]:
        """Return the values of a request, and its mistakes."""
        query, problems = self._query(call)
        body = None
        marks: list[str] = []
        if "requestBody" in call.operation.node:
            body, of_body = self._body(call, marks)
            problems += of_body
        if not problems:
            sent = RequestValues(call.parameters, query, body)
            broken = self._contract.broken_rules(call.operation, sent)
            problems = [RequestViolation(place, "other", problem) for place, problem in broken]
        return ReceivedValues(query, body, tuple(dict.fromkeys(marks))), problems

    def _query(self, call: ReceivedCall) -> tuple[dict[str, Any], list[RequestViolation]]:
        given: dict[str, Any] = {}
        problems = []
        rejects_blank = self._rejects_blank and self._contract.refuses(call.operation)
        for parameter in self._contract.query_parameters(call.operation):
            schema = self._schemas.main(parameter.schema)
            values = [value for name, value in call.request.query if name == parameter.name]
            is_list = "array" in types_of(schema)
            if is_list and parameter.is_joined:
                values = [entry for value in values for entry in value.split(",")]
            if not values:
                if parameter.required and not is_list:
                    problems.append(RequestViolation((parameter.name,), "required", "required"))
                continue
            if len(values) > 1 and not is_list:
                problems.append(RequestViolation((parameter.name,), "repeated", "string"))
                continue
            item = self._schemas.main(schema.get("items", {})) if is_list else schema
            sent = [
                self._sent_value(parameter.name, item, value, rejects_blank=rejects_blank)
                for value in values
            ]
            wrong = [each for each in sent if isinstance(each, RequestViolation)]
            if not wrong:
                wrong = [
                    RequestViolation((parameter.name,), problem.rule, problem.message)
                    for problem in self._contract.value_problems(
                        parameter.place, sent if is_list else sent[0]
                    )
                ]
            if not wrong:
                try:
                    found = [wire_formats.read(item, value) for value in sent]
                    given[parameter.name] = found if is_list else found[0]
                except Unreadable as expected:
                    wrong = [RequestViolation((parameter.name,), "format", str(expected))]
            problems += wrong
        return given, problems

    def _sent_value(
        self, name: str, schema: dict[str, Any], text: str, *, rejects_blank: bool
    ) -> Any:
        """Return the value that a text is in JSON, or what is wrong with it."""
        types = types_of(schema)
        if rejects_blank and not text.strip():
            return RequestViolation((name,), "blank", "not empty")
        if "enum" in schema and text not in map(str, schema["enum"]):
            return RequestViolation((name,), "choice", "one of the listed values")
        if types & {"integer", "number"} and "string" not in types:
            pattern = _INTEGER if "integer" in types else _NUMBER
            if not pattern.fullmatch(text):
                return RequestViolation((name,), "type", " or ".join(sorted(types)))
            number = int(text) if "integer" in types else float(text)
            if number > schema.get("maximum", number):
                return RequestViolation((name,), "maximum", str(schema["maximum"]))
            return number
        if types == {"boolean"}:
            is_word = text in ("true", "false")
            return text == "true" if is_word else RequestViolation((name,), "type", "boolean")
        return text

    def _body(self, call: ReceivedCall, marks: list[str]) -> tuple[Any, list[RequestViolation]]:
        declared = self._schemas.resolved(call.operation.node["requestBody"])
        content = declared["content"]
        media = json_media(content)
        schema = None if media is None else media.get("schema", {})
        sent_type = call.request.media_type
        if sent_type in content.keys() & _FORMS.keys():
            return self._form(call, sent_type, content[sent_type].get("schema", {}), marks)
        if schema is None and content.keys() & _FORMS.keys():
            return None, [RequestViolation((), "type", "a form")]
        if schema is None:
            return call.request.body, []
        if not call.request.body and not declared.get("required", False):
            return None, []
        try:
            sent = call.request.document()
        except ValueError:
            return None, [RequestViolation((), "json", "JSON")]
        problems = [
            RequestViolation(problem.place, problem.rule, problem.message)
            for problem in self._contract.body_problems(call.operation, sent)
        ]
        if problems:
            return None, problems
        body = self._read(schema, sent, (), problems, marks)
        return body, problems

    def _form(
        self, call: ReceivedCall, kind: str, schema: Any, marks: list[str]
    ) -> tuple[Any, list[RequestViolation]]:
        """Return the fields of a form, files as parts."""
        try:
            sent = list(_FORMS[kind](call.request))
        except ValueError:
            return None, [RequestViolation((), "type", "a form")]
        files = {name: value for name, value in sent if isinstance(value, FormPart)}
        texts: dict[str, list[str]] = {}
        for name, value in sent:
            # A byte of a file counts as one character: its length may have limits.
            text = value.content.decode("latin-1") if isinstance(value, FormPart) else value
            texts.setdefault(name, []).append(text)
        branch, document = self._schemas.main(schema), self._contract.document
        known = branch.get("properties", {})
        fields = {name: meant(document, known.get(name, {}), each) for name, each in texts.items()}
        problems = [
            RequestViolation(problem.place, problem.rule, problem.message)
            for problem in self._contract.form_problems(call.operation, kind, fields)
        ]
        if problems:
            return None, problems
        body = self._read(schema, fields, (), problems, marks)
        return {**body, **files}, problems

    def _read(
        self,
        schema: Any,
        value: Any,
        place: tuple[str | int, ...],
        problems: list[RequestViolation],
        marks: list[str],
    ) -> Any:
        branch = self._branch(schema, value)
        if "format" in branch:
            return self._formatted(branch, value, place, problems, marks)
        if isinstance(value, dict) and "properties" in branch:
            known = branch["properties"]
            return {
                name: self._read(known.get(name, {}), each, (*place, name), problems, marks)
                for name, each in value.items()
            }
        if isinstance(value, list) and "items" in branch:
            return [
                self._read(branch["items"], each, (*place, index), problems, marks)
                for index, each in enumerate(value)
            ]
        return value

    def _formatted(
        self,
        schema: dict[str, Any],
        value: Any,
        place: tuple[str | int, ...],
        problems: list[RequestViolation],
        marks: list[str],
    ) -> Any:
        if schema["format"] == "phone" and self._rejects_blank and not value.strip():
            problems.append(RequestViolation(place, "blank", "not empty"))
        items = self._schemas.resolved(schema.get("items", {}))
        try:
            read = wire_formats.read({**schema, "items": items}, value)
        except Unreadable as expected:
            problems.append(RequestViolation(place, "format", str(expected)))
            return None
        if (
            schema["format"] == "epoch-s"
            and isinstance(value, str)
            and "integer" in types_of(schema)
        ):
            marks.append(choices.EPOCH_AS_TEXT)
        return read

    def _branch(self, schema: Any, value: Any) -> dict[str, Any]:
        branches = list(self._schemas.branches(schema))
        kind = "object" if isinstance(value, dict) else "array" if isinstance(value, list) else ""
        fitting = [branch for branch in branches if kind in types_of(branch)]
        first = (fitting or branches or [{}])[0]
        if not isinstance(value, dict):
            return first
        # Of several objects, the one whose required fields and constants are there.
        return next((branch for branch in fitting if is_meant(branch, value)), first)


def _pairs(request: Request) -> Iterator[tuple[str, Any]]:
    yield from parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True)


def _parts(request: Request) -> Iterator[tuple[str, Any]]:
    for part in multipart.read(request.body, request.headers["content-type"]):
        yield part.name, part.text if part.filename is None else part


_FORMS: Final[Mapping[str, Callable[[Request], Iterator[tuple[str, Any]]]]] = {
    "application/x-www-form-urlencoded": _pairs,
    FORM: _parts,
}
"""Media type of a form -> what reads its fields."""
