"""Each oracle finds its bugs in the lab's library, and reports nothing about one without bugs.

The lab's contract declares nothing for deskspec, so oracles work by names and schemas.
"""

import pytest
from lab.bugs import BUGS
from verify.lab_library import FOLDER, checks, verified

OPERATIONS = {
    "GET /books": "books_list",
    "POST /books": "books_create",
    "GET /books/{book_id}": "books_get",
    "PATCH /books/{book_id}": "books_update",
    "PUT /books/{book_id}": "books_replace",
    "DELETE /books/{book_id}": "books_delete",
    "POST /books/{book_id}/tags": "books_add_tags",
    "DELETE /books/{book_id}/tags": "books_remove_tags",
    "POST /books/lookup": "books_lookup",
    "GET /loans": "loans_list",
    "POST /loans": "loans_create",
    "GET /loans/{loan_id}": "loans_get",
    "PATCH /loans/{loan_id}": "loans_update",
    "DELETE /loans/{loan_id}": "loans_delete",
    "GET /notes": "notes_list",
    "POST /notes": "notes_create",
    "GET /notes/{note_id}": "notes_get",
    "PUT /notes/{note_id}": "notes_replace",
    "DELETE /notes/{note_id}": "notes_delete",
    "PUT /notes/{note_id}/labels/{label}": "notes_add_label",
    "DELETE /notes/{note_id}/labels/{label}": "notes_remove_label",
    "GET /summary": "summary_get",
}
FOUND_BY = {
    "books-limit-ignored": "limit_honoured",
    "loans-limit-one-more": "limit_honoured",
    "notes-limit-ignored-further-on": "pages",
    "books-total-of-page": "total_count",
    "loans-cut-short": "total_count",
    "books-author-ignored": "filter_honoured",
    "notes-kind-inverted": "filter_honoured",
    "loans-due-from-exclusive": "filter_honoured",
    "notes-until-ignored": "filter_honoured",
    "books-sort-ignored": "sort_honoured",
    "books-minus-ignored": "sort_honoured",
    "loans-order-reversed": "sort_honoured",
    "notes-sort-ignored": "sort_honoured",
    "books-offset-ignored": "pages",
    "loans-page-skips": "pages",
    "notes-cursor-skips": "pages",
    "notes-cursor-never-ends": "pages",
    "notes-cursor-loops": "pages",
    "notes-one-page-only": "pages",
    "books-listed-twice": "duplicate_items",
    "book-update-lost": "update_persisted",
    "book-update-drops-others": "update_persisted",
    "loan-update-moves-lent-on": "update_persisted",
    "note-replacement-lost": "replacement_persisted",
    "book-replacement-keeps-reference": "replacement_persisted",
    "note-replacement-keeps-page": "replacement_persisted",
    "book-creation-lost": "created_is_readable",
    "loan-creation-drops-remark": "created_is_readable",
    "notes-new-ones-unlisted": "created_is_readable",
    "book-not-deleted": "deleted_is_gone",
    "note-deleted-still-listed": "deleted_is_gone",
    "book-tags-not-added": "membership_persisted",
    "book-tags-replaced": "membership_persisted",
    "book-tags-not-removed": "membership_persisted",
    "book-tags-all-removed": "membership_persisted",
    "note-label-not-added": "membership_persisted",
    "note-label-not-removed": "membership_persisted",
    "books-title-and-author-swapped": "list_and_item_agree",
    "books-subtitle-capital": "field_name",
    "loans-created-at-milliseconds": "instant_unit",
    "loans-returned-at-text": "instant_form",
    "loan-deleted-without-key": "missing_auth",
    "books-listed-with-any-key": "missing_auth",
    "book-null-for-nothing": "unknown_id_accepted",
    "book-missing-envelope": "error_envelope",
    "loan-creation-500": "response_status",
    "books-unauthorized-without-scheme": "response_header",
}
"""Bug -> the check that must find it."""


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_library_without_bugs_is_called_correct(seed: int) -> None:
    result = verified(seed=seed)
    assert [str(f) for f in result.findings if f.severity != "info"] == []
    assert result.complete
    assert result.operations == len(OPERATIONS) + 2


@pytest.mark.parametrize("bug", FOUND_BY)
def test_a_bug_is_found_by_the_oracle_that_is_for_it(bug: str) -> None:
    operation = OPERATIONS[BUGS[bug].operation]
    result = verified([bug], operations=operation)
    assert FOUND_BY[bug] in checks(result)
    assert {finding.operation_id for finding in result.findings} <= {operation}


@pytest.mark.parametrize(
    ("bug", "field"),
    [("books-without-subtitle", "$.items[].subtitle"), ("notes-without-page", "$.notes[].page")],
)
def test_an_optional_field_that_never_comes_is_reported(bug: str, field: str) -> None:
    operation = OPERATIONS[BUGS[bug].operation]
    missing = {f.json_path for f in verified([bug], operations=operation).findings}
    assert field in missing
    assert field not in {f.json_path for f in verified(operations=operation).findings}


@pytest.mark.parametrize("bug", ["lookup-limit-ignored", "lookup-matches-one-too-many"])
def test_what_no_name_says_is_found_where_it_is_declared(bug: str) -> None:
    overlays = [FOLDER / "facts.yaml"]
    assert checks(verified(operations="books_lookup", overlays=overlays)) == set()
    assert checks(verified([bug], operations="books_lookup", overlays=overlays))


@pytest.mark.parametrize(
    ("bug", "check"),
    [
        ("books-any-limit", "negative_data_accepted"),
        ("note-any-replacement", "negative_data_accepted"),
        ("loan-gone-for-nothing", "positive_data_refused"),
    ],
)
def test_what_schemathesis_sees_is_reported(bug: str, check: str) -> None:
    operation = OPERATIONS[BUGS[bug].operation]
    assert check not in checks(verified(operations=operation, examples=3))
    result = verified([bug], operations=operation, examples=3)
    (found,) = (f for f in result.findings if f.check == check)
    assert found.severity == "warning"
    assert found.reproduce is not None
    assert "schemathesis" not in found.reproduce


def test_a_provider_with_too_many_requests_says_how_long_to_wait() -> None:
    def still() -> float:
        return 1_767_225_600.0

    assert checks(verified(operations="summary_get", clock=still)) == set()
    found = verified(["summary-without-wait"], operations="summary_get", clock=still)
    assert "retry_after" in checks(found)


def test_each_finding_says_how_to_reproduce_it() -> None:
    result = verified(["books-limit-ignored"], operations="books_list")
    finding = next(f for f in result.findings if f.check == "limit_honoured")
    assert finding.reproduce == (
        "curl -X GET 'http://127.0.0.1:8099/v1/books?limit=1' "
        '-H "Authorization: Bearer $DESKSPEC_API_KEY"'
    )
