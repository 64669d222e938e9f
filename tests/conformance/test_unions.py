"""Unions: only faults of the alternative that a value names, or fits furthest, are reported."""

from typing import Any

import pytest
from conformance.contracts import content, contract_of, contract_returning, exchange, found
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.conformance.findings import findings_of

INTEGER = {"type": "integer"}
TEXT = {"type": "string"}


def animal(kind: Any, **fields: Any) -> dict[str, Any]:
    properties = {"kind": kind, **fields}
    return {"type": "object", "required": ["kind"], "properties": properties}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


CAT, DOG = animal(TEXT, lives=INTEGER), animal(TEXT, bark=TEXT, age=INTEGER)
NAMED = {
    "Cat": animal({"enum": ["cat"]}, lives=INTEGER),
    "Dog": animal({"const": "dog"}, bark=TEXT, age=INTEGER),
}
EITHER = [ref("Cat"), ref("Dog")]


def kind(**mapping: str) -> dict[str, Any]:
    mapped = {name: ref(target)["$ref"] for name, target in mapping.items()}
    return {"propertyName": "kind", **({"mapping": mapped} if mapping else {})}


UNIONS: dict[str, tuple[Any, dict[str, Any], str]] = {
    "constants": ({"oneOf": EITHER}, NAMED, "dog"),
    "constants of anyOf": ({"anyOf": EITHER}, NAMED, "dog"),
    "constants and a discriminator": ({"oneOf": EITHER, "discriminator": kind()}, NAMED, "dog"),
    "names": ({"oneOf": EITHER, "discriminator": kind()}, {"Cat": CAT, "Dog": DOG}, "Dog"),
    "a mapping": (
        {"oneOf": EITHER, "discriminator": kind(c="Cat", d="Dog")},
        {"Cat": CAT, "Dog": DOG},
        "d",
    ),
    "a name beside a mapping": (
        {"oneOf": EITHER, "discriminator": kind(c="Cat", d="Dog")},
        {"Cat": CAT, "Dog": DOG},
        "Dog",
    ),
    "a name beside a mapping of a base": (
        ref("Pet"),
        {
            "Pet": {**animal(TEXT), "discriminator": kind(c="Cat", d="Dog")},
            "Cat": {"allOf": [ref("Pet"), {"properties": {"lives": INTEGER}}]},
            "Dog": {"allOf": [ref("Pet"), {"properties": {"bark": TEXT, "age": INTEGER}}]},
        },
        "Dog",
    ),
    "a mapping that leads nowhere": (
        {"oneOf": EITHER, "discriminator": kind(d="Gone")},
        {"Cat": animal({"const": "c"}), "Dog": DOG},
        "d",
    ),
    "a mapping of plain names": (
        {"anyOf": EITHER, "discriminator": {"propertyName": "kind", "mapping": {"d": "Dog"}}},
        {"Cat": CAT, "Dog": DOG},
        "d",
    ),
    "a mapping of one": (
        {"oneOf": EITHER, "discriminator": kind(d="Dog")},
        {"Cat": NAMED["Cat"], "Dog": DOG},
        "d",
    ),
    "numbers": (
        {"oneOf": EITHER, "discriminator": kind(**{"1": "Cat", "2": "Dog"})},
        {"Cat": animal(INTEGER, lives=INTEGER), "Dog": animal(INTEGER, bark=TEXT, age=INTEGER)},
        "2",
    ),
    "one that may be null": (
        {"oneOf": [*EITHER, {"type": "null"}], "discriminator": kind(c="Cat", d="Dog")},
        {"Cat": CAT, "Dog": DOG},
        "d",
    ),
    "inside of a union": (
        {"oneOf": [{"oneOf": EITHER}, animal({"const": "fish"})]},
        NAMED,
        "dog",
    ),
    "a base": (
        ref("Pet"),
        {
            "Pet": {**animal(TEXT), "discriminator": kind(c="Cat", d="Dog")},
            "Cat": {"allOf": [ref("Pet"), {"properties": {"lives": INTEGER}}]},
            "Dog": {"allOf": [ref("Pet"), {"properties": {"bark": TEXT, "age": INTEGER}}]},
        },
        "d",
    ),
    "a base without a mapping": (
        ref("Pet"),
        {
            "Pet": {**animal(TEXT), "discriminator": kind()},
            "Cat": {"allOf": [ref("Pet"), {"properties": {"lives": INTEGER}}]},
            "Dog": {"allOf": [ref("Pet"), {"properties": {"bark": TEXT, "age": INTEGER}}]},
        },
        "Dog",
    ),
    "a base of a base": (
        ref("Pet"),
        {
            "Pet": {**animal(TEXT), "discriminator": kind(d="Dog")},
            "Tame": {"allOf": [ref("Pet"), {"properties": {"age": INTEGER}}]},
            "Dog": {"allOf": [ref("Tame"), {"properties": {"bark": TEXT}}]},
        },
        "d",
    ),
    "a base with the words of its subtypes": (
        ref("Pet"),
        {
            "Pet": {**animal({"enum": ["cat", "dog"]}), "discriminator": kind()},
            "Cat": {"allOf": [ref("Pet"), animal({"const": "cat"}, lives=INTEGER)]},
            "Dog": {"allOf": [ref("Pet"), animal({"const": "dog"}, bark=TEXT, age=INTEGER)]},
        },
        "dog",
    ),
}


