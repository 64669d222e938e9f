"""For each bug the requests that show it: the bug changes the response to the last of them."""

from collections.abc import Mapping, Sequence
from typing import Final

from lab.listings import cursor_of
from lab.shelves import loan_id
from lab.steps import Step

_LOAN: Final = f"/loans/{loan_id(8)}"
_BACK: Final = f"/loans/{loan_id(9)}"
"""One that ended, so that all its times are there."""
_OLDEST: Final = "/notes?sort=created_at:asc"
_NEWEST: Final = cursor_of({"id": "note-22"})
"""The cursor behind the newest note."""
_NEW: Final = {
    "title": "A Book",
    "isbn": "9790000000001",
    "author": "Asha Example",
    "language": "en",
    "published_on": "2025-01-23",
}
_TAKEN: Final = _NEW | {"isbn": "9780000000007"}
_LENT: Final = {
    "book_id": 2,
    "reader": "Reader One",
    "lent_on": "2026-03-01",
    "due_on": "2026-04-01",
}
_WRITTEN: Final = {"book_id": 2, "kind": "review", "text": "Good."}
_REWRITTEN: Final = {"kind": "quote", "text": "x"}
_GET_BOOK, _GET_LOAN, _GET_NOTE = (
    Step("GET", "/books/5"),
    Step("GET", _LOAN),
    Step("GET", "/notes/note-5"),
)
_ENDED: Final = [Step("PATCH", _LOAN, {"status": "returned"})]


def _get(target: str) -> list[Step]:
    return [Step("GET", target)]


