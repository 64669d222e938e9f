"""Bugs of what is written: lost, done by half, done to the neighbour, or undone."""

from dataclasses import replace
from typing import Any

from lab.bugs.bug import Bug, forgetting
from lab.exchange import AtDesk, Call, Do, Response
from lab.operation import GONE, created, shown


def _due_on_lost(do: Do, call: Call) -> Response:
    """The response has the new day, and the old one is stored."""
    loan = call.shelves.loans.get(call.path["loan_id"])
    before = loan["due_on"] if loan else None
    response = do(call)
    call.shelves.loans[call.path["loan_id"]]["due_on"] = before
    return response


def _drops_what_is_not_given(do: Do, call: Call) -> Response:
    do(call)
    book = call.shelves.books[call.path["book_id"]]
    for name in {"subtitle", "pages"} - call.body.keys():
        book.pop(name, None)
    return shown(book)


def _moves_lent_on(do: Do, call: Call) -> Response:
    do(call)
    loan = call.shelves.loans[call.path["loan_id"]]
    loan["lent_on"] = "2020-02-29"
    return shown(loan)


def _resets_language(do: Do, call: Call) -> Response:
    do(call)
    book = call.shelves.books[call.path["book_id"]]
    book["language"] = call.body.get("language", "fr")
    return shown(book)


def _keeps_old_fields(kind: str, key: str, *names: str) -> AtDesk:
    """A replacement keeps the fields that it leaves out."""

    def around(do: Do, call: Call) -> Response:
        before = getattr(call.shelves, kind).get(call.path[key], {})
        kept = {name: before[name] for name in names if name in before}
        do(call)
        now = getattr(call.shelves, kind)[call.path[key]]
        now.update({name: value for name, value in kept.items() if name not in call.body})
        return shown(now)

    return around


def _drops(kind: str, name: str) -> AtDesk:
    """A field that was given is not in what was created."""

    def around(do: Do, call: Call) -> Response:
        body = {key: value for key, value in call.body.items() if key != name}
        response = do(replace(call, body=body))
        return created(_made(call, kind), response.headers["location"])

    return around


def _made(call: Call, kind: str) -> dict[str, Any]:
    made: dict[str, Any] = list(getattr(call.shelves, kind).values())[-1]
    return made


def _cuts_title(do: Do, call: Call) -> Response:
    return do(replace(call, body={**call.body, "title": call.body["title"][:5]}))


def _still_listed(kind: str, key: str) -> AtDesk:
    """It cannot be read any more, and the list keeps it."""

    def around(do: Do, call: Call) -> Response:
        record = getattr(call.shelves, kind).get(call.path[key])
        response = do(call)
        getattr(call.shelves, kind)[f"deleted {call.path[key]}"] = record
        return response

    return around


def _tags_kept(do: Do, call: Call) -> Response:
    """The tags stay where they are."""
    before = list(call.shelves.books.get(call.path["book_id"], {}).get("tags", []))
    do(call)
    book = call.shelves.books[call.path["book_id"]]
    book["tags"] = before
    return shown(book)


def _replaces_tags(do: Do, call: Call) -> Response:
    do(call)
    book = call.shelves.books[call.path["book_id"]]
    book["tags"] = list(dict.fromkeys(call.body["tags"]))
    return shown(book)


def _removes_all_tags(do: Do, call: Call) -> Response:
    do(call)
    book = call.shelves.books[call.path["book_id"]]
    book["tags"] = []
    return shown(book)


def _not_deleted(do: Do, call: Call) -> Response:
    forgetting(do, call)
    return GONE


