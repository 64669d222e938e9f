"""A valid request to an operation: what actions and quirks work on."""

import copy
import functools
import json
import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import Any, Protocol

from ...openapi.actions import Action, Reference
from ...openapi.lists import found_at
from ...openapi.operations import OperationObject, beside_of, json_type
from ...openapi.words import singular
from . import choices, pages
from .account import Account
from .message import Response, respond, written
from .requests import RequestViolation, RuleName
from .store import Collection, Id, Record, Store
from .vendor import RequestRefused

_ID = re.compile(r"[1-9][0-9]{0,17}")
_INTEGER = re.compile(r"-?[0-9]+")


class Hooks(Protocol):
    """What a vendor adds to the engine; `Quirks` says what each method does."""

    def error_body(
        self, call: "ServedCall | None", status: int, problems: list[RequestViolation]
    ) -> tuple[Any, Iterable[str]]: ...
    def narrow(self, call: "ServedCall", records: list[Record]) -> list[Record]: ...
    def follow(self, call: "ServedCall", record: Record, before: Record | None) -> None: ...
    def reads_of(self, operation_id: str) -> Set[str]: ...


@dataclass
class ServedCall:
    """A valid request to an operation of an account."""

    account: Account
    hooks: Hooks
    action: Action
    path: Mapping[str, str]
    """The path parameters."""
    query: Mapping[str, Any]
    body: Any
    target_text: str = ""
    """Path and query, as sent."""
    content: bytes = b""
    """The body, as sent."""
    media_type: str = ""
    """What the request calls the body."""
    marks: list[str] = field(default_factory=list)
    """What in the response is our choice."""

    @property
    def operation(self) -> OperationObject:
        return self.action.operation

    @property
    def store(self) -> Store:
        return self.account.store

    @property
    def records(self) -> Collection:
        """The collection that the operation returns or changes."""
        assert self.action.collection is not None
        return self.store[self.action.collection]

    @property
    def stores(self) -> Mapping[str, str]:
        return self.action.stores

    @functools.cached_property
    def target(self) -> Record:
        """The record that the request names.

        Raises:
            RequestRefused: There is none.
        """
        if not self.action.targets:
            return next(iter(self.records), None) or self._missing_only()
        for reference in self.action.targets:
            if reference.name in self.path:
                return self.in_path(reference)
            given = self.query if reference.name in self.query else self.body
            if isinstance(given, Mapping) and given.get(reference.name) is not None:
                return self.named(reference, given[reference.name], (reference.name,))
        names = " or ".join(reference.name for reference in self.action.targets)
        raise self.refused(400, [RequestViolation((names,), "required", "required")])

    def in_path(self, reference: Reference) -> Record:
        """Return the record that a path parameter names.

        Raises:
            RequestRefused: There is none, or the text is no id.
        """
        return self.named(reference, self.id_in_path(reference), (reference.name,))

    def id_in_path(self, reference: Reference) -> Id:
        """Return the id in a path parameter, whether a record has it or not.

        Raises:
            RequestRefused: The text is no id.
        """
        text = self.path[reference.name]
        parameter = self.account.contract.path_schema(self.operation, reference.name)
        if reference.key != "id" or parameter.get("type") != "integer":
            return text
        if _ID.fullmatch(text):
            return int(text)
        # A zero or negative integer is treated like an unknown id.
        declares = self.account.contract.declares
        is_missing = _INTEGER.fullmatch(text) and declares(self.operation, 404)
        if not is_missing and declares(self.operation, 400):
            raise self.refused(400, [RequestViolation((reference.name,), "type", "integer")])
        raise self.missing(reference.collection, (reference.name,), choices.NO_POSITIVE_INTEGER)

    def named(self, reference: Reference, value: Any, place: tuple[str | int, ...]) -> Record:
        """Return the record that a value names.

        Raises:
            RequestRefused: There is none.
        """
        record = self.store[reference.collection].find(reference.key, value)
        if record is None:
            raise self.missing(reference.collection, place)
        return record

    def missing(self, collection: str, place: tuple[str | int, ...], *marks: str) -> RequestRefused:
        """Refuse a request for a missing record.

        That is a 404 if the path names it; else only where one is declared, and 400 or 422.
        """
        problem = RequestViolation(place, "unknown", singular(collection))
        is_404 = self.account.contract.declares(self.operation, 404) or place[:1] in [
            (name,) for name in self.path
        ]
        if is_404:
            return self.refused(404, [problem], *marks)
        return self.refused_as_invalid([problem], *marks)

    def refused_as_invalid(self, problems: list[RequestViolation], *marks: str) -> RequestRefused:
        """Refuse an invalid request: with 400, or 422 or 403 where only that is declared."""
        declares = self.account.contract.declares
        declared = (each for each in (400, 422, 403) if declares(self.operation, each))
        status = next(declared, 400)
        if status == HTTPStatus.FORBIDDEN:
            marks = (*marks, choices.INVALID_AND_FORBIDDEN)
        return self.refused(status, problems, *marks)

    def invalid(
        self, place: tuple[str | int, ...], rule: RuleName, message: str = "", *marks: str
    ) -> RequestRefused:
        """Refuse a request with an invalid value."""
        return self.refused_as_invalid([RequestViolation(place, rule, message)], *marks)

    def refused(self, status: int, problems: list[RequestViolation], *marks: str) -> RequestRefused:
        """Return a refusal with an error body in the vendor's format."""
        body, of_body = self.hooks.error_body(self, status, problems)
        return RequestRefused(respond(status, body, *self.marks, *of_body, *marks))

    def respond(self, value: Any = None) -> Response:
        """Return the documented success.

        Args:
            value: A record, or a list of records. Without one, or where the response has records
                of another collection, it says only that it worked.
        """
        contract, account = self.account.contract, self.account
        if account.collections.of(self.operation) != self.action.collection:
            value = None
        status = account.traits.statuses.get((self.operation.id, account.profile))
        success = contract.success(self.operation, status)
        kinds = list(success.content)
        if not kinds:
            return Response(success.status, b"", tuple(self.marks))
        in_json = json_type(success.content)
        prefers_json = value is not None or account.profile in account.traits.json_profiles
        kind = in_json if in_json is not None and prefers_json else kinds[0]
        media = success.content[kind]
        body = self._printed(media) if value is None else self._body(media.get("schema", {}), value)
        if kind == in_json:
            content = written(body)
        else:
            content = body if isinstance(body, bytes) else str(body).encode()
        return Response(success.status, content, tuple(self.marks), {"content-type": kind})

    def respond_page(self, records: list[Record], given: Mapping[str, Any]) -> Response:
        """Return the page of records that a request asks for.

        Args:
            records: All records of the list, in order.
            given: The parameters or the fields of the body that ask for the page.

        Raises:
            RequestRefused: The request has a cursor that no page has.
        """
        contract, schemas = self.account.contract, self.account.schemas
        listing = contract.list_operation(self.operation)
        assert listing is not None

        def all_items() -> list[Any]:
            items: list[Any] = found_at(json.loads(self.respond(records).body), listing.items)
            return items

        try:
            request = pages.page_request(listing, given, len(records), all_items)
        except pages.BadCursor as expected:
            assert listing.position is not None
            raise self.invalid((listing.position.name,), "format", str(expected)) from None
        if request.is_below_range:
            self.marks.append(choices.BELOW_RANGE)
        response = self.respond(request.cut(records))
        body = json.loads(response.body)
        schema = contract.success(self.operation, response.status).schema
        pages.describe(schemas, schema, body, listing, request, self.target_text, len(records))
        self._count_in_items(body, len(records))
        return replace(response, body=written(body))

    def _count_in_items(self, body: Any, total: int) -> None:
        """Set the number of all records in every item, where a vendor has it there."""
        parts = self.operation.facts.get("total", "").split("/")
        if len(parts) != 4 or parts[2] != "0":
            return
        _, items, _, name = parts
        assert self.action.collection is not None
        schema = self.account.schemas.of(self.action.collection)
        if name in self.account.schemas.properties(schema):
            for item in body[items]:
                item[name] = total

    def _printed(self, media: Mapping[str, Any]) -> Any:
        for example in media.get("examples", {}).values():
            return copy.deepcopy(example["value"])
        return self.account.projection.sample(media.get("schema", {}))

    def _body(self, schema: Any, value: Any) -> Any:
        """Return a record, or a list of records, in the envelope of the response."""
        account, facts = self.account, self.operation.facts
        key = facts.get("items", facts.get("result"))
        assert self.action.collection is not None
        if not key:
            return self._shown(schema, value)
        properties = account.schemas.properties(schema)
        required = account.schemas.main(schema).get("required", ())
        envelope = {}
        for name, inner in properties.items():
            if name == key:
                envelope[name] = self._shown(inner, value)
            elif name == "success":
                envelope[name] = True
            elif name in required:
                envelope[name] = account.projection.sample(inner)
        for beside in beside_of(account.contract.document, schema):
            if isinstance(value, dict) and beside.name in value:
                *around, last = beside.steps
                holder = envelope
                for step in around:
                    holder = holder.setdefault(step, {})
                holder[last] = copy.deepcopy(value[beside.name])
        return envelope

    def _shown(self, schema: Any, value: Any) -> Any:
        assert self.action.collection is not None
        if not isinstance(value, list):
            return self.account.shown(self.action.collection, value, schema)
        items = self.account.schemas.main(schema)["items"]
        return [self.account.shown(self.action.collection, each, items) for each in value]

    def _missing_only(self) -> Record:
        assert self.action.collection is not None
        raise self.missing(self.action.collection, ())
