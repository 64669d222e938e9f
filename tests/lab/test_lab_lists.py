"""Filters, sorting and pages of the library: compared with plain arithmetic on whole lists."""

from typing import Any

import pytest
from lab.steps import LISTS, Step, items, last, library, pages

BROKEN_QUERIES = (
    "limit=0",
    "limit=1&limit=2",
    "unknown=1",
    "page=none",
    "per_page=41",
    "sort=size",
)


@pytest.mark.parametrize("query", BROKEN_QUERIES)
@pytest.mark.parametrize("path", LISTS)
def test_a_query_that_is_not_as_documented_is_refused(path: str, query: str) -> None:
    assert last(library(), [Step("GET", f"{path}?{query}")]).status == 400


@pytest.mark.parametrize("path", LISTS)
def test_a_list_has_many_pages_and_each_item_once(path: str) -> None:
    provider = library()
    whole = items(provider, path)
    assert len(whole) >= 60
    assert len({item["id"] for item in whole}) == len(whole)
    for size in (1, 7, 30):
        split = pages(provider, path, size)
        assert [item for page in split for item in page] == whole
        assert max(map(len, split)) == size


@pytest.mark.parametrize(("path", "size"), [("/books", 20), ("/loans", 10), ("/notes", 15)])
def test_a_page_has_as_many_items_as_its_default_says(path: str, size: int) -> None:
    assert len(last(library(), [Step("GET", path)]).document[LISTS[path]]) == size


FILTERS = [
    ("/books", "author=Asha Example", lambda b: b["author"] == "Asha Example"),
    ("/books", "language=hi", lambda b: b["language"] == "hi"),
    ("/books", "published_from=1999-10-30", lambda b: b["published_on"] >= "1999-10-30"),
    ("/books", "published_to=1999-10-30", lambda b: b["published_on"] <= "1999-10-30"),
    ("/loans", "status=returned", lambda x: x["status"] == "returned"),
    ("/loans", "book_id=6", lambda x: x["book_id"] == 6),
    ("/loans", "due_from=2026-02-20", lambda x: x["due_on"] >= "2026-02-20"),
    ("/loans", "due_to=2026-02-20", lambda x: x["due_on"] <= "2026-02-20"),
    ("/notes", "kind=quote", lambda n: n["kind"] == "quote"),
    ("/notes", "created_since=2026-01-01T12:00:00Z", lambda n: n["created_at"] >= "2026-01-01T12"),
    ("/notes", "created_until=2026-01-01T12:00:00Z", lambda n: n["created_at"] < "2026-01-01T12:1"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "query", "fits"), FILTERS, ids=[f[1][:13] for f in FILTERS])
def test_a_filter_lets_through_what_fits_and_all_of_it(path: str, query: str, fits: Any) -> None:
    provider = library()
    expected = [item for item in items(provider, path) if fits(item)]
    assert 0 < len(expected) < len(items(provider, path))
    assert items(provider, path, f"&{query}") == expected


SORTS = [
    ("/books", "sort=title", "title", False),
    ("/books", "sort=-title", "title", True),
    ("/books", "sort=published_on", "published_on", False),
    ("/books", "sort=-published_on", "published_on", True),
    ("/loans", "sort_by=due_on", "due_on", False),
    ("/loans", "sort_by=due_on&order=desc", "due_on", True),
    ("/loans", "sort_by=created_at&order=asc", "created_at", False),
    ("/loans", "order=desc", "created_at", True),
    ("/notes", "sort=created_at:asc", "created_at", False),
    ("/notes", "sort=created_at:desc", "created_at", True),
]


@pytest.mark.parametrize(("path", "query", "field", "is_down"), SORTS, ids=[s[1] for s in SORTS])
def test_a_list_is_sorted_as_asked(path: str, query: str, field: str, is_down: bool) -> None:
    whole = items(library(), path, f"&{query}")
    values = [item[field] for item in whole]
    assert values == sorted(values, reverse=is_down)
    assert len(set(values)) > 30


def test_a_moment_is_the_same_in_every_zone() -> None:
    provider = library()
    here = items(provider, "/notes", "&created_since=2026-01-01T12:00:00Z")
    assert items(provider, "/notes", "&created_since=2026-01-01T17:30:00%2B05:30") == here


def test_a_lookup_returns_the_requested_part_and_counts_all() -> None:
    provider = library()
    fitting = [book for book in items(provider, "/books") if "Winter" in book["title"]]
    asked = {"text": "Winter", "offset": 2, "limit": 3}
    found = last(provider, [Step("POST", "/books/lookup", asked)]).document
    assert len(fitting) > 5
    assert found == {"found": fitting[2:5], "matches": len(fitting)}
