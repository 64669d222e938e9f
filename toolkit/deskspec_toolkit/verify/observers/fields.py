"""Documented fields in responses: one that never comes may be gone or renamed."""

from collections import defaultdict
from collections.abc import Set
from typing import Any, Final

from ...conformance.checks import Check
from ...exchanges.exchange import Exchange
from ...openapi.operation_view import OperationView
from ...openapi.schema_view import SchemaView
from ...openapi.words import letters
from ..verification import Verification
from .observer import Observer

_FAILURES: Final = frozenset({"error", "errors", "errorcode", "errormessage", "exception", "fault"})
"""Fields, by their letters, that only a failure has."""
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
        view = operation.response(exchange.status)
        names: Set[str] = view.properties.keys() if view is not None else frozenset()
        if 200 <= exchange.status < 300 and operation.success is not None:
            self._walk(operation, exchange, body, operation.success, "$", 0)
            # Without required fields, even the envelope of an error fits.
            if view is not None and not _is_open(view) and _is_of_another_kind(body, names):
                self.run.collector.add(
                    operation,
                    Check.RESPONSE_SCHEMA,
                    "error",
                    expected="any of the documented fields",
                    seen="an object with none of them",
                    exchange=exchange,
                )
        # An open schema without required fields takes any envelope.
        is_failure = exchange.status >= 400 and isinstance(body, dict)
        if is_failure and names and not names & body.keys():
            self.run.collector.add(
                operation,
                Check.ERROR_ENVELOPE,
                "error",
                expected=f"an error with {' or '.join(sorted(names))}",
                seen="an object with none of them",
                exchange=exchange,
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


def _is_open(view: SchemaView) -> bool:
    """Whether an object may have fields that nobody knows, or none of those that are documented."""
    schema = view.schema
    is_map = "patternProperties" in schema or schema.get("additionalProperties", False) is not False
    return is_map or bool(view.required) or any(not each.properties for each in view.branches)


def _is_of_another_kind(body: Any, names: Set[str]) -> bool:
    """Whether an object is that of a failure, or has the documented fields one level deeper."""
    if not names or not isinstance(body, dict) or names & body.keys():
        return False
    inner = (each.keys() for each in body.values() if isinstance(each, dict))
    return not _FAILURES.isdisjoint(map(letters, body)) or any(names & each for each in inner)
