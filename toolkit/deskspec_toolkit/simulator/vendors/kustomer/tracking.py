"""Who visitors are: an identity of each, and the customer that the visitor is."""

from collections.abc import Mapping
from typing import Any, Final

from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.store import Record
from .quirks import QUIRKS

_KNOWN_BY: Final = {"email": "emails", "phone": "phones", "externalId": "externalIds"}
"""Field of an identity -> the list of a customer with entries that have it."""
_FIELDS: Final = (
    *("remember", "trackingId", "sessionId", "name", "company", "externalId", "username"),
    *("signedUpAt", "birthdayAt", "gender", "locale", "timeZone", "email", "phone", "location"),
    *("tags", "custom"),
)
_CREATE: Final = ("tracking_create_identity", "tracking_create_identity_event")


@QUIRKS.on("tracking_create_identity", reads=_FIELDS)
def create_identity(call: ServedCall) -> Response:
    return _identified(call, call.body or {})


@QUIRKS.on("tracking_create_identity_event", reads=["identity", "event"])
def create_identity_event(call: ServedCall) -> Response:
    """Say who a visitor is; no operation reads the event."""
    return _identified(call, (call.body or {}).get("identity", {}))


def _identified(call: ServedCall, given: Mapping[str, Any]) -> Response:
    """Return the identity of the visitor, which is made at the first time."""
    identities, visitor = call.store["identities"], given.get("trackingId")
    known = next((e for e in identities if visitor and e.get("trackingId") == visitor), None)
    before = None if known is None else dict(known)
    identity = identities.add(call.account.new_record("identities")) if known is None else known
    customer = _customer(call, given, identity)
    identity |= {name: given[name] for name in ("trackingId", "email") if name in given}
    moment = call.account.now()
    identity |= {"customer": customer["id"], "statusAt": moment, "updatedAt": moment}
    identity["status"] = "updated"
    call.hooks.follow(call, identity, before)
    return call.respond(identity)


def _customer(call: ServedCall, given: Mapping[str, Any], identity: Record) -> Record:
    """Return the customer that a visitor is."""
    customers = call.store["customers"]
    for name, entries in _KNOWN_BY.items():
        for each in customers if name in given else ():
            if given[name] in [each.get(name), *(e.get(name) for e in each.get(entries) or [])]:
                return each
    linked = identity.get("customer")
    own = customers.get(linked.get("id") if isinstance(linked, dict) else linked)
    return own or customers.add(_new_customer(call, given))


def _new_customer(call: ServedCall, given: Mapping[str, Any]) -> Record:
    record = call.account.new_record("customers")
    record |= {name: given[name] for name in ("name", "externalId") if name in given}
    for name, entries in _KNOWN_BY.items():
        record[entries] = [{name: given[name], "verified": False}] if name in given else []
    return record


@QUIRKS.undocumented("who a visitor is", *_CREATE)
def is_found(call: ServedCall) -> bool:
    """The customer with the e-mail, phone or external id, else a new one; no page says."""
    return True
