"""Bugs of fields and values: gone, new, renamed, retyped, in another unit or form, or mixed up."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from lab.bugs.bug import Bug, listing, rewriting


def _without(name: str) -> Callable[[Any], None]:
    def change(item: Any) -> None:
        item.pop(name, None)

    return change


def _with(name: str, value: Any) -> Callable[[Any], None]:
    def change(item: Any) -> None:
        item[name] = value

    return change


def _copied(name: str, twin: str) -> Callable[[Any], None]:
    def change(item: Any) -> None:
        item[twin] = item[name]

    return change


def _renamed(name: str, other: str) -> Callable[[Any], None]:
    def change(item: Any) -> None:
        if name in item:
            item[other] = item.pop(name)

    return change


def _rewritten(name: str, write: Callable[[Any], Any]) -> Callable[[Any], None]:
    def change(item: Any) -> None:
        if item.get(name) is not None:
            item[name] = write(item[name])

    return change


def _swapped(one: str, other: str) -> Callable[[Any], None]:
    def change(item: Any) -> None:
        item[one], item[other] = item[other], item[one]

    return change


def _milliseconds(seconds: int) -> int:
    return seconds * 1000


def _as_text(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat()


def _day_first(day: str) -> str:
    return date.fromisoformat(day).strftime("%d-%m-%Y")


def _with_blank(moment: str) -> str:
    return moment.replace("T", " ").removesuffix("Z")


def _without_zone(moment: str) -> str:
    return moment.removesuffix("Z")


_BOOK, _LOAN, _NOTE = "GET /books/{book_id}", "GET /loans/{loan_id}", "GET /notes/{note_id}"
BUGS = (
    Bug(
        name="books-without-subtitle",
        kind="optional field never there",
        operation="GET /books",
        line="no book has a subtitle, although it is documented and some have one",
        severity="info",
        at_desk=listing("items", _without("subtitle")),
    ),
    Bug(
        name="loans-without-fee",
        kind="optional field never there",
        operation="GET /loans",
        line="no loan has fee_cents, although it is documented and some have it",
        severity="info",
        at_desk=listing("data", _without("fee_cents")),
    ),
    Bug(
        name="notes-without-page",
        kind="optional field never there",
        operation="GET /notes",
        line="no note has a page, although it is documented and some have one",
        severity="info",
        at_desk=listing("notes", _without("page")),
    ),
    Bug(
        name="book-with-shelf-mark",
        kind="undocumented field",
        operation=_BOOK,
        line="there is a new field, shelf_mark",
        severity="info",
        at_desk=rewriting(_with("shelf_mark", "R 17")),
    ),
    Bug(
        name="notes-with-score",
        kind="undocumented field",
        operation="GET /notes",
        line="each note has a new field, score",
        severity="info",
        at_desk=listing("notes", _with("score", 3)),
    ),
    Bug(
        name="loan-with-branch",
        kind="undocumented field",
        operation=_LOAN,
        line="there is a new field, branch, in an object that is closed",
        at_desk=rewriting(_with("branch", "north")),
    ),
    Bug(
        name="book-published-on-twin",
        kind="twin field",
        operation=_BOOK,
        line="beside published_on there is publishedOn",
        severity="info",
        at_desk=rewriting(_copied("published_on", "publishedOn")),
    ),
    Bug(
        name="notes-created-at-twin",
        kind="twin field",
        operation="GET /notes",
        line="beside created_at there is createdAt",
        severity="info",
        at_desk=listing("notes", _copied("created_at", "createdAt")),
    ),
    Bug(
        name="books-subtitle-capital",
        kind="twin field",
        operation="GET /books",
        line="subtitle is called subTitle",
        severity="warning",
        at_desk=listing("items", _renamed("subtitle", "subTitle")),
    ),
    Bug(
        name="book-changed-at-milliseconds",
        kind="unit",
        operation=_BOOK,
        line="changed_at is in milliseconds",
        at_desk=rewriting(_rewritten("changed_at", _milliseconds)),
    ),
    Bug(
        name="loans-created-at-milliseconds",
        kind="unit",
        operation="GET /loans",
        line="created_at is in milliseconds",
        at_desk=listing("data", _rewritten("created_at", _milliseconds)),
    ),
    Bug(
        name="loan-returned-at-milliseconds",
        kind="unit",
        operation=_LOAN,
        line="returned_at is in milliseconds",
        at_desk=rewriting(_rewritten("returned_at", _milliseconds)),
    ),
    Bug(
        name="loans-returned-at-text",
        kind="form of a time",
        operation="GET /loans",
        line="returned_at is text: 2026-01-23T06:00:46+00:00",
        at_desk=listing("data", _rewritten("returned_at", _as_text)),
    ),
    Bug(
        name="book-published-on-day-first",
        kind="form of a time",
        operation=_BOOK,
        line="published_on is written 23-01-2025",
        at_desk=rewriting(_rewritten("published_on", _day_first)),
    ),
    Bug(
        name="books-added-at-blank",
        kind="form of a time",
        operation="GET /books",
        line="added_at is written 2026-01-23 06:00:46",
        at_desk=listing("items", _rewritten("added_at", _with_blank)),
    ),
    Bug(
        name="note-created-at-without-zone",
        kind="form of a time",
        operation=_NOTE,
        line="created_at is written without its zone",
        at_desk=rewriting(_rewritten("created_at", _without_zone)),
    ),
    Bug(
        name="loan-days-swapped",
        kind="wrong value",
        operation=_LOAN,
        line="lent_on and due_on have each other's value, not so in the list",
        at_desk=rewriting(_swapped("lent_on", "due_on")),
    ),
    Bug(
        name="books-title-and-author-swapped",
        kind="wrong value",
        operation="GET /books",
        line="title and author have each other's value, not so in the book itself",
        at_desk=listing("items", _swapped("title", "author")),
    ),
    Bug(
        name="note-always-a-comment",
        kind="wrong value",
        operation=_NOTE,
        line="kind is always comment, not so in the list",
        at_desk=rewriting(_with("kind", "comment")),
    ),
    Bug(
        name="book-pages-text",
        kind="retyped",
        operation=_BOOK,
        line="pages is text",
        at_desk=rewriting(_rewritten("pages", str)),
    ),
    Bug(
        name="loans-book-id-text",
        kind="retyped",
        operation="GET /loans",
        line="book_id is text",
        at_desk=listing("data", _rewritten("book_id", str)),
    ),
    Bug(
        name="note-labels-null",
        kind="retyped",
        operation=_NOTE,
        line="labels is null",
        at_desk=rewriting(_with("labels", None)),
    ),
    Bug(
        name="book-language-gone",
        kind="required field gone",
        operation=_BOOK,
        line="language is missing",
        at_desk=rewriting(_without("language")),
    ),
    Bug(
        name="loans-reader-gone",
        kind="required field gone",
        operation="GET /loans",
        line="reader is missing",
        at_desk=listing("data", _without("reader")),
    ),
    Bug(
        name="notes-next-cursor-gone",
        kind="required field gone",
        operation="GET /notes",
        line="next_cursor is missing",
        at_desk=rewriting(_without("next_cursor")),
    ),
    Bug(
        name="loan-status-overdue",
        kind="enum grown",
        operation=_LOAN,
        line="status is overdue, which is not listed",
        at_desk=rewriting(_with("status", "overdue")),
    ),
    Bug(
        name="books-language-upper-case",
        kind="enum grown",
        operation="GET /books",
        line="language is in capitals, which are not listed",
        at_desk=listing("items", _rewritten("language", str.upper)),
    ),
    Bug(
        name="notes-kind-essay",
        kind="enum grown",
        operation="GET /notes",
        line="reviews are of the kind essay, which is not listed",
        at_desk=listing("notes", _rewritten("kind", lambda k: "essay" if k == "review" else k)),
    ),
)
