"""Bugs of what a list shows: limits, filters, ranges, sorting. Schemas allow each response."""

from dataclasses import replace

from lab.bugs.bug import Bug, ignoring, reading
from lab.exchange import AtDesk, Call, Do, Response


def _limit_ignored_further_on(do: Do, call: Call) -> Response:
    return ignoring("limit")(do, call) if "cursor" in call.query else do(call)


def _one_loan_more(do: Do, call: Call) -> Response:
    response = do(call)
    size = response.document["meta"]["per_page"]
    more = do(replace(call, query={**call.query, "per_page": size + 1}))
    return replace(response, document={**response.document, "data": more.document["data"]})


def _inverted(name: str, items: str, most: int, do: Do, call: Call) -> Response:
    """The filter leaves out what it should keep."""
    unwanted, limit = call.query.get(name), call.query.get("limit", most)
    response = do(call)
    if unwanted is not None:
        every = ignoring(name)(do, replace(call, query={**call.query, "limit": 100}))
        kept = [item for item in every.document[items] if item[name] != unwanted]
        response.document[items] = kept[:limit]
    return response


def _language_inverted(do: Do, call: Call) -> Response:
    return _inverted("language", "items", 20, do, call)


def _kind_inverted(do: Do, call: Call) -> Response:
    return _inverted("kind", "notes", 15, do, call)


def _exclusive(name: str, items: str, field: str) -> AtDesk:
    """The end of a range does not belong to it."""

    def around(do: Do, call: Call) -> Response:
        response = do(call)
        end = call.query.get(name)
        response.document[items] = [item for item in response.document[items] if item[field] != end]
        return response

    return around


def _order_reversed(do: Do, call: Call) -> Response:
    order = "asc" if call.query.get("order") == "desc" else "desc"
    asked = {**call.query, "order": order} if "sort_by" in call.query else call.query
    return do(replace(call, query=asked))


def _lookup_limit_ignored(do: Do, call: Call) -> Response:
    return do(replace(call, body={**call.body, "limit": 50}))


_BOOKS, _LOANS, _NOTES, _LOOKUP = "GET /books", "GET /loans", "GET /notes", "POST /books/lookup"
BUGS = (
    Bug(
        name="books-limit-ignored",
        kind="limit",
        operation=_BOOKS,
        line="limit is ignored: a page always has up to 20 books",
        at_desk=ignoring("limit"),
    ),
    Bug(
        name="loans-limit-one-more",
        kind="limit",
        operation=_LOANS,
        line="a page has one loan more than per_page",
        at_desk=_one_loan_more,
    ),
    Bug(
        name="notes-limit-ignored-further-on",
        kind="limit",
        operation=_NOTES,
        line="limit is ignored where a cursor is given",
        at_desk=_limit_ignored_further_on,
    ),
    Bug(
        name="lookup-limit-ignored",
        kind="limit",
        operation=_LOOKUP,
        line="limit is ignored",
        needs_facts=True,
        at_desk=_lookup_limit_ignored,
    ),
    Bug(
        name="books-author-ignored",
        kind="filter",
        operation=_BOOKS,
        line="author is ignored",
        at_desk=ignoring("author"),
    ),
    Bug(
        name="loans-status-ignored",
        kind="filter",
        operation=_LOANS,
        line="status is ignored",
        at_desk=ignoring("status"),
    ),
    Bug(
        name="loans-book-ignored",
        kind="filter",
        operation=_LOANS,
        line="book_id is ignored",
        at_desk=ignoring("book_id"),
    ),
    Bug(
        name="books-language-inverted",
        kind="filter",
        operation=_BOOKS,
        line="language lets through the books in all other languages",
        at_desk=_language_inverted,
    ),
    Bug(
        name="notes-kind-inverted",
        kind="filter",
        operation=_NOTES,
        line="kind lets through the notes of all other kinds",
        at_desk=_kind_inverted,
    ),
    Bug(
        name="books-published-to-exclusive",
        kind="range",
        operation=_BOOKS,
        line="published_to leaves out the day itself",
        at_desk=_exclusive("published_to", "items", "published_on"),
    ),
    Bug(
        name="loans-due-from-exclusive",
        kind="range",
        operation=_LOANS,
        line="due_from leaves out the day itself",
        at_desk=_exclusive("due_from", "data", "due_on"),
    ),
    Bug(
        name="notes-until-ignored",
        kind="range",
        operation=_NOTES,
        line="created_until is ignored",
        at_desk=ignoring("created_until"),
    ),
    Bug(
        name="loans-due-to-ignored",
        kind="range",
        operation=_LOANS,
        line="due_to is ignored",
        at_desk=ignoring("due_to"),
    ),
    Bug(
        name="books-sort-ignored",
        kind="sort",
        operation=_BOOKS,
        line="sort is ignored",
        at_desk=ignoring("sort"),
    ),
    Bug(
        name="books-minus-ignored",
        kind="sort",
        operation=_BOOKS,
        line="the minus sign of sort is ignored",
        at_desk=reading("sort", lambda field: field.lstrip("-")),
    ),
    Bug(
        name="loans-order-reversed",
        kind="sort",
        operation=_LOANS,
        line="asc and desc are the wrong way round",
        at_desk=_order_reversed,
    ),
    Bug(
        name="notes-sort-ignored",
        kind="sort",
        operation=_NOTES,
        line="sort is ignored: the newest come first",
        at_desk=ignoring("sort"),
    ),
)
