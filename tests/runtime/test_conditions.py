"""Conditions of searches: each one that can be built keeps a contract, others cannot be built.

Building is the same for every search, so one is enough; sending is tested for each search.
"""

import asyncio
import json
import operator as python
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from importlib import import_module
from typing import Any

import httpx
import pytest
from contract.test_requests import violations_by_profile
from deskspec import DeskspecError, all_of, any_of
from deskspec_runtime.values.conditions import AllOf, AnyOf, Condition, Filter
from deskspec_runtime.values.search_fields import (
    InstantField,
    IntegerField,
    NamesField,
    SearchField,
    TextField,
)
from harness.catalogue import Call, calling, calls, client_class, operations, responding
from harness.selection import selection
from helpcrunch_client.models import ChatStatus, SortOrder
from hypothesis import given, settings
from hypothesis import strategies as st
from runtime.every_operation import MODES, REPRESENTATIVES, Provider, each


def is_search(call: Call) -> bool:
    return "search_class" in call.spec.facts


SEARCHES = each(REPRESENTATIVES, is_search)
EVERY_SEARCH = each(operations().values(), is_search)

NAME = TextField("people.name")
AGE = IntegerField("people.age")
SEEN = InstantField("people.seen")
TAGS = NamesField("people.tags")
NOON = datetime(2020, 10, 29, 12, tzinfo=UTC)
A, B, C = (NAME.equals(name) for name in "abc")


def sent(call: Call, mode: str, **arguments: Any) -> Any:
    """The body of the one request of a search."""
    provider = Provider(responding(200, call.example))
    with calling(call.contract.vendor, mode, handler=provider) as ask:
        ask(call.operation, arguments)
    (request,) = provider.requests
    return json.loads(request.content)


def refused(call: Call, mode: str, kind: type[Exception], match: str, **arguments: Any) -> None:
    provider = Provider(responding(200, call.example))
    with (
        calling(call.contract.vendor, mode, handler=provider) as ask,
        pytest.raises(kind, match=match),
    ):
        ask(call.operation, arguments)
    assert provider.requests == []


# What a field can make


@pytest.mark.parametrize(
    ("condition", "operator", "value"),
    [
        (NAME.equals("a"), "=", "a"),
        (NAME.differs("a"), "!=", "a"),
        (NAME.contains("a"), "~", "a"),
        (NAME.lacks("a"), "!~", "a"),
        (AGE.equals(7), "=", 7),
        (AGE.differs(7), "!=", 7),
        (AGE.above(7), ">", 7),
        (AGE.below(7), "<", 7),
        (AGE.at_least(7), ">=", 7),
        (AGE.at_most(7), "<=", 7),
        (SEEN.equals(NOON), "=", 1603972800),
        (SEEN.differs(NOON), "!=", 1603972800),
        (SEEN.after(NOON), ">", 1603972800),
        (SEEN.before(NOON), "<", 1603972800),
        (SEEN.since(NOON.astimezone(timezone(timedelta(hours=5)))), ">=", 1603972800),
        (SEEN.until(NOON), "<=", 1603972800),
        (TAGS.has("a"), "=", [{"name": "a"}]),
        (TAGS.has("a", "b"), "=", [{"name": "a"}, {"name": "b"}]),
    ],
)
def test_each_kind_of_field_has_its_operators(
    condition: Condition, operator: str, value: Any
) -> None:
    made = condition.to_dict()
    assert made.pop("field").startswith("people.")
    assert made == {"operator": operator, "value": value}


@pytest.mark.parametrize(
    ("field", "operators"),
    [
        (NAME, {"equals", "differs", "contains", "lacks"}),
        (AGE, {"equals", "differs", "above", "below", "at_least", "at_most"}),
        (SEEN, {"equals", "differs", "after", "before", "since", "until"}),
        (TAGS, {"has"}),
    ],
)
def test_no_kind_of_field_has_operators_of_another(field: SearchField, operators: set[str]) -> None:
    public = {name for name in dir(field) if not name.startswith("_")}
    assert public == operators | {"name"}


