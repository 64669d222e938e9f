"""A JSON:API provider is verified where its values are: below `attributes` and `relationships`.

The contract is a foreign one, and the provider imports nothing of ours.
"""

import copy
import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import parse_qs

import httpx
import pytest
from deskspec_toolkit.conformance.result import CheckResult
from verify import invented
from verify.lab_library import checks

FIELDS = {"name": {"type": "string", "maxLength": 40}, "age": {"type": "integer", "minimum": 0}}
PET = {
    "type": "object",
    "required": ["type", "id", "attributes", "relationships"],
    "additionalProperties": False,
    "properties": {
        "type": {"type": "string"},
        "id": {"type": "string"},
        "attributes": {
            "type": "object",
            "required": ["name", "age"],
            "additionalProperties": False,
            "properties": FIELDS,
        },
        "relationships": {
            "type": "object",
            "required": ["keeper"],
            "properties": {
                "keeper": {
                    "type": "object",
                    "required": ["data"],
                    "properties": {
                        "data": {
                            "type": "object",
                            "required": ["type", "id"],
                            "properties": {"type": {"type": "string"}, "id": {"type": "string"}},
                        }
                    },
                }
            },
        },
    },
}
INPUT = {
    "type": "object",
    "required": ["name", "age"],
    "additionalProperties": False,
    "properties": {**FIELDS, "keeper": {"type": "string"}},
}


def in_json(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def success(schema: Any) -> dict[str, Any]:
    whole = {"type": "object", "required": ["data"], "properties": {"data": schema}}
    return {"description": "It worked.", **in_json(whole)}


ONE = {"200": success(PET), "404": {"description": "There is none."}}
CONTRACT = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/pets": {
            "get": {
                "operationId": "listPets",
                "parameters": [
                    {"name": "name", "in": "query", "schema": {"type": "string"}},
                    {
                        "name": "sort",
                        "in": "query",
                        "schema": {"type": "string", "enum": ["age", "-age"]},
                    },
                ],
                "responses": {"200": success({"type": "array", "items": PET})},
            },
            "post": {
                "operationId": "createPet",
                "requestBody": {"required": True, **in_json(INPUT)},
                "responses": {"201": success(PET), "400": {"description": "It is refused."}},
            },
        },
        "/pets/{petId}": {
            "parameters": [
                {"name": "petId", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {"operationId": "getPet", "responses": ONE},
            "patch": {
                "operationId": "updatePet",
                "requestBody": {
                    "required": True,
                    **in_json({**INPUT, "required": []}),
                },
                "responses": {**ONE, "400": {"description": "It is refused."}},
            },
        },
    },
}

COUNTED = "the age counts changes"
Bug: TypeAlias = Callable[[str, dict[str, Any]], dict[str, Any]]
"""What becomes of the fields of a request: `create` or `update`, and the fields."""


