"""Arguments for writes: rules are kept, and ids are those of items that the provider has."""

from collections.abc import Callable, Iterator, Mapping
from types import SimpleNamespace
from typing import Any, cast

from deskspec_toolkit.openapi.operation_view import OperationView, operation_views
from deskspec_toolkit.openapi.resources import resources
from deskspec_toolkit.verify.discovery.argument_finder import ArgumentFinder
from deskspec_toolkit.verify.discovery.caller import Caller
from deskspec_toolkit.verify.discovery.factory import ItemFactory
from deskspec_toolkit.verify.discovery.samples import Samples

Respond = Callable[[str, Mapping[str, Any]], Any]
TEXT = {"type": "string"}


def body(*required: str, **properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "required": list(required), "properties": properties}
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}}


def choice(*values: str) -> dict[str, Any]:
    return {**TEXT, "enum": [*values]}


def listing(**item: Any) -> dict[str, Any]:
    items = {"type": "array", "items": {"type": "object", "properties": item}}
    return {"responses": {"200": {"content": {"application/json": {"schema": items}}}}}


class Provider:
    """Operations by method and path, and the bodies of their responses; `None` refuses."""

    def __init__(self, operations: Mapping[str, Any], respond: Respond = lambda *_: None) -> None:
        document: dict[str, Any] = {"paths": {}}
        ids = {}
        for label, node in operations.items():
            method, path = label.split(" ")
            document["paths"].setdefault(path, {})[method.lower()] = node
            ids[method, path] = label
        self.by_label = {each.id: each for each in operation_views(document, ids)}
        self._respond = respond
        views = list(self.by_label.values())
        self.finder = ArgumentFinder(cast("Caller", self), resources(views), Samples(1))
        self.factory = ItemFactory(cast("Caller", self), self.finder, views)

    def call(self, operation: OperationView, arguments: Mapping[str, Any]) -> Any:
        found = self._respond(operation.id, arguments)
        exchange = SimpleNamespace(response_headers={})
        return SimpleNamespace(body=found, is_success=found is not None, exchange=exchange)

    def likely(self, label: str) -> dict[str, Any]:
        return self.finder.likely(self.by_label[label])

    def bodies(self, label: str) -> Iterator[dict[str, Any]]:
        return self.finder.body_of(self.by_label[label])

    def created(self, path: str) -> Any:
        resource = next(each for each in self.finder.resources if each.path == path)
        created = self.factory.create(resource)
        return None if created is None else created.id


def test_a_rule_over_flattened_fields_is_kept_in_their_object() -> None:
    content = {"type": "object", "properties": {"text": TEXT, "image": TEXT}}
    send = {
        **body("content", content=content),
        "x-deskspec": {"flatten": "content", "rules": [{"exactly_one": ["text", "image"]}]},
    }
    assert set(Provider({"POST /sends": send}).likely("POST /sends")["content"]) == {"text"}


def test_a_rule_holds_without_what_only_another_body_has() -> None:
    change = {
        **body("id", id=TEXT, logoUrl={"type": "object"}),
        "x-deskspec": {"rules": [{"at_least_one": ["logo", "logoUrl"]}]},
    }
    bodies = list(Provider({"PATCH /logos": change}).bodies("PATCH /logos"))
    assert [set(each) for each in bodies] == [{"id", "logoUrl"}] * 2


def test_parameters_that_a_rule_needs_are_given_together() -> None:
    def respond(_: str, arguments: Mapping[str, Any]) -> Any:
        return [] if arguments.keys() == {"from", "to"} else None

    names = ("group", "from", "to")
    shown = {"from": {"examples": {"printed": {"value": "1"}}}}
    notes = {
        **listing(id=TEXT),
        "parameters": [
            {"name": name, "in": "query", "schema": TEXT, **shown.get(name, {})} for name in names
        ],
        "x-deskspec": {"effect": "read", "rules": [{"exactly_one": [["from", "to"], "group"]}]},
    }
    provider = Provider({"GET /notes": notes}, respond)
    found = provider.finder.arguments(provider.by_label["GET /notes"])
    assert found is not None
    assert found["from"] == "1"


def test_an_id_inside_of_an_object_is_one_that_the_provider_lists() -> None:
    role = {"type": "object", "required": ["roleId"], "properties": {"roleId": TEXT}}
    operations = {
        "GET /roles": listing(id=TEXT),
        "PATCH /members": body("role", "color", role=role, color=TEXT),
    }
    provider = Provider(operations, lambda label, _: [{"id": "r7"}] if "roles" in label else None)
    assert provider.likely("PATCH /members")["role"] == {"roleId": "r7"}


