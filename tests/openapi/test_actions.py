"""What an operation does to which records: inferred, or declared where inference fails."""

from typing import Any

import pytest
from deskspec_toolkit.openapi.actions import (
    ActionKind,
    Collections,
    ImpossibleAction,
    Reference,
    actions_of,
)
from harness.catalogue import contracts

EXPECTED: dict[str, dict[str, tuple[ActionKind, str | None]]] = {
    "doubletick": {
        "customers_get": ("read", "customers"),
        "customers_remove_tags_and_fields": ("acknowledge", None),
        "messages_list": ("list", "messages"),
    },
    "helpcrunch": {
        "agents_list": ("list", "agents"),
        "agents_unsubscribe": ("acknowledge", None),
        "applications_list": ("list", "applications"),
        "chats_assign": ("set", "chats"),
        "chats_create": ("create", "chats"),
        "chats_get": ("read", "chats"),
        "chats_list": ("list", "chats"),
        "chats_mark_read": ("set", "chats"),
        "chats_mark_read_by_agent": ("set", "chats"),
        "chats_mark_read_by_customer": ("set", "chats"),
        "chats_move": ("set", "chats"),
        "chats_rate": ("set", "chats"),
        "chats_search": ("find", "chats"),
        "chats_set_status": ("set", "chats"),
        "chats_snooze": ("set", "chats"),
        "customers_add_tags": ("add", "customers"),
        "customers_create": ("create", "customers"),
        "customers_delete": ("delete", "customers"),
        "customers_get": ("read", "customers"),
        "customers_list": ("list", "customers"),
        "customers_remove_tags": ("remove", "customers"),
        "customers_replace": ("replace", "customers"),
        "customers_replace_many": ("bulk", "customers"),
        "customers_search": ("find", "customers"),
        "customers_update": ("update", "customers"),
        "departments_list": ("list", "departments"),
        "events_create": ("create", "events"),
        "messages_create": ("create", "messages"),
        "messages_list": ("list", "messages"),
        "organization_get": ("read", "organization"),
    },
    "kustomer": {"customers_get": ("read", "customers")},
}
"""Vendor -> operation -> its action and collection. A new operation needs no line."""


@pytest.mark.parametrize("contract", contracts(), ids=str)
def test_the_operations_of_the_vendors(contract: Any) -> None:
    found = {id_: (a.kind, a.collection) for id_, a in actions_of(contract.document).items()}
    expected = EXPECTED[contract.vendor]
    assert found.keys() & expected.keys()
    assert {id_: found[id_] for id_ in found.keys() & expected.keys()} == {
        id_: expected[id_] for id_ in found.keys() & expected.keys()
    }


BOOK = {"$ref": "#/components/schemas/Book"}
BOOKS = {"type": "array", "items": BOOK}
RACK = {"$ref": "#/components/schemas/Rack"}
PAGE = {"type": "object", "properties": {"data": BOOKS}}
TAGS = {"type": "array", "items": {"type": "string"}}


def operation(
    *, returns: Any = None, takes: Any = None, tag: str = "books", **facts: Any
) -> dict[str, Any]:
    content = {} if returns is None else {"content": {"application/json": {"schema": returns}}}
    node: dict[str, Any] = {
        "operationId": facts.pop("id", "books_do"),
        "tags": [tag],
        "x-deskspec": {"effect": "write", **facts},
        "responses": {"200": {"description": "It is done.", **content}},
    }
    if takes is not None:
        node["requestBody"] = {"content": {"application/json": {"schema": takes}}}
    return node


def document(paths: dict[str, Any]) -> dict[str, Any]:
    """Return a contract with books that are read, and these paths."""
    reading = operation(returns=BOOK, id="books_get", effect="read")
    return {
        "openapi": "3.1.0",
        "tags": [{"name": "books"}, {"name": "racks"}],
        "paths": {
            "/books/{book_id}": {"get": reading, **paths.pop("/books/{book_id}", {})},
            "/racks/{rack_id}": {
                "get": operation(returns=RACK, id="racks_get", tag="racks", effect="read")
            },
            **{
                path: {"parameters": [{"name": "q", "in": "query", "schema": {}}], **item}
                for path, item in paths.items()
            },
        },
        "components": {
            "schemas": {
                "Book": {"type": "object", "properties": {"id": {}, "tags": TAGS, "title": {}}},
                "Rack": {"type": "object", "properties": {"id": {}}},
            }
        },
    }