class Pets:
    """Pets in memory, with a bug if one is given."""

    def __init__(self, bug: str | None) -> None:
        self._bug = bug
        self._pets: dict[str, dict[str, Any]] = {}
        self._changes = itertools.count()
        for name, age in (("Rex", 3), ("Tom", 7), ("Ada", 5)):
            self._create({"name": name, "age": age, "keeper": "k1"})

    def __call__(self, request: httpx.Request) -> httpx.Response:
        *_, collection, id_ = ("", *request.url.path.strip("/").split("/"), "")[:3]
        if collection != "pets":
            return httpx.Response(404)
        if request.method == "GET" and not id_:
            return self._list(parse_qs(request.url.query.decode()))
        if request.method == "POST" and not id_:
            fields = self._fields(request.content)
            if fields is None or not {"name", "age"} <= fields.keys():
                return httpx.Response(400)
            return self._one(201, self._create(fields))
        pet = self._pets.get(id_)
        if pet is None:
            return httpx.Response(404)
        if request.method == "PATCH":
            fields = self._fields(request.content)
            if fields is None:
                return httpx.Response(400)
            shown = self._changed(pet, fields)
            if self._bug != "updates are lost":
                self._pets[id_] = shown
            return self._one(200, shown)
        return self._one(200, pet) if request.method == "GET" else httpx.Response(405)

    def _create(self, fields: dict[str, Any]) -> dict[str, Any]:
        id_ = f"pet-{len(self._pets) + 1}"
        empty = {
            "type": "pet",
            "id": id_,
            "attributes": {"name": "", "age": 0},
            "relationships": {"keeper": {"data": {"type": "keeper", "id": "k1"}}},
        }
        pet = self._pets[id_] = self._changed(empty, fields)
        if self._bug == "another name is stored":
            pet["attributes"]["name"] = "Pet"
        return pet

    def _changed(self, pet: dict[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
        pet = copy.deepcopy(pet)
        pet["attributes"] |= {name: fields[name] for name in ("name", "age") if name in fields}
        if self._bug == COUNTED:
            pet["attributes"]["age"] = len(self._pets) * 1000 + next(self._changes)
        if "keeper" in fields and self._bug != "the keeper is forgotten":
            pet["relationships"]["keeper"]["data"]["id"] = fields["keeper"]
        return pet

    def _list(self, query: dict[str, list[str]]) -> httpx.Response:
        pets = list(self._pets.values())
        if "name" in query and self._bug != "the filter is ignored":
            pets = [each for each in pets if each["attributes"]["name"] == query["name"][0]]
        if "sort" in query and self._bug != "the order is ignored":
            is_down = query["sort"][0].startswith("-")
            pets.sort(key=lambda each: each["attributes"]["age"], reverse=is_down)
        return httpx.Response(200, json={"data": pets})

    @staticmethod
    def _fields(content: bytes) -> dict[str, Any] | None:
        """The fields of a valid request body."""
        try:
            fields = json.loads(content)
        except ValueError:
            return None
        if not isinstance(fields, dict) or fields.keys() - {"name", "age", "keeper"}:
            return None
        kinds = {"name": str, "age": int, "keeper": str}
        valid = all(type(value) is kinds[name] for name, value in fields.items())
        in_bounds = fields.get("age", 0) >= 0 if valid else False
        return fields if valid and in_bounds and len(fields.get("name", "")) <= 40 else None

    @staticmethod
    def _one(status: int, pet: dict[str, Any]) -> httpx.Response:
        return httpx.Response(status, json={"data": pet})


def verified(tmp_path: Path, bug: str | None = None, contract: Any = CONTRACT) -> CheckResult:
    return invented.verified(tmp_path, contract, Pets(bug))


def test_a_provider_that_keeps_its_contract_has_no_finding(tmp_path: Path) -> None:
    assert checks(verified(tmp_path)) == set()


@pytest.mark.parametrize(
    ("bug", "check", "place"),
    [
        ("updates are lost", "update_persisted", "$.age"),
        ("another name is stored", "created_is_readable", "$.name"),
        ("the keeper is forgotten", "created_is_readable", "$.keeper"),
        ("the filter is ignored", "filter_honoured", "$.data[].attributes.name"),
        ("the order is ignored", "sort_honoured", "$"),
    ],
)
def test_a_bug_below_attributes_is_an_error(
    tmp_path: Path, bug: str, check: str, place: str
) -> None:
    found = verified(tmp_path, bug).findings
    assert (check, place) in {(f.check, f.json_path) for f in found if f.severity == "error"}


@pytest.mark.parametrize(
    ("is_volatile", "expected"),
    [(False, {"created_is_readable", "update_persisted"}), (True, set())],
)
def test_what_the_provider_sets_at_each_change_need_not_stay(
    tmp_path: Path, is_volatile: bool, expected: set[str]
) -> None:
    contract = copy.deepcopy(CONTRACT)
    for path, method in (("/pets", "post"), ("/pets/{petId}", "patch")):
        body = contract["paths"][path][method]["requestBody"]  # type: ignore[index]
        schema = body["content"]["application/json"]["schema"]
        schema["properties"]["age"]["x-deskspec"] = {"volatile": is_volatile}
    assert checks(verified(tmp_path, COUNTED, contract)) == expected
