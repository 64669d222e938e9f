"""What is said of a value that fits none of several alternatives: one line, and where it is."""

import pytest
from deskspec_runtime.values.alternatives import joined, listed
from deskspec_runtime.values.codecs import INTEGER, TEXT, Choice, ListOf, MapOf


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ("A", "A"),
        ("AB", "A or B"),
        ("ABA", "A or B"),
        ("ABC", "A, B or C"),
        ("ABCD", "A, B, C or another one"),
        ("ABCDE", "A, B, C or one of 2 others"),
    ],
)
def test_three_alternatives_are_named(names: str, said: str) -> None:
    assert listed(names) == said


def test_types_are_joined_and_the_value_is_named_once() -> None:
    choice = Choice(array=ListOf(TEXT), object=MapOf(INTEGER), string=TEXT)
    with pytest.raises(TypeError, match=r"^must be a list, a dict or a str, not int$"):
        choice.check(7)


def test_a_value_of_the_right_type_is_meant_for_this_alternative() -> None:
    choice = Choice(object=MapOf(INTEGER), array=ListOf(TEXT), string=TEXT)
    with pytest.raises(TypeError, match=r"^\[1\] must be a str, not int$"):
        choice.check(["a", 7])
    with pytest.raises(TypeError, match=r"^\['a'\] must be an int, not str$"):
        choice.check({"a": "b"})


def test_a_shorthand_is_an_alternative_too() -> None:
    problems = ["must be a Tag or a dict, or the name as a str, not int", "must be a bool, not int"]
    assert joined(problems) == "must be a Tag or a dict, or the name as a str or a bool, not int"