@pytest.mark.parametrize(
    ("symbol", "compare"),
    [
        ("==", python.eq),
        ("!=", python.ne),
        (">", python.gt),
        (">=", python.ge),
        ("<", python.lt),
        ("<=", python.le),
    ],
)
def test_an_operator_of_python_names_the_methods_that_make_conditions(
    symbol: str, compare: Callable[[Any, Any], Any]
) -> None:
    with pytest.raises(TypeError) as refusal:
        compare(AGE, 7)
    assert str(refusal.value) == (
        "people.age: make a condition by equals(), differs(), above(), below(), at_least(), "
        f"at_most(), not by {symbol}"
    )


def test_fields_may_be_keys_of_a_dict() -> None:
    assert {AGE: "age", NAME: "name"}[AGE] == "age"


@pytest.mark.parametrize(
    ("field", "make", "wrong", "message"),
    [
        (NAME, "contains", 7, "people.name: the value must be a str, not int"),
        (NAME, "equals", None, "people.name: the value must be a str, not None"),
        (AGE, "above", "7", "people.age: the value must be an int, not str"),
        (AGE, "equals", True, "people.age: the value must be an int, not bool"),
        (AGE, "equals", 7.5, "people.age: the value must be an int, not float"),
        (SEEN, "after", 1603972800, "people.seen: the value must be a datetime, not int"),
        (SEEN, "after", NOON.date(), "people.seen: the value must be a datetime, not date"),
        (TAGS, "has", 7, "people.tags: the value must be a str, not int"),
        (TAGS, "has", ["a"], "people.tags: the value must be a str, not list"),
    ],
)
def test_value_of_another_type_is_a_type_error_that_names_the_field(
    field: SearchField, make: str, wrong: Any, message: str
) -> None:
    with pytest.raises(TypeError) as raised:
        getattr(field, make)(wrong)
    assert str(raised.value) == message


def test_impossible_value_is_a_value_error_that_names_the_field() -> None:
    with pytest.raises(ValueError, match=r"people\.seen: the value must .* with a time zone"):
        SEEN.after(datetime(2020, 10, 29, 12))
    with pytest.raises(ValueError, match=r"people\.tags: give at least one name"):
        TAGS.has()


# How conditions are joined


@pytest.mark.parametrize(
    ("joined", "kind", "comparison"),
    [
        (A & B & C, AllOf, "AND"),
        (A & (B & C), AllOf, "AND"),
        (all_of(A, B, C), AllOf, "AND"),
        (A | B | C, AnyOf, "OR"),
        (A | (B | C), AnyOf, "OR"),
        (any_of(A, B, C), AnyOf, "OR"),
    ],
)
def test_conditions_are_joined_alike_and_stay_in_order(
    joined: Filter, kind: type[Filter], comparison: str
) -> None:
    assert type(joined) is kind
    assert joined.comparison == comparison
    assert joined.conditions == [A, B, C]


def test_joining_leaves_what_is_joined_as_it_was() -> None:
    both = A & B
    assert (both & C).conditions == [A, B, C]
    assert both.conditions == [A, B]
    assert A.conditions == [A]


MIXED: dict[str, Callable[[Any, Any], Any]] = {
    "and, or": lambda x, y: (x & y) | x,
    "or, and": lambda x, y: (x | y) & x,
    "condition or and": lambda x, y: x | (x & y),
    "condition and or": lambda x, y: x & (x | y),
    "both joined, and": lambda x, y: (x & y) & (x | y),
    "both joined, or": lambda x, y: (x | y) | (x & y),
    "text": lambda x, y: x & "y",
    "dict": lambda x, y: (x | y) | {"field": "y"},
}


@pytest.mark.parametrize("join", MIXED.values(), ids=MIXED.keys())
def test_what_no_provider_takes_cannot_be_joined(join: Callable[[Any, Any], Any]) -> None:
    with pytest.raises(TypeError, match=r"by & or by \|, not by both|expected a condition, got"):
        join(A, B)


