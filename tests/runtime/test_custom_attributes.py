"""Custom attributes: each has the type that the suffix of its name says, read and sent."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from deskspec.kustomer import models
from deskspec_runtime.values.codecs import CustomAttributes

CODEC = CustomAttributes()
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
NOON_TEXT = "2026-11-24T12:00:00.000Z"
WIRE: dict[str, Any] = {
    "tierStr": "gold",
    "storyTxt": "Once.",
    "siteUrl": "shop.example",
    "deskId": "7",
    "pointsNum": 43,
    "shareNum": 0.5,
    "dueAt": NOON_TEXT,
    "vipBool": True,
    "pathTree": "a.b",
    "rows": [1, {"x": None}],
    "Str": 7,
    "goneNum": None,
    "oldNum": "12",
}


def test_values_are_read_by_suffix_and_written_as_they_came() -> None:
    read = CODEC.decode(WIRE)
    assert read == {**WIRE, "dueAt": NOON, "oldNum": 12}
    assert CODEC.encode(read, WIRE) == WIRE
    assert CODEC.encode({**read, "pointsNum": 44}, WIRE) == {**WIRE, "pointsNum": 44}


@pytest.mark.parametrize(
    "wire",
    [
        {"dueAt": "soon"},
        {"pointsNum": "many"},
        {"vipBool": "perhaps"},
        {"tierStr": 7},
        [],
        "x",
        None,
    ],
)
def test_value_of_another_type_stays_as_sent(wire: Any) -> None:
    assert CODEC.decode(wire) == wire
    assert CODEC.encode(CODEC.decode(wire), wire) == wire


def test_values_are_sent_by_suffix() -> None:
    other_zone = NOON.astimezone(timezone(timedelta(hours=5)))
    given = {"dueAt": other_zone, "vipBool": False, "tierStr": None, "anything": [1]}
    CODEC.check(given)
    assert CODEC.encode(given) == {**given, "dueAt": NOON_TEXT}


@pytest.mark.parametrize(
    ("name", "value", "kind", "message"),
    [
        ("tierStr", 7, TypeError, "must be a str, not int"),
        ("storyTxt", b"x", TypeError, "must be a str, not bytes"),
        ("siteUrl", 7, TypeError, "must be a str, not int"),
        ("deskId", 7, TypeError, "must be a str, not int"),
        ("pointsNum", "43", TypeError, "must be a number, not str"),
        ("pointsNum", True, TypeError, "must be a number, not bool"),
        ("dueAt", NOON_TEXT, TypeError, "must be a datetime, not str"),
        ("dueAt", datetime(2026, 11, 24), ValueError, "must be a datetime with a time zone"),
        ("vipBool", 1, TypeError, "must be a bool, not int"),
        ("tierStr", "x" * 1025, ValueError, "must have at most 1,024 characters"),
    ],
)
def test_wrong_type_for_a_suffix_is_refused_with_name_and_rule(
    name: str, value: Any, kind: type[Exception], message: str
) -> None:
    with pytest.raises(kind) as raised:
        CODEC.check({name: value})
    suffix = name.lstrip("abcdefghijklmnopqrstuvwxyz")
    assert str(raised.value).startswith(f"['{name}'] {message}")
    assert str(raised.value).endswith(f", because its name ends with {suffix}")


def test_longest_text_and_names_without_a_suffix_pass() -> None:
    CODEC.check({"tierStr": "x" * 1024, "storyTxt": "x" * 5000, "Str": 7, "Num": "x", "plain": 7})
    with pytest.raises(TypeError, match="must be a dict, not list"):
        CODEC.check([])


def test_attributes_of_a_customer_are_typed_and_come_back_value_for_value() -> None:
    wire = {"type": "customer", "id": "1", "attributes": {"custom": WIRE}}
    customer = models.Customer.from_dict(wire)
    assert customer.custom is not None
    assert customer.custom["dueAt"] == NOON
    assert customer.to_dict() == wire
    customer.custom["dueAt"] = NOON + timedelta(days=1)
    assert customer.to_dict()["attributes"]["custom"]["dueAt"] == "2026-11-25T12:00:00.000Z"
