"""What a new user does first at Kustomer, from a customer to a file of open conversations."""

import json
from pathlib import Path

import pytest
from deskspec import Kustomer, NotFoundError
from deskspec.kustomer import models
from deskspec_toolkit.simulator import Simulator

EMAIL = "ben@example.com"


def test_a_customer_is_found_or_created_and_its_company_is_exported(tmp_path: Path) -> None:
    with (
        Simulator() as sim,
        Kustomer(sim.api_key, org="acme", transport=sim.transport("kustomer")) as client,
    ):
        company = client.companies.create(name="Blue Chairs")
        with pytest.raises(NotFoundError):
            client.customers.get_by_email(EMAIL)
        client.customers.create(
            name="Ben Ito", emails=[{"type": "work", "email": EMAIL}], company=company.id
        )
        customer = client.customers.get_by_email(EMAIL)
        conversation = client.conversations.create(customer=customer.id, tags=["prices"])
        assert (conversation.customer_id, conversation.tags) == (customer.id, ["prices"])
        message = client.conversations.create_message(
            conversation.id, channel="chat", app="shop", direction="in", preview="How much?"
        )
        note = client.conversations.create_note(conversation.id, body="Send the price list")
        assert (message.conversation_id, note.conversation_id) == (conversation.id,) * 2
        other = client.conversations.create(customer=customer.id)
        assert client.conversations.update(other.id, status="done").status == "done"
        file = tmp_path / "open.jsonl"
        with file.open("w", encoding="utf-8") as lines:
            for colleague in client.customers.iter_search(
                query_context="customer", all_of={"customer_companyId": {"equals": company.id}}
            ):
                for hit in client.conversations.iter_search(
                    all_of=[
                        {"conversation_customer_id": {"equals": colleague.id}},
                        {"conversation_status": {"equals": "open"}},
                    ],
                    sort={"conversation_updated_at": "asc"},
                ):
                    assert isinstance(hit, models.Conversation)
                    lines.write(f"{hit.to_json()}\n")
        (line,) = file.read_text(encoding="utf-8").splitlines()
        assert json.loads(line) == client.conversations.get(conversation.id).to_dict()
