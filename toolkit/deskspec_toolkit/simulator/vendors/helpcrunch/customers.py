"""Customers: create, update, tag, delete; and their events, which can only be created."""

import copy
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from ...engine.message import Response, respond
from ...engine.vendor import ReceivedCall
from . import pages, search
from .context import AccountContext, BodyHandler
from .records import Record, new_customer

_FLAGS = {
    "unsubscribed": ("customer.subscribed", "customer.unsubscribed"),
    "blocked": ("customer.unblocked", "customer.blocked"),
}
"""Field -> the events when it becomes false and true."""
_UPDATED = {"customData": "custom data of an update", "tags": "tags of an update"}
"""Field -> the mark of an update with it: the pages leave open whether it replaces or adds."""
_WRITTEN_FLAT = ("regionCode", "countryCode", "city")
"""Request fields that are inside `location` in responses."""


class Customers:
    """The operations on customers."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context
        self._account = context.account
        self.handlers: Mapping[str, BodyHandler] = {
            "customers_list": self._list,
            "customers_get": self._get,
            "customers_search": self._search,
            "customers_create": self._create,
            "customers_replace": self._replace,
            "customers_update": self._update,
            "customers_replace_many": self._replace_many,
            "customers_add_tags": self._add_tags,
            "customers_remove_tags": self._remove_tags,
            "customers_delete": self._delete,
            "events_create": self._create_event,
        }

    def _list(self, call: ReceivedCall, _: Any) -> Response:
        return pages.by_query(self._context.generation, call, self._listing(self._all()))

    def _get(self, call: ReceivedCall, _: Any) -> Response:
        return self._shown(self._of_path(call))

    def _search(self, call: ReceivedCall, body: Any) -> Response:
        listing = self._listing(self._all())
        return search.page(self._context.generation, call, body, listing, search.customer_values)

    def _create(self, call: ReceivedCall, body: Any) -> Response:
        self._claim([(None, body.get("userId"))])
        marks = self._recoloured(body)
        customer = new_customer(next(self._account.new_customer_ids))
        self._write(customer, body)
        self._account.customers[customer["id"]] = customer
        self._context.events.customer("customer.new", customer)
        return respond(201, self._context.rendering.customer(customer), *marks)

    def _replace(self, call: ReceivedCall, body: Any) -> Response:
        customer = self._of_path(call)
        self._claim([(customer["id"], body.get("userId"))])
        marks = self._recoloured(body)
        self._put(customer, body)
        return self._shown(customer, *marks)

    def _update(self, call: ReceivedCall, body: Any) -> Response:
        customer = self._of_path(call)
        self._claim([(customer["id"], body.get("userId"))])
        marks = [*self._recoloured(body), *(_UPDATED[name] for name in _UPDATED if name in body)]
        before = copy.deepcopy(customer)
        self._write(customer, body)
        self._report_changes(before, customer)
        return self._shown(customer, *marks)

    def _replace_many(self, call: ReceivedCall, body: Any) -> Response:
        customers = [
            self._context.customer(call, entry["customer"], f"[{index}].customer")
            for index, entry in enumerate(body)
        ]
        claims = {
            customer["id"]: entry.get("userId")
            for customer, entry in zip(customers, body, strict=True)
        }
        self._claim(list(claims.items()))
        marks = [mark for entry in body for mark in self._recoloured(entry)]
        for customer, entry in zip(customers, body, strict=True):
            self._put(customer, {name: entry[name] for name in entry if name != "customer"})
        shown = [self._context.rendering.customer(customer) for customer in customers]
        return respond(200, shown, "response to a batch", *dict.fromkeys(marks))

    def _add_tags(self, call: ReceivedCall, body: Any) -> Response:
        customer = self._of_path(call)
        before = copy.deepcopy(customer)
        marks = self._recoloured(body)
        names = self._account.tagged(body["tags"])
        customer["tags"] = list(dict.fromkeys([*before["tags"], *names]))
        self._report_changes(before, customer)
        if not set(names).isdisjoint(before["tags"]):
            marks.append("adding a tag that is there")
        return self._shown(customer, *marks)

    def _remove_tags(self, call: ReceivedCall, body: Any) -> Response:
        customer = self._of_path(call)
        before = copy.deepcopy(customer)
        names = {tag["name"] for tag in body["tags"]}
        customer["tags"] = [name for name in before["tags"] if name not in names]
        self._report_changes(before, customer)
        marks = [] if names.issubset(before["tags"]) else ["removing a tag that is not there"]
        return self._shown(customer, *marks)

    def _delete(self, call: ReceivedCall, _: Any) -> Response:
        customer = self._of_path(call)
        account = self._account
        account.chats = {
            id_: chat
            for id_, chat in account.chats.items()
            if chat.record["customer"] != customer["id"]
        }
        del account.customers[customer["id"]]
        self._context.events.customer("customer.deleted", customer)
        return self._context.generation.done()

    def _create_event(self, call: ReceivedCall, body: Any) -> Response:
        customer = self._context.customer(call, body["customer"], "customer")
        shown = self._context.rendering.event(
            {
                "id": next(self._account.new_event_ids),
                "name": body["name"],
                "data": body["data"],
                "createdAt": self._account.now(),
                "customer": customer["id"],
            }
        )
        return respond(200, shown)

    def _all(self) -> list[Record]:
        return list(self._account.customers.values())

    def _listing(self, customers: list[Record]) -> pages.PageQuery[Record]:
        return pages.PageQuery(customers, self._context.rendering.customer, Record.__getitem__)

    def _of_path(self, call: ReceivedCall) -> Record:
        id_ = self._context.generation.id(call, "customer")
        return self._context.customer(call, id_, "customer_id")

    def _shown(self, customer: Record, *marks: str) -> Response:
        return respond(200, self._context.rendering.customer(customer), *marks)

    def _put(self, customer: Record, body: Record) -> None:
        """Replace every writable field; a field that is left out gets its default."""
        before = copy.deepcopy(customer)
        customer.clear()
        customer.update(new_customer(before["id"]), device=before["device"])
        self._write(customer, body)
        self._report_changes(before, customer)

    def _write(self, customer: Record, body: Record) -> None:
        for name, value in body.items():
            if name in _WRITTEN_FLAT:
                customer["location"][name] = value
            elif name == "tags":
                customer["tags"] = self._account.tagged(value)
            elif name == "customData":
                customer["customData"] |= {pair["property"]: pair["value"] for pair in value}
            else:
                customer[name] = value

    def _recoloured(self, body: Record) -> list[str]:
        """Return the mark of a request that gives a known tag another colour."""
        colors = self._account.tag_colors
        given = [(tag["name"], tag["color"]) for tag in body.get("tags", []) if "color" in tag]
        changed = any(colors.get(name, color) != color for name, color in given)
        return ["colour of a tag that is known"] if changed else []

    def _claim(self, claims: list[tuple[int | None, str | None]]) -> None:
        """Check that each `userId` stays unique.

        Raises:
            RequestRefused: Another customer has one of them, or two would get the same.
        """
        claimers = {id_ for id_, _ in claims}
        taken = Counter(
            customer["userId"] for customer in self._all() if customer["id"] not in claimers
        )
        taken.update(user_id for _, user_id in claims)
        if any(taken[user_id] > 1 for _, user_id in claims if user_id is not None):
            raise self._context.generation.conflict("userId")

    def _report_changes(self, before: Record, customer: Record) -> None:
        for event in _changes(before, customer):
            self._context.events.customer(event, customer)


def _changes(before: Record, after: Record) -> Iterator[str]:
    """Yield the events for the changes of a customer."""
    if before["email"] != after["email"]:
        yield "customer.email_updated"
    if before["tags"] != after["tags"]:
        yield "customer.tags_changed"
    for field, events in _FLAGS.items():
        if before[field] != after[field]:
            yield events[after[field]]