@pytest.fixture(params=UNIONS)
def union(request: pytest.FixtureRequest) -> tuple[Contract, Any]:
    """A contract with a union at the top and in a list, and the name of a dog."""
    schema, components, name = UNIONS[request.param]
    both = {
        "type": "object",
        "properties": {"one": schema, "all": {"type": "array", "items": schema}},
    }
    value = int(name) if name.isdecimal() else name
    return contract_returning(both, components={"schemas": components}), value


def test_value_that_fits_what_it_names_is_right(union: tuple[Contract, Any]) -> None:
    contract, name = union
    dog = {"kind": name, "bark": "loud", "age": 7}
    assert found(contract, exchange({"one": dog, "all": [dog]})) == []


def test_only_faults_of_the_named_alternative_are_told(union: tuple[Contract, Any]) -> None:
    contract, name = union
    dog = {"kind": name, "bark": 1, "age": "a"}
    got = findings_of(contract, exchange({"one": dog, "all": [dog]}))
    reported = {(f.json_path, f.expected, f.seen) for f in got}
    assert reported == {
        *(("$.one.bark", "string", "integer"), ("$.one.age", "integer", "string")),
        *(("$.all[0].bark", "string", "integer"), ("$.all[0].age", "integer", "string")),
    }


LISTED = {
    "constants": ({"oneOf": EITHER}, NAMED, "one of cat, dog"),
    "constants and a discriminator": (
        {"oneOf": EITHER, "discriminator": kind()},
        NAMED,
        "one of cat, dog",
    ),
    "names": (
        {"oneOf": EITHER, "discriminator": kind()},
        {"Cat": CAT, "Dog": DOG},
        "one of Cat, Dog",
    ),
    "a mapping": (
        {"oneOf": EITHER, "discriminator": kind(c="Cat", d="Dog", k="Cat")},
        {"Cat": CAT, "Dog": DOG},
        "one of c, k, Cat, d, Dog",
    ),
    "inside of a union": (
        {"oneOf": [{"oneOf": EITHER}, animal({"const": "fish"})]},
        NAMED,
        "one of cat, dog, fish",
    ),
    "a base": (
        ref("Pet"),
        {
            "Pet": {**animal(TEXT), "discriminator": kind(c="Cat", d="Dog")},
            "Cat": {"allOf": [ref("Pet"), {"properties": {"lives": INTEGER}}]},
            "Dog": {"allOf": [ref("Pet"), {"properties": {"bark": TEXT}}]},
        },
        "one of c, d, Cat, Dog",
    ),
    "a mapping of constants": (
        {"oneOf": EITHER, "discriminator": kind(cat="Cat", dog="Dog")},
        NAMED,
        "one of cat, dog",
    ),
}


