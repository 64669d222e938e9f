"""English plurals of names, there and back."""

import pytest
from deskspec_toolkit.openapi.words import plural, singular


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("note", "notes"),
        ("identity", "identities"),
        ("day", "days"),
        ("box", "boxes"),
        ("batch", "batches"),
        ("address", "addresses"),
        ("search_hit", "search_hits"),
    ],
)
def test_plural_of_a_name(one: str, many: str) -> None:
    assert plural(one) == many
    assert singular(many) == one


def test_a_name_that_is_a_plural_is_its_own() -> None:
    assert plural("login_settings") == "login_settings"
    assert plural("message_status") == "message_statuses"
