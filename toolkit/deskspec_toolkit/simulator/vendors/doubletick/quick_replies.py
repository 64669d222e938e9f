"""Quick replies by their shortcut. No page shows what comes back, so nothing does."""

from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.requests import RequestViolation
from ...engine.store import Record
from .quirks import QUIRKS


@QUIRKS.on("quick_replies_list", reads=["accessTo", "searchTerm", "lastQuickReplyDate"])
def list_replies(call: ServedCall) -> Response:
    return call.respond()


@QUIRKS.on("quick_replies_create", reads=["shortcut", "accessTo", "rawMessage"])
def create(call: ServedCall) -> Response:
    call.store["quick_replies"].add({**call.body, "id": _bare(call.body["shortcut"])})
    return call.respond()


@QUIRKS.on("quick_replies_get", reads=["shortcut"])
def get(call: ServedCall) -> Response:
    _reply(call, call.query["shortcut"])
    return call.respond()


@QUIRKS.on("quick_replies_replace", reads=["shortcut", "accessTo", "rawMessage"])
def replace(call: ServedCall) -> Response:
    reply = _reply(call, call.path["shortcut"])
    del call.store["quick_replies"].records[reply["id"]]
    return create(call)


@QUIRKS.on("quick_replies_delete")
def delete(call: ServedCall) -> Response:
    reply = _reply(call, call.path["shortcut"])
    del call.store["quick_replies"].records[reply["id"]]
    return call.respond()


def _bare(shortcut: str) -> str:
    return shortcut.removeprefix("/")


def _reply(call: ServedCall, shortcut: str) -> Record:
    reply = call.store["quick_replies"].get(_bare(shortcut))
    if reply is None:
        status = 404 if call.account.contract.declares(call.operation, 404) else 400
        raise call.refused(status, [RequestViolation((), "unknown", "quick reply not found")])
    return reply
