"""Reading never raises and never loses; writing gives back what came, or the new value alike."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from deskspec_runtime.values.codecs import (
    ANY,
    BOOLEAN,
    DAY,
    INSTANT,
    INTEGER,
    NUMBER,
    TEXT,
    AttributePairs,
    Choice,
    Codec,
    DayMonthYear,
    EpochMilliseconds,
    EpochSeconds,
    ListOf,
    MapOf,
    ModelOf,
    Nullable,
    OpenEnum,
    Phone,
    Url,
    Uuid,
    Uuid4,
)
from doubletick_client.models import CustomField, MessageOriginType
from hypothesis import given, settings
from hypothesis import strategies as st

MODELS = "doubletick_client.models"
ORIGIN = OpenEnum(MODELS, "MessageOriginType")
FIELD = ModelOf(MODELS, "CustomField")
EPOCH_S = EpochSeconds()
ID = "0b9f7c1e-5a52-4f0e-9d4e-6f2f3f1f7a10"
EPOCH_MS = EpochMilliseconds()
DMY = DayMonthYear()
PAIRS = AttributePairs()

CODECS: dict[str, Codec] = {
    "any": ANY,
    "text": TEXT,
    "phone": Phone(),
    "boolean": BOOLEAN,
    "integer": INTEGER,
    "number": NUMBER,
    "instant": INSTANT,
    "epoch seconds": EPOCH_S,
    "epoch milliseconds": EPOCH_MS,
    "day": DAY,
    "day-month-year": DMY,
    "open enum": ORIGIN,
    "model": FIELD,
    "list of integers": ListOf(INTEGER),
    "list of days": ListOf(DAY),
    "list of models": ListOf(FIELD),
    "list of lists": ListOf(ListOf(BOOLEAN)),
    "map of instants": MapOf(INSTANT),
    "map of models": MapOf(FIELD),
    "attribute pairs": PAIRS,
    "model or text": Choice(object=FIELD, string=TEXT),
    "instant or epoch": Choice(string=INSTANT, integer=EPOCH_S),
    "list or map": Choice(array=ListOf(FIELD), object=MapOf(NUMBER)),
    "boolean or number": Choice(boolean=BOOLEAN, integer=INTEGER, number=NUMBER),
    "nullable integer": Nullable(INTEGER),
    "nullable model": Nullable(FIELD),
}
EVERY_CODEC = pytest.mark.parametrize("codec", CODECS.values(), ids=CODECS.keys())

_TEXTS = st.text(max_size=6) | st.sampled_from(
    [
        *["", "true", "false", "True", "42", "-0", "007", "0.5", "1e5", "1e999", "nan"],
        *["1593547200", "1594139170.913", "1603885746000", "2025-01-23", "23-01-2025"],
        *["2024-05-06T07:08:09Z", "2024-05-06T07:08:09.123456+05:30", "2024-05-06T07:08:09"],
        *["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "31-02-2025"],
        *["CUSTOMER", "property", "\ud800", "9" * 5000],
    ]
)
_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | _TEXTS
)
_NAMES = _TEXTS | st.sampled_from(["property", "name", "value", "id", "type", "type "])
JSON = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(_NAMES, inner, max_size=4)
        | st.lists(
            st.fixed_dictionaries(
                {"value": inner}, optional={"property": _TEXTS, "name": _TEXTS, "x": inner}
            ),
            max_size=3,
        )
    ),
    max_leaves=8,
)


def as_json(value: Any) -> str:
    """Text that is equal only for equal JSON: unlike with `==`, 1, 1.0 and true differ."""
    return json.dumps(value)


@EVERY_CODEC
@settings(max_examples=150, deadline=None)
@given(wire=JSON)
def test_what_was_read_is_written_back_as_it_came(codec: Codec, wire: Any) -> None:
    before = as_json(wire)
    assert as_json(codec.encode(codec.decode(wire), wire)) == before
    assert as_json(wire) == before


@EVERY_CODEC
@pytest.mark.parametrize("wire", [float("inf"), float("-inf"), float("nan"), 10**400, -(10**400)])
def test_numbers_that_no_type_holds_stay_as_sent(codec: Codec, wire: Any) -> None:
    assert codec.decode(wire) is wire


@pytest.mark.parametrize(
    ("codec", "wire", "expected"),
    [
        (BOOLEAN, "false", False),
        (BOOLEAN, "true", True),
        (INTEGER, "42", 42),
        (INTEGER, "-7", -7),
        (INTEGER, "0", 0),
        (INTEGER, 42.0, 42),
        (INTEGER, str(2**70), 2**70),
        (NUMBER, "0.5", 0.5),
        (NUMBER, "-1.5e3", -1500.0),
        (NUMBER, "42", 42.0),
    ],
)
def test_unambiguous_text_forms_are_read_as_their_type(
    codec: Codec, wire: Any, expected: Any
) -> None:
    read = codec.decode(wire)
    assert type(read) is type(expected)
    assert read == expected


def each(codec: Codec, *wires: Any) -> list[tuple[Codec, Any]]:
    return [(codec, wire) for wire in wires]


@pytest.mark.parametrize(
    ("codec", "wire"),
    [
        *each(BOOLEAN, "True", "yes", "1", "", " true", 1, 0, 1.0, None, [], {}),
        *each(INTEGER, "", "4 2", "+4", "007", "4_2", "0x1", "4.0", "٤", " 4"),
        *each(INTEGER, True, 4.5, None, [4], {"a": 4}, "9" * 5000),
        *each(NUMBER, "", "1,5", ".5", "5.", "nan", "inf", "1e999", True, []),
        *each(TEXT, 42, 0.5, True, None, ["a"], {"a": 1}),
        *each(INSTANT, True, None, [], {}, "soon", "", "2024-05-06"),
        *each(DAY, 20250123, True, None, [], "2025-02-30", "tomorrow"),
        *each(DMY, 23012025, "31-02-2025", "23/01/2025", "3-1-2025", "00-00-0000"),
        *each(ORIGIN, "ROBOT", "customer", "", 4, None, ["CUSTOMER"]),
        *each(FIELD, "field", 4, None, [{"id": "a"}]),
        *each(ListOf(INTEGER), "1,2", 4, None, {"0": 1}),
        *each(MapOf(INTEGER), "a", 4, None, [["a", 1]]),
        *each(PAIRS, "a", 4, None, ["a"], [{"property": "a"}], [{"value": 1}]),
        *each(PAIRS, [{"property": 4, "value": 1}], [[]]),
    ],
)
def test_anything_of_another_shape_stays_the_very_same_object(codec: Codec, wire: Any) -> None:
    assert codec.decode(wire) is wire
    assert codec.encode(wire, wire) is wire


MOMENT = datetime(2020, 6, 30, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize("codec", [INSTANT, EPOCH_S, EPOCH_MS], ids=["ISO", "s", "ms"])
@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        (1593547200, MOMENT),
        (1593547200.5, MOMENT + timedelta(milliseconds=500)),
        (1593547200000, MOMENT),
        (1593547200913, MOMENT + timedelta(milliseconds=913)),
        ("1593547200", MOMENT),
        ("1593547200.913", MOMENT + timedelta(milliseconds=913)),
        ("1593547200000", MOMENT),
        ("2020-06-30T20:00:00Z", MOMENT),
        ("2020-06-30T20:00:00.250Z", MOMENT + timedelta(milliseconds=250)),
        ("2020-07-01T01:30:00+05:30", MOMENT),
        ("2020-06-30T16:00:00.000-04:00", MOMENT),
        (0, datetime(1970, 1, 1, tzinfo=UTC)),
        (-1, datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("-86400", datetime(1969, 12, 31, tzinfo=UTC)),
    ],
)
def test_instants_of_every_form_are_utc_datetimes(
    codec: Codec, wire: Any, expected: datetime
) -> None:
    read = codec.decode(wire)
    assert read == expected
    assert read.tzinfo is UTC
    assert codec.encode(read, wire) is wire


@pytest.mark.parametrize("codec", [INSTANT, EPOCH_S, EPOCH_MS], ids=["ISO", "s", "ms"])
@pytest.mark.parametrize(
    "wire",
    [
        "2020-06-30T20:00:00",
        "2020-06-30 20:00",
        10**18,
        -(10**18),
        1e300,
        "1" * 30,
        "1" * 5000,
        "9999-12-31T23:59:59-14:00",
        "0001-01-01T00:00:00+14:00",
    ],
)
def test_instants_without_zone_or_out_of_range_stay_as_sent(codec: Codec, wire: Any) -> None:
    assert codec.decode(wire) is wire


@pytest.mark.parametrize(
    ("codec", "wire", "expected"),
    [
        (INSTANT, "2020-06-30T20:00:00Z", "2021-01-02T03:04:05.678Z"),
        (EPOCH_S, 1593547200, 1609556645),
        (EPOCH_S, "1593547200", "1609556645"),
        (EPOCH_S, "1593547200.913", "1609556645"),
        (EPOCH_MS, 1593547200000, 1609556645678),
        (EPOCH_MS, "1593547200000", "1609556645678"),
    ],
)
def test_changed_instant_is_written_in_its_format_and_as_text_where_text_came(
    codec: Codec, wire: Any, expected: Any
) -> None:
    changed = datetime(2021, 1, 2, 3, 4, 5, 678_901, tzinfo=UTC)
    for zone in (UTC, timezone(timedelta(hours=5, minutes=30))):
        written = codec.encode(changed.astimezone(zone), wire)
        assert written == expected
        assert type(written) is type(expected)


@pytest.mark.parametrize(
    ("codec", "expected"),
    [(INSTANT, "2020-06-30T20:00:00.000Z"), (EPOCH_S, 1593547200), (EPOCH_MS, 1593547200000)],
)
def test_instant_without_original_is_written_in_its_format(codec: Codec, expected: Any) -> None:
    assert codec.encode(MOMENT) == expected


@pytest.mark.parametrize(
    ("codec", "wire", "changed", "expected"),
    [
        (INTEGER, "42", 43, "43"),
        (INTEGER, 42, 43, 43),
        (NUMBER, "0.5", 0.75, "0.75"),
        (NUMBER, 0.5, 0.75, 0.75),
        (BOOLEAN, "false", True, "true"),
        (BOOLEAN, False, True, True),
        (INTEGER, "42", None, None),
        (BOOLEAN, 0, False, False),
        (INTEGER, True, 1, 1),
    ],
)
def test_changed_scalar_is_text_only_where_text_came(
    codec: Codec, wire: Any, changed: Any, expected: Any
) -> None:
    written = codec.encode(changed, wire)
    assert written == expected
    assert type(written) is type(expected)


@pytest.mark.parametrize(
    ("codec", "wire", "day"),
    [
        (DAY, "2025-01-23", date(2025, 1, 23)),
        (DMY, "23-01-2025", date(2025, 1, 23)),
        (DMY, "29-02-2024", date(2024, 2, 29)),
        (DAY, "0987-06-05", date(987, 6, 5)),
        (DMY, "05-06-0987", date(987, 6, 5)),
        (DMY, "01-01-0001", date(1, 1, 1)),
    ],
)
def test_days_are_read_and_written_both_ways(codec: Codec, wire: str, day: date) -> None:
    assert codec.decode(wire) == day
    assert type(codec.decode(wire)) is date
    assert codec.encode(day) == wire


def test_open_enum_knows_its_members_and_lets_other_values_pass() -> None:
    assert ORIGIN.decode("CUSTOMER") is MessageOriginType.CUSTOMER
    assert ORIGIN.decode("ROBOT") == "ROBOT"
    assert type(ORIGIN.decode("ROBOT")) is str
    assert ORIGIN.encode(MessageOriginType.SYSTEM, "CUSTOMER") == "SYSTEM"
    assert type(ORIGIN.encode(MessageOriginType.SYSTEM)) is str
    assert ORIGIN.encode("ROBOT") == "ROBOT"


def test_list_with_wrong_entries_keeps_them_beside_the_right_ones() -> None:
    wire = ["1", None, "one", 2, {"a": 1}]
    read = ListOf(INTEGER).decode(wire)
    assert read == [1, None, "one", 2, {"a": 1}]
    assert ListOf(INTEGER).encode(read, wire) == wire
    fields = ListOf(FIELD).decode([{"id": "a"}, "b", None])
    assert isinstance(fields[0], CustomField)
    assert fields[1:] == ["b", None]


def test_list_that_grew_shrank_or_was_reordered_is_written_as_it_is() -> None:
    codec = ListOf(INTEGER)
    assert codec.encode([1, 2, 3], ["1", "2"]) == ["1", "2", 3]
    assert codec.encode([2], ["1", "2"]) == ["2"]
    assert codec.encode([], ["1"]) == []
    assert codec.encode((4, 5)) == [4, 5]


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ([{"property": "a", "value": 1}, {"property": "b", "value": None}], {"a": 1, "b": None}),
        ({"a": 1, "b": [2]}, {"a": 1, "b": [2]}),
        ([{"name": "a", "value": 1}], {"a": 1}),
        ([{"property": "a", "value": 1}, {"property": "a", "value": 2}], {"a": 2}),
        ([{"property": "a", "value": 1, "type": "int"}], {"a": 1}),
        ([], {}),
        ({}, {}),
    ],
)
def test_attribute_pairs_are_one_dict_in_every_form(wire: Any, expected: dict[str, Any]) -> None:
    read = PAIRS.decode(wire)
    assert read == expected
    assert read is not wire
    assert as_json(PAIRS.encode(read, wire)) == as_json(wire)


def test_changed_attribute_pairs_keep_the_form_that_came() -> None:
    pairs = [{"property": "a", "value": 1}, {"property": "b", "value": 2}]
    read = PAIRS.decode(pairs)
    read["a"] = 9
    del read["b"]
    read["c"] = 3
    assert PAIRS.encode(read, pairs) == [
        {"property": "a", "value": 9},
        {"property": "c", "value": 3},
    ]
    assert pairs == [{"property": "a", "value": 1}, {"property": "b", "value": 2}]
    mapping = {"a": 1}
    read = PAIRS.decode(mapping)
    read["a"] = 9
    assert PAIRS.encode(read, mapping) == {"a": 9}
    assert mapping == {"a": 1}


def test_choice_reads_by_the_type_that_came() -> None:
    codec = Choice(object=FIELD, string=TEXT)
    assert isinstance(codec.decode({"id": "a"}), CustomField)
    assert codec.decode("text") == "text"
    assert codec.decode(7) == 7
    assert codec.encode(CustomField(id="b"), "text") == {"id": "b"}
    assert codec.encode("text", {"id": "a"}) == "text"
    instants = Choice(string=INSTANT, integer=EPOCH_S)
    assert instants.encode(MOMENT, "2000-01-01T00:00:00Z") == "2020-06-30T20:00:00.000Z"
    assert instants.encode(MOMENT, 1) == 1593547200


@pytest.mark.parametrize("codec", [INTEGER, NUMBER, Nullable(INTEGER), Codec()])
def test_an_integer_that_python_does_not_write_is_refused(codec: Codec) -> None:
    codec.check(10**4300 - 1)
    for number in (10**4300, -(10**4300)):
        with pytest.raises(ValueError, match=r"^must have at most 4,300 digits$"):
            codec.check(number)
    with pytest.raises(ValueError, match=r"^\['a'\]\[0\] must have at most 4,300 digits$"):
        ANY.check({"a": [10**5000]})


@pytest.mark.parametrize(
    ("codec", "value", "kind", "message"),
    [
        (TEXT, 4, TypeError, "must be a str, not int"),
        (TEXT, None, TypeError, "must be a str, not None"),
        (TEXT, b"a", TypeError, "must be a str, not bytes"),
        (TEXT, "\ud800", ValueError, "lone surrogates"),
        (Phone(), "", ValueError, "phone number"),
        (Phone(), " \t", ValueError, "phone number"),
        (Phone(), "91981234567x", ValueError, "in international format, without letters"),
        (Phone(), "+91 98ß", ValueError, "without letters"),
        (Url(), "example.com/hook", ValueError, "with a scheme, such as https://example.com"),
        (Url(), "localhost:8000", ValueError, "with a scheme"),
        (Url(), "", ValueError, "with a scheme"),
        (Uuid(), "0b9f7c1e5a524f0e9d4e6f2f3f1f7a10", ValueError, "must be a UUID, such as"),
        (Uuid(), f"{{{ID}}}", ValueError, "must be a UUID, such as"),
        (Uuid(), f"{ID}\n", ValueError, "must be a UUID, such as"),
        (Uuid4(), "wamid.HBg", ValueError, "must be a UUID, such as"),
        (Uuid4(), f"{ID[:14]}1{ID[15:]}", ValueError, "must be a UUID of version 4, such as"),
        (Uuid4(), f"{ID[:19]}0{ID[20:]}", ValueError, "must be a UUID of version 4, such as"),
        (Uuid4(), 4, TypeError, "must be a str, not int"),
        (Phone(), 919812345678, TypeError, "must be a str, not int"),
        (INTEGER, True, TypeError, "must be an int, not bool"),
        (INTEGER, "4", TypeError, "must be an int, not str"),
        (INTEGER, 4.0, TypeError, "must be an int, not float"),
        (NUMBER, False, TypeError, "must be a number, not bool"),
        (NUMBER, "4", TypeError, "must be a number, not str"),
        (NUMBER, float("nan"), ValueError, "finite"),
        (NUMBER, float("inf"), ValueError, "finite"),
        (BOOLEAN, 1, TypeError, "must be a bool, not int"),
        (BOOLEAN, "true", TypeError, "must be a bool, not str"),
        (INSTANT, date(2020, 1, 1), TypeError, "must be a datetime, not date"),
        (INSTANT, datetime(2020, 1, 1), ValueError, "time zone"),
        (EPOCH_S, 1593547200, TypeError, "must be a datetime, not int"),
        (DAY, datetime(2020, 1, 1, tzinfo=UTC), TypeError, "must be a date, not datetime"),
        (DMY, datetime(2020, 1, 1), TypeError, "must be a date, not datetime"),
        (DMY, "23-01-2025", TypeError, "must be a date, not str"),
        (ORIGIN, 4, TypeError, "must be a str, not int"),
        (FIELD, "a", TypeError, "must be a CustomField or a dict, not str"),
        (ListOf(TEXT), "vip", TypeError, "must be a list, not str"),
        (ListOf(TEXT), {"vip"}, TypeError, "must be a list, not set"),
        (ListOf(TEXT), ["a", 4], TypeError, r"\[1\] must be a str, not int"),
        (ListOf(ListOf(INTEGER)), [[], [1, None]], TypeError, r"\[1\]\[1\] must be an int"),
        (MapOf(TEXT), [], TypeError, "must be a dict, not list"),
        (MapOf(TEXT), {"a": 4}, TypeError, r"\['a'\] must be a str, not int"),
        (MapOf(TEXT), {4: "a"}, TypeError, r"\[4\] must be a str, not int"),
        (PAIRS, [("a", 1)], TypeError, "must be a dict, not list"),
        (
            Choice(object=FIELD, string=TEXT),
            4,
            TypeError,
            "must be a CustomField or a dict or a str, not int",
        ),
        (Nullable(INTEGER), "4", TypeError, "must be an int, not str"),
    ],
)
def test_check_refuses_what_cannot_be_sent(
    codec: Codec, value: Any, kind: type[Exception], message: str
) -> None:
    with pytest.raises(kind, match=message):
        codec.check(value)


@pytest.mark.parametrize(
    ("codec", "value"),
    [
        (ANY, [None, {"a": (1, 1.5, True)}]),
        (NUMBER, 10**400),
        (TEXT, ""),
        (TEXT, "🎈 ü"),
        (Phone(), "+91 98123-45678"),
        (Phone(), "(91) 98123/45678"),
        (Url(), "HTTPS://example.com/hook?a=b"),
        (Url(), "http+unix://socket"),
        (Uuid(), f"{ID[:14]}1{ID[15:]}"),
        (Uuid(), ID.upper()),
        (Uuid4(), ID),
        (Uuid4(), ID.upper()),
        (INTEGER, -(2**70)),
        (NUMBER, 4),
        (NUMBER, 0.5),
        (BOOLEAN, False),
        (INSTANT, datetime(2020, 1, 1, tzinfo=UTC)),
        (DAY, date(1, 1, 1)),
        (ORIGIN, MessageOriginType.USER),
        (ORIGIN, "ROBOT"),
        (FIELD, CustomField(id="a")),
        (FIELD, {"id": "a"}),
        (ListOf(TEXT), ("a", "b")),
        (ListOf(TEXT), []),
        (MapOf(TEXT), {"a": "b"}),
        (PAIRS, {"a": [1]}),
        (Choice(object=FIELD, string=TEXT), "text"),
        (Nullable(INTEGER), None),
        (Nullable(INTEGER), 4),
    ],
)
def test_check_lets_pass_what_can_be_sent(codec: Codec, value: Any) -> None:
    codec.check(value)


def test_attribute_pairs_distinguish_a_number_from_a_boolean() -> None:
    codec = AttributePairs()
    pairs = [{"property": "paid", "value": 1}]
    assert codec.encode({"paid": 1}, pairs) is pairs
    assert codec.encode({"paid": True}, pairs) == [{"property": "paid", "value": True}]
    assert type(codec.encode({"paid": True}, pairs)[0]["value"]) is bool


# Numbers that are nearer to zero are seconds, and years have four digits.
@given(st.integers(10**11, 253_402_300_799_999) | st.integers(-62_135_596_800_000, -(10**11)))
def test_every_millisecond_is_read_exactly(milliseconds: int) -> None:
    read = EPOCH_MS.decode(milliseconds)
    assert (read - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(milliseconds=1) == milliseconds
    assert EPOCH_MS.encode(read) == milliseconds
    assert read.tzinfo is UTC
