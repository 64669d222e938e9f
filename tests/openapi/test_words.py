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
