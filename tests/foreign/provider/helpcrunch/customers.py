"""Customers and their events.

What is ours, because the pages do not say it or contradict each other: PUT clears what it does not
name, as the page says in its first sentences and against its tips, tags aside, which have calls of
their own; a batch returns its customers, and changes all of them or none; unknown fields
are ignored; chats go with their customer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import Any, Final

from foreign.provider.exchange import Request, Response
from foreign.provider.helpcrunch import records
from foreign.provider.helpcrunch.account import Account, new_customer
from foreign.provider.helpcrunch.filters import DATE, NUMBER, TAGS, TEXT, Fields, found, tag_names
from foreign.provider.helpcrunch.listings import Record, ordered, part
from foreign.provider.helpcrunch.refusals import body_of, invalid, numeric

_TEXTS: Final = {"name", "email", "userId", "company", "phone", "source", "locale", "notes"}
_PLACES: Final = {"city", "regionCode", "countryCode"}
_DATES: Final = {"firstSeen", "lastSeen"}
_FLAGS: Final = {"unsubscribed", "blocked"}
_CREATED: Final = _TEXTS | {"firstSeen", "tags", "customData"}
_CHANGED: Final = _CREATED | _PLACES | _DATES | _FLAGS | {"referer", "lastPage"}

_USUAL_COLOR: Final = "#c377e0"
_LARGEST_BATCH: Final = 10

_FIELDS: Final[Fields] = {
    "customers.id": (NUMBER, itemgetter("id")),
    "customers.lastSeen": (DATE, itemgetter("lastSeen")),
    "customers.tagsData": (TAGS, tag_names),
    "customers.countryCode": (TEXT, lambda customer: customer["location"]["countryCode"]),
    "customers.regionCode": (TEXT, lambda customer: customer["location"]["regionCode"]),
    "customers.city": (TEXT, lambda customer: customer["location"]["city"]),
    **{
        f"customers.{name}": (TEXT, itemgetter(name))
        for name in ("name", "email", "company", "phone", "userId")
    },
}


class Customers:
    """The eleven operations on customers and events."""

    def __init__(self, account: Account) -> None:
        self._account: Account = account

    def list(self, request: Request) -> Response:
        """All of them, page by page; the total comes first."""
        everyone = [*self._account.customers.values()]
        page = part(ordered(everyone, request.query, _DATES), request.query)
        return Response(200, {"total": len(everyone), "data": page})

    def search(self, request: Request) -> Response:
        """Those that match the filters. The response has the form that integrations read."""
        asked = body_of(request, dict)
        matching = found([*self._account.customers.values()], asked, _FIELDS)
        page = part(ordered(matching, asked, _DATES), asked)
        return Response(200, {"data": page, "total": len(matching)})

    def get(self, request: Request, customer_id: int) -> Response:
        """One customer."""
        return Response(200, self._account.customer(customer_id))

    def create(self, request: Request) -> Response:
        """A new customer; no field is required."""
        changes = self._changes(body_of(request, dict), _CREATED, None)
        customer = new_customer({"id": next(self._account.customer_ids)})
        _write(customer, changes)
        self._account.customers[customer["id"]] = customer
        return Response(201, customer)

    def replace(self, request: Request, customer_id: int) -> Response:
        """What is given is set, what is not becomes null."""
        customer = self._account.customer(customer_id)
        changes = self._changes(body_of(request, dict), _CHANGED, customer_id)
        _clear(customer)
        _write(customer, changes)
        return Response(200, customer)

    def update(self, request: Request, customer_id: int) -> Response:
        """What is given is set."""
        customer = self._account.customer(customer_id)
        _write(customer, self._changes(body_of(request, dict), _CHANGED, customer_id))
        return Response(200, customer)

    def replace_many(self, request: Request) -> Response:
        """Up to ten customers at once, each as if it were replaced."""
        entries = body_of(request, list)
        if not 0 < len(entries) <= _LARGEST_BATCH or not all(isinstance(e, dict) for e in entries):
            raise invalid("body")
        customers = [self._account.customer(entry.get("customer")) for entry in entries]
        changes = [
            self._changes(entry, _CHANGED, customer["id"])
            for entry, customer in zip(entries, customers, strict=True)
        ]
        for customer, change in zip(customers, changes, strict=True):
            _clear(customer)
            _write(customer, change)
        return Response(200, customers)

    def add_tags(self, request: Request, customer_id: int) -> Response:
        """Tags are added to those that the customer has."""
        customer = self._account.customer(customer_id)
        tags = _tags(body_of(request, dict).get("tags"))
        new = {tag["name"] for tag in tags}
        customer["tags"] = [tag for tag in customer["tags"] if tag["name"] not in new] + tags
        return Response(200, customer)

    def remove_tags(self, request: Request, customer_id: int) -> Response:
        """Tags are taken away; one that the customer lacks is ignored."""
        customer = self._account.customer(customer_id)
        gone = {tag["name"] for tag in _tags(body_of(request, dict).get("tags"))}
        customer["tags"] = [tag for tag in customer["tags"] if tag["name"] not in gone]
        return Response(200, customer)

    def delete(self, request: Request, customer_id: int) -> Response:
        """The word is the page's; that it comes bare is ours."""
        del self._account.customers[self._account.customer(customer_id)["id"]]
        chats = self._account.chats
        for chat in [chat for chat in chats.values() if chat["customer"] == customer_id]:
            del chats[chat["id"]]
        return Response(200, "Ok")

    def add_event(self, request: Request) -> Response:
        """Something that a customer did: returns 200, and is never listed."""
        body = body_of(request, dict)
        if not isinstance(body.get("name"), str):
            raise invalid("name")
        if not isinstance(body.get("data", {}), dict):
            raise invalid("data")
        event = {
            "id": next(self._account.event_ids),
            "name": body["name"],
            "data": body.get("data", {}),
            "createdAt": int(self._account.clock()),
            "customer": self._account.customer(body.get("customer"))["id"],
        }
        return Response(200, event)

    def _changes(self, body: Record, known: set[str], customer_id: int | None) -> Record:
        """The known fields of a body, checked."""
        changes = {name: _checked(name, body[name]) for name in known & body.keys()}
        taken = changes.get("userId")
        for other in self._account.customers.values():
            if taken is not None and other["userId"] == taken and other["id"] != customer_id:
                raise invalid("userId")
        return changes