@pytest.mark.parametrize("name", LISTED)
def test_unknown_kind_is_one_finding_with_all_names(name: str) -> None:
    schema, components, expected = LISTED[name]
    contract = contract_returning(schema, components={"schemas": components})
    (finding,) = findings_of(contract, exchange({"kind": "bird"}))
    assert (finding.severity, finding.json_path) == ("error", "$.kind")
    assert (finding.expected, finding.seen) == (expected, "string")


@pytest.mark.parametrize("discriminator", [{}, {"discriminator": kind()}])
def test_kind_of_another_type_is_told_as_that(discriminator: Any) -> None:
    typed = {
        "Cat": animal({"type": "string", "const": "cat"}),
        "Dog": animal({"type": "string", "const": "dog"}),
    }
    union = {"oneOf": EITHER, **discriminator}
    contract = contract_returning(union, components={"schemas": typed})
    (finding,) = findings_of(contract, exchange({"kind": {"a": 1}}))
    assert finding.json_path == "$.kind"
    assert finding.expected == ("one of cat, dog" if discriminator else "string")


def test_base_itself_is_no_unknown_kind() -> None:
    pet = {**animal(TEXT), "discriminator": kind(d="Dog")}
    dog = {"allOf": [ref("Pet"), {"properties": {"bark": TEXT}}]}
    contract = contract_returning(ref("Pet"), components={"schemas": {"Pet": pet, "Dog": dog}})
    assert found(contract, exchange({"kind": "Pet"})) == []


def test_kind_that_an_alternative_of_another_level_has_is_known() -> None:
    components = {**NAMED, "Tame": {"oneOf": EITHER}, "Fish": animal({"const": "fish"})}
    union = {
        "oneOf": [ref("Tame"), ref("Fish")],
        "discriminator": kind(cat="Cat", dog="Dog", fish="Fish"),
    }
    contract = contract_returning(union, components={"schemas": components})
    assert found(contract, exchange({"kind": "dog", "bark": "a"})) == []
    assert [e[2] for e in found(contract, exchange({"kind": "dog", "bark": 1}))] == ["$.bark"]


def test_value_without_the_kind_is_told_of_it() -> None:
    contract = contract_returning(
        {"oneOf": EITHER, "discriminator": kind()}, components={"schemas": NAMED}
    )
    assert ("error", "response_schema", "$.kind") in found(contract, exchange({"bark": "a"}))


def test_values_of_other_types_are_not_decided_by_a_kind() -> None:
    union = {"oneOf": [*EITHER, {"type": "null"}, TEXT], "discriminator": kind()}
    contract = contract_returning(union, components={"schemas": NAMED})
    assert found(contract, exchange("a")) == []
    assert found(contract, exchange(b"null")) == []
    assert found(contract, exchange(7)) == [("error", "response_schema", "$")]


def test_alternative_without_names_takes_what_no_other_one_names() -> None:
    other = {"type": "object", "required": ["kind", "weight"], "properties": {"weight": INTEGER}}
    union = {"anyOf": [ref("Dog"), other], "discriminator": kind(dog="Dog")}
    contract = contract_returning(union, components={"schemas": NAMED})
    assert found(contract, exchange({"kind": "whale", "weight": 7})) == []
    assert [e[2] for e in found(contract, exchange({"kind": "whale", "weight": "a"}))] == [
        "$.weight"
    ]
    assert [e[2] for e in found(contract, exchange({"kind": "dog", "bark": 1}))] == ["$.bark"]


