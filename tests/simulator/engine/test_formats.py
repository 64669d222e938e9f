"""Values in each format: as a request has them, as a record keeps them, as a response has them."""

from typing import Any

import pytest
from deskspec_toolkit.simulator.engine import wire_formats
from deskspec_toolkit.simulator.engine.store import Collection
from simulator.asking import marks
from simulator.engine.harbour import Harbour

PAIRS = {
    "type": "array",
    "format": "attribute-pairs",
    "items": {"properties": {"key": {}, "is": {}}},
}


@pytest.mark.parametrize(
    ("format_", "types", "sent", "kept", "printed"),
    [
        ("epoch-s", "integer", 1600000000, 1600000000, 1600000000),
        ("epoch-s", "integer", "1600000000.5", 1600000000.5, 1600000000),
        ("epoch-s", "string", "1600000000", 1600000000.0, "1600000000"),
        ("epoch-ms", "integer", 1600000000500, 1600000000.5, 1600000000500),
        ("date-time", "string", "2020-09-13T12:26:40Z", 1600000000.0, "2020-09-13T12:26:40.000Z"),
        (
            "date-time",
            "string",
            "2020-09-13T14:26:40+02:00",
            1600000000.0,
            "2020-09-13T12:26:40.000Z",
        ),
        ("date-time", "string", "2020-09-13T12:26:40", 1600000000.0, "2020-09-13T12:26:40.000Z"),
        ("phone", "string", "+1 (23) 4", "1234", "1234"),
        ("other", "string", "as it is", "as it is", "as it is"),
    ],
)
def test_a_value_is_read_and_written(
    format_: str, types: str, sent: Any, kept: Any, printed: Any
) -> None:
    schema = {"type": types, "format": format_}
    assert wire_formats.read(schema, sent) == kept
    assert wire_formats.write(schema, kept, has_fraction=False) == printed


def test_seconds_as_text_may_have_a_fraction() -> None:
    schema = {"type": "string", "format": "epoch-s"}
    assert wire_formats.write(schema, 1600000000, has_fraction=True) == "1600000000.000"
    assert wire_formats.write(schema, 1600000000.25, has_fraction=True) == "1600000000.250"


def test_pairs_are_kept_by_name() -> None:
    pairs = [{"key": "a", "is": 1}, {"key": "b", "is": None}]
    kept = wire_formats.read(PAIRS, pairs)
    assert kept == {"a": 1, "b": None}
    assert wire_formats.write(PAIRS, kept, has_fraction=False) == pairs


@pytest.mark.parametrize(
    ("format_", "sent"),
    [
        ("epoch-s", "soon"),
        ("epoch-s", ""),
        ("epoch-ms", "1e9"),
        ("date-time", "13.9.2020"),
        ("date-time", "2020-09-31T00:00:00Z"),
        ("date", "13-09-2020"),
        ("date", "20200913"),
        ("date", "2020-02-31"),
        ("date-dmy", "2020-09-13"),
        ("date-dmy", "31-02-2020"),
        ("uri", "calm.example/ships"),
        ("uri", "https://\u0084"),
        ("uuid", "8b4abc26"),
        ("uuid4", "8b4abc26-2ea9-1f7d-a49a-90015e8dd7b8"),
        ("uuid4", "8b4abc26-2ea9-4f7d-049a-90015e8dd7b8"),
        ("phone", "+1 800 CALL"),
        ("phone", "919812345678x"),
        ("date-dmy", "\u0660\u0661-\u0660\u0661-\u0662\u0660\u0662\u0660"),
    ],
)
def test_a_value_in_another_form_is_unreadable(format_: str, sent: str) -> None:
    with pytest.raises(wire_formats.Unreadable):
        wire_formats.read({"type": "string", "format": format_}, sent)


def test_records_are_printed_in_the_formats_of_the_response(harbour: Harbour) -> None:
    body = {
        "name": "Swan",
        "built": "1600000000",
        "launched": "2020-09-13T14:26:40.5+02:00",
        "seenAt": 1600000000500,
    }
    response = harbour.ask("POST", "/ships", json=body)
    created = response.json()
    assert (created["built"], created["seenAt"]) == (1600000000, 1600000000500)
    assert created["launched"] == "2020-09-13T12:26:40.500Z"
    assert marks(response) == ["epoch as text"]


@pytest.mark.parametrize(
    ("first", "following"),
    [
        (41, 42),
        ("58210c3db0f091100000000f", "58210c3db0f0911000000010"),
        ("captain_07", "captain_08"),
        ("captain_99", "captain_100"),
        ("captain", "captain_2"),
    ],
)
def test_an_id_follows_that_of_the_last_record(first: Any, following: Any) -> None:
    collection = Collection("things")
    collection.add({"id": first})
    assert collection.add({})["id"] == following


@pytest.mark.parametrize("key", [None, [], {}, 1.5, float("inf"), True, "41"])
def test_a_value_that_is_no_id_finds_nothing(key: Any) -> None:
    collection = Collection("things")
    collection.add({"id": 41})
    assert collection.get(key) is None
    assert collection.get(41.0) == {"id": 41}


@pytest.mark.parametrize(
    ("sent", "printed"),
    [
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.000Z"),
        ("2016-12-31T23:59:60.5Z", "2016-12-31T23:59:59.500Z"),
        ("0001-01-01T00:00:00+01:00", "0001-01-01T00:00:00.000Z"),
        ("9999-12-31T23:59:59-01:00", "9999-12-31T23:59:59.000Z"),
        ("2020-01-01T00:00:00+16:55", "2019-12-31T07:05:00.000Z"),
    ],
)
def test_any_instant_of_rfc_3339_is_kept_and_printed(sent: str, printed: str) -> None:
    schema = {"type": "string", "format": "date-time"}
    kept = wire_formats.read(schema, sent)
    assert wire_formats.write(schema, kept, has_fraction=False) == printed
