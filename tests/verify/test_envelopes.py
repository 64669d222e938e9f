"""Lost updates are found in whatever envelope a foreign contract has; honest ones are silent."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from deskspec_toolkit.conformance.result import CheckResult
from verify import invented
from verify.lab_library import checks

TEXT = {"type": "string", "maxLength": 40}
FIELDS = {"name": TEXT, "age": {"type": "integer", "minimum": 0, "maximum": 90}}
USER = {
    "type": "object",
    "required": ["id", "name", "age"],
    "properties": {"id": {"type": "integer"}, **FIELDS},
}
Schema = Mapping[str, Any]


def an_object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": sorted(properties), "properties": properties}


def new_user(*, required: bool) -> dict[str, Any]:
    names = sorted(FIELDS) if required else []
    return {
        "type": "object",
        "required": names,
        "properties": FIELDS,
        "additionalProperties": False,
    }


class Envelope(NamedTuple):
    """How a provider wraps users, in schemas and in values."""

    one: Callable[[Any], Any]
    many: Callable[[Any], Any]
    sent: Callable[[Any, str], Any]
    """The body of a request, by its fields and the id of the path."""
    one_schema: Schema
    many_schema: Schema
    sent_schema: Callable[[Schema, bool], Schema]
    """By the schema of the fields, and whether there is an id in the path."""
    read: Callable[[Any, str | None], Any]
    """The fields of a valid request; `None` for any other."""


def fields_in(*steps: str) -> Callable[[Any, str | None], Any]:
    def read(body: Any, id_: str | None) -> Any:
        for step in steps:
            if not isinstance(body, dict) or set(body) != {step}:
                return None
            body = body[step]
        return body

    return read


RESOURCE = {
    "type": "object",
    "required": ["type", "id", "attributes"],
    "properties": {
        "type": {"type": "string", "const": "users"},
        "id": {"type": "string"},
        "attributes": {**new_user(required=True)},
    },
}


def as_resource(user: Any) -> Any:
    return {
        "type": "users",
        "id": str(user["id"]),
        "attributes": {name: user[name] for name in FIELDS},
    }


def resource_sent(fields: Schema, has_id: bool) -> Schema:
    own: dict[str, Any] = {"type": {"type": "string", "const": "users"}, "attributes": fields}
    return an_object(data=an_object(**own, **({"id": {"type": "string"}} if has_id else {})))


def resource_read(body: Any, id_: str | None) -> Any:
    data = body.get("data") if isinstance(body, dict) else None
    if not isinstance(data, dict) or data.get("type") != "users" or data.get("id") != id_:
        return None
    return data.get("attributes")


ENVELOPES = {
    "result and data": Envelope(
        one=lambda user: {"status": "ok", "result": {"data": user}},
        many=lambda users: {"status": "ok", "result": {"data": users}},
        sent=lambda fields, id_: fields,
        one_schema=an_object(status={"type": "string"}, result=an_object(data=USER)),
        many_schema=an_object(
            status={"type": "string"}, result=an_object(data={"type": "array", "items": USER})
        ),
        sent_schema=lambda fields, has_id: fields,
        read=lambda body, id_: body,
    ),
    "the name of the resource": Envelope(
        one=lambda user: {"user": user},
        many=lambda users: {"users": users, "meta": {"size": len(users)}},
        sent=lambda fields, id_: {"user": fields},
        one_schema=an_object(user=USER),
        many_schema=an_object(
            users={"type": "array", "items": USER}, meta=an_object(size={"type": "integer"})
        ),
        sent_schema=lambda fields, has_id: an_object(user=fields),
        read=fields_in("user"),
    ),
    "JSON:API": Envelope(
        one=lambda user: {"data": as_resource(user)},
        many=lambda users: {"data": [as_resource(user) for user in users]},
        sent=lambda fields, id_: {"data": {"type": "users", "id": id_, "attributes": fields}},
        one_schema=an_object(data=RESOURCE),
        many_schema=an_object(data={"type": "array", "items": RESOURCE}),
        sent_schema=resource_sent,
        read=resource_read,
    ),
    "attributes alone": Envelope(
        one=lambda user: {"data": as_resource(user)},
        many=lambda users: {"data": [as_resource(user) for user in users]},
        sent=lambda fields, id_: {"data": {"attributes": fields}},
        one_schema=an_object(data=RESOURCE),
        many_schema=an_object(data={"type": "array", "items": RESOURCE}),
        sent_schema=lambda fields, has_id: an_object(data=an_object(attributes=fields)),
        read=fields_in("data", "attributes"),
    ),
    "several objects": Envelope(
        one=lambda user: {"response": {"body": {"user": user}}},
        many=lambda users: {"response": {"body": {"users": users}}},
        sent=lambda fields, id_: {"request": {"body": {"user": fields}}},
        one_schema=an_object(response=an_object(body=an_object(user=USER))),
        many_schema=an_object(
            response=an_object(body=an_object(users={"type": "array", "items": USER}))
        ),
        sent_schema=lambda fields, has_id: an_object(
            request=an_object(body=an_object(user=fields))
        ),
        read=fields_in("request", "body", "user"),
    ),
    "HAL": Envelope(
        one=lambda user: {**user, "_links": {"self": {"href": f"/users/{user['id']}"}}},
        many=lambda users: {"_embedded": {"people": users}, "_links": {}},
        sent=lambda fields, id_: fields,
        one_schema={
            **USER,
            "properties": {**USER["properties"], "_links": {"type": "object"}},  # type: ignore[dict-item]
        },
        many_schema=an_object(
            _embedded=an_object(people={"type": "array", "items": USER}), _links={"type": "object"}
        ),
        sent_schema=lambda fields, has_id: fields,
        read=lambda body, id_: body,
    ),
}


def in_json(schema: Schema, **more: Any) -> dict[str, Any]:
    return {**more, "content": {"application/json": {"schema": schema}}}


def contract(envelope: Envelope) -> dict[str, Any]:
    one = in_json(envelope.one_schema, description="The user.")
    gone = {"description": "There is none."}
    wrong = {"description": "It is refused."}

    def sent(*, has_id: bool, required: bool) -> dict[str, Any]:
        schema = envelope.sent_schema(new_user(required=required), has_id)
        return in_json(schema, required=True)

    return {
        "openapi": "3.1.0",
        "info": {"title": "Users", "version": "1"},
        "paths": {
            "/users": {
                "get": {
                    "operationId": "listUsers",
                    "responses": {"200": in_json(envelope.many_schema, description="Users.")},
                },
                "post": {
                    "operationId": "createUser",
                    "requestBody": sent(has_id=False, required=True),
                    "responses": {"201": one, "400": wrong},
                },
            },
            "/users/{user_id}": {
                "parameters": [
                    {
                        "name": "user_id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "integer"},
                    }
                ],
                "get": {"operationId": "getUser", "responses": {"200": one, "404": gone}},
                "patch": {
                    "operationId": "updateUser",
                    "requestBody": sent(has_id=True, required=False),
                    "responses": {"200": one, "400": wrong, "404": gone},
                },
                "put": {
                    "operationId": "replaceUser",
                    "requestBody": sent(has_id=True, required=True),
                    "responses": {"200": one, "400": wrong, "404": gone},
                },
                "delete": {
                    "operationId": "deleteUser",
                    "responses": {"204": {"description": "It is gone."}, "404": gone},
                },
            },
        },
    }


class Users:
    """Users in memory, in an envelope, with a bug if one is given."""

    def __init__(self, envelope: Envelope, bug: str = "") -> None:
        self._envelope = envelope
        self._bug = bug
        self._users: dict[str, dict[str, Any]] = {}
        for name, age in (("Rex", 3), ("Tom", 7)):
            self._add({"name": name, "age": age})

    def _add(self, fields: dict[str, Any]) -> dict[str, Any]:
        id_ = len(self._users) + 1
        user = {"id": id_, **fields}
        if self._bug == "another name is stored":
            user["name"] = "User"
        self._users[str(id_)] = user
        return user

    def __call__(self, request: httpx.Request) -> httpx.Response:
        _, collection, *rest = request.url.path.split("/")
        if collection != "users" or len(rest) > 1:
            return httpx.Response(404)
        if not rest:
            if request.method == "POST":
                fields = self._fields(request, None)
                if fields is None or fields.keys() != FIELDS.keys():
                    return httpx.Response(400)
                return httpx.Response(201, json=self._envelope.one(self._add(fields)))
            if request.method != "GET":
                return httpx.Response(405, headers={"allow": "GET, POST"})
            return httpx.Response(200, json=self._envelope.many(list(self._users.values())))
        if request.method not in ("GET", "PATCH", "PUT", "DELETE"):
            return httpx.Response(405, headers={"allow": "GET, PATCH, PUT, DELETE"})
        user = self._users.get(rest[0])
        if user is None:
            return httpx.Response(404)
        if request.method == "DELETE":
            if self._bug != "what is deleted stays":
                del self._users[rest[0]]
            return httpx.Response(204)
        if request.method == "GET":
            return httpx.Response(200, json=self._envelope.one(user))
        fields = self._fields(request, rest[0])
        if fields is None or (request.method == "PUT" and fields.keys() != FIELDS.keys()):
            return httpx.Response(400)
        changed = {**user, **fields}
        if self._bug != "updates are lost":
            self._users[rest[0]] = changed
        return httpx.Response(200, json=self._envelope.one(changed))

    def _fields(self, request: httpx.Request, id_: str | None) -> dict[str, Any] | None:
        try:
            fields = self._envelope.read(json.loads(request.content), id_)
        except ValueError:
            return None
        if not isinstance(fields, dict) or fields.keys() - FIELDS.keys():
            return None
        name, age = fields.get("name", ""), fields.get("age", 0)
        is_right = isinstance(name, str) and len(name) <= 40 and type(age) is int
        return fields if is_right and 0 <= age <= 90 else None


def verified(folder: Path, name: str, bug: str = "", *, examples: int = 0) -> CheckResult:
    envelope = ENVELOPES[name]
    return invented.verified(folder, contract(envelope), Users(envelope, bug), examples=examples)


@pytest.mark.parametrize("name", ENVELOPES)
def test_an_honest_provider_has_no_finding(name: str, tmp_path: Path) -> None:
    result = verified(tmp_path, name, examples=3)
    assert checks(result) == set()
    assert "never_succeeded" not in {f.check for f in result.findings}


@pytest.mark.parametrize("name", ENVELOPES)
@pytest.mark.parametrize(
    ("bug", "operation_id", "check", "place"),
    [
        ("updates are lost", "updateUser", "update_persisted", "$.name"),
        ("updates are lost", "updateUser", "update_persisted", "$.age"),
        ("updates are lost", "replaceUser", "replacement_persisted", "$.age"),
        ("another name is stored", "createUser", "created_is_readable", "$.name"),
        ("what is deleted stays", "deleteUser", "deleted_is_gone", "$"),
    ],
)
def test_a_bug_is_an_error_whatever_the_envelope(
    name: str, bug: str, operation_id: str, check: str, place: str, tmp_path: Path
) -> None:
    found = verified(tmp_path, name, bug).findings
    errors = {(f.operation_id, f.check, f.json_path) for f in found if f.severity == "error"}
    assert (operation_id, check, place) in errors
