"""Overlay actions do what OpenAPI Overlay 1.1 says, and an action without effect is an error."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.openapi import documents, overlay
from deskspec_toolkit.openapi.documents import SourcedDocument
from deskspec_toolkit.openapi.origins import Origin, origin_of_value
from deskspec_toolkit.project import Project

WHY = {"description": "why", "x-evidence": "https://v.example/docs", "x-date": "2026-11-22"}
EMPTY = SourcedDocument({}, Origin("base.yaml"))
SHOP: dict[str, Any] = {
    "info": {"title": "Shop", "contact": {"name": "Ann", "url": "https://v.example"}},
    "tags": [{"name": "a"}, {"name": "b"}, {"name": "c"}, {"name": "b"}],
    "paths": {
        "/carts": {
            "get": {"summary": "List carts.", "parameters": [{"name": "size", "in": "query"}]},
            "put": {"summary": "Replace carts."},
        },
        "/orders": {
            "get": {"summary": "List orders.", "parameters": [{"name": "since", "in": "query"}]},
        },
    },
    "required": ["id", "name", "mail"],
}


def applied(*actions: dict[str, Any]) -> Any:
    document = deepcopy(SHOP)
    for number, action in enumerate(actions, start=1):
        document = overlay.apply(document, {**WHY, **action}, f"o.yaml: action {number}")
    return document


def applied_from_file(folder: Path, *actions: dict[str, Any]) -> Any:
    """As `applied`, but on one document, where a value that is shared would show."""
    content = {"overlay": "1.1.0", "info": {}, "actions": [{**WHY, **each} for each in actions]}
    path = folder / "o.yaml"
    path.write_text(json.dumps(content), encoding="utf-8")
    base = SourcedDocument(SHOP, origin_of_value(SHOP, "base.yaml"))
    return overlay.apply_file(base, path, Project(folder, folder)).document


def test_an_object_is_merged_key_by_key_at_every_depth() -> None:
    update = {"contact": {"url": "https://w.example", "email": "ann@w.example"}}
    assert applied({"target": "$.info", "update": update})["info"] == {
        "title": "Shop",
        "contact": {"name": "Ann", "url": "https://w.example", "email": "ann@w.example"},
    }


def test_the_root_can_be_updated() -> None:
    changed = applied({"target": "$", "update": {"info": {"title": "Store"}, "x-new": 1}})
    assert changed["info"]["title"] == "Store"
    assert changed["x-new"] == 1
    assert changed["paths"] == SHOP["paths"]


def test_an_object_is_appended_to_an_array() -> None:
    changed = applied({"target": "$.tags", "update": {"name": "d"}})
    assert changed["tags"] == [*SHOP["tags"], {"name": "d"}]


def test_an_array_is_concatenated_to_an_array() -> None:
    changed = applied({"target": "$.required", "update": ["age", "city"]})
    assert changed["required"] == ["id", "name", "mail", "age", "city"]


def test_an_array_inside_of_an_update_is_concatenated() -> None:
    changed = applied({"target": "$.paths['/carts']", "update": {"get": {"parameters": [1]}}})
    assert changed["paths"]["/carts"]["get"]["parameters"] == [{"name": "size", "in": "query"}, 1]


def test_a_scalar_inside_of_an_update_is_replaced() -> None:
    changed = applied({"target": "$.paths['/orders'].get", "update": {"summary": "Orders."}})
    assert changed["paths"]["/orders"]["get"]["summary"] == "Orders."


def test_a_scalar_target_is_replaced() -> None:
    assert applied({"target": "$.info.title", "update": "Store"})["info"]["title"] == "Store"


def test_a_wildcard_updates_every_match() -> None:
    changed = applied({"target": "$.paths.*.get", "update": {"x-safe": True}})
    assert changed["paths"]["/carts"]["get"]["x-safe"] is True
    assert changed["paths"]["/orders"]["get"]["x-safe"] is True
    assert "x-safe" not in changed["paths"]["/carts"]["put"]


def test_matches_do_not_share_what_was_put_into_them(tmp_path: Path) -> None:
    changed = applied_from_file(
        tmp_path,
        {"target": "$.paths.*.get", "update": {"x-limit": {"rate": [1]}}},
        {"target": "$.paths['/carts'].get['x-limit'].rate", "update": [2]},
    )
    assert changed["paths"]["/carts"]["get"]["x-limit"] == {"rate": [1, 2]}
    assert changed["paths"]["/orders"]["get"]["x-limit"] == {"rate": [1]}


def test_a_filter_selects_by_value() -> None:
    target = "$.paths.*.get.parameters[?@.name == 'since' && @.in == 'query']"
    changed = applied({"target": target, "update": {"required": True}})
    assert changed["paths"]["/orders"]["get"]["parameters"][0]["required"] is True
    assert "required" not in changed["paths"]["/carts"]["get"]["parameters"][0]


def test_a_key_is_removed() -> None:
    changed = applied({"target": "$.info.contact", "remove": True})
    assert changed["info"] == {"title": "Shop"}


def test_keys_are_removed_by_a_list_of_names_and_by_wildcard() -> None:
    changed = applied(
        {"target": "$.info['title', 'contact']", "remove": True},
        {"target": "$.paths.*.get", "remove": True},
    )
    assert changed["info"] == {}
    assert changed["paths"] == {"/carts": {"put": {"summary": "Replace carts."}}, "/orders": {}}


@pytest.mark.parametrize(
    ("target", "left"),
    [
        ("$.tags[0]", "bcb"),
        ("$.tags[-1]", "abc"),
        ("$.tags[0, 1]", "cb"),
        ("$.tags[1, 0]", "cb"),
        ("$.tags[0, 0]", "bcb"),
        ("$.tags[3, -1]", "abc"),
        ("$.tags[1:3]", "ab"),
        ("$.tags[?@.name == 'b']", "ac"),
        ("$.tags[?@.name != 'a']", "a"),
        ("$.tags[*]", ""),
    ],
)
def test_entries_of_an_array_are_removed_and_their_neighbours_stay(target: str, left: str) -> None:
    changed = applied({"target": target, "remove": True})
    assert "".join(tag["name"] for tag in changed["tags"]) == left


def test_scalar_entries_are_removed() -> None:
    changed = applied({"target": "$.required[?@ == 'id' || @ == 'name']", "remove": True})
    assert changed["required"] == ["mail"]


def test_a_match_inside_of_a_removed_one_is_no_problem() -> None:
    assert applied({"target": "$..contact", "remove": True})["info"] == {"title": "Shop"}
    assert applied({"target": "$.paths..*", "remove": True})["paths"] == {}


def test_a_place_that_is_matched_twice_is_updated_once() -> None:
    changed = applied({"target": "$['tags', 'tags']", "update": {"name": "d"}})
    assert changed["tags"] == [*SHOP["tags"], {"name": "d"}]


def test_remove_wins_over_update_and_remove_false_does_not_remove() -> None:
    both = {"target": "$.info.contact", "update": {"name": "Bob"}}
    assert "contact" not in applied({**both, "remove": True})["info"]
    assert applied({**both, "remove": False})["info"]["contact"]["name"] == "Bob"


def test_actions_run_in_their_order() -> None:
    remove = {"target": "$.info.contact", "remove": True}
    update = {"target": "$.info", "update": {"contact": {"name": "Bob"}}}
    assert applied(remove, update)["info"]["contact"] == {"name": "Bob"}
    assert "contact" not in applied(update, remove)["info"]


def test_a_value_is_replaced_whole_and_keeps_its_place() -> None:
    changed = applied(
        {"target": "$.info.contact", "x-replace": {"email": "ann@w.example"}},
        {"target": "$.info.title", "x-replace": ["Shop"]},
        {"target": "$.required", "x-replace": ["id"]},
        {"target": "$.tags[1]", "x-replace": {"name": "d"}},
    )
    assert changed["info"] == {"title": ["Shop"], "contact": {"email": "ann@w.example"}}
    assert list(changed["info"]) == ["title", "contact"]
    assert changed["required"] == ["id"]
    assert "".join(tag["name"] for tag in changed["tags"]) == "adcb"


def test_places_do_not_share_what_replaced_them(tmp_path: Path) -> None:
    changed = applied_from_file(
        tmp_path,
        {"target": "$.paths.*.get", "x-replace": {"tags": ["x"]}},
        {"target": "$.paths['/carts'].get.tags", "update": ["y"]},
    )
    assert changed["paths"]["/carts"]["get"] == {"tags": ["x", "y"]}
    assert changed["paths"]["/orders"]["get"] == {"tags": ["x"]}


def test_a_copy_is_merged_like_an_update() -> None:
    changed = applied(
        {"target": "$.paths['/carts'].put", "copy": "$.paths['/orders'].get"},
        {"target": "$.tags", "copy": "$.required"},
        {"target": "$.info.title", "copy": "$.paths['/carts'].get.summary"},
    )
    assert changed["paths"]["/carts"]["put"] == SHOP["paths"]["/orders"]["get"]
    assert changed["tags"] == [*SHOP["tags"], "id", "name", "mail"]
    assert changed["info"]["title"] == "List carts."


def test_every_place_has_the_copy_as_it_was_before_the_action(tmp_path: Path) -> None:
    changed = applied_from_file(
        tmp_path,
        {"target": "$.paths['/carts', '/orders']", "copy": "$.paths"},
        {"target": "$.paths['/orders'].get.parameters", "update": [1]},
    )
    assert changed["paths"]["/carts"] == {**SHOP["paths"]["/carts"], **SHOP["paths"]}
    assert changed["paths"]["/orders"]["/carts"] == SHOP["paths"]["/carts"]


def test_the_given_document_is_left_as_it_is() -> None:
    document = deepcopy(SHOP)
    overlay.apply(document, {**WHY, "target": "$.tags", "remove": True}, "o.yaml: action 1")
    assert document == SHOP


@pytest.mark.parametrize(
    ("action", "problem"),
    [
        ({"target": "$.nothing", "remove": True}, "$.nothing matches nothing"),
        ({"target": "$.tags[9]", "update": {"a": 1}}, "$.tags[9] matches nothing"),
        ({"target": "$.info", "update": {"title": "Shop"}}, "the action changes nothing"),
        ({"target": "$.info", "update": {}}, "the action changes nothing"),
        ({"target": "$.required", "update": []}, "the action changes nothing"),
        (
            {"target": "$.tags[*]", "update": {"name": "b"}},
            "$.tags[*] is already so at tags.1: say it there or here",
        ),
        (
            {"target": "$.paths.*.get.summary", "x-replace": "List orders."},
            "$.paths.*.get.summary is already so at paths./orders.get.summary: say it there or",
        ),
        ({"target": "$.info"}, "neither update, copy, x-replace nor remove: true"),
        ({"target": "$.info", "remove": False}, "neither update, copy, x-replace nor remove: true"),
        ({"target": "$", "remove": True}, "the whole document cannot be removed"),
        ({"target": "$[", "remove": True}, "$[ is not JSONPath: "),
        ({"target": "info", "remove": True}, "info is not JSONPath: "),
        ({"target": "$.a | $.b", "remove": True}, "$.a | $.b is not JSONPath: "),
        ({"update": {"a": 1}}, "target is missing"),
        ({"target": 1, "update": {"a": 1}}, "target is missing"),
        ({"target": "$", "update": {"a": 1}, "description": None}, "description is missing"),
        ({"target": "$", "update": {"a": 1}, "x-evidence": None}, "x-evidence is missing"),
        ({"target": "$", "update": {"a": 1}, "x-date": None}, "x-date is missing"),
        ({"target": "$", "updat": {"a": 1}}, "unknown key updat"),
        (
            {"target": "$.info", "update": {"a": 1}, "copy": "$"},
            "an action has one of these, not all: update, copy",
        ),
        (
            {"target": "$.info", "copy": "$", "x-replace": 1},
            "an action has one of these, not all: copy, x-replace",
        ),
        ({"target": "$.info", "copy": "$.nothing"}, "copy: $.nothing matches nothing"),
        ({"target": "$.info", "copy": "info"}, "copy: info is not JSONPath: "),
        ({"target": "$.info", "copy": 1}, "copy: a JSONPath is expected"),
        ({"target": "$.info", "copy": "$.tags[*]"}, "copy: $.tags[*] matches 4 places; one is"),
        ({"target": "$.info", "copy": "$.info"}, "the action changes nothing"),
        ({"target": "$.nothing", "x-replace": 1}, "$.nothing matches nothing"),
        ({"target": "$.info.title", "x-replace": "Shop"}, "the action changes nothing"),
        ({"target": "$", "x-replace": {}}, "the whole document cannot be replaced"),
        (
            {"target": "$.paths['/carts', '/gone'].get", "remove": True},
            "$.paths['/carts', '/gone'].get lists '/gone', which matches nothing",
        ),
        (
            {"target": "$.paths['/carts', '/orders']['get', 'patch']", "update": {"a": 1}},
            "lists 'patch', which matches nothing",
        ),
        (
            {"target": "$.paths['/carts', '/orders'].put", "x-replace": {}},
            "lists '/orders', which matches nothing",
        ),
        (
            {"target": "$.required[?@ == 'id', ?@ == 'gone']", "remove": True},
            "lists ?@ == 'gone', which matches nothing",
        ),
        ({"target": "$.tags[0, 9]", "remove": True}, "lists 9, which matches nothing"),
        ({"target": "$.info", "copy": "$['info', 'gone']"}, "lists 'gone', which matches nothing"),
    ],
)
def test_an_action_without_effect_or_reason_is_named(action: dict[str, Any], problem: str) -> None:
    with pytest.raises(Failure) as caught:
        applied({"target": "$.info", "update": {"x-first": 1}}, action)
    message = str(caught.value)
    assert message.startswith("o.yaml: action 2: ")
    assert problem in message
    assert "\n" not in message


def test_an_action_that_is_no_mapping_is_named() -> None:
    with pytest.raises(Failure, match=r"^o\.yaml: action 1: a mapping is expected$"):
        overlay.apply({}, "remove everything", "o.yaml: action 1")


@pytest.mark.parametrize("text", ["actions: []", 'overlay: "1.1.0"', "overlay: x\nactions: {}"])
def test_a_file_that_is_no_overlay_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "overrides" / "o.yaml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Failure, match=r"^overrides/o\.yaml:\d: an overlay has the keys"):
        overlay.apply_file(EMPTY, path, Project(tmp_path, tmp_path))


def test_the_actions_of_a_file_are_counted_from_one(tmp_path: Path) -> None:
    path = tmp_path / "o.yaml"
    path.write_text(
        """