def fields(*names: str) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {} for name in names}}


LISTS = operation(returns=PAGE, effect="read", items="data")
READS = operation(returns=BOOK, effect="read")
RETURNS = operation(returns=BOOK)
TITLE = operation(returns=BOOK, takes=fields("title"))
DETACH = operation(returns=BOOK, id="books_detach_tags")
SET_BY_KEY = operation(returns=BOOK, takes=fields("key"), leading="key")
REPLACE_MANY = operation(returns=BOOKS, takes=BOOKS, id="books_replace_many")
DECLARED = operation(acts={"as": "set", "on": "books", "by": {"q": "id"}})


@pytest.mark.parametrize(
    ("request_line", "node", "expected"),
    [
        ("get /books", LISTS, "list books"),
        ("post /books/find", LISTS, "find books"),
        ("get /racks/{rack_id}/books", LISTS, "list books rack_id"),
        ("post /books", TITLE, "create books"),
        ("post /racks/{rack_id}/books", RETURNS, "create books rack_id"),
        ("put /books/{book_id}", RETURNS, "replace books book_id"),
        ("patch /books/{book_id}", RETURNS, "update books book_id"),
        ("patch /books/{book_id}", operation(), "update books book_id"),
        ("post /books/{book_id}", RETURNS, "set books book_id"),
        ("delete /books/{book_id}", operation(), "delete books book_id"),
        ("get /books/title={title}", READS, "read books title"),
        ("get /book", READS, "read books"),
        ("get /books/{book_id}/rack", operation(returns=RACK, effect="read"), "read racks book_id"),
        ("get /status", operation(effect="read"), "acknowledge None"),
        ("post /books/{book_id}/tags", RETURNS, "add books book_id"),
        ("post /books/{book_id}/tags", operation(takes=TAGS), "add books book_id"),
        ("delete /books/{book_id}/tags", operation(takes=TAGS), "remove books book_id"),
        ("post /books/{book_id}/tags", DETACH, "remove books book_id"),
        ("put /books/{book_id}/title", TITLE, "set books book_id"),
        ("put /books/title", operation(returns=BOOK, takes=fields("id")), "set books id"),
        ("put /books/title", operation(returns=BOOK, takes=fields("bookId")), "set books bookId"),
        ("put /books/title", SET_BY_KEY, "set books key"),
        ("post /books/batch", operation(returns=BOOKS, takes=BOOKS), "bulk books"),
        ("put /books/batch", REPLACE_MANY, "bulk books id"),
        ("delete /shelves/{shelf_id}", operation(), "acknowledge None"),
        ("post /books/{book_id}/lend", operation(), "acknowledge None book_id"),
        ("post /books/{book_id}/send", operation(effect="send"), "send None book_id"),
        ("post /letters", operation(effect="send", returns=fields("ok")), "send None"),
        ("post /reset", operation(), "acknowledge None"),
        ("post /lend", DECLARED, "set books q"),
    ],
)
def test_an_inferred_or_declared_action(
    request_line: str, node: dict[str, Any], expected: str
) -> None:
    method, path = request_line.split()
    action = actions_of(document({path: {method: node}}))[node["operationId"]]
    names = [reference.name for reference in (*action.targets, *action.parents)]
    assert " ".join([action.kind, str(action.collection), *names]) == expected


def test_each_entry_of_a_batch_has_an_action_and_a_key() -> None:
    entry = {"type": "array", "items": fields("book", "title")}
    for verb, method, expected in (
        ("replace", "put", "replace"),
        ("update", "post", "update"),
        ("change", "patch", "update"),
        ("change", "delete", "delete"),
        ("change", "post", "create"),
    ):
        node = operation(returns=BOOKS, takes=entry, id=f"books_{verb}_many")
        action = actions_of(document({"/books/batch": {method: node}}))[f"books_{verb}_many"]
        assert (action.kind, action.entries) == ("bulk", expected)
        named = () if expected == "create" else (Reference("book", "books", "id"),)
        assert action.targets == named


