"""Loans: lists by page number, sorting by two parameters, a webhook when a book comes back."""

from collections.abc import Callable

from lab import rules
from lab.exchange import Call, Response, missing
from lab.listings import equal, from_day, let_through, ordered, to_day
from lab.operation import GONE, Operation, created, page, shown
from lab.shelves import Record, loan_id

_ID = {"loan_id": rules.uuid}
_STATUS = rules.choice("active", "returned", "lost")
_NOTED = {"due_on": rules.day, "remark": rules.text(0, 200), "fee_cents": rules.whole(0, 100_000)}
_NEW = {"book_id": rules.whole(1), "reader": rules.text(1, 100), "lent_on": rules.day, **_NOTED}
_QUERY = {
    "page": rules.digits(rules.whole(1, 100_000)),
    "per_page": rules.digits(rules.whole(1, 40)),
    "status": _STATUS,
    "book_id": rules.digits(rules.whole(1)),
    "due_from": rules.day,
    "due_to": rules.day,
    "sort_by": rules.choice("due_on", "created_at"),
    "order": rules.choice("asc", "desc"),
}
_TESTS = {
    "status": equal("status"),
    "book_id": equal("book_id"),
    "due_from": from_day("due_on"),
    "due_to": to_day("due_on"),
}


def _loan(call: Call) -> Record:
    found = call.shelves.loans.get(call.path["loan_id"])
    if found is None:
        raise missing("loan")
    return found


def _list(call: Call) -> Response:
    number, size = call.query.get("page", 1), call.query.get("per_page", 10)
    found = let_through(call.shelves.loans.values(), _TESTS, call.query)
    is_down = call.query.get("order") == "desc"
    found = ordered(found, call.query.get("sort_by", "created_at"), is_down=is_down)
    meta = {"page": number, "per_page": size, "total": len(found)}
    return page(found, (number - 1) * size, size, "data", {"meta": meta})


def _create(call: Call) -> Response:
    if call.body["book_id"] not in call.shelves.books:
        raise missing("book")
    made = {
        "id": loan_id(call.shelves.next_number()),
        "status": "active",
        "returned_at": None,
        "created_at": int(call.now),
        **call.body,
    }
    call.shelves.loans[made["id"]] = made
    return created(made, f"/loans/{made['id']}")


def _get(call: Call) -> Response:
    return shown(_loan(call))


def _delete(call: Call) -> Response:
    del call.shelves.loans[_loan(call)["id"]]
    return GONE


def operations(notify: Callable[[Record], None]) -> tuple[Operation, ...]:
    """Return the operations; `notify` gets each loan that is returned."""

    def update(call: Call) -> Response:
        found = _loan(call)
        was = found["status"]
        found.update(call.body)
        is_back = found["status"] == "returned"
        if is_back and was != "returned":
            found["returned_at"] = int(call.now)
            notify(found)
        elif not is_back:
            found["returned_at"] = None
        return shown(found)

    new = rules.fields(_NEW, ("book_id", "reader", "lent_on", "due_on"))
    changes = rules.fields({"status": _STATUS, **_NOTED}, least=1)
    return (
        Operation("GET", "/loans", _list, query=_QUERY),
        Operation("POST", "/loans", _create, body=new),
        Operation("GET", "/loans/{loan_id}", _get, _ID),
        Operation("PATCH", "/loans/{loan_id}", update, _ID, body=changes),
        Operation("DELETE", "/loans/{loan_id}", _delete, _ID),
    )
