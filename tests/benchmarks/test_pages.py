"""What the readers are compared on: real answers, of their full size, that all of them read."""

import json
from typing import Any

import msgspec
import pytest
from harness.catalogue import contracts
from harness.conformance import violations

from benchmarks import decoding, pages

PAGES = {
    "1,000 messages (guide)": ("doubletick-guide", "messages_list", "201"),
    "1,000 messages (reference)": ("doubletick-reference", "messages_list", "200"),
    "100 chats": ("helpcrunch-g1", "chats_list", "200"),
    "100 customers": ("helpcrunch-g1", "customers_list", "200"),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, decoding.TimedPage]:
    found = decoding.all_pages(tmp_path_factory.mktemp("stock"))
    return {page.name: page for page in found}


@pytest.mark.parametrize("name", PAGES)
def test_pages_keep_the_contract(made: dict[str, decoding.TimedPage], name: str) -> None:
    wanted, operation_id, status = PAGES[name]
    (contract,) = [each for each in contracts() if str(each) == wanted]
    operations = (entry for path in contract.document["paths"].values() for entry in path.values())
    (operation,) = [each for each in operations if each["operationId"] == operation_id]
    media = operation["responses"][status]["content"]["application/json"]
    body = json.loads(made[name].content)
    assert list(violations(contract, media["schema"], body)) == []
    assert str(made[name].status) == status
    assert list(violations(contract, media["schema"], {**body, "more": 1}))


def test_customer_keeps_the_contract() -> None:
    (contract,) = [each for each in contracts() if str(each) == "helpcrunch-g1"]
    schema = {"$ref": "#/components/schemas/Customer"}
    assert list(violations(contract, schema, json.loads(pages.customer()))) == []


def test_pages_of_messages_have_681_kilobytes() -> None:
    for content in (pages.guide_page(), pages.reference_page()):
        assert len(content) == pytest.approx(681_000, abs=1_000)
        assert len(json.loads(content)["messages"]) == 1000


@pytest.mark.parametrize("name", PAGES)
def test_entries_of_a_page_differ(made: dict[str, decoding.TimedPage], name: str) -> None:
    entries = next(each for each in json.loads(made[name].content).values() if type(each) is list)
    assert len({json.dumps(entry) for entry in entries}) == len(entries)


@pytest.mark.parametrize("name", PAGES)
def test_every_reader_reads_the_whole_page(made: dict[str, decoding.TimedPage], name: str) -> None:
    body = json.loads(made[name].content)
    read = {reader: run() for reader, run in made[name].readers().items()}
    same = [read["ours"].to_dict(), read["json.loads"], read["msgspec, untyped"]]
    assert same == [body] * 3
    assert without_times(read["stock"].to_dict()) == without_times(body)
    assert without_times(read["pydantic"].model_dump(by_alias=True)) == without_times(body)
    assert without_times(msgspec.to_builtins(read["msgspec, structs"])) == without_times(body)


@pytest.mark.parametrize("name", PAGES)
def test_calls_and_looks_go_over_the_same_entries(
    made: dict[str, decoding.TimedPage], name: str
) -> None:
    called = {who: call() for who, call in made[name].calls({"pacing": None}).items()}
    body = json.loads(made[name].content)
    assert called["ours"].to_dict() == body
    assert without_times(called["stock"].to_dict()) == without_times(body)
    looked = {who: look() for who, look in made[name].lookers().items()}
    assert len(looked["ours"]) == len(looked["stock"]) == len(called["ours"].items)


def without_times(value: Any) -> Any:
    """A page without its instants, which each reader has and writes in a form of its own."""
    if isinstance(value, list):
        return [without_times(entry) for entry in value]
    if not isinstance(value, dict):
        return value
    is_time = {"messageTime", "timestamp", "snoozedUntil"}.__contains__
    return {
        key: without_times(entry)
        for key, entry in value.items()
        if not is_time(key) and not key.endswith(("At", "Seen"))
    }