def test_ids_to_delete_are_those_of_items_created_for_it() -> None:
    made: list[str] = []

    def respond(label: str, _: Mapping[str, Any]) -> Any:
        if label == "POST /groups":
            made.append(f"g{len(made)}")
            return {"group": {"groupId": made[-1]}, "invalid": []}
        return [{"groupId": "of another"}] if label == "GET /groups" else {}

    operations = {
        "GET /groups": listing(groupId=TEXT),
        "POST /groups": {**body("name", name=TEXT), "responses": {}},
        "DELETE /groups": body("groupIds", groupIds={"type": "array", "items": TEXT}),
    }
    provider = Provider(operations, respond)
    assert provider.likely("DELETE /groups") == {"groupIds": ["g0"]}
    assert provider.likely("DELETE /groups") == {"groupIds": ["g1"]}


def test_an_item_whose_creation_returns_no_id_is_found_in_a_list_at_another_path() -> None:
    sheets: list[Mapping[str, Any]] = [{"id": 1, "name": "first"}]

    def respond(label: str, arguments: Mapping[str, Any]) -> Any:
        if label == "POST /sheet":
            sheets.append({"id": 2, "name": arguments["name"]})
        return sheets if label == "GET /v2/sheets" else {}

    operations = {
        "GET /v2/sheets": listing(id={"type": "integer"}, name=TEXT),
        "POST /sheet": {**body("name", name=TEXT), "responses": {}},
        "PATCH /sheet/{sheetId}": {
            "parameters": [{"name": "sheetId", "in": "path", "schema": TEXT}],
        },
    }
    assert Provider(operations, respond).created("/sheet") == 2
    del operations["POST /sheet"]
    assert Provider(operations, respond).likely("PATCH /sheet/{sheetId}") == {"sheetId": 1}


def test_documented_arguments_have_what_is_shown_and_each_choice() -> None:
    entry = {"type": "string", "examples": ["919812345678"]}
    operation = body(
        "phones",
        "kind",
        phones={"type": "array", "items": entry},
        kind={"enum": ["in", "out"]},
        note={"type": "string", "examples": ["left out"]},
    )
    provider = Provider({"POST /calls": operation})
    found = list(provider.finder.documented(provider.by_label["POST /calls"]))
    assert [each["phones"] for each in found] == [["919812345678"]] * 2
    assert {each["kind"] for each in found} == {"in", "out"}
    assert all(each.keys() == {"phones", "kind"} for each in found)


def test_a_path_takes_what_the_items_of_its_list_have_under_its_name() -> None:
    """The list may call the parent otherwise, and an item may have an id beside the named one."""
    in_path = {"in": "path", "required": True, "schema": TEXT}
    events = {
        **listing(id=TEXT),
        "parameters": [{"name": "owner", **in_path}, {"name": "visitId", **in_path}],
        "x-deskspec": {"effect": "read"},
    }
    visits = {
        **listing(id=TEXT, visitId=TEXT),
        "parameters": [{"name": "id", **in_path}],
        "x-deskspec": {"effect": "read"},
    }
    operations = {
        "GET /owners": listing(id=TEXT),
        "GET /owners/{id}/visits": visits,
        "GET /owners/{owner}/visits/{visitId}/events": events,
    }

    def respond(label: str, arguments: Mapping[str, Any]) -> Any:
        if label.endswith("/events"):
            return [] if arguments == {"owner": "o1", "visitId": "v9"} else None
        return [{"id": "o1"}] if label == "GET /owners" else [{"id": "1", "visitId": "v9"}]

    provider = Provider(operations, respond)
    last = provider.by_label["GET /owners/{owner}/visits/{visitId}/events"]
    assert provider.finder.arguments(last) == {"owner": "o1", "visitId": "v9"}


def test_an_item_is_used_with_each_choice_and_with_new_values() -> None:
    """What is added twice with one value conflicts with the first, and stays without effect."""
    added: list[Mapping[str, Any]] = []

    def respond(label: str, arguments: Mapping[str, Any]) -> Any:
        if label == "POST /boxes/{box_id}/notes":
            added.append(arguments)
        return {"id": "b1"} if label == "POST /boxes" else {}

    note = body("kind", kind=choice("plain", "loud"), side=choice("in", "out"), code=TEXT)
    box_id = {"name": "box_id", "in": "path", "required": True, "schema": TEXT}
    operations = {
        "GET /boxes": listing(id=TEXT),
        "POST /boxes": {**body("name", name=TEXT), "responses": {}},
        "POST /boxes/{box_id}/notes": {**note, "parameters": [box_id]},
    }
    provider = Provider(operations, respond)
    boxes = next(each for each in provider.finder.resources if each.path == "/boxes")
    provider.factory.use(boxes, "b1")
    assert [(each["box_id"], each["kind"], each["side"]) for each in added[-2:]] == [
        ("b1", "plain", "in"),
        ("b1", "loud", "out"),
    ]
    assert len({each["code"] for each in added}) == len(added)