def test_a_field_of_a_request_may_be_kept_under_another_name() -> None:
    acts = {"stores": {"name": "title", "remark": "notes/remark"}}
    node = operation(returns=BOOK, takes=fields("name", "remark"), acts=acts)
    assert actions_of(document({"/books": {"post": node}}))["books_do"].stores == acts["stores"]


def test_a_collection_is_called_like_its_tag_or_its_component() -> None:
    other = {"$ref": "#/components/schemas/LibraryCard"}
    given = document({"/cards": {"get": operation(returns=other, effect="read", id="cards")}})
    given["components"]["schemas"]["LibraryCard"] = fields("id")
    assert Collections(given).by_component == {
        "Book": "books",
        "Rack": "racks",
        "LibraryCard": "library_cards",
    }


def test_a_part_of_a_record_is_a_collection_of_its_own() -> None:
    note = {"$ref": "#/components/schemas/BookNote"}
    notes = {"type": "object", "properties": {"data": {"type": "array", "items": note}}}
    listing = operation(returns=notes, id="books_list_notes", effect="read", items="data")
    creating = operation(returns=note, takes=fields("text"), id="books_create_note")
    deleting = operation(id="books_delete_note")
    one = "/books/{book_id}/notes/{note_id}"
    given = document(
        {"/books/{book_id}/notes": {"get": listing, "post": creating}, one: {"delete": deleting}}
    )
    given["components"]["schemas"]["BookNote"] = fields("id", "text")
    actions = actions_of(given)
    assert {name: (actions[name].kind, actions[name].collection) for name in actions} == {
        "books_get": ("read", "books"),
        "racks_get": ("read", "racks"),
        "books_list_notes": ("list", "book_notes"),
        "books_create_note": ("create", "book_notes"),
        "books_delete_note": ("delete", "book_notes"),
    }
    assert actions["books_delete_note"].targets == (Reference("note_id", "book_notes", "id"),)


def test_a_component_without_an_id_is_a_collection_where_its_path_is_called_like_it() -> None:
    for path, collection in (("/books/readers", "readers"), ("/books/recent", None)):
        contract = document({})
        reader = {"$ref": "#/components/schemas/Reader"}
        page = {"type": "object", "properties": {"data": {"type": "array", "items": reader}}}
        listing = operation(returns=page, id="books_list_readers", effect="read", items="data")
        contract["paths"][path] = {"get": listing}
        contract["components"]["schemas"]["Reader"] = {"type": "object", "properties": {"name": {}}}
        assert Collections(contract).by_component.get("Reader") == collection


def test_a_path_of_parameters_alone_names_no_collection() -> None:
    cover = {"$ref": "#/components/schemas/BookCover"}
    given = document({"/{cover_id}": {"get": operation(returns=cover, id="books_cover")}})
    given["components"]["schemas"]["BookCover"] = fields("id")
    assert Collections(given).by_component["BookCover"] == "books"


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("book", "books"),
        ("bookId", "books"),
        ("book_id", "books"),
        ("rack", "racks"),
        ("shelf", None),
        ("id", None),
    ],
)
def test_a_word_means_a_collection(word: str, meant: str | None) -> None:
    assert Collections(document({})).named(word) == meant


@pytest.mark.parametrize(
    ("acts", "said"),
    [
        ({"as": "add"}, "acts: add needs a path that ends with a list field"),
        ({"as": "bulk"}, "acts: bulk needs a body that is a list"),
        ({"as": "create"}, "acts: create needs a component that it returns"),
        ({"as": "read"}, "acts: read needs a component that it returns"),
        ({"on": "boots"}, "acts.on: no response has boots, and no tag is boots"),
        ({"by": {"isbn": "id"}}, "acts.by: no parameter or field is called isbn"),
        ({"stores": {"isbn": "id"}}, "acts.stores: the body has no field isbn"),
    ],
)
def test_a_declared_action_that_does_not_fit(acts: dict[str, Any], said: str) -> None:
    with pytest.raises(ImpossibleAction) as caught:
        actions_of(document({"/lend": {"post": operation(acts=acts, takes=fields("title"))}}))
    assert str(caught.value) == said
    assert caught.value.operation.id == "books_do"
