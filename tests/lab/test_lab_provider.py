"""The library keeps its contract: each response fits the schemas and the responses before it."""

import hashlib
import hmac
import json
from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit.openapi import documents, overlay
from deskspec_toolkit.openapi.documents import Document
from deskspec_toolkit.openapi.operations import OperationObject, operations_of
from deskspec_toolkit.openapi.references import resolve
from deskspec_toolkit.openapi.webhooks import webhooks_of
from harness.catalogue import ContractFile
from harness.conformance import find, response_violations, violations
from lab.exchange import Delivery, Response
from lab.provider import KEY, SIGNATURE, Library
from lab.shelves import loan_id
from lab.steps import LISTS, NOW, Step, items, last, library, seeded_path

HERE = Path(__file__).parent
CONTRACT = ContractFile("lab", "lab", documents.read(HERE / "openapi.yaml", "openapi.yaml"))
BOOK = {
    "title": "A Book",
    "isbn": "9790000000001",
    "author": "Asha Example",
    "language": "en",
    "published_on": "2025-01-23",
}
LOAN = {"book_id": 2, "reader": "Reader One", "lent_on": "2026-03-01", "due_on": "2026-04-01"}
NOTE = {"book_id": 2, "kind": "review", "text": "Good."}
TAKEN = {"isbn": "9780000000007"}
ITEMS = {
    "/books": "/books/5",
    "/loans": f"/loans/{loan_id(5)}",
    "/notes": "/notes/note-5",
}
"""Path of a list -> that of an item in it."""
WALK = {
    200: [
        *(Step("GET", path) for path in (*LISTS, *ITEMS.values(), "/summary", "/status")),
        Step("POST", "/books/lookup", {"text": "Winter"}),
        Step("PATCH", "/books/5", {"pages": 17.0}),
        Step("PUT", "/books/5", BOOK | {"subtitle": "Two"}),
        Step("POST", "/books/5/tags", {"tags": ["found"]}),
        Step("DELETE", "/books/5/tags", {"tags": ["found", "lost"]}),
        Step("PATCH", ITEMS["/loans"], {"status": "returned"}),
        Step("PUT", "/notes/note-5", {"kind": "quote", "text": "x", "page": 3}),
        Step("PUT", "/notes/note-5/labels/found"),
        Step("DELETE", "/notes/note-5/labels/found"),
    ],
    201: [
        Step("POST", "/books", BOOK | {"isbn": "9790000000002"}),
        Step("POST", "/loans", LOAN | {"remark": "", "fee_cents": 0}),
        Step("POST", "/notes", NOTE | {"unknown": "is passed over"}),
        Step("POST", "/subscriptions", {"url": "http://127.0.0.1:1024/webhooks"}),
    ],
    204: [Step("DELETE", path.replace("5", "6", 1)) for path in ("/books/5", "/notes/note-5")]
    + [Step("DELETE", f"/loans/{loan_id(6)}")],
    404: [
        *(Step(method, "/books/9999") for method in ("GET", "DELETE")),
        Step("PATCH", "/books/9999", {"pages": 1}),
        Step("PUT", "/books/9999", BOOK | {"isbn": "9790000000003"}),
        *(Step(m, "/books/9999/tags", {"tags": ["found"]}) for m in ("POST", "DELETE")),
        *(Step(method, f"/loans/{loan_id(0)}") for method in ("GET", "DELETE")),
        Step("PATCH", f"/loans/{loan_id(0)}", {"remark": "?"}),
        Step("POST", "/loans", LOAN | {"book_id": 9999}),
        Step("POST", "/notes", NOTE | {"book_id": 9999}),
        Step("GET", "/notes?cursor=nowhere"),
        *(Step(method, "/notes/note-9999") for method in ("GET", "DELETE")),
        Step("PUT", "/notes/note-9999", {"kind": "quote", "text": "x"}),
        *(Step(method, "/notes/note-9999/labels/found") for method in ("PUT", "DELETE")),
    ],
    409: [
        Step("POST", "/books", BOOK | TAKEN),
        Step("PATCH", "/books/5", TAKEN),
        Step("PUT", "/books/5", BOOK | TAKEN),
    ],
    429: [Step("GET", "/summary")] * 31,
}
"""Status -> the requests that lead to it, of each operation that documents it."""