def test_an_item_is_used_with_values_of_optional_choices() -> None:
    sides: list[Any] = []

    def respond(label: str, arguments: Mapping[str, Any]) -> Any:
        sides.extend([arguments["side"]] if "side" in arguments else [])
        return {"id": "b1"} if label == "POST /boxes" else {}

    box_id = {"name": "box_id", "in": "path", "required": True, "schema": TEXT}
    operations = {
        "GET /boxes": listing(id=TEXT),
        "POST /boxes": {**body("name", name=TEXT), "responses": {}},
        "POST /boxes/{box_id}/notes": {
            **body(side=choice("in", "out", "beside")),
            "parameters": [box_id],
        },
    }
    provider = Provider(operations, respond)
    boxes = next(each for each in provider.finder.resources if each.path == "/boxes")
    provider.factory.use(boxes, "b1")
    assert sides[-2:] == ["in", "out"]


def test_one_thing_at_a_path_is_read_and_replaced_there() -> None:
    """Only to a list `PUT` may add what is not there."""
    one = {"type": "object", "properties": {"color": TEXT}}
    shown = {"responses": {"200": {"content": {"application/json": {"schema": one}}}}}
    put = body(color=TEXT)
    sign, tags = Provider(
        {"GET /sign": shown, "PUT /sign": put, "GET /tags": listing(id=TEXT), "PUT /tags": put}
    ).finder.resources
    assert (sign.creating, sign.listing) == (None, None)
    assert sign.reading is not None
    assert sign.replacing is not None
    assert (tags.creating is None, tags.replacing) == (False, None)


def test_what_is_listed_elsewhere_says_what_it_belongs_to() -> None:
    """Seals are listed below their drawer alone, and each is read below its letter."""

    def respond(label: str, arguments: Mapping[str, Any]) -> Any:
        shown = {
            "GET /letters": [{"id": f"l{number}"} for number in range(9)],
            "GET /drawers": [{"id": "d1"}],
            "GET /drawers/{id}/seals": [{"id": "s1", "letter": {"id": "l7"}}],
        }
        is_there = arguments == {"letter_id": "l7", "id": "s1"}
        return shown.get(label, {"id": "s1"} if is_there else None)

    def below(node: dict[str, Any], *names: str) -> dict[str, Any]:
        given = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]
        return {**node, "parameters": given}

    seal = {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object"}}}}}}
    label = "GET /letters/{letter_id}/seals/{id}"
    operations = {
        "GET /letters": listing(id=TEXT),
        "GET /drawers": listing(id=TEXT),
        "GET /drawers/{id}/seals": below(listing(id=TEXT, letter={"type": "object"}), "id"),
        label: below(seal, "letter_id", "id"),
    }
    provider = Provider(operations, respond)
    found = provider.finder.arguments(provider.by_label[label])
    assert found == {"letter_id": "l7", "id": "s1"}


def test_the_key_of_a_kind_names_an_item_but_not_where_one_is_created() -> None:
    asked = {"name": "boatId", "in": "query", "required": True, "schema": TEXT}
    one = {"type": "object", "properties": {"boatId": TEXT}}
    shown = {"responses": {"200": {"content": {"application/json": {"schema": one}}}}}
    operations = {
        "GET /boat/list": listing(boatId=TEXT),
        "GET /boat/info": {**shown, "parameters": [asked]},
        "POST /boat/create": body("color", color=TEXT, boatId=TEXT),
        "POST /boat/paint": body("boatId", boatId=TEXT),
    }
    provider = Provider({label: {**node, "tags": ["rowing"]} for label, node in operations.items()})
    found = {}
    for label in ("POST /boat/create", "POST /boat/paint"):
        operation = provider.by_label[label]
        field = operation.field_called("boatId")
        assert field is not None
        found[label] = provider.finder.resource_of(field, operation)
    assert found["POST /boat/paint"] is not None
    assert found["POST /boat/paint"].key == "boatId"
    assert found["POST /boat/create"] is None
