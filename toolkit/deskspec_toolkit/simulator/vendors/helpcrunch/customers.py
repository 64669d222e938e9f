"""Customers: created, changed, tagged, deleted; and what they did, which can only be reported."""

import copy
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from ...engine.message import Response, respond
from ...engine.vendor import ReceivedCall
from . import pages, search
from .context import AccountContext, Answering
from .records import Record, new_customer

_FLAGS = {
    "unsubscribed": ("customer.subscribed", "customer.unsubscribed"),
    "blocked": ("customer.unblocked", "customer.blocked"),
}
"""Field -> the events of its being false and true from now on."""
_UPDATED = {"customData": "custom data of an update", "tags": "tags of an update"}
"""Field -> mark of an update that names it: does it replace what is there, or join it?"""
_WRITTEN_FLAT = ("regionCode", "countryCode", "city")
"""Fields of requests that are inside of `location` in answers."""


class Customers:
    """The operations on customers."""

    def __init__(self, desk: AccountContext) -> None:
        self._desk = desk
        self._account = desk.account
        self.answering: Mapping[str, Answering] = {
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
        return pages.by_query(self._desk.generation, call, self._listing(self._all()))

    def _get(self, call: ReceivedCall, _: Any) -> Response:
        return self._shown(self._of_path(call))

    def _search(self, call: ReceivedCall, body: Any) -> Response:
        listing = self._listing(self._all())
        return search.page(self._desk.generation, call, body, listing, search.customer_values)

    def _create(self, call: ReceivedCall, body: Any) -> Response:
        self._claim([(None, body.get("userId"))])
        marks = self._recoloured(body)
        customer = new_customer(next(self._account.new_customer_ids))
        self._write(customer, body)
        self._account.customers[customer["id"]] = customer
        self._desk.notices.customer("customer.new", customer)
        return respond(201, self._desk.shapes.customer(customer), *marks)

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
            self._desk.customer(call, entry["customer"], f"[{index}].customer")
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
        shown = [self._desk.shapes.customer(customer) for customer in customers]
        return respond(200, shown, "answer to a batch", *dict.fromkeys(marks))

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
        self._desk.notices.customer("customer.deleted", customer)
        return self._desk.generation.done()

    def _create_event(self, call: ReceivedCall, body: Any) -> Response:
        customer = self._desk.customer(call, body["customer"], "customer")
        shown = self._desk.shapes.event(
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
        return pages.PageQuery(customers, self._desk.shapes.customer, Record.__getitem__)

    def _of_path(self, call: ReceivedCall) -> Record:
        id_ = self._desk.generation.id(call, "customer")
        return self._desk.customer(call, id_, "customer_id")

    def _shown(self, customer: Record, *marks: str) -> Response:
        return respond(200, self._desk.shapes.customer(customer), *marks)

    def _put(self, customer: Record, body: Record) -> None:
        """Replace everything that can be written; what is left out is as in a new customer."""
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
        """The mark of a request that gives a known tag another colour."""
        colors = self._account.tag_colors
        given = [(tag["name"], tag["color"]) for tag in body.get("tags", []) if "color" in tag]
        changed = any(colors.get(name, color) != color for name, color in given)
        return ["colour of a tag that is known"] if changed else []

    def _claim(self, claims: list[tuple[int | None, str | None]]) -> None:
        """See that each customer's `userId` will be its own.

        Raises:
            Refused: Another customer has one of them, or two are to get the same.
        """
        claimers = {id_ for id_, _ in claims}
        taken = Counter(
            customer["userId"] for customer in self._all() if customer["id"] not in claimers
        )
        taken.update(user_id for _, user_id in claims)
        if any(taken[user_id] > 1 for _, user_id in claims if user_id is not None):
            raise self._desk.generation.conflict("userId")

    def _report_changes(self, before: Record, customer: Record) -> None:
        for event in _changes(before, customer):
            self._desk.notices.customer(event, customer)


def _changes(before: Record, after: Record) -> Iterator[str]:
    """The events that a change of a customer is worth."""
    if before["email"] != after["email"]:
        yield "customer.email_updated"
    if before["tags"] != after["tags"]:
        yield "customer.tags_changed"
    for field, events in _FLAGS.items():
        if before[field] != after[field]:
            yield events[after[field]]
