"""Channels, and where their conversations can be shown."""

from typing import Any, Final

from ....exchanges.multipart import FormPart
from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.store import Record
from .quirks import CHANNEL_ID, QUIRKS, customer_of, succeed

_WRITABLE: Final = (
    "displayName",
    "address",
    "description",
    "email",
    "vertical",
    "about",
    "websites",
    "logoUrl",
)
_LOGOS: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
"""How files of JPG and PNG begin."""
_WHICH_LOGOS: Final = QUIRKS.choice(
    "which logos are taken",
    "JPG and PNG, by how they begin; whether they are square and small is not looked at.",
    "channels_update",
)
_SHOWN: Final = ("email", "vertical", "address", "description", "about", "logo")


@QUIRKS.on("channels_list", reads=["wabaNumber"])
def list_channels(call: ServedCall) -> Response:
    """List the channels; the page leaves their number out where WABA numbers are given."""
    wanted = call.query.get("wabaNumber")
    found = [each for each in call.store["channels"] if _is_wanted(each, wanted)]
    shown = [call.account.shown("channels", each) for each in found]
    count = {} if wanted else {"count": len(found)}
    return succeed(call, {**count, "channels": shown})


@QUIRKS.on("channels_update", reads=["integrationId", *_WRITABLE, "logo"])
def update(call: ServedCall) -> Response:
    channel = call.store["channels"].get(call.body["integrationId"])
    if channel is None:
        raise call.missing("channels", ("integrationId",))
    said = {name: call.body[name] for name in _WRITABLE if name in call.body}
    logo = said.pop("logoUrl", None)
    if "logo" in call.body:
        logo = _uploaded(call, call.body["logo"])
    channel["displayName"] = said.pop("displayName", channel["displayName"])
    before = channel["profile"] or {**dict.fromkeys(_SHOWN), "websites": []}
    channel["profile"] = {**before, **said, "logo": logo or before["logo"]}
    shown = {name: value for name, value in channel["profile"].items() if value is not None}
    profile = {**shown, "displayName": channel["displayName"], "useMetaName": False}
    return succeed(
        call, {"status": "SUCCESS", "integrationId": channel["channelId"], "profile": profile}
    )


@QUIRKS.on("embed_create_url", reads=["phone", "integrationId", "wabaNumber"])
def create_url(call: ServedCall) -> Response:
    by_id = "integrationId" in call.body
    customer = customer_of(call, "phone", None if by_id else "wabaNumber")
    channel = call.body.get("integrationId", CHANNEL_ID)
    if call.store["channels"].get(channel) is None:
        raise call.missing("channels", ("integrationId",))
    shown = "showChatListPanel=false&showCustomerDetails=false&showSidebar=false"
    place = f"https://web.doubletick.io/embed/conversations/{channel}/{customer['id']}"
    return succeed(call, {"url": f"{place}?{shown}"})


def _uploaded(call: ServedCall, logo: Any) -> str:
    """Return the URL of a logo that is a file."""
    call.marks.append(_WHICH_LOGOS)
    if not isinstance(logo, FormPart) or not logo.content.startswith(_LOGOS):
        raise call.invalid(("logo",), "type", "JPG or PNG file")
    kept = call.store["media"].add({"size": len(logo.content), "type": logo.content_type})
    return f"https://media.example/{kept['id']}"


def _is_wanted(channel: Record, wanted: list[str] | None) -> bool:
    return not wanted or channel["wabaNumber"] in wanted