LISTS: Final[Mapping[str, Sequence[Step]]] = {
    "books-limit-ignored": _get("/books?limit=3"),
    "loans-limit-one-more": _get("/loans?per_page=3"),
    "notes-limit-ignored-further-on": _get(f"/notes?limit=3&cursor={_NEWEST}"),
    "lookup-limit-ignored": [Step("POST", "/books/lookup", {"text": "The", "limit": 3})],
    "books-author-ignored": _get("/books?author=Asha Example"),
    "loans-status-ignored": _get("/loans?status=lost"),
    "loans-book-ignored": _get("/loans?book_id=6"),
    "books-language-inverted": _get("/books?language=hi"),
    "notes-kind-inverted": _get("/notes?kind=quote"),
    "books-published-to-exclusive": _get("/books?published_to=1999-10-30"),
    "loans-due-from-exclusive": _get("/loans?due_from=2026-02-20&sort_by=due_on"),
    "notes-until-ignored": _get("/notes?created_until=2026-01-01T12:00:00Z"),
    "loans-due-to-ignored": _get("/loans?due_to=2026-02-20"),
    "books-sort-ignored": _get("/books?sort=title"),
    "books-minus-ignored": _get("/books?sort=-title"),
    "loans-order-reversed": _get("/loans?sort_by=due_on&order=desc"),
    "notes-sort-ignored": _get(_OLDEST),
    "books-offset-ignored": _get("/books?offset=20"),
    "loans-page-ignored": _get("/loans?page=2"),
    "books-pages-overlap": _get("/books?offset=20"),
    "books-page-skips": _get("/books?offset=20"),
    "loans-page-skips": _get("/loans?page=2"),
    "notes-cursor-skips": _get("/notes?limit=3"),
    "notes-cursor-never-ends": _get(f"/notes?cursor={_NEWEST}&sort=created_at:asc"),
    "notes-cursor-loops": _get(f"/notes?cursor={_NEWEST}&sort=created_at:asc"),
    "notes-cursor-ignored": _get(f"/notes?cursor={_NEWEST}"),
    "notes-one-page-only": _get("/notes"),
    "loans-cut-short": _get("/loans?page=4"),
    "notes-new-ones-unlisted": [Step("POST", "/notes", _WRITTEN), Step("GET", "/notes")],
    "books-total-of-page": _get("/books"),
    "loans-total-of-all": _get("/loans?status=lost"),
    "lookup-matches-one-too-many": [Step("POST", "/books/lookup", {"text": "The"})],
    "books-listed-twice": _get("/books"),
    "loans-listed-twice": _get("/loans"),
    "notes-listed-twice": _get("/notes"),
}
WRITES: Final[Mapping[str, Sequence[Step]]] = {
    "book-update-lost": [Step("PATCH", "/books/5", {"title": "New"}), _GET_BOOK],
    "loan-due-on-lost": [Step("PATCH", _LOAN, {"due_on": "2026-05-05"}), _GET_LOAN],
    "note-replacement-lost": [Step("PUT", "/notes/note-5", _REWRITTEN), _GET_NOTE],
    "book-update-drops-others": [Step("PATCH", "/books/5", {"title": "New"}), _GET_BOOK],
    "book-update-resets-language": [Step("PATCH", "/books/5", {"title": "New"}), _GET_BOOK],
    "loan-update-moves-lent-on": [Step("PATCH", _LOAN, {"remark": "New"}), _GET_LOAN],
    "book-replacement-keeps-fields": [Step("PUT", "/books/5", _NEW), _GET_BOOK],
    "book-replacement-keeps-reference": [Step("PUT", "/books/7", _NEW), Step("GET", "/books/7")],
    "note-replacement-keeps-page": [Step("PUT", "/notes/note-5", _REWRITTEN), _GET_NOTE],
    "book-creation-lost": [Step("POST", "/books", _NEW), Step("GET", "/books/71")],
    "book-creation-cuts-title": [Step("POST", "/books", _NEW)],
    "loan-creation-drops-remark": [Step("POST", "/loans", _LENT | {"remark": "New"})],
    "note-creation-drops-page": [Step("POST", "/notes", _WRITTEN | {"page": 3})],
    "book-not-deleted": [Step("DELETE", "/books/5"), _GET_BOOK],
    "note-not-deleted": [Step("DELETE", "/notes/note-5"), _GET_NOTE],
    "loan-deleted-still-listed": [Step("DELETE", _LOAN), Step("GET", "/loans?per_page=40&page=2")],
    "note-deleted-still-listed": [Step("DELETE", "/notes/note-5"), Step("GET", _OLDEST)],
    "book-tags-not-removed": [Step("DELETE", "/books/5/tags", {"tags": ["classic"]})],
    "book-tags-all-removed": [Step("DELETE", "/books/5/tags", {"tags": ["classic"]})],
    "book-tags-not-added": [Step("POST", "/books/5/tags", {"tags": ["found"]}), _GET_BOOK],
    "book-tags-replaced": [Step("POST", "/books/5/tags", {"tags": ["found"]})],
    "note-label-not-removed": [Step("DELETE", "/notes/note-5/labels/classic"), _GET_NOTE],
    "note-label-not-added": [Step("PUT", "/notes/note-5/labels/found"), _GET_NOTE],
}
VALUES: Final[Mapping[str, Sequence[Step]]] = {
    "books-without-subtitle": _get("/books"),
    "loans-without-fee": _get("/loans"),
    "notes-without-page": _get("/notes"),
    "book-with-shelf-mark": [_GET_BOOK],
    "notes-with-score": _get("/notes"),
    "loan-with-branch": [_GET_LOAN],
    "book-published-on-twin": [_GET_BOOK],
    "notes-created-at-twin": _get("/notes"),
    "books-subtitle-capital": _get("/books"),
    "book-changed-at-milliseconds": [_GET_BOOK],
    "loans-created-at-milliseconds": _get("/loans"),
    "loan-returned-at-milliseconds": _get(_BACK),
    "loans-returned-at-text": _get("/loans"),
    "book-published-on-day-first": [_GET_BOOK],
    "books-added-at-blank": _get("/books"),
    "note-created-at-without-zone": [_GET_NOTE],
    "loan-days-swapped": [_GET_LOAN],
    "books-title-and-author-swapped": _get("/books"),
    "note-always-a-comment": [_GET_NOTE],
    "book-pages-text": [_GET_BOOK],
    "loans-book-id-text": _get("/loans"),
    "note-labels-null": [_GET_NOTE],
    "book-language-gone": [_GET_BOOK],
    "loans-reader-gone": _get("/loans"),
    "notes-next-cursor-gone": _get("/notes"),
    "loan-status-overdue": [_GET_LOAN],
    "books-language-upper-case": _get("/books"),
    "notes-kind-essay": _get("/notes"),
}
REFUSALS: Final[Mapping[str, Sequence[Step]]] = {
    "loan-deleted-without-key": [Step("DELETE", _LOAN, None, None)],
    "notes-listed-without-key": [Step("GET", "/notes", None, None)],
    "books-listed-with-any-key": [Step("GET", "/books", None, "another-key")],
    "note-read-with-any-key": [Step("GET", "/notes/note-5", None, "another-key")],
    "book-null-for-nothing": _get("/books/9999"),
    "loan-gone-for-nothing": _get(f"/loans/{loan_id(0)}"),
    "book-conflict-overlooked": [Step("POST", "/books", _TAKEN)],
    "book-missing-envelope": _get("/books/9999"),
    "loans-unauthorized-envelope": [Step("GET", "/loans", None, None)],
    "book-conflict-envelope": [Step("POST", "/books", _TAKEN)],
    "book-invalid-envelope": [Step("POST", "/books", {})],
    "summary-without-wait": _get("/summary") * 31,
    "note-creation-without-location": [Step("POST", "/notes", _WRITTEN)],
    "books-unauthorized-without-scheme": [Step("GET", "/books", None, None)],
    "note-creation-200": [Step("POST", "/notes", _WRITTEN)],
    "loan-deletion-202": [Step("DELETE", _LOAN)],
    "loan-creation-500": [Step("POST", "/loans", _LENT | {"remark": "नया"})],
    "summary-plain-text": _get("/summary"),
    "loan-plain-text": [_GET_LOAN],
    "notes-html": _get("/notes"),
    "loans-any-page": _get("/loans?page=0"),
    "books-any-limit": _get("/books?limit=51"),
    "note-any-replacement": [Step("PUT", "/notes/note-5", {})],
    "webhook-unsigned": _ENDED,
    "webhook-signature-of-another-body": _ENDED,
    "webhook-event-otherwise": _ENDED,
}
PROBES: Final[Mapping[str, Sequence[Step]]] = {**LISTS, **WRITES, **VALUES, **REFUSALS}
