"""One bad part of a document costs that part: it is reported once, and the rest is compared."""

import json
from pathlib import Path
from typing import Any

import pytest
from conformance.contracts import content, exchange, found
from deskspec_runtime.findings import Finding
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.conformance.document import DocumentFindings
from deskspec_toolkit.exchanges.exchange import Exchange
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.openapi import dialect
from deskspec_toolkit.openapi.notices import Notices

NAMED = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
WRONG = exchange({"name": 7})
"""An exchange whose fault must be found, whatever else cannot be read."""


def contract_of(get: Any, **document: Any) -> Contract:
    """A contract of `GET /things`, and of `GET /others`, which is fine."""
    fine = {"responses": {"200": content(NAMED)}}
    paths = {"/things": {"get": get}, "/others": {"get": fine}}
    whole = {"openapi": "3.1.0", "info": {"title": "Things"}, "paths": paths, **document}
    notices = Notices()
    modern = dialect.modern(whole, "spec.yaml", notices=notices)
    return Contract(modern, name="Things", sha256="", notices=notices)


def reported(contract: Contract, path: str = "/things") -> list[str]:
    """What is reported when an operation is met: place, what is expected and what is there."""
    findings = DocumentFindings()
    (operation,) = (each for each in contract.operations if each.path == path)
    every = [*findings.of_whole(contract), *findings.of_operation(contract, operation)]
    assert not [*findings.of_whole(contract), *findings.of_operation(contract, operation)]
    assert {(each.check, each.severity) for each in every} <= {("contract_document", "info")}
    return [_shown(each) for each in every]


def _shown(finding: Finding) -> str:
    return f"{finding.json_path}: expected {finding.expected}, got {finding.seen}"


GET = '$.paths["/things"].get'
PARTS: dict[str, tuple[dict[str, Any], str]] = {
    "a list of parameters": (
        {"parameters": {"q": 1}},
        f"{GET}.parameters: expected a list, got object",
    ),
    "a parameter": ({"parameters": ["q"]}, f"{GET}.parameters[0]: expected an object, got string"),
    "a parameter without a place": (
        {"parameters": [{"name": "q"}]},
        f"{GET}.parameters[0]: expected an object with in, got an object without it",
    ),
    "a parameter in a body": (
        {"parameters": [{"name": "q", "in": "body"}]},
        f"{GET}.parameters[0].in: expected one of path, query, header, cookie, got string",
    ),
    "a parameter in the whole query": (
        {"parameters": [{"name": "q", "in": "querystring"}]},
        f"{GET}.parameters[0].in: expected one of path, query, header, cookie, got string",
    ),
    "a parameter that leads nowhere": (
        {"parameters": [{"$ref": "#/components/parameters/Gone"}]},
        f"{GET}.parameters[0].$ref: expected a reference to a part of the document, "
        "got a reference to nothing",
    ),
    "a security alternative": (
        {"security": [{"gone": []}]},
        f"{GET}.security[0]: expected names of components.securitySchemes, "
        "got a name that is none of them",
    ),
    "a request body": (
        {"requestBody": "text"},
        f"{GET}.requestBody: expected an object, got string",
    ),
    "an id": ({"operationId": 7}, f"{GET}.operationId: expected a text, got integer"),
    "a status": (
        {"responses": {"200": content(NAMED), "200 OK": {}}},
        f'{GET}.responses["200 OK"]: expected a status, a range or default, got another key',
    ),
    "a header": (
        {"responses": {"200": {**content(NAMED), "headers": {"X-A": 7}}}},
        f'{GET}.responses["200"].headers.X-A: expected an object, got integer',
    ),
}


@pytest.mark.parametrize("name", PARTS)
def test_rest_of_an_operation_is_compared(name: str) -> None:
    part, message = PARTS[name]
    contract = contract_of({"responses": {"200": content(NAMED)}, **part})
    assert reported(contract) == [message]
    assert reported(contract, "/others") == []
    url = "/things?q=7" if "parameters" in part else "/things"
    sent = exchange({"name": "a"}, url=url, sent=b"x" if "requestBody" in part else b"")
    assert found(contract, sent) == []
    assert ("error", "response_schema", "$.name") in found(contract, WRONG)


