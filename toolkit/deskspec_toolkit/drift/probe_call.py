"""A call of the probing client: an operation, its arguments by wire name, and a key."""

import json
from collections.abc import Mapping
from typing import Any, Final, Self
from urllib.parse import quote

import httpx
from attrs import evolve, field, frozen

from ..openapi.operation_view import ArgumentField, OperationView

_WRONG_KEY: Final = "another-key"


@frozen
class ProbeCall:
    """One request, ready to be varied."""

    operation: OperationView = field(eq=False)
    authorization: str | None = field(repr=False)
    arguments: Mapping[str, Any]
    entries: list[Any] | None = None
    """The body, if it is a list."""

    @classmethod
    def of(cls, operation: OperationView, path: Mapping[str, str], request: httpx.Request) -> Self:
        """Read the call from a request.

        Args:
            operation: The operation.
            path: The path parameters, decoded.
            request: The request.
        """
        body = json.loads(request.content) if request.content else {}
        entries = body if isinstance(body, list) else None
        fields = body if isinstance(body, dict) else {}
        given = {**path, **dict(request.url.params), **fields}
        return cls(operation, request.headers["authorization"], given, entries)

    @property
    def given(self) -> list[ArgumentField]:
        """The arguments that it gives."""
        return [each for each in self.operation.fields if each.name in self.arguments]

    def with_arguments(self, changes: Mapping[str, Any]) -> Self:
        """The same call with other arguments."""
        return evolve(self, arguments={**self.arguments, **changes})

    def without(self, name: str) -> Self:
        """The same call without an argument."""
        return evolve(self, arguments={k: v for k, v in self.arguments.items() if k != name})

    def of_operation(self, operation: OperationView, arguments: Mapping[str, Any]) -> Self:
        """Another call with the same key."""
        return evolve(self, operation=operation, arguments=arguments, entries=None)

    def with_entries(self, entries: list[Any]) -> Self:
        """The same call with another list as its body."""
        return evolve(self, entries=entries)

    def unauthorized(self) -> list[Self]:
        """The same call without a key, and with a wrong one."""
        return [evolve(self, authorization=key) for key in (None, _WRONG_KEY)]

    def request(self, base: str) -> httpx.Request:
        """Return the request.

        Args:
            base: The base URL of the provider.
        """
        by_place: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "body": {}}
        for each in self.given:
            by_place[each.where][each.name] = self.arguments[each.name]
        path = self.operation.path
        for name, value in by_place["path"].items():
            path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
        headers = {"accept": "application/json"}
        if self.authorization is not None:
            headers["authorization"] = self.authorization
        content = b""
        if self.operation.body is not None:
            headers["content-type"] = "application/json"
            content = json.dumps(
                by_place["body"] if self.entries is None else self.entries
            ).encode()
        return httpx.Request(
            self.operation.method,
            base + path,
            params=by_place["query"] or None,
            headers=headers,
            content=content,
        )
