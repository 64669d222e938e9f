"""What the library has: seeded books, loans and notes, enough of each that lists have many pages.

The seeds are computed, not random: each reset gives the same. No order that a list can be sorted by
is the order of ids, every value that can be filtered by is there and some items do not have it, and
each optional field is there and is missing.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any, TypeAlias
from uuid import NAMESPACE_URL, uuid5

Record: TypeAlias = dict[str, Any]
BOOKS, LOANS, NOTES = 64, 66, 70
_START = 1_767_225_600
_THINGS = ("River", "Winter", "Garden", "Letter", "Harbour", "Mirror", "Orchard", "Lantern")
_KINDS = ("Silent", "Distant", "Hidden", "Golden", "Broken", "Endless", "Paper", "Second")
_AUTHORS = ("Asha Example", "Jon Sample", "Mira Placeholder", "Otto Specimen", "Lea Instance")
_READERS = ("Reader One", "Reader Two", "Reader Three", "Reader Four")
_TAGS = ("classic", "large-print", "new", "travel", "poetry")
_LANGUAGES = ("de", "en", "fr", "hi")
_STATUSES = ("active", "returned", "lost", "active")


@dataclass
class Shelves:
    """Everything that operations read and change, by id, in the order in which it was made."""

    books: dict[int, Record]
    loans: dict[str, Record]
    notes: dict[str, Record]
    made: int = 0
    """How many things were made since the start; ids come from it, and are never used again."""

    def copied(self) -> Shelves:
        """The same things in a state of their own."""
        copied: Shelves = pickle.loads(pickle.dumps(self))  # many times faster than deepcopy
        return copied

    def put_back(self, before: Shelves) -> None:
        """Undo what was done since a copy was made. Ids that were given stay used."""
        self.books, self.loans, self.notes = before.books, before.loans, before.notes

    def next_number(self) -> int:
        """The next unused number."""
        self.made += 1
        return self.made + max(BOOKS, LOANS, NOTES)


def seeded() -> Shelves:
    """The library as it is at the start."""
    return _filled().copied()


def loan_id(number: int) -> str:
    """The id of the loan with this number."""
    return str(uuid5(NAMESPACE_URL, f"https://library.example/loans/{number}"))


def written(seconds: float) -> str:
    """A moment as the library writes it."""
    return datetime.fromtimestamp(int(seconds), UTC).isoformat().replace("+00:00", "Z")


@cache
def _filled() -> Shelves:
    loans = [_loan(number) for number in range(1, LOANS + 1)]
    notes = [_note(number) for number in range(1, NOTES + 1)]
    return Shelves(
        {number: _book(number) for number in range(1, BOOKS + 1)},
        {loan["id"]: loan for loan in loans},
        {note["id"]: note for note in notes},
    )


def _book(number: int) -> Record:
    scattered = number * 37 % 101
    title = f"The {_KINDS[scattered % 8]} {_THINGS[number % 8]}"
    book = {
        "id": number,
        "title": f"{title}, volume {scattered}",
        "subtitle": f"A story in {scattered} parts",
        "isbn": f"{9_780_000_000_000 + number}",
        "author": _AUTHORS[number % 5],
        "language": _LANGUAGES[scattered % 4],
        "published_on": _day(1990, scattered * 97),
        "pages": 100 + scattered * 3,
        "is_reference": number % 7 == 0,
        "tags": list(_TAGS[number % 5 : number % 5 + 2]),
        "added_at": written(_START + number * 3600),
        "changed_at": _START + number * 3600 + scattered,
    }
    left_out = {0: {"subtitle"}, 1: {"pages"}}.get(number % 3, set())
    return {name: value for name, value in book.items() if name not in left_out}


def _loan(number: int) -> Record:
    scattered = number * 41 % 67
    status = _STATUSES[number % 4]
    created = _START + number * 7200
    loan = {
        "id": loan_id(number),
        "book_id": number * 5 % BOOKS + 1,
        "reader": _READERS[number % 4],
        "status": status,
        "lent_on": _day(2026, number // 3),
        "due_on": _day(2026, 30 + scattered),
        "returned_at": created + 86_400 * 9 if status == "returned" else None,
        "created_at": created,
        "remark": f"Shelf mark {scattered}",
        "fee_cents": 50 * number,
    }
    left_out = {0: {"remark"}, 1: {"fee_cents"}}.get(number % 3, set())
    return {name: value for name, value in loan.items() if name not in left_out}


def _note(number: int) -> Record:
    scattered = number * 29 % 71
    note = {
        "id": f"note-{number}",
        "book_id": number * 3 % BOOKS + 1,
        "kind": ("comment", "quote", "review")[number % 3],
        "text": f"What page {scattered} made me think",
        "page": scattered + 1,
        "labels": list(_TAGS[number % 5 : number % 5 + 2]),
        "created_at": written(_START + scattered * 1800),
    }
    return {name: value for name, value in note.items() if name != "page" or number % 4}


def _day(year: int, days: int) -> str:
    return (date(year, 1, 1) + timedelta(days=days)).isoformat()