def checked(provider: Library, step: Step) -> tuple[str, str]:
    """Send a step, check the response against the contract, return the operation and the status."""
    response = provider.handle(step.request)
    path = step.target.partition("?")[0]
    found = find(CONTRACT, step.method, path)
    assert found is not None, step
    assert list(header_violations(found[0], response)) == [], step
    if response.status == 204:
        assert "204" in found[0].node["responses"]
    else:
        kind, status = response.content_type, response.status
        problems = response_violations(CONTRACT, step.method, path, status, kind, response.body)
        assert list(problems) == [], step
    return found[0].id, str(response.status)


def header_violations(operation: OperationObject, response: Response) -> list[str]:
    declared = resolve(CONTRACT.document, operation.node["responses"][str(response.status)])
    required = {name.lower() for name in declared.get("headers", {})}
    return sorted(required ^ response.headers.keys())


def seconds_of(document: Document) -> set[tuple[str, str]]:
    """The fields that say by a format that they are seconds."""
    return {
        (schema, name)
        for schema, node in document["components"]["schemas"].items()
        for name, field in node.get("properties", {}).items()
        if field.get("format") == "epoch-s"
    }


def refused_steps() -> list[Step]:
    """For each operation one request without a key, and one for each way to be wrong."""
    steps = []
    for operation in operations_of(CONTRACT.document):
        path = seeded_path(operation.path)
        has_body, method = "requestBody" in operation.node, operation.method.upper()
        if operation.id != "status_get":
            steps += [Step(method, path, None, None), Step(method, path, None, "another-key")]
        steps += [Step(method, f"{path}?unknown=1", {} if has_body else None)]
        steps += [Step(method, path, "{}"), Step(method, path, {})] if has_body else []
    return steps


def test_every_documented_response_is_sent_and_keeps_the_contract() -> None:
    provider = library()
    seen = {checked(provider, step) for steps in WALK.values() for step in steps}
    provider.reset()
    seen |= {checked(provider, step) for step in refused_steps()}
    documented = {
        (operation.id, status)
        for operation in operations_of(CONTRACT.document)
        for status in operation.node["responses"]
    }
    assert seen == documented


@pytest.mark.parametrize("status", WALK)
def test_a_step_has_the_status_that_it_is_listed_under(status: int) -> None:
    provider = library()
    statuses = [provider.handle(step.request).status for step in WALK[status]]
    assert statuses == ([200] * 30 + [429] if status == 429 else [status] * len(statuses))


@pytest.mark.parametrize("path", LISTS)
def test_an_item_is_the_same_by_itself_as_in_its_list(path: str) -> None:
    provider = library()
    for item in items(provider, path):
        assert last(provider, [Step("GET", f"{path}/{item['id']}")]).document == item


@pytest.mark.parametrize("path", LISTS)
def test_each_optional_field_is_there_and_is_missing_and_there_are_no_others(path: str) -> None:
    schema = CONTRACT.document["components"]["schemas"][path[1:-1].capitalize()]
    whole = items(library(), path)
    for name in schema["properties"].keys() - schema["required"]:
        assert {name in item for item in whole} == {True, False}
    assert {name for item in whole for name in item} == schema["properties"].keys()


@pytest.mark.parametrize(
    ("path", "body"), [("/books", BOOK), ("/loans", LOAN), ("/notes", NOTE)], ids=list(LISTS)
)
def test_what_is_created_can_be_read_and_deleted(path: str, body: dict[str, Any]) -> None:
    provider = library()
    created = last(provider, [Step("POST", path, body)])
    at = created.headers["location"]
    assert created.document.items() >= body.items()
    assert last(provider, [Step("GET", at)]).document == created.document
    assert created.document in items(provider, path)
    assert last(provider, [Step("DELETE", at)]).status == 204
    assert last(provider, [Step("GET", at)]).status == 404
    assert created.document not in items(provider, path)


