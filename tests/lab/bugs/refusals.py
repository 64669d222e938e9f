"""Bugs of keys, statuses, headers, error bodies and webhooks."""

import json
from dataclasses import replace
from typing import Any

from lab.bugs.bug import Bug
from lab.exchange import AtDoor, Call, Delivery, Do, Handle, Request, Response

_RIGHT_KEY = "Bearer lab-key"


def _needs_no_key(handle: Handle, request: Request) -> Response:
    headers = {"authorization": _RIGHT_KEY, **request.headers}
    return handle(replace(request, headers=headers))


def _takes_any_key(handle: Handle, request: Request) -> Response:
    if "authorization" not in request.headers:
        return handle(request)
    headers = {**request.headers, "authorization": _RIGHT_KEY}
    return handle(replace(request, headers=headers))


def _with_document(status: int, document: Any) -> AtDoor:
    """Responses of one status have another body."""

    def around(handle: Handle, request: Request) -> Response:
        found = handle(request)
        return replace(found, document=document) if found.status == status else found

    return around


def _turning(status: int, into: int) -> AtDoor:
    """A status is replaced by another one."""

    def around(handle: Handle, request: Request) -> Response:
        found = handle(request)
        return replace(found, status=into) if found.status == status else found

    return around


def _without_header(name: str) -> AtDoor:
    def around(handle: Handle, request: Request) -> Response:
        found = handle(request)
        return replace(found, headers={n: v for n, v in found.headers.items() if n != name})

    return around


def _null_for_nothing(handle: Handle, request: Request) -> Response:
    found = handle(request)
    return Response(200, None) if found.status == 404 else found


def _called(content_type: str) -> AtDoor:
    """JSON is sent with another content type."""

    def around(handle: Handle, request: Request) -> Response:
        return replace(handle(request), content_type=content_type)

    return around


def _taking_any(name: str) -> AtDoor:
    """An invalid value of a parameter is ignored."""

    def around(handle: Handle, request: Request) -> Response:
        found = handle(request)
        if found.status != 400:
            return found
        query = tuple(pair for pair in request.query if pair[0] != name)
        return handle(replace(request, query=query))

    return around


def _takes_any_body(handle: Handle, request: Request) -> Response:
    found = handle(request)
    if found.status != 422:
        return found
    return handle(replace(request, body=b'{"kind": "comment", "text": "empty"}'))


def _stumbles(do: Do, call: Call) -> Response:
    if not call.body.get("remark", "-").isascii():
        return Response(500, {"error": {"code": "internal", "message": "Something is broken."}})
    return do(call)


def _overlooks_isbn(do: Do, call: Call) -> Response:
    """The check for a taken ISBN compares an ISBN that no book has."""
    for book in call.shelves.books.values():
        book["isbn"] = f"-{book['isbn']}"
    try:
        return do(call)
    finally:
        for book in call.shelves.books.values():
            book["isbn"] = book["isbn"].removeprefix("-")


def _unsigned(delivery: Delivery) -> Delivery:
    headers = {n: v for n, v in delivery.headers.items() if n != "x-library-signature"}
    return replace(delivery, headers=headers)


def _signs_another_body(delivery: Delivery) -> Delivery:
    return replace(delivery, body=json.dumps(json.loads(delivery.body), indent=1).encode())


def _calls_it_otherwise(delivery: Delivery) -> Delivery:
    return replace(delivery, body=delivery.body.replace(b"loan.returned", b"loanReturned"))


