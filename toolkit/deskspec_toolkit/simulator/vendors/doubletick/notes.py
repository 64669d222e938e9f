"""Notes of a chat or a WhatsApp group."""

from ...engine.call import ServedCall
from ...engine.message import Response
from .quirks import QUIRKS, customer_of
from .wa_groups import group_of


@QUIRKS.on("notes_create", reads=["note", "from", "to", "groupId", "entities"])
def create(call: ServedCall) -> Response:
    if "groupId" in call.body:
        group_of(call)
    else:
        customer_of(call, "to", "from")
    now = call.account.now()
    note = call.store["notes"].add(
        {
            "note": call.body["note"],
            "createdBy": "Meera Nair",
            "updatedBy": "Meera Nair",
            "dateCreated": now,
            "dateUpdated": now,
            "groupId": call.body.get("groupId"),
            "phone": call.body.get("to"),
        }
    )
    return call.respond(note)


@QUIRKS.on("notes_update", reads=["id", "note"])
def update(call: ServedCall) -> Response:
    note = call.store["notes"].get(call.body["id"])
    if note is None:
        raise call.missing("notes", ("id",))
    note |= {"note": call.body["note"], "dateUpdated": call.account.now()}
    return call.respond(note)
