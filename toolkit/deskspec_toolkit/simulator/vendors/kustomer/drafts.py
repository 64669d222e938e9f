"""Drafts and forwards: their files, and who they are for."""

import json
from dataclasses import replace
from typing import Final

from ...engine.behaviour import act
from ...engine.call import ServedCall
from ...engine.message import Response, written
from ...engine.store import Record
from .quirks import QUIRKS

_OWNERS: Final = {"drafts": "draft", "forwards": "forward"}


@QUIRKS.before(
    "drafts_get_attachment",
    "drafts_delete_attachment",
    "forwards_get_attachment",
    "forwards_delete_attachment",
)
def is_a_file_of_it(call: ServedCall) -> None:
    """A file is found below what it belongs to only."""
    (parent,) = call.action.parents
    if call.target[_OWNERS[parent.collection]] != call.path[parent.name]:
        raise call.missing("attachments", ("attachmentId",))


@QUIRKS.after("drafts_create_attachment", "forwards_create_attachment")
def say_where_the_file_is(call: ServedCall, record: Record, before: Record | None) -> None:
    record["links"] = {"related": f"https://uploads.example/{record['id']}"}


@QUIRKS.on("customers_list_drafts", reads=["include", "page", "pageSize"])
def list_drafts(call: ServedCall) -> Response:
    """List the drafts for a customer, with an empty list beside them if the query asks for more."""
    response = act(call)
    if "include" not in call.query:
        return response
    return replace(response, body=written({**json.loads(response.body), "included": []}))


@QUIRKS.undocumented("what is beside drafts", "customers_list_drafts")
def asks_for_more(call: ServedCall) -> bool:
    """Nothing, in an empty list: no page says what `include` takes."""
    return "include" in call.query


@QUIRKS.undocumented("status of a new forward", "conversations_create_forward")
def has_no_status(call: ServedCall) -> bool:
    """A draft, if the request gives none."""
    return "status" not in (call.body or {})


@QUIRKS.after("conversations_create_forward", "forwards_update", reads=["attachments"])
def follow_forward(call: ServedCall, record: Record, before: Record | None) -> None:
    """A forward is for the customer of its conversation, and links its files."""
    if before is None:
        conversation = call.store["conversations"].get(record["conversation"])
        owner = conversation["customer"] if conversation is not None else None
        record["customer"] = record.get("customer") or owner
        record["status"] = record.get("status") or "draft"
    files = [each["id"] for each in record.get("attachments", [])]
    record["attachments"] = [{"type": "attachment", "id": each} for each in files]