BASE = {**animal(TEXT), "required": []}
DEFAULTS: dict[str, tuple[Any, dict[str, Any]]] = {
    "alternatives": ({"oneOf": EITHER}, {"Cat": {**CAT, "required": []}, "Dog": DOG}),
    "a base": (
        ref("Pet"),
        {
            "Cat": {"allOf": [ref("Pet"), {"properties": {"lives": INTEGER}}]},
            "Dog": {"allOf": [ref("Pet"), {"properties": {"bark": TEXT, "age": INTEGER}}]},
        },
    ),
}


@pytest.mark.parametrize("default", ["Cat", "#/components/schemas/Cat"])
@pytest.mark.parametrize("name", DEFAULTS)
def test_value_of_no_known_kind_is_of_the_default(name: str, default: str) -> None:
    schema, components = DEFAULTS[name]
    decided = {**kind(d="Dog"), "defaultMapping": default}
    if "oneOf" in schema:
        schema = {**schema, "discriminator": decided}
    else:
        components = {**components, "Pet": {**BASE, "discriminator": decided}}
    contract = contract_returning(schema, components={"schemas": components}, openapi="3.2.0")
    for right in ({"kind": "other", "lives": 1}, {"lives": 1}, {"kind": "d", "age": 1}):
        assert found(contract, exchange(right)) == []
    for wrong, field in (
        ({"kind": "other", "lives": "a"}, "lives"),
        ({"lives": "a"}, "lives"),
        ({"kind": "d", "age": "a"}, "age"),
    ):
        assert found(contract, exchange(wrong)) == [("error", "response_schema", f"$.{field}")]


def test_default_that_is_no_alternative_forbids_no_kind() -> None:
    schemas = {"Cat": CAT, "Dog": DOG, "Both": {"anyOf": EITHER}}
    decided = {**kind(), "defaultMapping": "Both"}
    union = {"oneOf": EITHER, "discriminator": decided}
    contract = contract_returning(union, components={"schemas": schemas})
    assert found(contract, exchange({"kind": "other", "age": 1})) == []
    assert found(contract, exchange({"kind": "Dog", "age": "a"})) == [
        ("error", "response_schema", "$.age")
    ]


def test_without_constants_the_alternative_that_fits_furthest_is_meant() -> None:
    box = {
        "type": "object",
        "required": ["sides"],
        "properties": {"sides": {"type": "array", "items": INTEGER}},
    }
    ball = {"type": "object", "required": ["radius"], "properties": {"radius": INTEGER}}
    contract = contract_returning({"anyOf": [ball, box]})
    wrong = exchange({"sides": ["a", 1, "b"]})
    assert {place for *_, place in found(contract, wrong)} == {"$.sides[0]"}


def test_alternative_that_knows_none_of_the_fields_is_not_meant() -> None:
    user = {"type": "object", "required": ["name", "mail", "site"], "properties": {"name": TEXT}}
    empty = {"type": "object", "properties": {}, "additionalProperties": False}
    contract = contract_returning({"anyOf": [empty, user]})
    got = found(contract, exchange({"name": "a", "age": 7, "rank": 1}))
    errors = {place for severity, _, place in got if severity == "error"}
    assert errors == {"$.mail", "$.site"}


def test_alternative_whose_fields_are_all_missing_is_not_meant() -> None:
    repository = {"type": "object", "required": ["name", "owner", "size", "stars"]}
    starred = {"type": "object", "required": ["at", "repository"]}
    lists = [{"type": "array", "items": each} for each in (starred, repository)]
    contract = contract_returning({"anyOf": lists})
    got = found(contract, exchange([{"name": "a"}, {"name": "b"}]))
    assert {place for *_, place in got} == {"$[0].owner", "$[0].size", "$[0].stars"}


def test_kind_decides_in_a_request_too() -> None:
    body = {"requestBody": content({"oneOf": EITHER, "discriminator": kind()})}
    contract = contract_of(body, method="post", components={"schemas": NAMED})
    sent = exchange(
        {}, method="POST", sent=b'{"kind": "dog", "bark": 1}', content_type="application/json"
    )
    assert found(contract, sent) == [("error", "request_body", "$.bark")]
