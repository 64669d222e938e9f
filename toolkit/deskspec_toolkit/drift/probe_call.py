"""A call of the probing client: an operation, its arguments by wire name, and a key."""

import json
from collections.abc import Mapping
from typing import Any, Final, Self
from urllib.parse import quote

import httpx
from attrs import evolve, field, frozen

from ..exchanges import multipart
from ..exchanges.multipart import FormPart
from ..openapi.key_slots import key_slot
from ..openapi.operation_view import ArgumentField, OperationView
from ..openapi.operations import FORM

_WRONG_KEY: Final = "another-key"


@frozen
class ProbeCall:
    """One request, ready to be varied."""

    operation: OperationView = field(eq=False)
    key: str | None = field(repr=False)
    """The value of the header that takes the key."""
    arguments: Mapping[str, Any]
    entries: list[Any] | None = None
    """The body, if it is a list."""
    shadowed: Mapping[str, Any] = field(factory=dict)
    """Fields of the body with the name of a parameter; they are not varied."""

    @classmethod
    def of(cls, operation: OperationView, path: Mapping[str, str], request: httpx.Request) -> Self:
        """Read the call from a request.

        Args:
            operation: The operation.
            path: The path parameters, decoded.
            request: The request.
        """
        body = _body(request)
        entries = body if isinstance(body, list) else None
        fields = body if isinstance(body, dict) else {}
        parameters = {**path, **dict(request.url.params)}
        shadowed = {name: value for name, value in fields.items() if name in parameters}
        given = {**fields, **parameters}
        key = request.headers[_key_header(operation)]
        return cls(operation, key, given, entries, shadowed)

    @property
    def given(self) -> list[ArgumentField]:
        """The arguments that it gives."""
        return [
            each
            for each in self.operation.fields
            if each.name in self.arguments
            and not (each.where == "body" and each.name in self.shadowed)
        ]

    def with_arguments(self, changes: Mapping[str, Any]) -> Self:
        """The same call with other arguments."""
        return evolve(self, arguments={**self.arguments, **changes})

    def without(self, name: str) -> Self:
        """The same call without an argument."""
        return evolve(self, arguments={k: v for k, v in self.arguments.items() if k != name})

    def of_operation(self, operation: OperationView, arguments: Mapping[str, Any]) -> Self:
        """Another call with the same key."""
        return evolve(self, operation=operation, arguments=arguments, entries=None, shadowed={})

    def with_entries(self, entries: list[Any]) -> Self:
        """The same call with another list as its body."""
        return evolve(self, entries=entries)

    def unauthorized(self) -> list[Self]:
        """The same call without a key, and with a wrong one."""
        return [evolve(self, key=key) for key in (None, _WRONG_KEY)]

    def request(self, base: str) -> httpx.Request:
        """Return the request.

        Args:
            base: The base URL of the provider.
        """
        by_place: dict[str, dict[str, Any]] = {
            "path": {},
            "query": {},
            "body": {**self.shadowed},
            "form": {},
        }
        for each in self.given:
            by_place[each.where][each.name] = self.arguments[each.name]
        path = self.operation.path
        for name, value in by_place["path"].items():
            path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
        headers = {"accept": "application/json"}
        if self.key is not None:
            headers[_key_header(self.operation)] = self.key
        content = b""
        if self.operation.body is not None:
            headers["content-type"] = self.operation.json_type
            content = json.dumps(
                by_place["body"] if self.entries is None else self.entries
            ).encode()
        elif by_place["form"]:
            parts = [_part(*given) for given in by_place["form"].items()]
            content, headers["content-type"] = multipart.written(parts)
        return httpx.Request(
            self.operation.method,
            base + path,
            params=by_place["query"] or None,
            headers=headers,
            content=content,
        )


def _body(request: httpx.Request) -> Any:
    """Return the JSON of a request, or the fields of its form: texts, and files as parts."""
    if not request.content:
        return {}
    kind = request.headers["content-type"]
    if kind.partition(";")[0] == FORM:
        parts = multipart.read(request.content, kind)
        return {each.name: each.text if each.filename is None else each for each in parts}
    return json.loads(request.content)


def _part(name: str, value: Any) -> FormPart:
    return value if isinstance(value, FormPart) else FormPart(name, str(value).encode())


def _key_header(operation: OperationView) -> str:
    return key_slot(operation.document, operation.node).name.lower()
