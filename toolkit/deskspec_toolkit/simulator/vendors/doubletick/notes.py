"""Notes of a chat or a WhatsApp group."""

from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.store import Record
from . import events
from .quirks import QUIRKS, customer_of
from .wa_groups import group_of


@QUIRKS.on("notes_create", reads=["note", "from", "to", "groupId", "entities"])
def create(call: ServedCall) -> Response:
    if "groupId" in call.body:
        owner = {"groupId": group_of(call)["id"]}
    else:
        owner = {"phone": customer_of(call, "to", "from")["phone"]}
    now = call.account.now()
    note = call.store["notes"].add(
        {
            "note": call.body["note"],
            "createdBy": "Meera Nair",
            "updatedBy": "Meera Nair",
            "dateCreated": now,
            "dateUpdated": now,
            **owner,
        }
    )
    events.report_note(call.account, note, "created")
    return call.respond(note)


@QUIRKS.on("notes_update", reads=["id", "note"])
def update(call: ServedCall) -> Response:
    note = call.store["notes"].get(call.body["id"])
    if note is None:
        raise call.missing("notes", ("id",))
    note |= {"note": call.body["note"], "dateUpdated": call.account.now()}
    events.report_note(call.account, note, "updated")
    return call.respond(note)


@QUIRKS.after("notes_delete")
def report_deletion(call: ServedCall, record: Record, before: Record | None) -> None:
    events.report_note(call.account, record, "deleted")


@QUIRKS.narrows("notes_list", reads=["groupId", "from", "to"])
def of_a_list(call: ServedCall, notes: list[Record]) -> list[Record]:
    if "groupId" in call.query:
        group = group_of(call)["id"]
        return [each for each in notes if each.get("groupId") == group]
    phone = customer_of(call, "to", "from")["phone"]
    return [each for each in notes if each.get("phone") == phone]
