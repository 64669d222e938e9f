"""No command at a remote provider gets the ids of items that verify did not create.

The contract is a foreign one of an invented address book.
"""

from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, an_object, many, operation

CONTACT = an_object(["id", "name"], id=TEXT, name=TEXT)
NAMED = many(TEXT)
LINKED = many(an_object(["contactId"], contactId={**TEXT, "description": "Id of the contact."}))


@pytest.mark.parametrize(
    ("method", "is_required"), [("post", False), ("delete", False), ("delete", True)]
)
@pytest.mark.parametrize(("name", "contacts"), [("contacts", NAMED), ("targets", LINKED)])
def test_a_command_names_no_item_of_others(
    method: str, is_required: bool, name: str, contacts: dict[str, Any], tmp_path: Path
) -> None:
    known = {"c1", "c2"}

    def respond(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json=[{"id": each, "name": "Ida"} for each in sorted(known)])
        for each in known:
            if f'"{each}"' in request.content.decode("utf-8", "replace"):
                return httpx.Response(500)
        return httpx.Response(200, json={})

    body = an_object([name] if is_required else [], reason=TEXT, **{name: contacts})
    contract = invented.contract(
        "Contacts",
        {
            "/contacts": {"get": operation("contacts_list", many(CONTACT))},
            "/forget": {method: operation("contacts_forget", an_object([]), body=body)},
        },
    )
    result = invented.verified(
        tmp_path,
        contract,
        respond,
        base_url="https://contacts.example",
        yes_modify_live_data=True,
        paced=False,
    )
    assert "500" not in {each.seen for each in result.findings}
    assert result.complete
