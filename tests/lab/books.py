"""Books: lists by offset and limit, sorting by one word, tags in the body."""

from collections.abc import Mapping
from typing import Any

from lab import rules
from lab.exchange import Call, Refusal, Response, missing
from lab.listings import equal, from_day, let_through, ordered, to_day
from lab.operation import GONE, Operation, created, page, shown
from lab.shelves import Record, written

ID = {"book_id": rules.digits(rules.whole(1))}
LABEL = rules.matching("[a-z][a-z0-9-]{0,19}")
_LANGUAGE = rules.choice("de", "en", "fr", "hi")
_FIELDS = {
    "title": rules.text(1, 100),
    "subtitle": rules.text(1, 100),
    "isbn": rules.matching("[0-9]{13}"),
    "author": rules.text(1, 100),
    "language": _LANGUAGE,
    "published_on": rules.day,
    "pages": rules.whole(1, 20_000),
    "is_reference": rules.flag,
}
_REQUIRED = ("title", "isbn", "author", "language", "published_on")
_TAGS = rules.fields({"tags": rules.several(LABEL, 1, 5)}, ["tags"])
_LOOKUP = {
    "text": rules.text(1, 100),
    "offset": rules.whole(0, 100_000),
    "limit": rules.whole(1, 50),
}
_QUERY = {
    "limit": rules.digits(rules.whole(1, 50)),
    "offset": rules.digits(rules.whole(0, 100_000)),
    "author": rules.text(1, 100),
    "language": _LANGUAGE,
    "published_from": rules.day,
    "published_to": rules.day,
    "sort": rules.choice("title", "-title", "published_on", "-published_on"),
}
_TESTS = {
    "author": equal("author"),
    "language": equal("language"),
    "published_from": from_day("published_on"),
    "published_to": to_day("published_on"),
}


def book(call: Call) -> Record:
    """The book that is meant. Raises `Refusal` if there is none."""
    found = call.shelves.books.get(call.path["book_id"])
    if found is None:
        raise missing("book")
    return found


def _list(call: Call) -> Response:
    offset, limit = call.query.get("offset", 0), call.query.get("limit", 20)
    sort = call.query.get("sort", "id")
    found = let_through(call.shelves.books.values(), _TESTS, call.query)
    found = ordered(found, sort.lstrip("-"), is_down=sort.startswith("-"))
    around = {"total": len(found), "offset": offset, "limit": limit}
    return page(found, offset, limit, "items", around)


def _lookup(call: Call) -> Response:
    wanted = call.body["text"]
    found = [
        b for b in call.shelves.books.values() if wanted in b["title"] or wanted in b["author"]
    ]
    offset, limit = call.body.get("offset", 0), call.body.get("limit", 20)
    return page(found, offset, limit, "found", {"matches": len(found)})


def _create(call: Call) -> Response:
    _check_isbn(call, 0)
    number = call.shelves.next_number()
    made = _new(call.body, number, call.now, tags=[], added_at=written(call.now))
    call.shelves.books[number] = made
    return created(made, f"/books/{number}")


def _get(call: Call) -> Response:
    return shown(book(call))


def _update(call: Call) -> Response:
    found = book(call)
    _check_isbn(call, found["id"])
    found.update(call.body, changed_at=int(call.now))
    return shown(found)


def _replace(call: Call) -> Response:
    found = book(call)
    _check_isbn(call, found["id"])
    kept = {"tags": found["tags"], "added_at": found["added_at"]}
    call.shelves.books[found["id"]] = _new(call.body, found["id"], call.now, **kept)
    return _get(call)


def _delete(call: Call) -> Response:
    del call.shelves.books[book(call)["id"]]
    return GONE


def _add_tags(call: Call) -> Response:
    found = book(call)
    found["tags"] = list(dict.fromkeys([*found["tags"], *call.body["tags"]]))
    found["changed_at"] = int(call.now)
    return shown(found)


def _remove_tags(call: Call) -> Response:
    found = book(call)
    found["tags"] = [tag for tag in found["tags"] if tag not in call.body["tags"]]
    found["changed_at"] = int(call.now)
    return shown(found)


def _new(given: Mapping[str, Any], number: int, now: float, **kept: Any) -> Record:
    return {"id": number, "is_reference": False, **given, **kept, "changed_at": int(now)}


def _check_isbn(call: Call, own: int) -> None:
    isbn = call.body.get("isbn")
    if any(b["isbn"] == isbn and b["id"] != own for b in call.shelves.books.values()):
        raise Refusal(409, "taken", "Another book has this ISBN.")


_NEW = rules.fields(_FIELDS, _REQUIRED)
OPERATIONS = (
    Operation("GET", "/books", _list, query=_QUERY),
    Operation("POST", "/books", _create, body=_NEW),
    Operation("POST", "/books/lookup", _lookup, body=rules.fields(_LOOKUP, ["text"])),
    Operation("GET", "/books/{book_id}", _get, ID),
    Operation("PATCH", "/books/{book_id}", _update, ID, body=rules.fields(_FIELDS, least=1)),
    Operation("PUT", "/books/{book_id}", _replace, ID, body=_NEW),
    Operation("DELETE", "/books/{book_id}", _delete, ID),
    Operation("POST", "/books/{book_id}/tags", _add_tags, ID, body=_TAGS),
    Operation("DELETE", "/books/{book_id}/tags", _remove_tags, ID, body=_TAGS),
)
