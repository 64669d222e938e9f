"""A provider that stores another value than was sent is found, in each kind of field."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, an_object, many, operation
from verify.lab_library import checks

AMOUNT = {"anyOf": [{"type": "number", "minimum": 0}, {"type": "string"}]}
"""A decimal number as FastAPI takes it; it comes back as text."""
FIELDS: dict[str, Any] = {"title": TEXT, "amount": AMOUNT, "email": TEXT, "sku": TEXT}
NEW = an_object([*FIELDS], **FIELDS)
SALE = an_object(["id", *FIELDS], id=TEXT, **{**FIELDS, "amount": {"type": "string"}})
CONTRACT = invented.contract(
    "Sales",
    {
        "/sales": {
            "get": operation("sales_list", many(SALE)),
            "post": operation("sales_add", SALE, body=NEW),
        },
        "/sales/{id}": {
            "get": operation("sales_get", SALE, names="id"),
            "patch": operation("sales_change", SALE, body=an_object([], **FIELDS), names="id"),
        },
    },
)


class Sales:
    """Sales in memory; a field may be stored otherwise, by one method."""

    def __init__(self, store: Callable[[str], str], name: str, by: str) -> None:
        self._store, self._name, self._by = store, name, by
        self._sales: dict[str, dict[str, str]] = {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        try:
            body = json.loads(request.content or b"{}")
        except ValueError:
            body = None
        if not isinstance(body, dict) or any(isinstance(each, dict) for each in body.values()):
            return httpx.Response(400)
        kept = {name: str(value) for name, value in body.items()}
        if request.method == self._by and self._name in kept:
            kept[self._name] = self._store(kept[self._name])
        match request.method, request.url.path.split("/")[1:]:
            case "GET", ["sales"]:
                return httpx.Response(200, json=[*self._sales.values()])
            case "POST", ["sales"] if body.keys() >= FIELDS.keys():
                return self._put(f"s{len(self._sales)}", kept)
            case "GET", ["sales", id_] if id_ in self._sales:
                return httpx.Response(200, json=self._sales[id_])
            case "PATCH", ["sales", id_] if id_ in self._sales:
                return self._put(id_, {**self._sales[id_], **kept})
            case _:
                return httpx.Response(400 if request.method == "POST" else 404)

    def _put(self, id_: str, fields: dict[str, str]) -> httpx.Response:
        self._sales[id_] = {**fields, "id": id_}
        return httpx.Response(200, json=self._sales[id_])


@pytest.mark.parametrize(
    ("by", "check"), [("POST", "created_is_readable"), ("PATCH", "update_persisted")]
)
@pytest.mark.parametrize(
    ("name", "store"),
    [
        ("title", str.upper),
        ("title", lambda text: f"{text}!"),
        ("amount", lambda text: str(Decimal(text) + 1)),
        ("amount", lambda text: f"-{Decimal(text) + 1}"),
        ("email", lambda text: text.replace("@", "")),
    ],
    ids=["upper case", "a sign more", "one more", "negative", "no address"],
)
def test_another_value_is_an_error(
    name: str, store: Callable[[str], str], by: str, check: str, tmp_path: Path
) -> None:
    assert checks(invented.verified(tmp_path, CONTRACT, Sales(store, name, by))) == {check}


@pytest.mark.parametrize(
    ("name", "store"),
    [
        ("title", lambda text: f" {text}"),
        ("amount", lambda text: f"{Decimal(text):.2f}"),
        ("email", str.title),
        ("sku", lambda text: text.upper().replace(" ", "-")),
    ],
    ids=["a space", "two places", "an address in another case", "a code"],
)
def test_a_form_of_its_own_is_none(name: str, store: Callable[[str], str], tmp_path: Path) -> None:
    for by in ("POST", "PATCH"):
        assert not checks(invented.verified(tmp_path, CONTRACT, Sales(store, name, by)))
