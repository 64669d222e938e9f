"""Documented fields in responses: one that never comes may be gone or renamed."""

from collections import defaultdict
from typing import Any, Final

from ...conformance.checks import Check
from ...exchanges.exchange import Exchange
from ...openapi.operation_view import OperationView
from ...openapi.schema_view import SchemaView
from ...openapi.words import letters
from ..verification import Verification
from .observer import Observer

_DEPTH: Final = 5
_ENTRIES: Final = 5
"""How many entries of a list are checked; the others are alike."""


class FieldObserver(Observer):
    """Checks which documented fields come, and how they are spelt."""

    def __init__(self, verification: Verification) -> None:
        super().__init__(verification)
        self._parents: dict[tuple[str, str], SchemaView] = {}
        self._seen: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        self._exchanges: dict[tuple[str, str], Exchange] = {}

    def see(self, operation: OperationView, exchange: Exchange, body: Any) -> None:
        if 200 <= exchange.status < 300 and operation.success is not None:
            self._walk(operation, exchange, body, operation.success, "$", 0)
            # Without required fields, even the envelope of an error fits.
            is_map = bool(operation.success.schema.get("additionalProperties"))
            if body and not is_map and not operation.success.required:
                expected = "any of the documented fields"
                check = Check.RESPONSE_SCHEMA
                self._compare(operation, exchange, body, operation.success, check, expected)
        elif exchange.status >= 400:
            view = operation.response(exchange.status)
            if view is not None:  # an open schema without required fields takes any envelope
                expected = f"an error with {' or '.join(sorted(view.properties))}"
                check = Check.ERROR_ENVELOPE
                self._compare(operation, exchange, body, view, check, expected)

    def _compare(
        self,
        operation: OperationView,
        exchange: Exchange,
        body: Any,
        view: SchemaView,
        check: Check,
        expected: str,
    ) -> None:
        """Report an object with none of the documented fields."""
        names = view.properties.keys()
        if names and isinstance(body, dict) and not names & body.keys():
            seen = "an object with none of them"
            self.run.collector.add(
                operation, check, "error", expected=expected, seen=seen, exchange=exchange
            )

    def finish(self) -> None:
        for (id_, place), view in self._parents.items():
            seen = self._seen[id_, place]
            spelt = {letters(name): name for name in seen}
            for name in view.properties:
                if name in seen:
                    continue
                twin = spelt.get(letters(name))
                if twin is not None and twin not in view.properties:
                    self.run.collector.add(
                        self.run.by_id[id_],
                        Check.FIELD_NAME,
                        "error",
                        expected=name,
                        seen="another spelling",
                        json_path=f"{place}.{twin}",
                        exchange=self._exchanges[id_, place],
                    )
                elif name not in view.required and id_ in self.run.finished:
                    self.run.collector.add(
                        self.run.by_id[id_],
                        Check.FIELD_NEVER_SEEN,
                        "info",
                        expected="this field in some response",
                        seen="no response with it",
                        json_path=f"{place}.{name}",
                    )

    def _walk(
        self,
        operation: OperationView,
        exchange: Exchange,
        value: Any,
        view: SchemaView,
        place: str,
        depth: int,
    ) -> None:
        if depth > _DEPTH:
            return
        if isinstance(value, list) and view.items is not None:
            for entry in value[:_ENTRIES]:
                self._walk(operation, exchange, entry, view.items, f"{place}[]", depth + 1)
        elif isinstance(value, dict) and view.properties:
            key = (operation.id, place)
            self._parents.setdefault(key, view)
            self._exchanges.setdefault(key, exchange)
            self._seen[key] |= value.keys()
            for name, each in view.properties.items():
                if isinstance(value.get(name), dict | list):
                    inner = f"{place}.{name}"
                    self._walk(operation, exchange, value[name], each, inner, depth + 1)
