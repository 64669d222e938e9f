"""Bugs from page to page: repeated, skipped, endless, cut short; and totals that are wrong."""

from typing import Any

from lab.bugs.bug import Bug, ignoring, reading, rewriting
from lab.exchange import AtDesk, Call, Do, Response
from lab.listings import cursor_of
from lab.shelves import NOTES


def _page_skips(do: Do, call: Call) -> Response:
    """The first loan of each page but the first is missing."""
    response = do(call)
    if call.query.get("page", 1) > 1:
        del response.document["data"][:1]
    return response


def _pages_of_thirty_loans(do: Do, call: Call) -> Response:
    """There seem to be no more than 30, although the total says so."""
    response = do(call)
    meta = response.document["meta"]
    rest = max(0, 30 - (meta["page"] - 1) * meta["per_page"])
    del response.document["data"][rest:]
    return response


def _cursor_never_ends(do: Do, call: Call) -> Response:
    response = do(call)
    notes = response.document["notes"]
    if response.document["next_cursor"] is None:
        last = cursor_of(notes[-1]) if notes else call.query.get("cursor")
        response.document["next_cursor"] = last
    return response


def _cursor_loops(do: Do, call: Call) -> Response:
    """After the last page comes the second one again."""
    response = do(call)
    if response.document["next_cursor"] is None and "cursor" in call.query:
        first = ignoring("cursor")(do, call)
        response.document["next_cursor"] = first.document["next_cursor"]
    return response


def _cursor_skips(do: Do, call: Call) -> Response:
    """The last note of each page but the last is counted, and not shown."""
    response = do(call)
    if response.document["next_cursor"] is not None and len(response.document["notes"]) > 1:
        del response.document["notes"][-1]
    return response


def _one_page_only(document: Any) -> None:
    document["next_cursor"] = None


def _total_of_page(document: Any) -> None:
    document["total"] = len(document["items"])


def _total_of_all(do: Do, call: Call) -> Response:
    response = do(call)
    response.document["meta"]["total"] = len(call.shelves.loans)
    return response


def _one_too_many(document: Any) -> None:
    document["matches"] += 1


def _twice(items: str) -> AtDesk:
    """The first item takes the place of the second, too."""

    def change(document: Any) -> None:
        document[items][1:2] = document[items][:1] if len(document[items]) > 1 else []

    return rewriting(change)


def _new_ones_unlisted(do: Do, call: Call) -> Response:
    """What was written since the start is missing in the list."""
    shelves = call.shelves
    every = shelves.notes
    shelves.notes = {n: v for n, v in every.items() if int(v["id"].removeprefix("note-")) <= NOTES}
    try:
        return do(call)
    finally:
        shelves.notes = every


_BOOKS, _LOANS, _NOTES, _LOOKUP = "GET /books", "GET /loans", "GET /notes", "POST /books/lookup"
BUGS = (
    Bug(
        name="books-offset-ignored",
        kind="page repeats",
        operation=_BOOKS,
        line="offset is ignored: each page is the first",
        at_desk=ignoring("offset"),
    ),
    Bug(
        name="loans-page-ignored",
        kind="page repeats",
        operation=_LOANS,
        line="page is ignored: each page is the first",
        at_desk=ignoring("page"),
    ),
    Bug(
        name="books-pages-overlap",
        kind="page repeats",
        operation=_BOOKS,
        line="a page begins with the last book of the one before",
        at_desk=reading("offset", lambda offset: max(0, offset - 1)),
    ),
    Bug(
        name="books-page-skips",
        kind="page skips",
        operation=_BOOKS,
        line="the first book of each page but the first is skipped",
        at_desk=reading("offset", lambda offset: offset + 1 if offset else 0),
    ),
    Bug(
        name="loans-page-skips",
        kind="page skips",
        operation=_LOANS,
        line="the first loan of each page but the first is left out",
        at_desk=_page_skips,
    ),
    Bug(
        name="notes-cursor-skips",
        kind="page skips",
        operation=_NOTES,
        line="a note between two pages is on neither of them",
        at_desk=_cursor_skips,
    ),
    Bug(
        name="notes-cursor-never-ends",
        kind="cursor",
        operation=_NOTES,
        line="after the last page there is always another cursor, of empty pages",
        at_desk=_cursor_never_ends,
    ),
    Bug(
        name="notes-cursor-loops",
        kind="cursor",
        operation=_NOTES,
        line="the last page has the cursor of the second one",
        at_desk=_cursor_loops,
    ),
    Bug(
        name="notes-cursor-ignored",
        kind="cursor",
        operation=_NOTES,
        line="cursor is ignored: each page is the first",
        at_desk=ignoring("cursor"),
    ),
    Bug(
        name="notes-one-page-only",
        kind="list cut short",
        operation=_NOTES,
        line="there is no next cursor, however many notes there are",
        at_desk=rewriting(_one_page_only),
    ),
    Bug(
        name="loans-cut-short",
        kind="list cut short",
        operation=_LOANS,
        line="only the first 30 loans can be reached, although the total is greater",
        at_desk=_pages_of_thirty_loans,
    ),
    Bug(
        name="notes-new-ones-unlisted",
        kind="list cut short",
        operation=_NOTES,
        line="notes that were created since the start can be read, and are not listed",
        at_desk=_new_ones_unlisted,
    ),
    Bug(
        name="books-total-of-page",
        kind="total",
        operation=_BOOKS,
        line="total is the number of books on the page",
        at_desk=rewriting(_total_of_page),
    ),
    Bug(
        name="loans-total-of-all",
        kind="total",
        operation=_LOANS,
        line="total is the number of all loans, whatever the filter is",
        at_desk=_total_of_all,
    ),
    Bug(
        name="lookup-matches-one-too-many",
        kind="total",
        operation=_LOOKUP,
        line="matches is one too great",
        needs_facts=True,
        at_desk=rewriting(_one_too_many),
    ),
    Bug(
        name="books-listed-twice",
        kind="duplicates",
        operation=_BOOKS,
        line="the first book of a page is there twice, in place of the second",
        at_desk=_twice("items"),
    ),
    Bug(
        name="loans-listed-twice",
        kind="duplicates",
        operation=_LOANS,
        line="the first loan of a page is there twice, in place of the second",
        at_desk=_twice("data"),
    ),
    Bug(
        name="notes-listed-twice",
        kind="duplicates",
        operation=_NOTES,
        line="the first note of a page is there twice, in place of the second",
        at_desk=_twice("notes"),
    ),
)