TRUTHS: dict[str, Callable[[Any, Any], Any]] = {
    "and": lambda x, y: x and y,
    "or": lambda x, y: x or y,
    "not": lambda x, y: not x,
    "if": lambda x, y: x if y else None,
}


@pytest.mark.parametrize("use", TRUTHS.values(), ids=TRUTHS.keys())
@pytest.mark.parametrize("one", [A, A & B, A | B])
def test_condition_is_neither_true_nor_false(one: Filter, use: Callable[[Any, Any], Any]) -> None:
    with pytest.raises(TypeError, match=re.escape("join them with & or |, not and, or")):
        use(one, one)


@pytest.mark.parametrize("join", [all_of, any_of])
def test_joining_nothing_or_anything_else_is_refused(join: Callable[..., Filter]) -> None:
    with pytest.raises(ValueError, match="at least one condition"):
        join()
    for wrong in (A & B, A | B, {"field": "x", "operator": "=", "value": 1}, "x", None):
        with pytest.raises(TypeError, match=f"expected a condition, got {type(wrong).__name__}"):
            join(A, wrong)


def test_repr_shows_fields_and_no_value() -> None:
    assert repr(NAME.equals("planted")) == "Condition(people.name = …)"
    assert repr(NAME.equals("planted") | AGE.above(77)) == (
        "AnyOf(people.name = … OR people.age > …)"
    )
    assert "planted" not in repr([NAME.equals("planted") & TAGS.has("planted")])


# What is sent


def some_condition(call: Call) -> Condition:
    return Condition(min(call.spec.facts["search"]), "=", "a")


@MODES
@SEARCHES
def test_comparison_is_sent_only_with_several_conditions(call: Call, mode: str) -> None:
    one = some_condition(call)
    wire = one.to_dict()
    for single in (one, all_of(one), any_of(one), [one]):
        assert sent(call, mode, filter=single) == {"filter": [wire]}
    assert sent(call, mode, filter=one & one) == {"filter": [wire, wire], "comparison": "AND"}
    assert sent(call, mode, filter=one | one) == {"filter": [wire, wire], "comparison": "OR"}


@MODES
@SEARCHES
def test_comparison_goes_with_raw_conditions_and_single_ones(call: Call, mode: str) -> None:
    one = some_condition(call)
    raw = {"field": "later.field", "operator": "~~", "value": {"any": ["thing"]}}
    for filter_, expected in [
        ([raw, raw], [raw, raw]),
        ([raw, one], [raw, one.to_dict()]),
        ((one, raw), [one.to_dict(), raw]),
        (one, [one.to_dict()]),
    ]:
        assert sent(call, mode, filter=filter_) == {"filter": expected}
        for comparison in ("OR", "and"):
            assert sent(call, mode, filter=filter_, comparison=comparison) == {
                "filter": expected,
                "comparison": comparison,
            }


@MODES
@SEARCHES
@pytest.mark.parametrize("join", [all_of, any_of])
def test_comparison_beside_joined_conditions_is_refused(
    call: Call, join: Callable[..., Filter], mode: str
) -> None:
    one = some_condition(call)
    for joined in (join(one, one), join(one)):
        message = "comparison: leave it out"
        refused(call, mode, ValueError, message, filter=joined, comparison="AND")


@MODES
@SEARCHES
def test_what_is_no_filter_is_refused(call: Call, mode: str) -> None:
    one = some_condition(call)
    refused(call, mode, ValueError, "filter must have at least one condition", filter=[])
    for wrong in (one.to_dict(), "name = a", None, False):  # the last is what == gives
        refused(call, mode, TypeError, "filter must be conditions or a list", filter=wrong)
    refused(call, mode, TypeError, r"filter\[1\] must be a condition", filter=[one, "name = a"])
    refused(call, mode, TypeError, r"filter\[1\] must be a condition", filter=[one, one & one])


@MODES
@SEARCHES
@pytest.mark.parametrize("order", ["desc", "DESC", "Desc", SortOrder.DESC])
def test_order_is_sent_in_capitals(call: Call, order: str, mode: str) -> None:
    one = some_condition(call)
    assert sent(call, mode, filter=one, order=order)["order"] == "DESC"


