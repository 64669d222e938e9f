"""What counts as the value that was sent, and what is another one."""

from typing import Any

import pytest
from deskspec_toolkit.verify.discovery.equality import same


@pytest.mark.parametrize(
    ("sent", "there"),
    [
        (3, "3.00"),
        (0.5, ".5"),
        ("0007", 7),
        ("1.50", "1.5"),
        ("919812345678", "+91 98123-45678"),
        ("919812345678", "+919812345678"),
        ("9780306406157", "978-0-306-40615-7"),
        ("Verify.1@Example.com", "verify.1@example.com"),
        (" verify 1 ", "verify 1"),
        ("in_progress", "In Progress"),
        (4, "urgent"),
        (True, "true"),
        (True, "yes"),
        ("2025-01-23", "2025-01-23T00:00:00Z"),
        ("k1", {"id": "k1", "name": "K"}),
    ],
)
def test_providers_have_forms_of_their_own(sent: Any, there: Any) -> None:
    assert same(sent, there)


@pytest.mark.parametrize(
    ("sent", "there"),
    [
        (3, "4"),
        ("3", 4),
        ("-5", "5"),
        ("5", -5),
        ("1.5", "15"),
        ("1.5", 15),
        ("a@b.c", "ab@c"),
        ("a@b.c", "a@b.c.d"),
        (True, "false"),
        (True, False),
        ("verify 1", "verify 2"),
        ("2025-01-23", "2025-01-24T00:00:00Z"),
        ("k1", {"id": "k2"}),
        (3, None),
    ],
)
def test_another_value_is_no_form_of_the_one_that_was_sent(sent: Any, there: Any) -> None:
    assert not same(sent, there)


WRITTEN = "Verify a äß 📚"


@pytest.mark.parametrize(
    ("there", "is_kept"),
    [
        (f" {WRITTEN}\r\n", True),
        ("Verify  a äß 📚", True),
        ("Verify-a-äß-📚", True),
        ("Verify a a\u0308ß 📚", True),
        ("VERIFY A ÄSS 📚", False),
        ("verify a äß 📚", False),
        (f"{WRITTEN}!", False),
        ("Verify a äß", False),
    ],
)
@pytest.mark.parametrize("name", ["name", "first_name", "boatName", "title", "noteText"])
def test_what_people_have_written_is_kept_as_it_is(name: str, there: str, *, is_kept: bool) -> None:
    assert same(WRITTEN, there, name) is is_kept


@pytest.mark.parametrize("name", ["tag", "sku", "hostName", "file_name", "code", "username", ""])
def test_codes_may_be_spelt_otherwise(name: str) -> None:
    assert same("verify 12", "VERIFY-12", name)
    assert not same("verify 12", "VERIFY-13", name)
