"""Notes: lists by cursor, sorting by a word with a direction, labels in the path."""

from lab import rules
from lab.books import LABEL
from lab.exchange import Call, Response, missing
from lab.listings import (
    after_cursor,
    cursor_of,
    equal,
    from_moment,
    let_through,
    ordered,
    to_moment,
)
from lab.operation import GONE, Operation, created, page, shown
from lab.shelves import Record, written

_ID = {"note_id": rules.matching("note-[0-9]{1,9}")}
_KIND = rules.choice("comment", "quote", "review")
_TEXT = {"kind": _KIND, "text": rules.text(1, 500), "page": rules.whole(1, 20_000)}
_QUERY = {
    "limit": rules.digits(rules.whole(1, 30)),
    "cursor": rules.text(1),
    "kind": _KIND,
    "created_since": rules.moment,
    "created_until": rules.moment,
    "sort": rules.choice("created_at:asc", "created_at:desc"),
}
_TESTS = {
    "kind": equal("kind"),
    "created_since": from_moment("created_at"),
    "created_until": to_moment("created_at"),
}


def _note(call: Call) -> Record:
    found = call.shelves.notes.get(call.path["note_id"])
    if found is None:
        raise missing("note")
    return found


def _list(call: Call) -> Response:
    limit = call.query.get("limit", 15)
    found = let_through(call.shelves.notes.values(), _TESTS, call.query)
    is_down = call.query.get("sort", "created_at:desc").endswith("desc")
    rest = after_cursor(ordered(found, "created_at", is_down=is_down), call.query.get("cursor"))
    following = cursor_of(rest[limit - 1]) if len(rest) > limit else None
    return page(rest, 0, limit, "notes", {"next_cursor": following})


def _create(call: Call) -> Response:
    if call.body["book_id"] not in call.shelves.books:
        raise missing("book")
    made = {
        "id": f"note-{call.shelves.next_number()}",
        "labels": [],
        "created_at": written(call.now),
        **call.body,
    }
    call.shelves.notes[made["id"]] = made
    return created(made, f"/notes/{made['id']}")


def _get(call: Call) -> Response:
    return shown(_note(call))


def _replace(call: Call) -> Response:
    found = _note(call)
    kept = {name: found[name] for name in ("id", "book_id", "labels", "created_at")}
    call.shelves.notes[found["id"]] = {**kept, **call.body}
    return _get(call)


def _delete(call: Call) -> Response:
    del call.shelves.notes[_note(call)["id"]]
    return GONE


def _add_label(call: Call) -> Response:
    found = _note(call)
    if call.path["label"] not in found["labels"]:
        found["labels"].append(call.path["label"])
    return shown(found)


def _remove_label(call: Call) -> Response:
    found = _note(call)
    if call.path["label"] not in found["labels"]:
        raise missing("label")
    found["labels"].remove(call.path["label"])
    return shown(found)


_NEW = rules.fields({"book_id": rules.whole(1), **_TEXT}, ("book_id", "kind", "text"), is_open=True)
_LABEL = {**_ID, "label": LABEL}
OPERATIONS = (
    Operation("GET", "/notes", _list, query=_QUERY),
    Operation("POST", "/notes", _create, body=_NEW),
    Operation("GET", "/notes/{note_id}", _get, _ID),
    Operation("PUT", "/notes/{note_id}", _replace, _ID, body=rules.fields(_TEXT, ("kind", "text"))),
    Operation("DELETE", "/notes/{note_id}", _delete, _ID),
    Operation("PUT", "/notes/{note_id}/labels/{label}", _add_label, _LABEL),
    Operation("DELETE", "/notes/{note_id}/labels/{label}", _remove_label, _LABEL),
)
