"""docs -> spec: what the pages print is in the contracts, as examples that keep them.

The printed bytes are those of `tests/foreign`. A long example of a spec is the same file; the
others were transcribed apart from the specs.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.openapi.nodes import nodes_in
from deskspec_toolkit.openapi.operations import is_json, json_media, operations_of
from deskspec_toolkit.openapi.references import resolve
from foreign.replay_server import PRINTED, Exchange, ReplayServer
from harness.catalogue import ROOT, Call, ContractFile, calls, contracts
from harness.conformance import violations

SHORT = 300
"""Bytes of an example that may be written twice, in a line each."""
REPLAYS = Path(__file__).parents[1] / "foreign" / "replays"
STATUSES = {
    "doubletick-guide-calls_accept": {200},
    "doubletick-guide-calls_create": {200, 422},
    "doubletick-guide-calls_decline": {200},
    "doubletick-guide-calls_get_permissions": {200, 400},
    "doubletick-guide-calls_ping": {200, 400, 422},
    "doubletick-guide-calls_reconnect": {200},
    "doubletick-guide-channels_list": {200, 401, 403},
    "doubletick-guide-channels_update": {200, 400, 401, 403, 404, 409, 422, 429},
    "doubletick-guide-chats_add_collaborators": {200, 400, 401, 403},
    "doubletick-guide-chats_assign": {201, 400, 401},
    "doubletick-guide-chats_clear": {200, 400, 401, 403, 404},
    "doubletick-guide-chats_export": {201, 400, 401},
    "doubletick-guide-chats_get_window": {201, 400, 401, 404},
    "doubletick-guide-chats_list": {200, 400, 401},
    "doubletick-guide-chats_remove_collaborators": {200, 400, 401, 403},
    "doubletick-guide-chats_summarize": {200, 400, 401, 403, 404, 422, 429},
    "doubletick-guide-chats_unassign": {201, 400, 401},
    "doubletick-guide-customers_add_tags_and_fields": {201, 400, 401, 422},
    "doubletick-guide-customers_assign": {201, 400, 401, 404},
    "doubletick-guide-customers_block": {201, 400, 401, 404},
    "doubletick-guide-customers_check_reverted_on_time": {201, 400, 401, 422},
    "doubletick-guide-customers_delete_many": {201, 400, 401, 403, 404},
    "doubletick-guide-customers_get": {201, 400, 401, 404},
    "doubletick-guide-customers_remove_tags_and_fields": {201, 400, 401, 422, 500},
    "doubletick-guide-customers_unblock": {201, 400, 401, 404},
    "doubletick-guide-embed_create_url": {200, 400, 401, 404},
    "doubletick-guide-groups_add_members": {201, 400, 401, 422},
    "doubletick-guide-groups_create": {201, 400, 401, 422},
    "doubletick-guide-groups_delete_many": {201, 400, 401, 422},
    "doubletick-guide-groups_list": {201, 400, 401},
    "doubletick-guide-groups_remove_members": {200, 400, 401},
    "doubletick-guide-messages_list": {201, 400, 401, 404},
    "doubletick-guide-quick_replies_create": {201, 400, 401},
    "doubletick-guide-quick_replies_delete": {200, 401, 404},
    "doubletick-guide-quick_replies_get": {200, 400, 401},
    "doubletick-guide-quick_replies_list": {200, 400, 401},
    "doubletick-guide-quick_replies_replace": {200, 400, 401, 404},
    "doubletick-guide-roles_list": {201, 400, 401, 422},
    "doubletick-guide-team_members_create_many": {201, 400, 401},
    "doubletick-guide-team_members_delete": {201, 400, 401, 422},
    "doubletick-guide-team_members_get": {201, 400, 401, 404, 422},
    "doubletick-guide-team_members_list": {201, 401},
    "doubletick-guide-team_members_log_out": {201, 400, 401},
    "doubletick-guide-team_members_make_manager": {201, 400, 401, 422},
    "doubletick-guide-team_members_set_manager": {201, 400, 401, 422},
    "doubletick-guide-team_members_set_role": {200, 400, 401, 422},
    "doubletick-guide-team_members_set_status": {200, 400, 401},
    "doubletick-guide-templates_create": {201, 400, 401, 422},
    "doubletick-guide-templates_delete": {201, 400, 401, 422},
    "doubletick-guide-templates_list": {201, 400, 401},
    "doubletick-guide-templates_update": {201, 400, 401, 404, 422},
    "doubletick-guide-wa_groups_create": {200, 422},
    "doubletick-guide-wa_groups_delete": {200, 404},
    "doubletick-guide-wa_groups_get": {200, 404},
    "doubletick-guide-wa_groups_list": {200, 400},
    "doubletick-guide-wa_groups_list_participants": {200, 404},
    "doubletick-guide-wa_groups_remove_participant": {200, 404},
    "doubletick-guide-wa_groups_update": {200, 400, 404},
    "doubletick-guide-wallet_get": {201, 401},
    "doubletick-reference-calls_accept": {200},
    "doubletick-reference-calls_create": {200, 422},
    "doubletick-reference-calls_decline": {200},
    "doubletick-reference-calls_get_permissions": {200, 400},
    "doubletick-reference-calls_ping": {200, 400, 422},
    "doubletick-reference-calls_reconnect": {200},
    "doubletick-reference-channels_list": {200, 401, 403},
    "doubletick-reference-channels_update": {200, 400, 401, 403, 404, 409, 422, 429},
    "doubletick-reference-chats_add_collaborators": {200, 400, 401, 403},
    "doubletick-reference-chats_assign": {201, 400, 401, 422},
    "doubletick-reference-chats_clear": {200, 400, 401, 403, 404},
    "doubletick-reference-chats_export": {201, 400, 401},
    "doubletick-reference-chats_get_window": {200, 400, 401, 404},
    "doubletick-reference-chats_list": {200, 400, 401},
    "doubletick-reference-chats_remove_collaborators": {200, 400, 401, 403},
    "doubletick-reference-chats_summarize": {200, 400, 401, 403, 404, 422, 429},
    "doubletick-reference-chats_unassign": {201, 400, 401, 422},
    "doubletick-reference-customers_add_tags_and_fields": {201, 400, 401},
    "doubletick-reference-customers_assign": {201, 400, 401, 403, 404, 422},
    "doubletick-reference-customers_block": {201, 400, 401, 404},
    "doubletick-reference-customers_check_reverted_on_time": {201, 400, 401},
    "doubletick-reference-customers_delete_many": {201, 400, 401, 403, 404},
    "doubletick-reference-customers_get": {200, 400, 401, 404},
    "doubletick-reference-customers_remove_tags_and_fields": {201, 400, 401},
    "doubletick-reference-customers_unblock": {201, 400, 401, 404},
    "doubletick-reference-embed_create_url": {200, 400, 401, 404},
    "doubletick-reference-groups_add_members": {200, 400, 401},
    "doubletick-reference-groups_create": {201, 400, 401},
    "doubletick-reference-groups_delete_many": {200, 400, 401},
    "doubletick-reference-groups_list": {200, 400, 401},
    "doubletick-reference-groups_remove_members": {200, 400, 401},
    "doubletick-reference-messages_list": {200, 400, 401},
    "doubletick-reference-quick_replies_create": {201, 400, 401},
    "doubletick-reference-quick_replies_delete": {200, 401, 404},
    "doubletick-reference-quick_replies_get": {200, 400, 401},
    "doubletick-reference-quick_replies_list": {200, 400, 401},
    "doubletick-reference-quick_replies_replace": {200, 400, 401, 404},
    "doubletick-reference-roles_list": {200, 401, 422},
    "doubletick-reference-team_members_create_many": {200, 400, 401, 422},
    "doubletick-reference-team_members_delete": {200, 400, 401, 422},
    "doubletick-reference-team_members_get": {200, 400, 401, 404, 422},
    "doubletick-reference-team_members_list": {200, 401},
    "doubletick-reference-team_members_log_out": {201, 400, 401, 422},
    "doubletick-reference-team_members_make_manager": {201, 400, 401, 422},
    "doubletick-reference-team_members_set_manager": {200, 400, 401, 422},
    "doubletick-reference-team_members_set_role": {200, 400, 401, 422},
    "doubletick-reference-team_members_set_status": {200, 400, 401},
    "doubletick-reference-templates_create": {201, 400, 401},
    "doubletick-reference-templates_delete": {201, 400, 401},
    "doubletick-reference-templates_list": {201, 400, 401},
    "doubletick-reference-templates_update": {201, 400, 401},
    "doubletick-reference-wa_groups_create": {200, 422},
    "doubletick-reference-wa_groups_delete": {200, 404},
    "doubletick-reference-wa_groups_get": {200, 404},
    "doubletick-reference-wa_groups_list": {200, 400},
    "doubletick-reference-wa_groups_list_participants": {200, 404},
    "doubletick-reference-wa_groups_remove_participant": {200, 404},
    "doubletick-reference-wa_groups_update": {200, 400, 404},
    "doubletick-reference-wallet_get": {200, 401},
    "helpcrunch-g1-agents_list": {200, 401, 429},
    "helpcrunch-g1-agents_unsubscribe": {200, 401, 404, 429},
    "helpcrunch-g1-applications_list": {200, 401, 429},
    "helpcrunch-g1-chats_assign": {200, 400, 401, 404, 429},
    "helpcrunch-g1-chats_create": {201, 400, 401, 429},
    "helpcrunch-g1-chats_get": {200, 401, 404, 429},
    "helpcrunch-g1-chats_list": {200, 400, 401, 429},
    "helpcrunch-g1-chats_mark_read": {200, 400, 401, 404, 429},
    "helpcrunch-g1-chats_mark_read_by_agent": {200, 400, 401, 404, 429},
    "helpcrunch-g1-chats_mark_read_by_customer": {200, 400, 401, 404, 429},
    "helpcrunch-g1-chats_move": {200, 400, 401, 404, 429},
    "helpcrunch-g1-chats_rate": {200, 400, 401, 404, 429},
    "helpcrunch-g1-chats_search": {200, 400, 401, 404, 429},
    "helpcrunch-g1-chats_set_status": {200, 400, 401, 404, 429},
    "helpcrunch-g1-chats_snooze": {200, 400, 401, 404, 429},
    "helpcrunch-g1-customers_add_tags": {200, 400, 401, 404, 429},
    "helpcrunch-g1-customers_create": {201, 400, 401, 429},
    "helpcrunch-g1-customers_delete": {200, 401, 404, 429},
    "helpcrunch-g1-customers_get": {200, 401, 404, 429},
    "helpcrunch-g1-customers_list": {200, 400, 401, 429},
    "helpcrunch-g1-customers_remove_tags": {200, 400, 401, 404, 429},
    "helpcrunch-g1-customers_replace": {200, 400, 401, 404, 429},
    "helpcrunch-g1-customers_replace_many": {200, 400, 401, 404, 429},
    "helpcrunch-g1-customers_search": {200, 400, 401, 404, 429},
    "helpcrunch-g1-customers_update": {200, 400, 401, 404, 429},
    "helpcrunch-g1-departments_list": {200, 401, 404, 429},
    "helpcrunch-g1-events_create": {200, 400, 401, 404, 429},
    "helpcrunch-g1-messages_create": {200, 201, 400, 401, 404, 429},
    "helpcrunch-g1-messages_list": {200, 400, 401, 429},
    "helpcrunch-g1-organization_get": {200, 401, 429},
    "helpcrunch-g2-agents_list": {200, 400, 401, 429},
    "helpcrunch-g2-agents_unsubscribe": {200, 401, 404, 429},
    "helpcrunch-g2-applications_list": {200, 401, 429},
    "helpcrunch-g2-chats_assign": {200, 400, 401, 404, 429},
    "helpcrunch-g2-chats_create": {201, 400, 401, 429},
    "helpcrunch-g2-chats_get": {200, 401, 404, 429},
    "helpcrunch-g2-chats_list": {200, 400, 401, 429},
    "helpcrunch-g2-chats_mark_read": {200, 400, 401, 404, 429},
    "helpcrunch-g2-chats_mark_read_by_agent": {200, 400, 401, 404, 429},
    "helpcrunch-g2-chats_mark_read_by_customer": {200, 400, 401, 404, 429},
    "helpcrunch-g2-chats_move": {200, 400, 401, 429},
    "helpcrunch-g2-chats_rate": {200, 400, 401, 404, 429},
    "helpcrunch-g2-chats_search": {200, 400, 401, 404, 429},
    "helpcrunch-g2-chats_set_status": {200, 400, 401, 429},
    "helpcrunch-g2-chats_snooze": {200, 400, 401, 404, 429},
    "helpcrunch-g2-customers_add_tags": {200, 400, 401, 404, 429},
    "helpcrunch-g2-customers_create": {201, 400, 401, 429},
    "helpcrunch-g2-customers_delete": {200, 401, 404, 429},
    "helpcrunch-g2-customers_get": {200, 401, 404, 429},
    "helpcrunch-g2-customers_list": {200, 400, 401, 429},
    "helpcrunch-g2-customers_remove_tags": {200, 400, 401, 404, 429},
    "helpcrunch-g2-customers_replace": {200, 400, 401, 404, 429},
    "helpcrunch-g2-customers_replace_many": {200, 400, 401, 404, 429},
    "helpcrunch-g2-customers_search": {200, 400, 401, 404, 429},
    "helpcrunch-g2-customers_update": {200, 400, 401, 404, 429},
    "helpcrunch-g2-departments_list": {200, 400, 401, 429},
    "helpcrunch-g2-events_create": {200, 400, 401, 404, 429},
    "helpcrunch-g2-messages_create": {200, 201, 400, 401, 429},
    "helpcrunch-g2-messages_list": {200, 400, 401, 429},
    "helpcrunch-g2-organization_get": {200, 401, 404, 429},
    "kustomer-typed-customers_get": {200, 400, 401, 403, 404, 429},
    "kustomer-flattened-customers_get": {200, 400, 401, 403, 404, 429},
}
"""What the pages of each operation list, and what an overlay adds with its evidence."""


def examples() -> Iterator[Any]:
    for contract in contracts():
        for place, node in nodes_in(contract.document):
            if isinstance(node, dict) and "schema" in node and "examples" in node:
                for name, example in node["examples"].items():
                    yield pytest.param(
                        contract, node["schema"], example["value"], id=f"{contract}-{place}-{name}"
                    )


def printed() -> Iterator[Any]:
    for folder in sorted(REPLAYS.iterdir()):
        for exchange in ReplayServer(folder).exchanges:
            if exchange.provenance == PRINTED:
                yield pytest.param(folder.name, exchange, id=f"{folder.name}-{exchange.name}")


@pytest.mark.parametrize(("contract", "schema", "value"), list(examples()))
def test_example_keeps_its_contract(contract: ContractFile, schema: Any, value: Any) -> None:
    assert list(violations(contract, schema, value)) == []


@pytest.mark.parametrize(("folder", "exchange"), list(printed()))
def test_printed_body_is_an_example_of_its_contract(folder: str, exchange: Exchange) -> None:
    contract = next(c for c in contracts() if str(c) == folder)
    operation = next(o for o in operations_of(contract.document) if o.id == exchange.operation)
    declared = resolve(contract.document, operation.node["responses"][str(exchange.status)])
    content = json_media(declared["content"]) or {}
    body = json.loads(exchange.body)
    assert list(violations(contract, content["schema"], body)) == []
    assert body in [example["value"] for example in content["examples"].values()]


@pytest.mark.parametrize("call", [c for c in calls() if str(c) in STATUSES], ids=str)
def test_contract_lists_the_statuses_of_its_pages(call: Call) -> None:
    assert {int(code) for code in call.spec.node["responses"]} == STATUSES[str(call)]


def test_every_listed_operation_is_in_a_contract() -> None:
    assert STATUSES.keys() <= {str(call) for call in calls()}


def test_reference_requires_the_phone_number_of_a_customer_and_nothing_else() -> None:
    reference = next(c for c in contracts() if str(c) == "doubletick-reference")
    assert reference.document["components"]["schemas"]["Customer"]["required"] == ["phone"]


def files_of_examples(vendor: str) -> dict[Path, Any]:
    """Each file that an example of a vendor may be: below its specs, or below its profiles."""
    folders = [ROOT / "specs" / vendor / "examples"]
    folders += [each for each in profiles_of(vendor).glob("*") if each.is_dir()]
    return {file: json.loads(file.read_bytes()) for folder in folders for file in folder.iterdir()}


def profiles_of(vendor: str) -> Path:
    return ROOT / "overrides" / vendor / "profiles"


def replayed(vendor: str) -> Iterator[tuple[Path, Exchange]]:
    for folder in REPLAYS.glob(f"{vendor}-*"):
        for exchange in ReplayServer(folder).exchanges:
            if is_json(exchange.headers["Content-Type"]):
                yield folder, exchange


@pytest.mark.parametrize("vendor", VENDORS)
def test_file_of_an_example_is_printed_in_the_contract_and_replayed(vendor: str) -> None:
    """A file that one of them does not use would be two transcriptions again, or none."""
    files = files_of_examples(vendor)
    sources = [*(ROOT / "specs" / vendor).glob("*.yaml"), *profiles_of(vendor).glob("*.yaml")]
    texts = "".join(path.read_text(encoding="utf-8") for path in sources)
    unnamed = [
        file for file in files if f"externalValue: {file.parent.name}/{file.name}" not in texts
    ]
    assert unnamed == []
    bodies = [json.loads(exchange.body) for _, exchange in replayed(vendor)]
    assert [file for file, value in files.items() if value not in bodies] == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_long_example_is_transcribed_once(vendor: str) -> None:
    """One that a spec or a profile writes out, and that is replayed from a file, is that file."""
    sources = [
        *(ROOT / "specs" / vendor).glob("*.yaml"),
        *(ROOT / "overrides" / vendor).rglob("*.yaml"),
    ]
    written = {
        json.dumps(node, sort_keys=True)
        for source in sources
        for place, node in nodes_in(documents.read(source, source.name))
        if place and place[-1] in ("value", "x-replace")
    }
    assert written
    twice = [
        f"{folder.name}: {exchange.name}"
        for folder, exchange in replayed(vendor)
        if len(exchange.body) > SHORT
        and json.dumps(json.loads(exchange.body), sort_keys=True) in written
    ]
    assert twice == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_printed_body_of_an_operation_is_replayed(vendor: str) -> None:
    """Of an operation without arguments only one response can be: no request asks for another."""
    bodies = [(each.operation, json.loads(each.body)) for _, each in replayed(vendor)]
    missing = {
        f"{call} {status} {name}"
        for call in calls()
        if call.contract.vendor == vendor
        for status, response in call.spec.node["responses"].items()
        if status[0] == "2" or call.inputs
        for name, example in own_examples(response).items()
        if name != "seeded"
        and not any(
            operation == call.operation.id and is_part(example["value"], body)
            for operation, body in bodies
        )
    }
    assert missing == set()


def own_examples(response: dict[str, Any]) -> dict[str, Any]:
    """The examples of a response that is not one of several operations."""
    content = json_media(response.get("content", {})) or {}
    found: dict[str, Any] = content.get("examples", {})
    return found


def is_part(value: Any, whole: Any) -> bool:
    """Whether a body has all of another: our copy of a page may leave out a part of it."""
    if not isinstance(value, dict) or not isinstance(whole, dict):
        return bool(value == whole)
    return all(name in whole and is_part(each, whole[name]) for name, each in value.items())
