"""Message templates: an object of parts is written, a list of parts is read."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from ...engine.account import Account
from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.store import Record
from . import events
from .quirks import QUIRKS, WABA

_EQUAL: Final = ("language", "category")
_NUMBERS: Final = ("wabaPhoneNumbers", "allWabaPhoneNumbers")
_FIELDS: Final = (
    "name",
    "language",
    "category",
    "components",
    "wabaNumbers",
    "allowCategoryUpdate",
)


@QUIRKS.on("templates_create", reads=_FIELDS)
def create(call: ServedCall) -> Response:
    numbers = call.body.get("wabaNumbers") or [WABA]
    for number in numbers:
        template = _written(call, {"createdBy": "Meera Nair", "wabaPhoneNumber": number})
        call.store["templates"].add(template)
        events.report_template(call.account, template, None)
    return call.respond()


@QUIRKS.on("templates_update", reads=_FIELDS)
def update(call: ServedCall) -> Response:
    for template in call.store["templates"]:
        if str(template["id"]) == call.path["templateId"]:
            before = template["status"]
            template |= _written(call, template)
            events.report_template(call.account, template, before)
            return call.respond()
    raise call.missing("templates", ())


@QUIRKS.on("templates_delete", reads=["name", "wabaPhoneNumber"])
def delete(call: ServedCall) -> Response:
    templates = call.store["templates"]
    number = call.body.get("wabaPhoneNumber")
    named = [each for each in templates if each["name"] == call.body["name"]]
    gone = [each for each in named if number in (None, each["wabaPhoneNumber"])]
    if not gone:
        raise call.missing("templates", ("name",))
    for template in gone:
        del templates.records[template["id"]]
    return call.respond()


@QUIRKS.narrows("templates_list", reads=[*_EQUAL, "status", "name", *_NUMBERS])
def of_a_list(call: ServedCall, templates: list[Record]) -> list[Record]:
    query = call.query
    numbers = query.get("wabaPhoneNumbers")
    return [
        each
        for each in templates
        if all(each[name] == query[name] for name in _EQUAL if name in query)
        and query.get("status", "ALL") in ("ALL", each["status"])
        and each["name"].startswith(query.get("name", ""))
        and (not numbers or each["wabaPhoneNumber"] in numbers)
    ]


@QUIRKS.prints("templates")
def print_template(account: Account, template: Record) -> Record:
    """Add what only the guide has: the id is a text, and buttons are beside the parts."""
    if account.profile != "guide":
        return template
    parts = template["components"]
    buttons = [each for part in parts for each in part.get("buttons", [])]
    return {**template, "id": str(template["id"]), "buttons": buttons}


def _written(call: ServedCall, template: Mapping[str, Any]) -> Record:
    """Return a template with what a request says of it; it is to be reviewed again."""
    said = {name: call.body[name] for name in ("name", "language", "category") if name in call.body}
    parts = call.body.get("components")
    components = template.get("components", []) if parts is None else [*_parts(parts)]
    status = {"status": "PENDING", "rejectedReason": ""}
    return {**template, **said, **status, "components": components}


def _parts(parts: Mapping[str, Any]) -> Iterable[Record]:
    """Yield the parts of a template as a list has them."""
    for kind in ("header", "body", "footer"):
        if kind in parts:
            shown = {name: parts[kind][name] for name in ("format", "text") if name in parts[kind]}
            yield {"type": kind.upper(), **shown}
    if parts.get("buttons"):
        shown_of_a_button = ("type", "text", "url", "phoneNumber")
        buttons = [
            {name: each[name] for name in shown_of_a_button if name in each}
            for each in parts["buttons"]
        ]
        yield {"type": "BUTTON", "buttons": buttons}