def test_an_update_changes_what_is_given_and_nothing_else() -> None:
    provider = library()
    before = last(provider, [Step("GET", "/books/5")]).document
    after = last(provider, [Step("PATCH", "/books/5", {"pages": 17}), Step("GET", "/books/5")])
    assert after.document == before | {"pages": 17, "changed_at": int(NOW)}


def test_a_replacement_drops_what_is_not_given() -> None:
    provider = library()
    before = last(provider, [Step("GET", "/books/5")]).document
    after = last(provider, [Step("PUT", "/books/5", BOOK), Step("GET", "/books/5")]).document
    kept = {name: before[name] for name in ("id", "tags", "added_at")}
    assert "pages" in before
    assert after == BOOK | kept | {"is_reference": False, "changed_at": int(NOW)}


def test_tags_are_added_and_removed_one_by_one() -> None:
    provider = library()
    before = last(provider, [Step("GET", "/books/5")]).document["tags"]
    added = last(provider, [Step("POST", "/books/5/tags", {"tags": ["found"]})]).document
    assert added["tags"] == [*before, "found"]
    removed = last(provider, [Step("DELETE", "/books/5/tags", {"tags": before})]).document
    assert removed["tags"] == ["found"]


def test_a_loan_that_is_lent_again_has_not_come_back() -> None:
    provider = library()
    for status, returned_at in [("active", None), ("returned", int(NOW)), ("lost", None)]:
        changed = last(provider, [Step("PATCH", ITEMS["/loans"], {"status": status})]).document
        assert changed["returned_at"] == returned_at


def test_the_summary_is_available_again_a_second_later() -> None:
    now = [NOW]
    provider = Library(clock=lambda: now[0])
    assert last(provider, WALK[429]).status == 429
    now[0] += 1
    assert last(provider, WALK[429][:30]).status == 200


def test_a_path_has_the_methods_that_its_allow_header_lists() -> None:
    refused = last(library(), [Step("PUT", "/books")])
    assert (refused.status, refused.headers["allow"]) == (405, "GET, POST")
    assert last(library(), [Step("GET", "/shelves")]).status == 404


def test_a_returned_loan_sends_a_signed_webhook() -> None:
    deliveries: list[Delivery] = []
    provider = Library(clock=lambda: NOW, receiver=deliveries.append)
    end = Step("PATCH", ITEMS["/loans"], {"status": "lost"})
    assert last(provider, [end, end._replace(body={"status": "returned"})]).status == 200
    [delivery] = deliveries
    expected = hmac.new(KEY.encode(), delivery.body, hashlib.sha256).hexdigest()
    assert delivery.headers[SIGNATURE] == expected
    (schema,) = [
        each.payload for each in webhooks_of(CONTRACT.document) if each.name == "loanReturned"
    ]
    assert list(violations(CONTRACT, schema, json.loads(delivery.body))) == []


def test_a_reset_brings_everything_back() -> None:
    provider = library()
    before = [items(provider, path) for path in LISTS]
    for step in [*WALK[201], *WALK[204], *WALK[200]]:
        provider.handle(step.request)
    assert [items(provider, path) for path in LISTS] != before
    provider.reset()
    assert [items(provider, path) for path in LISTS] == before


def test_the_contract_declares_nothing_that_could_be_inferred() -> None:
    assert "x-deskspec" not in (HERE / "openapi.yaml").read_text()


def test_the_facts_apply_to_the_contract() -> None:
    document = CONTRACT.document
    for action in documents.read(HERE / "facts.yaml", "facts.yaml")["actions"]:
        document = overlay.apply(document, action, "facts.yaml")
    assert document["paths"]["/books/lookup"]["post"]["x-deskspec"]["effect"] == "read"
    assert seconds_of(document) == {("Book", "changed_at")} | {
        ("Loan", name) for name in ("created_at", "returned_at")
    }
    assert seconds_of(CONTRACT.document) == set()