_BOOK, _LOAN, _NOTE = "/books/{book_id}", "/loans/{loan_id}", "/notes/{note_id}"
BUGS = (
    Bug(
        name="loan-deleted-without-key",
        kind="key",
        operation=f"DELETE {_LOAN}",
        line="no key is needed",
        at_door=_needs_no_key,
    ),
    Bug(
        name="notes-listed-without-key",
        kind="key",
        operation="GET /notes",
        line="no key is needed",
        at_door=_needs_no_key,
    ),
    Bug(
        name="books-listed-with-any-key",
        kind="key",
        operation="GET /books",
        line="any key is taken",
        at_door=_takes_any_key,
    ),
    Bug(
        name="note-read-with-any-key",
        kind="key",
        operation=f"GET {_NOTE}",
        line="any key is taken",
        at_door=_takes_any_key,
    ),
    Bug(
        name="book-null-for-nothing",
        kind="error status",
        operation=f"GET {_BOOK}",
        line="an unknown id gives 200 and null",
        at_door=_null_for_nothing,
    ),
    Bug(
        name="loan-gone-for-nothing",
        kind="error status",
        operation=f"GET {_LOAN}",
        line="an unknown id gives 410, which is not documented",
        at_door=_turning(404, 410),
    ),
    Bug(
        name="book-conflict-overlooked",
        kind="error status",
        operation="POST /books",
        line="a second book with the same ISBN is taken",
        at_desk=_overlooks_isbn,
    ),
    Bug(
        name="book-missing-envelope",
        kind="error body",
        operation=f"GET {_BOOK}",
        line="a 404 has a message at the top, and no error around it",
        at_door=_with_document(404, {"message": "There is no such book.", "status": 404}),
    ),
    Bug(
        name="loans-unauthorized-envelope",
        kind="error body",
        operation="GET /loans",
        line="a 401 has a list of errors in place of one",
        at_door=_with_document(401, {"errors": [{"code": "unauthorized"}]}),
    ),
    Bug(
        name="book-conflict-envelope",
        kind="error body",
        operation="POST /books",
        line="a 409 has a message at the top, and no error around it",
        at_door=_with_document(409, {"message": "Another book has this ISBN."}),
    ),
    Bug(
        name="book-invalid-envelope",
        kind="error body",
        operation="POST /books",
        line="a 422 has a list of details, in an object that is closed",
        at_door=_with_document(422, {"detail": [{"msg": "It is not as documented."}]}),
    ),
    Bug(
        name="summary-without-wait",
        kind="header gone",
        operation="GET /summary",
        line="a 429 has no Retry-After",
        at_door=_without_header("retry-after"),
    ),
    Bug(
        name="note-creation-without-location",
        kind="header gone",
        operation="POST /notes",
        line="a 201 has no Location",
        at_door=_without_header("location"),
    ),
    Bug(
        name="books-unauthorized-without-scheme",
        kind="header gone",
        operation="GET /books",
        line="a 401 has no WWW-Authenticate",
        at_door=_without_header("www-authenticate"),
    ),
    Bug(
        name="note-creation-200",
        kind="undocumented status",
        operation="POST /notes",
        line="a creation returns 200",
        at_door=_turning(201, 200),
    ),
    Bug(
        name="loan-deletion-202",
        kind="undocumented status",
        operation=f"DELETE {_LOAN}",
        line="a deletion returns 202 and null",
        at_door=_turning(204, 202),
    ),
    Bug(
        name="loan-creation-500",
        kind="undocumented status",
        operation="POST /loans",
        line="a remark that is not ASCII gives 500",
        at_desk=_stumbles,
    ),
    Bug(
        name="summary-plain-text",
        kind="content type",
        operation="GET /summary",
        line="JSON is called text/plain",
        at_door=_called("text/plain"),
    ),
    Bug(
        name="loan-plain-text",
        kind="content type",
        operation=f"GET {_LOAN}",
        line="JSON is called text/plain",
        at_door=_called("text/plain"),
    ),
    Bug(
        name="notes-html",
        kind="content type",
        operation="GET /notes",
        line="JSON is called text/html",
        at_door=_called("text/html"),
    ),
    Bug(
        name="loans-any-page",
        kind="invalid input accepted",
        operation="GET /loans",
        line="a page that is out of its range is taken for the first",
        at_door=_taking_any("page"),
    ),
    Bug(
        name="books-any-limit",
        kind="invalid input accepted",
        operation="GET /books",
        line="a limit that is out of its range is taken for 20",
        at_door=_taking_any("limit"),
    ),
    Bug(
        name="note-any-replacement",
        kind="invalid input accepted",
        operation=f"PUT {_NOTE}",
        line="an invalid body is taken for an empty comment",
        at_door=_takes_any_body,
    ),
    Bug(
        name="webhook-unsigned",
        kind="webhook",
        operation=f"PATCH {_LOAN}",
        line="the webhook of a loan that ends has no signature",
        at_post=_unsigned,
    ),
    Bug(
        name="webhook-signature-of-another-body",
        kind="webhook",
        operation=f"PATCH {_LOAN}",
        line="the webhook's body is rewritten after it was signed",
        at_post=_signs_another_body,
    ),
    Bug(
        name="webhook-event-otherwise",
        kind="webhook",
        operation=f"PATCH {_LOAN}",
        line="the event of the webhook is called loanReturned",
        at_post=_calls_it_otherwise,
    ),
)