overlay: "1.1.0"
info: {title: t, version: "1"}
actions:
  - {target: $, description: d, x-evidence: e, x-date: d, update: {a: 1}}
  - {target: $.b, description: d, x-evidence: e, x-date: d, remove: true}
""",
        encoding="utf-8",
    )
    with pytest.raises(Failure, match=r"^o\.yaml:6: action 2: \$\.b matches nothing$"):
        overlay.apply_file(EMPTY, path, Project(tmp_path, tmp_path))


SAID_ONCE = """
overlay: "1.1.0"
info: {title: t, version: "1", x-evidence: page, x-date: "2026-11-22"}
actions:
  - {target: $, description: d, update: {a: 1}}
  - {target: $, description: d, x-evidence: other page, update: {b: 1}}
"""


def test_evidence_and_date_are_said_once_a_file_or_by_an_action(tmp_path: Path) -> None:
    path = tmp_path / "o.yaml"
    path.write_text(SAID_ONCE, encoding="utf-8")
    changed = overlay.apply_file(EMPTY, path, Project(tmp_path, tmp_path))
    assert changed.document == {"a": 1, "b": 1}


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("x-evidence: page, ", "", "o.yaml:5: action 1: x-evidence is missing"),
        (', x-date: "2026-11-22"', "", "o.yaml:5: action 1: x-date is missing"),
        ("x-evidence: page", "x-evidence: [page]", "o.yaml:5: action 1: x-evidence is missing"),
        ("x-evidence: other page", "x-evidence: null", "o.yaml:6: action 2: x-evidence is missing"),
        ("description: d, update", "update", "o.yaml:5: action 1: description is missing"),
    ],
)
def test_what_neither_a_file_nor_its_action_says_is_missing(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    path = tmp_path / "o.yaml"
    assert old in SAID_ONCE
    path.write_text(SAID_ONCE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Failure) as caught:
        overlay.apply_file(EMPTY, path, Project(tmp_path, tmp_path))
    assert str(caught.value).startswith(problem)


def test_another_version_of_overlays_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "o.yaml"
    path.write_text('overlay: "1.0.0"\ninfo: {}\nactions: []\n', encoding="utf-8")
    with pytest.raises(Failure, match=r'^o\.yaml:1: overlay: "1\.1\.0" is expected'):
        overlay.apply_file(EMPTY, path, Project(tmp_path, tmp_path))


def test_a_document_is_copied_once_however_many_actions_a_file_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    action = "  - {target: $.%s, description: d, x-evidence: e, x-date: d, update: {a: 1}}\n"
    keys = [f"k{number}" for number in range(20)]
    path = tmp_path / "o.yaml"
    actions = "".join(action % key for key in keys)
    path.write_text(f'overlay: "1.1.0"\ninfo: {{}}\nactions:\n{actions}', encoding="utf-8")
    copied = []

    def unshared(value: Any) -> Any:
        copied.append(value)
        return deepcopy(value)

    monkeypatch.setattr(documents, "unshared", unshared)
    document: dict[str, Any] = {key: {} for key in keys}
    base = SourcedDocument(document, origin_of_value(document, "base.yaml"))
    changed = overlay.apply_file(base, path, Project(tmp_path, tmp_path)).document
    assert changed == {key: {"a": 1} for key in keys}
    assert [len(value) for value in copied if value not in ({"a": 1}, {})].count(len(keys)) == 1


def test_a_place_has_the_line_of_the_file_that_it_comes_from(tmp_path: Path) -> None:
    base, path = tmp_path / "base.yaml", tmp_path / "o.yaml"
    base.write_text(
        "info:\n  title: t\ntags:\n- a\n- b\n- c\nx:\n  one: {a: 1}\n  two: {a: 1}\n",
        encoding="utf-8",
    )
    why = "description: d, x-evidence: e, x-date: d"
    path.write_text(
        f"""overlay: "1.1.0"
info: {{title: t, version: "1"}}
actions:
  - {{target: "$.tags[0]", {why}, remove: true}}
  - {{target: $.tags, {why}, update: d}}
  - {{target: $.x.*, {why}, update: {{
      b: 1}}}}
  - {{target: $.info.title, {why},
     update: T}}
  - {{target: $.x.one, {why}, update: {{b: 2}}}}
""",
        encoding="utf-8",
    )
    before = documents.read_with_origin(base, "base.yaml")
    after = overlay.apply_file(before, path, Project(tmp_path, tmp_path))
    at = after.origin.at
    assert after.document["tags"] == ["b", "c", "d"]
    lines = [at(("tags", position)) for position in "012"]
    assert lines == ["base.yaml:5", "base.yaml:6", "o.yaml:5"]
    assert (at(("x", "one", "a")), at(("x", "one"))) == ("base.yaml:8", "base.yaml:8")
    assert (at(("x", "one", "b")), at(("x", "two", "b"))) == ("o.yaml:10", "o.yaml:7")
    assert at(("info", "title")) == "o.yaml:9"
    assert before.origin.at(("tags", "0")) == "base.yaml:4"
    assert before.origin.at(("info", "title")) == "base.yaml:2"
