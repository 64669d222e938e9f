"""Fakes: the same for the same, of the same form, and known to be fakes."""

import re

import pytest
from deskspec_toolkit.record.fakes import Fakes, is_fake, wiped
from hypothesis import given
from hypothesis import strategies as st


def form(text: str) -> str:
    """The kind of each character."""
    text = re.sub(r"[^\W\d_]", lambda each: "A" if each[0].isupper() else "a", text)
    return re.sub(r"\d", "0", text)


NUMBERS = ["919812345678", "+91 98123 45678", "0044 7700 900123", "(555) 010-9999"]
NAMES = ["Asha Rao", "Nick O'Neil-Grachesku", "J. R. Smith", "Ünal", "Al"]


@pytest.mark.parametrize("number", NUMBERS)
def test_phone_number_keeps_its_form(number: str) -> None:
    fake = Fakes().phone(number)
    assert form(fake) == form(number)
    assert fake != number
    assert is_fake(fake)
    assert not is_fake(number)


@pytest.mark.parametrize("name", NAMES)
def test_name_keeps_its_form(name: str) -> None:
    fake = Fakes().name(name)
    assert form(fake) == form(name)
    assert fake != name
    assert is_fake(fake)
    assert not is_fake(name)


@pytest.mark.parametrize("address", ["asha.rao@mail.example", "a@b.example"])
def test_address_is_one_of_example_com_and_as_long_where_that_fits(address: str) -> None:
    fake = Fakes().email(address)
    assert re.fullmatch(r"[\w.]+@example\.com", fake)
    assert len(fake) == max(len(address), len("1@example.com"))
    assert is_fake(fake)
    assert not is_fake(address)


def test_address_on_the_network_is_one_for_documentation() -> None:
    fakes = Fakes()
    assert fakes.host("10.20.30.40") == fakes.host("10.20.30.40") == "192.0.2.1"
    assert fakes.host("10.20.30.41") == "192.0.2.2"
    assert fakes.host("fd00::7").startswith("2001:db8::")


@given(st.lists(st.from_regex(r"[1-9][0-9]{8,14}", fullmatch=True), unique=True, max_size=40))
def test_same_number_has_the_same_fake_and_another_another(numbers: list[str]) -> None:
    fakes = Fakes()
    created = [fakes.phone(each) for each in numbers]
    assert len(set(created)) == len(numbers)
    assert [fakes.phone(f"+{each}") for each in numbers] == [f"+{each}" for each in created]


@given(st.lists(st.from_regex(r"[a-z]{2,5}", fullmatch=True), unique=True, max_size=60))
def test_same_name_has_the_same_fake_and_another_another(names: list[str]) -> None:
    fakes = Fakes()
    created = [fakes.name(each) for each in names]
    assert len(set(created)) == len(names)
    assert [fakes.name(each) for each in names] == created


def test_more_names_than_there_are_words_of_their_length_get_longer_ones() -> None:
    fakes = Fakes()
    names = [f"{first}{second}" for first in "abcdefgh" for second in "abcdefgh"]
    assert len({fakes.name(each) for each in names}) == len(names) == 64


def test_number_is_known_in_another_spelling_and_without_its_country() -> None:
    fakes = Fakes()
    fake = fakes.phone("919812345678")
    assert fakes.digits("98123 45678") == "00000 00001"
    assert fake.endswith("0000000001")
    assert fakes.digits("2025-01-23 919812345678") == f"2025-01-23 {fake}"
    assert fakes.digits("919812345679") == "919812345679"


def test_fake_says_nothing_of_the_value() -> None:
    """It is counted: what is computed from a number can be found by trying all numbers."""
    assert Fakes().phone("919812345678") == Fakes().phone("919800000404")
    assert Fakes().name("Asha") == Fakes().name("Lisa")


def test_text_is_wiped_but_for_its_form() -> None:
    text = "Call Asha: +91 98123, asha@mail.example!"
    assert wiped(text) == "Xxxx Xxxx: +00 00000, xxxxxxxxx.xxxxxxx!"
    assert is_fake(wiped(text))
    assert not is_fake(text)
