"""The form and unit of times in responses: seconds where seconds are expected, one form of text.

The format says what is expected, else the description, else the documented examples, else what most
responses have.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any, Final

from deskspec_runtime.findings import Severity
from deskspec_runtime.values.jsontext import parse

from ...conformance.checks import Check
from ...exchanges.exchange import Exchange
from ...openapi.operation_view import OperationView
from ...openapi.schema_view import SchemaView
from ..discovery import instants
from ..verification import Verification
from .observer import Observer

_DEPTH: Final = 6
_ENTRIES: Final = 20
_UNITS: Final = ("epoch-s", "epoch-ms", "epoch-us")
_TEXTS: Final = {"date": "date", "date-time": "date-time", "date-dmy": "date-dmy"}


class InstantObserver(Observer):
    """Checks the forms of times and days."""

    def __init__(self, verification: Verification) -> None:
        super().__init__(verification)
        self._forms: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self._views: dict[tuple[str, str], SchemaView] = {}
        self._exchanges: dict[tuple[str, str, str], Exchange] = {}
        self._examples: dict[str, dict[str, str]] = {}
        self._sent: set[Any] = set()

    def see(self, operation: OperationView, exchange: Exchange, body: Any) -> None:
        # A generated value that comes back says nothing about the provider.
        self._sent |= set(_scalars_in(exchange.request_body))
        if 200 <= exchange.status < 300 and operation.success is not None:
            for place, view, value, form in _forms_in(body, operation.success, "$", 0):
                if value in self._sent:
                    continue
                self._forms[operation.id, place][form] += 1
                self._views.setdefault((operation.id, place), view)
                self._exchanges.setdefault((operation.id, place, form), exchange)

    def finish(self) -> None:
        # Our client reads every form; other clients may not.
        severity: Severity = "error" if self.run.is_foreign else "warning"
        for (id_, place), forms in self._forms.items():
            operation = self.run.by_id[id_]
            expected = self._expected(operation, place, self._views[id_, place], forms)
            for form in forms:
                if expected is None or form == expected:
                    continue
                self.run.collector.add(
                    operation,
                    Check.INSTANT_UNIT if form in _UNITS or "epoch" in form else Check.INSTANT_FORM,
                    severity,
                    expected=expected,
                    seen=form,
                    json_path=place,
                    exchange=self._exchanges[id_, place, form],
                )

    def _expected(
        self, operation: OperationView, place: str, view: SchemaView, forms: Counter[str]
    ) -> str | None:
        if view.format in ("epoch-s", "epoch-ms"):
            is_text = any(form.endswith("as text") for form in forms)
            return f"{view.format} as text" if is_text else view.format
        if view.format in _TEXTS:
            return None  # the comparison with the contract checks formats
        says = view.description.lower()
        for word, unit in (("millisecond", "epoch-ms"), ("second", "epoch-s")):
            if word in says and view.types & {"integer", "number"}:
                return unit
        if operation.id not in self._examples:
            shown: dict[str, str] = {}
            for example in operation.examples():
                if operation.success is not None:
                    for at, _, _, its_form in _forms_in(example, operation.success, "$", 0):
                        shown.setdefault(at, its_form)
            self._examples[operation.id] = shown
        of_field = next((form for v in view.examples if (form := instants.form(v))), None)
        usual, count = forms.most_common(1)[0]
        is_clear = len(forms) == 2 and count > 3 * min(forms.values())
        return self._examples[operation.id].get(place) or of_field or (usual if is_clear else None)


def _scalars_in(body: bytes) -> Iterator[Any]:
    try:
        left = [parse(body)]
    except ValueError:
        return
    while left:
        value = left.pop()
        if isinstance(value, dict | list):
            left += value.values() if isinstance(value, dict) else value
        else:
            yield value


def _forms_in(
    value: Any, view: SchemaView, place: str, depth: int
) -> Iterator[tuple[str, SchemaView, Any, str]]:
    """Place, view, value and form of all values that are times or days."""
    if depth > _DEPTH:
        return
    if isinstance(value, list) and view.items is not None:
        for entry in value[:_ENTRIES]:
            yield from _forms_in(entry, view.items, f"{place}[]", depth + 1)
    elif isinstance(value, dict):
        for name, each in view.properties.items():
            if name not in value:
                continue
            inner = value[name]
            if isinstance(inner, dict | list):
                yield from _forms_in(inner, each, f"{place}.{name}", depth + 1)
            elif each.is_instant(name):
                form = instants.form(inner)
                if form is not None:
                    yield f"{place}.{name}", each, inner, form