def _checked(name: str, value: Any) -> Any:
    if name == "tags":
        return _tags(value)
    if name == "customData":
        return _custom_data(value)
    if name in _FLAGS:
        is_right = isinstance(value, bool)
    elif name in _DATES and value is not None:
        value = numeric(value)
        is_right = value is not None
    else:
        is_right = value is None or isinstance(value, str)
    if not is_right:
        raise invalid(name)
    return value


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and value != ""


def _tags(value: Any) -> list[Record]:
    entries: list[Any] = value if isinstance(value, list) else [None]
    if not all(isinstance(entry, dict) and _is_text(entry.get("name")) for entry in entries):
        raise invalid("tags")
    return [{"name": entry["name"], "color": entry.get("color", _USUAL_COLOR)} for entry in entries]


def _custom_data(value: Any) -> list[Record]:
    entries: list[Any] = value if isinstance(value, list) else [None]
    if not all(
        isinstance(entry, dict)
        and _is_text(entry.get("property"))
        and entry["property"] in records.ATTRIBUTES
        and isinstance(entry.get("value"), str | int | float)
        for entry in entries
    ):
        raise invalid("customData")
    return entries


def _clear(customer: Record) -> None:
    kept = {name: customer[name] for name in ("id", "device", "tags")}
    customer.update(new_customer(kept))


def _write(customer: Record, changes: Mapping[str, Any]) -> None:
    """Places are written flat and read nested; custom data is kept by its property."""
    for name, value in changes.items():
        if name in _PLACES:
            customer["location"][name] = value
        elif name == "customData":
            customer[name] = _merged(customer[name], value)
        else:
            customer[name] = value


def _merged(before: Iterable[Record], after: Iterable[Record]) -> list[Record]:
    values = {entry["property"]: entry["value"] for entry in (*before, *after)}
    return [{"property": name, "value": value} for name, value in values.items()]
