"""What a provider confirms and does a moment later, after the next read, is done."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, an_object, many, operation

BOOK = an_object(["id", "title", "shelf"], id=TEXT, title=TEXT, shelf=TEXT)
NEW = an_object(["title", "shelf"], title=TEXT, shelf=TEXT)
MOVED = an_object(["id", "shelf"], id=TEXT, shelf=TEXT)
CONTRACT = invented.contract(
    "Books",
    {
        "/books": {
            "get": operation("books_list", many(BOOK)),
            "post": operation("books_create", BOOK, body=NEW),
        },
        "/books/{id}": {
            "get": operation("books_get", BOOK, names="id"),
            "patch": operation("books_update", BOOK, names="id", body=an_object([], title=TEXT)),
            "put": operation("books_replace", BOOK, names="id", body=NEW),
            "delete": operation("books_delete", None, names="id"),
        },
        "/books/shelf": {"put": operation("books_move", BOOK, body=MOVED)},
    },
)


class Books:
    def __init__(self, late: str, *, never: bool = False) -> None:
        """Begin with no books; `late` is the method and path whose changes the next read does not
        show, or `never` any.
        """
        self._late, self._never = late, never
        self._books: dict[str, dict[str, Any]] = {}
        self._changes: list[Callable[[], Any]] = []
        self._number = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            response = self._read(request.url.path.removeprefix("/books").strip("/"))
            for change in self._changes if not self._never else ():
                change()
            self._changes.clear()
            return response
        try:
            body = json.loads(request.content or b"{}")
            if any(not isinstance(each, str) for each in body.values()):
                return httpx.Response(400)
            return self._write(request.method, request.url.path, body)
        except (ValueError, KeyError, AttributeError):
            return httpx.Response(400)

    def _read(self, id_: str) -> httpx.Response:
        if not id_:
            return httpx.Response(200, json=[*self._books.values()])
        there = id_ in self._books
        return httpx.Response(200, json=self._books[id_]) if there else httpx.Response(404)

    def _write(self, method: str, path: str, body: dict[str, Any]) -> httpx.Response:
        id_ = path.rpartition("/")[2]
        if path == "/books":
            self._number += 1
            id_ = f"b{self._number}"
            book = {"id": id_, "title": body["title"], "shelf": body["shelf"]}
        else:
            id_ = body["id"] if path == "/books/shelf" else id_
            if id_ not in self._books:
                return httpx.Response(404)
            book = {**self._books[id_], **body}
        is_deleted = method == "DELETE"

        def change() -> None:
            self._books.pop(id_, None) if is_deleted else self._books.update({id_: book})

        kind = f"{method} {path.replace(id_, '{id}')}"
        self._changes.append(change) if kind == self._late else change()
        return httpx.Response(204) if is_deleted else httpx.Response(200, json=book)


LATE = [
    ("POST /books", "books_get", "created_is_readable"),
    ("PATCH /books/{id}", "books_update", "update_persisted"),
    ("PUT /books/{id}", "books_replace", "replacement_persisted"),
    ("PUT /books/shelf", "books_move", "update_persisted"),
    ("DELETE /books/{id}", "books_delete", "deleted_is_gone"),
]


def found(folder: Path, books: Books) -> set[tuple[str, str]]:
    result = invented.verified(folder, CONTRACT, books)
    return {(each.operation_id, each.check) for each in result.findings}


@pytest.mark.parametrize(("late", "operation_id", "check"), LATE)
def test_what_is_done_a_moment_later_is_done(
    late: str, operation_id: str, check: str, tmp_path: Path
) -> None:
    assert (operation_id, check) not in found(tmp_path, Books(late))


@pytest.mark.parametrize(("late", "operation_id", "check"), LATE)
def test_what_is_never_done_is_an_error(
    late: str, operation_id: str, check: str, tmp_path: Path
) -> None:
    assert (operation_id, check) in found(tmp_path, Books(late, never=True))