@MODES
@SEARCHES
def test_member_of_an_enum_is_sent_as_its_value(call: Call, mode: str) -> None:
    condition = TextField(min(call.spec.facts["search"])).equals(ChatStatus.ON_HOLD)
    (wire,) = sent(call, mode, filter=condition)["filter"]
    assert wire["value"] == "on hold"


@MODES
@SEARCHES
def test_every_page_of_an_iterator_has_filter_and_comparison(call: Call, mode: str) -> None:
    bodies = []

    def serve(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return httpx.Response(200, json={"data": [{"id": len(bodies)}], "total": 3})

    one = some_condition(call)
    tag, method = call.operation.name.split(".")
    options = {"transport": httpx.MockTransport(serve), "base_url": "https://vendor.example"}
    client = client_class(call.contract.vendor, mode)("key", verify=False, **options)
    items = getattr(getattr(client, tag), f"iter_{method}")(filter=one | one, limit=1)

    async def ids() -> list[int]:
        async with client:
            return [item.id async for item in items]

    if mode == "async":
        assert asyncio.run(ids()) == [1, 2, 3]
    else:
        with client:
            assert [item.id for item in items] == [1, 2, 3]
    wire = {"filter": [one.to_dict()] * 2, "comparison": "OR", "limit": 1}
    assert bodies == [wire, {**wire, "offset": 1}, {**wire, "offset": 2}]


# What is built keeps a contract


_VALUES: dict[type[SearchField], st.SearchStrategy[Any]] = {
    TextField: st.text(),
    IntegerField: st.integers(),
    InstantField: st.datetimes(timezones=st.just(UTC)),
    NamesField: st.text(),
}


@st.composite
def conditions(draw: st.DrawFn, fields: list[SearchField]) -> Condition:
    """Every condition that a field can build."""
    field = draw(st.sampled_from(fields))
    made_by = [name for name in vars(type(field)) if not name.startswith("_")]
    values = st.lists(_VALUES[type(field)], min_size=1, max_size=3 if "has" in made_by else 1)
    condition: Condition = getattr(field, draw(st.sampled_from(made_by)))(*draw(values))
    return condition


def fields_of(call: Call) -> list[SearchField]:
    """The fields of the class that is generated for a search."""
    tag = call.spec.node["tags"][0]
    package = import_module(f"{call.contract.vendor}_client.api.{tag}")
    named = vars(getattr(package, call.spec.facts["search_class"])).values()
    return [field for field in named if isinstance(field, SearchField)]


@EVERY_SEARCH
def test_every_documented_field_has_its_kind_and_no_other_is_there(call: Call) -> None:
    documented: dict[str, str] = {}
    for other in calls():
        if (other.contract.vendor, other.operation.id) == (
            call.contract.vendor,
            call.operation.id,
        ):
            documented |= other.spec.facts["search"]
    kinds = {
        "string": TextField,
        "integer": IntegerField,
        "epoch-s": InstantField,
        "names": NamesField,
    }
    expected = {name: kinds[kind] for name, kind in documented.items()}
    assert {field.name: type(field) for field in fields_of(call)} == expected


@EVERY_SEARCH
def test_every_condition_keeps_a_contract(call: Call) -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(418)

    with calling(call.contract.vendor, "sync", handler=handle) as ask:
        some = st.lists(conditions(fields_of(call)), min_size=1, max_size=3)
        filters = st.builds(lambda join, each: join(*each), st.sampled_from([all_of, any_of]), some)

        @settings(max_examples=selection().examples(call, 150), deadline=None, derandomize=True)
        @given(filter_=filters | conditions(fields_of(call)))
        def attempt(filter_: Filter) -> None:
            seen.clear()
            with pytest.raises(DeskspecError):
                ask(call.operation, {"filter": filter_, "order": "asc"})
            found = violations_by_profile(call, seen[0])
            assert not all(found.values()), found

        attempt()
