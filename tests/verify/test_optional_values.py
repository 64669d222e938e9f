"""Optional values are sent in the form that their schema has beside null.

A value that a provider refuses hides no other one that is lost. The contract is a foreign one of an
invented workshop.
"""

import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_toolkit.openapi.schema_view import SchemaView
from deskspec_toolkit.verify.discovery.samples import Samples
from verify import invented
from verify.invented import TEXT, an_object, many, operation
from verify.lab_library import checks

NULL = {"type": "null"}
DAY = {"anyOf": [{"type": "string", "format": "date"}, NULL]}
CODE = {"oneOf": [NULL, {"type": "string", "pattern": "^R-[0-9]{3}$"}]}
COUNT = {"anyOf": [{"allOf": [{"type": "integer", "minimum": 7, "maximum": 9}]}, NULL]}
PRICE = {
    "anyOf": [
        {"type": "number", "exclusiveMinimum": 0, "maximum": 5},
        {"type": "string", "pattern": "^[0-9.]+$"},
        NULL,
    ]
}
OPTIONAL: dict[str, Any] = {"due": DAY, "code": CODE, "count": COUNT, "price": PRICE}
FORMS = {"due": r"\d{4}-\d\d-\d\d", "code": r"R-\d{3}", "count": "[789]", "price": r"[0-5](\.\d+)?"}
SHADE = {"type": "string"}
"""A colour such as `#ff8800`, which no schema says."""


def contract(**more: Any) -> dict[str, Any]:
    new = an_object(["label"], label=TEXT, **OPTIONAL, **more)
    repair = an_object(["id", "label"], id=TEXT, label=TEXT, **OPTIONAL, **more)
    change = an_object([], **OPTIONAL)
    return invented.contract(
        "Workshop",
        {
            "/repairs": {
                "get": operation("repairs_list", many(repair)),
                "post": operation("repairs_add", repair, body=new),
            },
            "/repairs/{id}": {
                "get": operation("repairs_get", repair, names="id"),
                "put": operation("repairs_replace", repair, body=new, names="id"),
                "patch": operation("repairs_change", repair, body=change, names="id"),
            },
        },
    )


class Workshop:
    """Repairs in memory; what is not of its form is refused, and a field may be forgotten."""

    def __init__(self, forgets: str = "", by: str = "") -> None:
        self._forgets, self._by = forgets, by
        self._repairs: dict[str, dict[str, Any]] = {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        try:
            body = json.loads(request.content or b"{}")
        except ValueError:
            body = None
        if not isinstance(body, dict) or not _fits(body):
            return httpx.Response(400)
        kept = {n: v for n, v in body.items() if request.method != self._by or n != self._forgets}
        match request.method, request.url.path.split("/")[1:]:
            case "GET", ["repairs"]:
                return httpx.Response(200, json=[*self._repairs.values()])
            case "POST", ["repairs"] if "label" in body:
                return self._put(f"r{len(self._repairs)}", kept)
            case "PUT", ["repairs", id_] if id_ in self._repairs and "label" in body:
                return self._put(id_, kept)
            case "GET", ["repairs", id_] if id_ in self._repairs:
                return httpx.Response(200, json=self._repairs[id_])
            case "PATCH", ["repairs", id_] if id_ in self._repairs:
                return self._put(id_, {**self._repairs[id_], **kept})
            case _:
                return httpx.Response(404)

    def _put(self, id_: str, fields: dict[str, Any]) -> httpx.Response:
        self._repairs[id_] = {"label": "", **dict.fromkeys(OPTIONAL), **fields, "id": id_}
        return httpx.Response(200, json=self._repairs[id_])


def _fits(body: dict[str, Any]) -> bool:
    forms = {**FORMS, "shade": "#[0-9a-f]{6}"}
    given = {n: v for n, v in body.items() if n in forms and v is not None}
    return isinstance(body.get("label", ""), str) and all(
        re.fullmatch(forms[name], str(value)) for name, value in given.items()
    )


@pytest.mark.parametrize("name", OPTIONAL)
@pytest.mark.parametrize("more", [{}, {"shade": SHADE}], ids=["all fit", "one is refused"])
@pytest.mark.parametrize(
    ("by", "check"),
    [
        ("POST", "created_is_readable"),
        ("PUT", "replacement_persisted"),
        ("PATCH", "update_persisted"),
    ],
)
def test_an_optional_value_that_is_lost_is_an_error(
    by: str, check: str, more: dict[str, Any], name: str, tmp_path: Path
) -> None:
    found = invented.verified(tmp_path, contract(**more), Workshop(name, by))
    assert check in checks(found)
    places = {f.json_path for f in found.findings if f.severity == "error"}
    assert places == {f"$.{name}"}


@pytest.mark.parametrize("more", [{}, {"shade": SHADE}], ids=["all fit", "one is refused"])
def test_optional_values_that_are_kept_are_no_findings(
    more: dict[str, Any], tmp_path: Path
) -> None:
    assert not checks(invented.verified(tmp_path, contract(**more), Workshop()))


@pytest.mark.parametrize("name", OPTIONAL)
def test_a_sample_has_the_form_beside_null(name: str) -> None:
    samples = Samples(1)
    for _ in range(12):
        value = samples.value(SchemaView({}, OPTIONAL[name]), name)
        assert re.fullmatch(FORMS[name], str(value))