_BOOK, _LOAN, _NOTE = "/books/{book_id}", "/loans/{loan_id}", "/notes/{note_id}"
BUGS = (
    Bug(
        name="book-update-lost",
        kind="update lost",
        operation=f"PATCH {_BOOK}",
        line="the response has the new values, and the old ones are stored",
        at_desk=forgetting,
    ),
    Bug(
        name="loan-due-on-lost",
        kind="update lost",
        operation=f"PATCH {_LOAN}",
        line="a new due_on is in the response, and is not stored",
        at_desk=_due_on_lost,
    ),
    Bug(
        name="note-replacement-lost",
        kind="update lost",
        operation=f"PUT {_NOTE}",
        line="the response has the new note, and the old one is stored",
        at_desk=forgetting,
    ),
    Bug(
        name="book-update-drops-others",
        kind="update changes others",
        operation=f"PATCH {_BOOK}",
        line="subtitle and pages are dropped if they are not given",
        at_desk=_drops_what_is_not_given,
    ),
    Bug(
        name="book-update-resets-language",
        kind="update changes others",
        operation=f"PATCH {_BOOK}",
        line="language becomes fr if it is not given",
        at_desk=_resets_language,
    ),
    Bug(
        name="loan-update-moves-lent-on",
        kind="update changes others",
        operation=f"PATCH {_LOAN}",
        line="lent_on becomes another day",
        at_desk=_moves_lent_on,
    ),
    Bug(
        name="book-replacement-keeps-fields",
        kind="replacement keeps fields",
        operation=f"PUT {_BOOK}",
        line="subtitle and pages stay if they are not given",
        at_desk=_keeps_old_fields("books", "book_id", "subtitle", "pages"),
    ),
    Bug(
        name="book-replacement-keeps-reference",
        kind="replacement keeps fields",
        operation=f"PUT {_BOOK}",
        line="is_reference stays if it is not given, although it has a default",
        at_desk=_keeps_old_fields("books", "book_id", "is_reference"),
    ),
    Bug(
        name="note-replacement-keeps-page",
        kind="replacement keeps fields",
        operation=f"PUT {_NOTE}",
        line="page stays if it is not given",
        at_desk=_keeps_old_fields("notes", "note_id", "page"),
    ),
    Bug(
        name="book-creation-lost",
        kind="creation",
        operation="POST /books",
        line="the new book is in the response, and is not stored",
        at_desk=forgetting,
    ),
    Bug(
        name="book-creation-cuts-title",
        kind="creation",
        operation="POST /books",
        line="only five characters of the title are kept",
        at_desk=_cuts_title,
    ),
    Bug(
        name="loan-creation-drops-remark",
        kind="creation",
        operation="POST /loans",
        line="remark is dropped",
        at_desk=_drops("loans", "remark"),
    ),
    Bug(
        name="note-creation-drops-page",
        kind="creation",
        operation="POST /notes",
        line="page is dropped",
        at_desk=_drops("notes", "page"),
    ),
    Bug(
        name="book-not-deleted",
        kind="deletion",
        operation=f"DELETE {_BOOK}",
        line="204, and the book is still there",
        at_desk=_not_deleted,
    ),
    Bug(
        name="note-not-deleted",
        kind="deletion",
        operation=f"DELETE {_NOTE}",
        line="204, and the note is still there",
        at_desk=_not_deleted,
    ),
    Bug(
        name="loan-deleted-still-listed",
        kind="deletion",
        operation=f"DELETE {_LOAN}",
        line="the loan cannot be read any more, and is still listed",
        at_desk=_still_listed("loans", "loan_id"),
    ),
    Bug(
        name="note-deleted-still-listed",
        kind="deletion",
        operation=f"DELETE {_NOTE}",
        line="the note cannot be read any more, and is still listed",
        at_desk=_still_listed("notes", "note_id"),
    ),
    Bug(
        name="book-tags-not-removed",
        kind="tags",
        operation=f"DELETE {_BOOK}/tags",
        line="the tags stay",
        at_desk=_tags_kept,
    ),
    Bug(
        name="book-tags-all-removed",
        kind="tags",
        operation=f"DELETE {_BOOK}/tags",
        line="the other tags are removed, too",
        at_desk=_removes_all_tags,
    ),
    Bug(
        name="book-tags-not-added",
        kind="tags",
        operation=f"POST {_BOOK}/tags",
        line="the response has the tags, and they are not stored",
        at_desk=forgetting,
    ),
    Bug(
        name="book-tags-replaced",
        kind="tags",
        operation=f"POST {_BOOK}/tags",
        line="the tags that the book had are gone",
        at_desk=_replaces_tags,
    ),
    Bug(
        name="note-label-not-removed",
        kind="tags",
        operation=f"DELETE {_NOTE}/labels/{{label}}",
        line="the response is without the label, and the label stays",
        at_desk=forgetting,
    ),
    Bug(
        name="note-label-not-added",
        kind="tags",
        operation=f"PUT {_NOTE}/labels/{{label}}",
        line="the response has the label, and it is not stored",
        at_desk=forgetting,
    ),
)