def test_of_a_declaration_only_what_the_vocabulary_has_is_read() -> None:
    declared = {"effect": "read", "total": 7, "unknown": 1, "rate": {"requests": "many"}}
    contract = contract_of({"x-deskspec": declared, "responses": {"200": content(NAMED)}})
    (things,) = (each for each in contract.operations if each.path == "/things")
    assert things.node["x-deskspec"] == {"effect": "read"}
    places = {line.partition(":")[0] for line in reported(contract)}
    assert places == {f"{GET}.x-deskspec.{key}" for key in ("total", "unknown", "rate")}


SCHEMAS: dict[str, tuple[Any, Any, Any, str]] = {
    "a pattern": ({"pattern": "[", "minLength": 2}, "ab", "a", ".pattern"),
    "a pattern with a huge quantifier": (
        {"pattern": "^.{0,262144}$", "minLength": 2},
        "ab",
        "a",
        ".pattern",
    ),
    "a type": ({"type": "file", "minLength": 2}, "ab", "a", ".type"),
    "a bound": ({"minimum": 2, "exclusiveMinimum": True}, 2, 1, ".exclusiveMinimum"),
    "a count": ({"minLength": "2", "type": "string"}, "a", 7, ".minLength"),
    "items as a list": ({"items": [{}], "type": "array"}, [7], 7, ".items"),
    "items that are null": ({"items": None, "type": "array"}, [7], 7, ".items"),
    "words": ({"enum": "ab", "type": "string"}, "b", 7, ".enum"),
    "required as a flag": ({"required": True, "type": "string"}, "b", 7, ".required"),
    "a name that is required": ({"required": ["a", 7]}, {"a": 1}, {}, ".required[1]"),
    "fields of a closed object": (
        {"type": "object", "properties": ["a"], "additionalProperties": False},
        {"a": 1},
        7,
        ".properties",
    ),
    "a field": (
        {"properties": {"a": 7, "b": {"type": "string"}}, "additionalProperties": False},
        {"a": 7, "b": "c"},
        {"b": 7},
        ".properties.a",
    ),
    "a reference": (
        {"allOf": [{"$ref": "#/gone"}, {"required": ["a"]}], "unevaluatedProperties": False},
        {"a": 1, "b": 2},
        {},
        ".allOf[0].$ref",
    ),
    "one of several": (
        {"oneOf": [{"type": "integer"}, {"pattern": "["}]},
        7,
        None,
        ".oneOf[1].pattern",
    ),
    "what it is not": ({"not": {"type": "file"}, "type": "string"}, "a", 7, ".not.type"),
    "a condition": (
        {"if": {"type": "file"}, "then": False, "else": False, "type": "string"},
        "a",
        7,
        ".if.type",
    ),
    "a discriminator": ({"discriminator": "kind", "type": "object"}, {}, 7, ".discriminator"),
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_only_the_keyword_that_cannot_be_used_is_left_out(name: str) -> None:
    schema, right, wrong, place = SCHEMAS[name]
    field = {"type": "object", "properties": {"v": schema}}
    contract = contract_of({"responses": {"200": content({"$ref": "#/components/schemas/A"})}},
                           components={"schemas": {"A": field}})  # fmt: skip
    (line,) = reported(contract)
    assert line.startswith(f"$.components.schemas.A.properties.v{place}: expected ")
    assert reported(contract, "/others") == []
    assert found(contract, exchange({"v": right})) == []
    if wrong is not None:
        assert [each for each in found(contract, exchange({"v": wrong})) if each[0] == "error"]


NULLS: dict[str, Any] = {
    "parameters": {"parameters": None},
    "security": {"security": None},
    "servers": {"servers": None},
    "an id": {"operationId": None},
    "a response": {"responses": {"200": content(NAMED), "404": None}},
    "headers": {"responses": {"200": {**content(NAMED), "headers": None}}},
    "a media type": {"responses": {"200": {"content": {"application/json": None}}}},
    "content": {"responses": {"200": {"content": None}}},
    "properties": {"responses": {"200": content({"type": "object", "properties": None})}},
    "x-deskspec": {"x-deskspec": None},
}


@pytest.mark.parametrize("name", NULLS)
def test_null_where_something_may_be_left_out_is_left_out_in_silence(name: str) -> None:
    nothing = dict.fromkeys(("servers", "security", "components", "tags", "webhooks"))
    contract = contract_of({"responses": {"200": content(NAMED)}, **NULLS[name]}, **nothing)
    assert reported(contract) == []
    assert found(contract, exchange({"name": "a"})) == []


@pytest.mark.parametrize("operation", [None, {}, 7, [], "text"])
def test_operation_that_says_nothing_makes_nothing_wrong(operation: Any) -> None:
    contract = contract_of(operation)
    assert found(contract, exchange({"name": 7}, status=418)) == []
    assert bool(reported(contract)) is (operation not in (None, {}))


def test_of_a_security_scheme_that_cannot_be_read_no_request_lacks_anything() -> None:
    get = {"security": [{"key": []}], "responses": {"200": content(NAMED)}}
    schemes = {"securitySchemes": {"key": {"type": "apiKey", "in": "header"}}}
    contract = contract_of(get, components=schemes)
    assert reported(contract) == [
        "$.components.securitySchemes.key: expected a key with name and in, got one without"
    ]
    assert found(contract, exchange({"name": "a"})) == []


FINE = {"200": content(NAMED)}
REFERRED: dict[str, tuple[dict[str, Any], Any]] = {
    "an operation": ({"get": {"$ref": "#/x-part"}}, {"responses": FINE}),
    "responses": ({"get": {"responses": {"$ref": "#/x-part"}}}, FINE),
    "content": (
        {"get": {"responses": {"200": {"content": {"$ref": "#/x-part"}}}}},
        FINE["200"]["content"],
    ),
    "a media type": (
        {"get": {"responses": {"200": {"content": {"application/json": {"$ref": "#/x-part"}}}}}},
        {"schema": NAMED},
    ),
    "fields": (
        {"get": {"responses": {"200": content({**NAMED, "properties": {"$ref": "#/x-part"}})}}},
        NAMED["properties"],
    ),
}


@pytest.mark.parametrize("name", REFERRED)
def test_references_are_followed_also_where_openapi_has_none(name: str) -> None:
    item, part = REFERRED[name]
    contract = contract_of(None, paths={"/things": item}, **{"x-part": part})
    assert reported(contract) == []
    assert found(contract, exchange({"name": "a"})) == []
    assert found(contract, WRONG) == [("error", "response_schema", "$.name")]


@pytest.mark.parametrize("name", REFERRED)
def test_operation_whose_reference_leads_nowhere_is_not_checked(name: str) -> None:
    item, _ = REFERRED[name]
    contract = contract_of(None, paths={"/things": item})
    (line,) = reported(contract)
    assert line.endswith("got a reference to nothing")
    assert not [each for each in found(contract, WRONG) if each[0] == "error"]
    is_compared = name == "fields"  # the names that are required are there
    assert (contract.operations[0].unread is None) is is_compared


def test_parameters_may_be_a_reference_to_a_list() -> None:
    get = {"parameters": {"$ref": "#/x-part"}, "responses": FINE}
    part = [{"name": "q", "in": "query", "schema": {"type": "integer"}}]
    sent = exchange({"name": "a"}, url="/things?q=a")
    assert found(contract_of(get, **{"x-part": part}), sent) == [
        ("error", "request_query", "$.q"),
    ]
    assert found(contract_of(get), sent) == []
    assert len(reported(contract_of(get))) == 1


def test_flows_of_a_security_scheme_may_be_a_reference() -> None:
    flows = {"clientCredentials": {"$ref": "#/x-flow"}}
    parts = {"x-flows": flows, "x-flow": {"tokenUrl": "https://things.example/token"}}
    schemes = {"oauth": {"type": "oauth2", "flows": {"$ref": "#/x-flows"}}}
    contract = contract_of({}, components={"securitySchemes": schemes}, **parts)
    assert found(contract, exchange({}, url="/token", method="POST")) == []
    assert found(contract, exchange({}, url="/other", method="POST")) != []


def test_mapping_of_a_discriminator_is_no_reference() -> None:
    decided = {"propertyName": "kind", "mapping": {"$ref": "#/x-mapping"}}
    cat = {"required": ["lives"]}
    contract = contract_of(
        {"responses": {"200": content({"oneOf": [cat], "discriminator": decided})}},
        **{"x-mapping": {"cat": "#/components/schemas/Cat"}},
    )
    (line,) = reported(contract)
    assert line.endswith("expected a discriminator with propertyName, got object")
    assert found(contract, exchange({"kind": "cat", "lives": 9})) == []


def test_what_is_beside_the_reference_of_an_operation_counts() -> None:
    parts = {"x-part": {"operationId": "b", "responses": FINE}}
    contract = contract_of({"$ref": "#/x-part", "operationId": "a"}, **parts)
    assert contract.operations[0].id == "a"
    assert found(contract, WRONG) == [("error", "response_schema", "$.name")]


@pytest.mark.parametrize("part", [{"$ref": "#/x-part"}, {"$ref": "#/x-part/content"}, 7])
def test_reference_to_no_mapping_is_told(part: Any) -> None:
    contract = contract_of({"responses": {"200": {"$ref": "#/x-part/a"}}}, **{"x-part": part})
    assert len(reported(contract)) == 1
    mapped = contract_of({"responses": {"200": {"content": {"$ref": "#/x-part"}}}},
                         **{"x-part": part})  # fmt: skip
    assert len(reported(mapped)) == 1
    assert found(contract, WRONG) == found(mapped, WRONG) == []


def test_paths_and_components_may_be_in_files_of_their_own(tmp_path: Path) -> None:
    get = {"responses": {"200": {"$ref": "spec.json#/components/responses/Fine"}}}
    kinds = {
        "Cat": {"required": ["kind"], "properties": {"name": {"type": "string"}}},
        "Dog": {"required": ["kind"], "properties": {"name": {"type": "integer"}}},
    }
    pets = [{"$ref": f"spec.json#/components/schemas/{kind}"} for kind in kinds]
    pet = {"oneOf": pets, "discriminator": {"propertyName": "kind"}}
    files: dict[str, Any] = {
        "spec.json": {
            "openapi": "3.1.0",
            "paths": {"$ref": "paths.json"},
            "components": {"$ref": "components.json#/all"},
        },
        "paths.json": {"/things": {"get": get}},
        "components.json": {
            "all": {"schemas": {"$ref": "schemas.json"}, "responses": {"Fine": content(pet)}}
        },
        "schemas.json": kinds,
    }
    for file, value in files.items():
        (tmp_path / file).write_text(json.dumps(value), encoding="utf-8")
    contract = Contract.read(tmp_path / "spec.json")
    assert reported(contract) == []
    assert found(contract, exchange({"kind": "Cat", "name": "a"})) == []
    assert found(contract, exchange({"kind": "Dog", "name": "a"})) == [
        ("error", "response_schema", "$.name")
    ]


def test_references_in_extensions_examples_and_values_are_not_resolved() -> None:
    gone = {"$ref": "#/gone"}
    schema = {**NAMED, "x-a": gone, "default": gone, "example": gone, "examples": [gone]}
    schema["properties"] = {"name": {"type": "string"}, "v": {"enum": [gone], "x-b": gone}}
    contract = contract_of(
        {"responses": {"200": content(schema)}, "x-c": gone},
        **{"x-d": gone, "components": {"parameters": {"P": gone}, "schemas": {"Unused": gone}}},
    )
    assert reported(contract) == []
    assert found(contract, exchange({"name": "a", "v": gone})) == []
    assert found(contract, exchange({"name": "a", "v": 7})) == [("error", "response_schema", "$.v")]


def test_parameters_of_the_path_are_those_of_its_template() -> None:
    declared = [{"name": "other", "in": "path", "required": True, "schema": {"type": "integer"}}]
    item = {"get": {"parameters": declared, "responses": {"200": content(NAMED)}}}
    document = {"openapi": "3.1.0", "paths": {"/things/{id}": item}}
    contract = Contract(dialect.modern(document, "spec.yaml"), name="Things", sha256="")
    assert found(contract, exchange({"name": "a"}, url="/things/7")) == []


@pytest.mark.parametrize(
    ("part", "named"),
    [
        ({}, ""),
        ({"x": {"itemSchema": {}}}, "; not compared: itemSchema"),
        ({"paths": {"/things": {"query": {}}}}, "; not compared: query"),
    ],
)
def test_what_is_new_in_3_2_is_told_once(part: dict[str, Any], named: str) -> None:
    document = {"openapi": "3.2.0", "paths": {"/things": {"get": {}}}, **part}
    notices = Notices()
    dialect.modern(document, "spec.yaml", notices=notices)
    (notice,) = notices.general
    assert (notice.expected, notice.seen) == ("3.0 or 3.1", f"3.2, which is read as 3.1{named}")


def test_nullable_in_3_1_is_told_once() -> None:
    null = {"type": "string", "nullable": True}
    schema = {
        "oneOf": [{"type": "object", "properties": {"a": null, "b": null}}, {"type": "object"}]
    }
    contract = contract_of({"responses": {"200": content(schema)}})
    (line,) = reported(contract)
    assert line.endswith("a.nullable: expected null among the types, "
                         "got nullable, which is read as in 3.0")  # fmt: skip
    assert found(contract, exchange({"a": None})) == [("error", "response_schema", "$")]  # both fit
    assert reported(contract_of({"responses": {}}, openapi="3.0.0")) == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of a document that is split into files, beside one that nobody may read."""
    (tmp_path / "api" / "parts").mkdir(parents=True)
    name = {"type": "string", "minLength": 2}
    files: dict[str, Any] = {
        "api/parts/schemas.json": {
            "Name": name,
            "Tree": {"properties": {"name": {"$ref": "#/Name"}, "in": {"$ref": "tree.yaml"}}},
        },
        "api/parts/tree.yaml": {"type": "object", "allOf": [{"$ref": "schemas.json#/Tree"}]},
        "api/parts/fine.yaml": content({"$ref": "../parts/schemas.json#/Tree"}),
        "secret.json": {"type": "integer"},
    }
    for file, value in files.items():
        (tmp_path / file).write_text(json.dumps(value), encoding="utf-8")
    (tmp_path / "api" / "link.json").symlink_to(tmp_path / "secret.json")
    return tmp_path / "api"


def read(folder: Path, reference: str, schema: str | None = None) -> Contract:
    """The contract of a document in a folder, a response of which is a reference."""
    response = {"$ref": reference} if schema is None else content({"$ref": schema})
    document = {
        "openapi": "3.1.0",
        "paths": {
            "/things": {"get": {"responses": {"200": response}}},
            "/others": {"get": {"responses": {"200": content(NAMED)}}},
        },
    }
    file = folder / "spec.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    return Contract.read(file)


def test_references_lead_to_files_in_and_below_the_folder(folder: Path) -> None:
    contract = read(folder, "parts/fine.yaml")
    assert reported(contract) == []
    right = {"name": "ab", "in": {"in": {"name": "ab"}}}
    assert found(contract, exchange(right)) == []
    wrong: Exchange = exchange({"name": "ab", "in": {"in": {"name": "a"}}})
    assert found(contract, wrong) == [("error", "response_schema", "$.in.in.name")]


def test_contract_is_another_one_if_a_file_of_it_changes(folder: Path) -> None:
    before = read(folder, "parts/fine.yaml").sha256
    assert read(folder, "parts/fine.yaml").sha256 == before
    tree = folder / "parts" / "tree.yaml"
    tree.write_text(tree.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert read(folder, "parts/fine.yaml").sha256 != before


OUTSIDE = {
    "../secret.json": "a path that leads out of it",
    "parts/../../secret.json": "a path that leads out of it",
    "link.json": "a path that leads out of it",
    "/etc/passwd": "a path that leads out of it",
    "%2e%2e/secret.json": "a path that leads out of it",
    "file:///etc/passwd": "a URL, which is not opened",
    "https://things.example/a.json": "a URL, which is not opened",
    "//things.example/a.json": "a URL, which is not opened",
    "http://[::1": "a URL, which is not opened",
}


@pytest.mark.parametrize("reference", OUTSIDE)
def test_what_is_outside_is_refused_by_whoever_needs_it(reference: str, folder: Path) -> None:
    contract = read(folder, "", reference)
    assert reported(contract, "/others") == []
    assert found(contract, exchange({"name": 7}, url="/others"))
    with pytest.raises(Failure) as failed:
        reported(contract)
    message = "expected a file in or below the folder of the document, got"
    assert str(failed.value).endswith(f"{message} {OUTSIDE[reference]}")
    assert str(failed.value).startswith(f"{folder / 'spec.json'}: $.paths")


@pytest.mark.parametrize(
    ("reference", "seen"),
    [
        ("parts/gone.json", "no such file"),
        ("parts", "no such file"),
        ("parts/schemas.json#/Gone", "a reference to nothing"),
        ("parts/%00", "no such file"),
        ("#gone", "a reference to nothing"),
        ("#/components/schemas/%zz", "a reference to nothing"),
    ],
)
def test_reference_to_nothing_costs_what_needs_it(reference: str, seen: str, folder: Path) -> None:
    contract = read(folder, "", reference)
    (line,) = reported(contract)
    assert line.endswith(f"got {seen}")
    assert found(contract, exchange({"name": 7})) == []
    assert reported(contract, "/others") == []


NAMES: dict[str, dict[str, Any]] = {
    "#name": {"$anchor": "name"},
    "https://things.example/name.json": {"$id": "https://things.example/name.json"},
    "name.json": {"$id": "name.json"},
    "https://things.example/name.json#/allOf/0": {"$id": "https://things.example/name.json"},
    "#/components/schemas/Outer/oneOf/0": {},
    "#/components/schemas/Outer/oneOf/0/allOf/0": {},
}


@pytest.mark.parametrize("reference", NAMES)
def test_schema_is_found_by_its_name_and_through_lists(reference: str) -> None:
    name = {**NAMES[reference], "allOf": [{"type": "string"}], "type": "string"}
    contract = contract_of(
        {"responses": {"200": content({"properties": {"v": {"$ref": reference}}})}},
        components={"schemas": {"Outer": {"oneOf": [name]}}},
    )
    assert reported(contract) == []
    assert found(contract, exchange({"v": "a"})) == []
    assert found(contract, exchange({"v": 7})) == [("error", "response_schema", "$.v")]


IN_A_NAMED_SCHEMA = {
    "#/$defs/Count": "a part of it",
    "#": "itself",
    "count.json": "a neighbour of its name",
    "count.json#/allOf/0": "a part of a neighbour",
    "#count": "an anchor",
    "#/components/schemas/Count": "the document, where it has no such part",
}


@pytest.mark.parametrize("reference", IN_A_NAMED_SCHEMA)
@pytest.mark.parametrize("id_", ["https://things.example/s/n.json", "/s/n.json", "n.json"])
def test_reference_is_relative_to_the_name_of_its_schema(reference: str, id_: str) -> None:
    count = {"type": ["integer", "object"]}
    name = {
        "$id": id_,
        "$defs": {"Count": {**count, "$anchor": "count"}},
        "properties": {"v": {"$id": "#/properties/v", "$ref": reference}},
        **count,
    }
    near = {"$id": id_.replace("n.json", "count.json"), "allOf": [count]}
    schemas = {"Name": name, "Near": near, "Count": count}
    contract = contract_of({"responses": {"200": content({"$ref": "#/components/schemas/Name"})}},
                           components={"schemas": schemas})  # fmt: skip
    assert reported(contract) == []
    assert found(contract, exchange({"v": 7})) == []
    assert found(contract, exchange({"v": "a"})) == [("error", "response_schema", "$.v")]


def test_reference_that_leads_back_to_itself_says_nothing() -> None:
    schemas = {name: {"$ref": f"#/components/schemas/{other}"} for name, other in ("AB", "BA")}
    contract = contract_of(
        {"responses": {"200": content({"$ref": "#/components/schemas/A"})}},
        components={"schemas": schemas},
    )
    (line,) = reported(contract)
    assert line.endswith("expected a schema, got a reference that leads back to itself")
    assert found(contract, exchange({"name": 7})) == []


def test_document_names_no_dialect_that_is_fetched() -> None:
    schema = {**NAMED, "$schema": "http://127.0.0.1:9/schema", "$id": "http://127.0.0.1:9/id"}
    schema["properties"] = {"name": {"type": "string", "$schema": "file:///etc/passwd"}}
    contract = contract_of({"responses": {"200": content(schema)}})
    assert reported(contract) == []
    assert found(contract, exchange({"name": "a"})) == []
    assert found(contract, WRONG) == [("error", "response_schema", "$.name")]
