"""A model is its JSON: what came goes back out, what was changed is changed everywhere."""

import copy
import gc
import inspect
import io
import json
import pickle
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier
from typing import Any, ClassVar

import attrs
import pytest
import rich.console
import rich.pretty
from deskspec import UNSET
from deskspec_runtime.values import codecs
from deskspec_runtime.values.model import ABSENT, InnerAttribute, Model, define
from deskspec_runtime.values.readers import read_on_demand
from deskspec_runtime.values.unset import Unset
from doubletick_client.models import ChatMessage, CustomField, MessageOriginType
from doubletick_client.models import Customer as DoubleTickCustomer
from harness.catalogue import contracts, models
from harness.folded import folded
from helpcrunch_client.models import Customer, Location, Tag
from kustomer_client.models import Customer as Resource

EVERY_MODEL = folded("model", models())
PHONE = "919812345678"
SENT: dict[str, Any] = {
    "id": "8737843",
    "name": "Asha Rao",
    "email": None,
    "phone": PHONE,
    "firstSeen": "1593547200.913",
    "unsubscribed": "false",
    "location": {"city": "Pune", "newPlace": {"lat": 18.5}},
    "tags": [{"name": "vip", "color": "#fff"}, "odd"],
    "customData": [{"property": "plan", "value": "pro"}],
    "newField": {"deep": [1, {"er": None}]},
}


def sent() -> dict[str, Any]:
    return copy.deepcopy(SENT)


COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),
}
EVERY_COPY = pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES.keys())


def inner_attributes(model: type[Any]) -> dict[str, InnerAttribute[Any]]:
    found = {name: getattr(model, name) for name in dir(model) if not name.startswith("_")}
    return {name: each for name, each in found.items() if isinstance(each, InnerAttribute)}


def around(
    resource: type[Any], inner: InnerAttribute[Any]
) -> tuple[dict[str, Any], dict[str, Any], str]:
    """The JSON of a resource, the empty object inside it that has the attribute, and its key."""
    wire: dict[str, Any] = {}
    holder, model = wire, resource
    for step in inner.path[:-1]:
        key, codec = model._fields[step]
        holder[key] = holder = {}
        model = codec.model
    return wire, holder, model._fields[inner.path[-1]][0]


RESOURCES = pytest.mark.parametrize(
    "resource", [pytest.param(m, id=m.__qualname__) for m in models() if inner_attributes(m)]
)


@RESOURCES
def test_attributes_of_a_resource_are_those_of_the_objects_inside(resource: type[Any]) -> None:
    for name, inner in inner_attributes(resource).items():
        wire, holder, key = around(resource, inner)
        holder[key] = "seen"
        read = resource.from_dict(wire)
        assert getattr(read, name) == "seen"
        assert getattr(resource.from_dict({}), name) is None
        setattr(read, name, None)
        assert holder[key] == "seen"
        assert list(nodes(read.to_dict())) == [None]


@RESOURCES
def test_attributes_of_a_resource_are_found_by_name_like_its_own(resource: type[Any]) -> None:
    for name, inner in inner_attributes(resource).items():
        wire, holder, key = around(resource, inner)
        names = {name, key} if len(inner.path) == 2 else {name}
        empty = resource.from_dict(wire)
        holder[key] = "seen"
        read = resource.from_dict(wire)
        for each in names:
            assert each in read
            assert read[each] == "seen"
            for other in (empty, resource.from_dict({})):
                assert each not in other
                with pytest.raises(KeyError, match=each):
                    other[each]
        assert repr(read).endswith(f", {name})")
        assert name not in repr(empty)


def test_name_means_the_resource_first_and_then_what_is_inside() -> None:
    inside = {"id": "inner", "name": None, "newField": 7, "type": "inner"}
    read = Resource.from_dict({"id": "outer", "meta": 1, "attributes": inside})
    assert (read["id"], read["meta"]) == ("outer", 1)
    assert read["name"] is None
    assert read["newField"] == 7
    assert "type" not in read  # that of the resource is absent
    assert "org_id" not in read
    inside["org_id"] = "a field that nobody documents"
    assert Resource.from_dict({"attributes": inside})["org_id"] == inside["org_id"]
    odds: list[Any] = [None, "odd", []]
    for odd in odds:
        without = Resource.from_dict({"attributes": odd})
        assert "name" not in without
        assert repr(without) == "Customer(attributes)"


def nodes(value: Any) -> Iterator[Any]:
    """Yield what is in objects, and in the objects inside."""
    for entry in value.values():
        yield from nodes(entry) if isinstance(entry, dict) else [entry]


@EVERY_MODEL
def test_model_of_an_empty_object_has_every_attribute_as_none(model: type[Any]) -> None:
    read = model.from_dict({})
    assert [getattr(read, attribute) for attribute in model._fields] == [None] * len(model._fields)
    assert read.to_dict() == {}


@EVERY_MODEL
def test_model_of_nulls_has_every_attribute_as_none_and_sends_nulls(model: type[Any]) -> None:
    nulls = {name: None for name, _ in model._fields.values()}
    read = model.from_dict(nulls)
    assert all(getattr(read, attribute) is None for attribute in model._fields)
    assert all(name in read for name in nulls)
    assert read.to_dict() == nulls


@EVERY_MODEL
def test_model_of_wrong_shapes_keeps_them_as_sent(model: type[Any]) -> None:
    shapes: list[Any] = [True, 7, "text", [], {}, [[]], {"a": 1}, [{"a": [1]}]]
    for wrong in shapes:
        wire = {name: wrong for name, _ in model._fields.values()}
        assert json.dumps(model.from_dict(wire).to_dict()) == json.dumps(wire)


def constants(model: type[Any]) -> dict[str, Any]:
    """The fields that the contracts require of a class that is sent, with their only values."""
    vendor = model.__module__.removesuffix("_client").partition("_client.")[0]
    found = {}
    for contract in (each for each in contracts() if each.vendor == vendor):
        schema = contract.document["components"]["schemas"].get(model.__name__, {})
        for name in schema.get("required", []):
            if "const" in schema["properties"][name]:
                found[name] = schema["properties"][name]["const"]
    return found if model._required else {}


@EVERY_MODEL
def test_model_made_by_hand_of_nothing_sends_its_constants_only(model: type[Any]) -> None:
    made = model()
    assert made.to_dict() == constants(model)
    others = (each for each, (wire, _) in model._fields.items() if wire not in constants(model))
    assert all(getattr(made, attribute) is None for attribute in others)


def test_some_classes_have_constants_and_most_have_none() -> None:
    with_some = [model for model in models() if constants(model)]
    assert 0 < len(with_some) < len([*models()]) / 4


@EVERY_MODEL
def test_model_takes_its_attributes_by_keyword_only(model: type[Any]) -> None:
    with pytest.raises(TypeError):
        model("positional")
    with pytest.raises(TypeError, match="no_such_attribute"):
        model(no_such_attribute=1)


def test_what_came_goes_back_out_value_for_value() -> None:
    read = Customer.from_dict(sent())
    assert read.id == 8737843
    assert read.unsubscribed is False
    assert read.first_seen == datetime(2020, 6, 30, 20, 0, 0, 913_000, tzinfo=UTC)
    assert isinstance(read.location, Location)
    assert read.custom_data == {"plan": "pro"}
    assert json.dumps(read.to_dict()) == json.dumps(SENT)


def test_absent_and_null_read_alike_and_differ_by_either_name() -> None:
    read = Customer.from_dict({"email": None})
    assert read.email is None
    assert read.company is None
    assert "email" in read
    assert "company" not in read
    assert "first_seen" not in read
    null = Customer.from_dict({"firstSeen": None})
    assert "firstSeen" in null
    assert "first_seen" in null
    assert 7 not in read


@EVERY_MODEL
def test_fields_are_found_by_attribute_and_wire_name_alike(model: type[Any]) -> None:
    wires = {wire for wire, _ in model._fields.values()}
    read = model.from_dict({wire: f"value of {wire}" for wire in wires})
    empty = model.from_dict({})
    for attribute, (wire, _) in model._fields.items():
        other = attribute if attribute in wires else wire  # a name of the wire means the wire
        assert read[attribute] == read[other] == f"value of {other}"
        assert attribute in read
        assert wire in read
        for name in (attribute, wire):
            assert name not in empty
            with pytest.raises(KeyError, match=name):
                empty[name]


def test_field_of_the_wire_comes_before_an_attribute_of_the_same_name() -> None:
    read = Customer.from_dict({"first_seen": "a field that nobody documents", "firstSeen": 7})
    assert read["first_seen"] == "a field that nobody documents"
    assert read["firstSeen"] == 7


def test_item_access_gives_the_json_value_of_known_and_unknown_fields() -> None:
    read = Customer.from_dict(sent())
    assert read["newField"] == SENT["newField"]
    assert read["id"] == "8737843"
    assert read["firstSeen"] == "1593547200.913"
    assert read["location"] == SENT["location"]
    assert read["email"] is None
    assert read["first_seen"] == "1593547200.913"
    for absent in ("company", "lastSeen", "last_seen", "nothing"):
        with pytest.raises(KeyError, match=absent):
            read[absent]


def test_attribute_set_to_none_sends_null_and_to_unset_is_gone() -> None:
    read = Customer.from_dict(sent())
    read.name = None
    assert read.to_dict()["name"] is None
    assert "name" in read
    read.user_id = None
    assert read.to_dict()["userId"] is None
    for attribute, name in (
        ("name", "name"),
        ("first_seen", "firstSeen"),
        ("location", "location"),
        ("tags", "tags"),
        ("company", "company"),
    ):
        setattr(read, attribute, UNSET)
        assert getattr(read, attribute) is None
        assert name not in read
        assert name not in read.to_dict()


def test_attribute_set_to_a_value_is_written_in_the_form_of_its_field() -> None:
    read = Customer.from_dict({"id": 1, "newField": 2})
    read.first_seen = datetime(2021, 1, 2, tzinfo=UTC)
    read.location = Location(city="Pune")
    read.tags = [Tag(name="vip")]
    assert read.to_dict() == {
        "id": 1,
        "newField": 2,
        "firstSeen": 1609545600,
        "location": {"city": "Pune"},
        "tags": [{"name": "vip"}],
    }
    assert read["firstSeen"] == 1609545600
    assert read.first_seen == datetime(2021, 1, 2, tzinfo=UTC)
    message = ChatMessage(message_origin_type=MessageOriginType.USER)
    assert message.to_dict() == {"messageOriginType": "USER"}


def test_change_inside_nested_values_shows_in_to_dict_and_items() -> None:
    read = Customer.from_dict(sent())
    assert read.location is not None
    assert read.tags is not None
    assert read.custom_data is not None
    read.location.city = "Mumbai"
    read.tags[0].color = "#000"
    read.tags.append(Tag(name="new"))
    read.custom_data["plan"] = "free"
    expected = sent()
    expected["location"]["city"] = "Mumbai"
    expected["tags"] = [{"name": "vip", "color": "#000"}, "odd", {"name": "new"}]
    expected["customData"] = [{"property": "plan", "value": "free"}]
    assert json.dumps(read.to_dict()) == json.dumps(expected)
    for name in ("location", "tags", "customData"):
        assert read[name] == expected[name]


def test_an_object_inside_is_one_object_for_all_who_ask() -> None:
    customer = Customer.from_dict(sent())
    with ThreadPoolExecutor(8) as pool:
        asked = {id(each) for each in pool.map(lambda _: customer.location, range(64))}
    assert asked == {id(customer.location)}
    assert copy.copy(customer).location is customer.location


def test_a_copy_of_what_nobody_has_asked_for_shares_the_objects_inside() -> None:
    customer = Customer.from_dict(sent())
    other = copy.copy(customer)
    assert customer.location is not None
    customer.location.city = "Delhi"
    assert other.location is customer.location
    assert other.to_dict() == customer.to_dict()


def test_an_object_inside_is_replaced_before_anybody_asked_for_it() -> None:
    cases: list[tuple[Any, Any]] = [(None, None), (Location(city="Delhi"), {"city": "Delhi"})]
    for location, left in cases:
        customer: Any = Customer.from_dict(sent())
        customer.location = location
        assert customer.to_dict()["location"] == left
    customer = Customer.from_dict(sent())
    customer.location = UNSET
    assert (customer.location, "location" in customer.to_dict()) == (None, False)


def test_list_of_free_values_shows_its_changes() -> None:
    read = ChatMessage.from_dict({"quickActionButtonStats": ["a"], "cardButtonStats": [{"n": 1}]})
    assert read.quick_action_button_stats is not None
    assert read.card_button_stats is not None
    read.quick_action_button_stats.append("b")
    read.card_button_stats.clear()
    assert read.to_dict() == {"quickActionButtonStats": ["a", "b"], "cardButtonStats": []}


def test_from_dict_neither_changes_nor_keeps_its_argument() -> None:
    source = sent()
    read = Customer.from_dict(source)
    assert source == SENT
    assert read.location is not None
    assert read.tags is not None
    read.name = "Another"
    read.location.city = "Mumbai"
    read.tags.clear()
    read.custom_data = {}
    assert source == SENT
    again = Customer.from_dict(source)
    source["name"] = "Changed behind its back"
    del source["tags"]
    source["location"]["city"] = "Elsewhere"
    source["added"] = 1
    source["customData"] = source.pop("added")
    assert again.to_dict() == SENT


def test_from_dict_keeps_no_object_of_what_is_not_typed_and_no_ring_stops_it() -> None:
    deep: dict[str, Any] = {"list": [{"a": 1}]}
    deep["ring"] = deep
    for _ in range(5000):
        deep = {"in": deep}
    read = Customer.from_dict({"unknown": deep, "again": deep})
    copied = read["unknown"]
    assert copied is read["again"]
    for _ in range(5000):
        copied, deep = copied["in"], deep["in"]
    assert copied["ring"] is copied is not deep
    deep["list"][0]["a"] = 2
    assert copied["list"] == [{"a": 1}]


def test_to_dict_is_apart_from_the_model() -> None:
    read = Customer.from_dict(sent())
    given = read.to_dict()
    given["name"] = "Changed"
    given["location"]["city"] = "Changed"
    given["tags"].clear()
    given["added"] = 1
    assert read.to_dict() == SENT
    assert read.to_dict() is not read.to_dict()


def test_to_dict_of_a_body_that_is_nested_deep_is_apart_from_the_model() -> None:
    deep: dict[str, Any] = {"end": [1]}
    for _ in range(5000):
        deep = {"in": deep}
    read = Customer.from_dict({"unknown": deep})
    written = read.to_dict()["unknown"]
    for _ in range(5000):
        written, deep = written["in"], deep["in"]
    assert written == deep
    written["end"].append(2)
    inner = read["unknown"]
    for _ in range(5000):
        inner = inner["in"]
    assert inner == {"end": [1]}


@EVERY_MODEL
def test_objects_of_every_model_have_the_same_size_however_many_attributes_it_has(
    model: type[Any],
) -> None:
    assert model.__dictoffset__ == 0
    assert model.__basicsize__ == Location.__basicsize__
    with pytest.raises(TypeError, match="__dict__"):
        vars(model.from_dict({}))


def test_field_is_read_once_and_only_when_it_is_asked_for() -> None:
    seen: list[Any] = []

    class Noting(codecs.Codec):
        def decode(self, wire: Any) -> Any:
            seen.append(wire)
            return [wire]

    @read_on_demand
    @define(slots=False, eq=False, repr=False, kw_only=True)
    class Parcel(Model):
        __slots__ = ()

        weight: Any = ABSENT
        _fields: ClassVar = {"weight": ("weight", Noting())}

    read = Parcel.from_dict({"weight": 7})
    assert seen == []
    assert read.weight is read.weight
    assert seen == [7]
    assert read.to_dict() == {"weight": 7}


def test_threads_that_read_a_field_at_the_same_time_get_one_object() -> None:
    together = Barrier(2, timeout=10)

    class Slow(codecs.Codec):
        def decode(self, wire: Any) -> Any:
            together.wait()  # both have found that nobody has read it
            return [wire]

    @read_on_demand
    @define(slots=False, eq=False, repr=False, kw_only=True)
    class Crate(Model):
        __slots__ = ()

        weight: Any = ABSENT
        _fields: ClassVar = {"weight": ("weight", Slow())}

    crate = Crate.from_dict({"weight": 7})
    with ThreadPoolExecutor(2) as pool:
        one, other = pool.map(lambda _: crate.weight, range(2))
    assert one is other
    assert crate.weight is one


@EVERY_COPY
def test_copy_of_what_is_read_in_part_reads_the_rest(copied: Callable[[Any], Any]) -> None:
    read = Customer.from_dict(sent())
    assert read.location.city == "Pune"
    twin = copied(read)
    assert twin.to_dict() == sent()
    assert (twin.location.city, twin.tags[0].name) == ("Pune", "vip")
    assert twin.first_seen == read.first_seen


class OwnCustomer(Customer):
    """A model of a user, with a method and a place for more."""

    def shout(self) -> str:
        return str(self.name).upper()


@EVERY_COPY
def test_subclass_by_hand_reads_writes_and_is_copied_as_its_model(
    copied: Callable[[Any], Any],
) -> None:
    read = OwnCustomer.from_dict(sent())
    assert type(read) is OwnCustomer
    assert read.shout() == "ASHA RAO"
    assert read.location.city == "Pune"
    object.__setattr__(read, "mark", 7)
    twin = copied(read)
    assert type(twin) is OwnCustomer
    assert twin == read
    assert vars(twin) == {"mark": 7}
    twin.name = "Another"
    assert (read.name, twin.to_dict()["name"]) == ("Asha Rao", "Another")
    assert OwnCustomer(name="Asha").to_dict() == {"name": "Asha"}
    with pytest.raises(AttributeError):
        read.nmae = "misspelt"


def test_model_can_be_referred_to_weakly() -> None:
    read = Customer.from_dict(sent())
    reference = weakref.ref(read)
    assert reference() is read
    del read
    gc.collect()
    assert reference() is None


@EVERY_COPY
def test_copy_has_what_was_changed_before_and_after_reading(copied: Callable[[Any], Any]) -> None:
    read = Customer.from_dict(sent())
    read.tags.append(Tag(name="new"))
    read.location.city = "Mumbai"
    read.first_seen = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
    twin = copied(read)
    assert twin.to_dict() == read.to_dict()
    assert twin.first_seen == read.first_seen  # not rounded to what was written
    assert [type(tag) for tag in twin.tags] == [type(tag) for tag in read.tags]


def test_model_made_by_hand_sends_what_was_given_and_none_as_null() -> None:
    made = Customer(name="Asha", email=None, tags=[Tag(name="vip")])
    assert made.to_dict() == {"name": "Asha", "email": None, "tags": [{"name": "vip"}]}
    assert made.company is None
    assert "email" in made
    assert "company" not in made
    made.company = "Rao & Sons"
    assert made.to_dict()["company"] == "Rao & Sons"


def test_unknown_attribute_is_refused_and_changes_nothing() -> None:
    read: Any = Customer.from_dict(sent())
    with pytest.raises(AttributeError, match=r"'firstSeen': did you mean first_seen\?$"):
        read.firstSeen = 1
    resource: Any = Resource.from_dict({"attributes": {}})
    with pytest.raises(AttributeError, match="did you mean display_name"):
        resource.displayName = "Asha"
    with pytest.raises(AttributeError, match="no_such"):
        _ = read.no_such
    assert read.to_dict() == SENT


@pytest.mark.parametrize("source", [None, [], "text", 7, b"{}", [("id", 1)]])
def test_from_dict_of_anything_but_an_object_is_a_type_error(source: Any) -> None:
    with pytest.raises(TypeError, match=r"Customer\.from_dict"):
        Customer.from_dict(source)


def test_equal_are_models_of_the_same_class_and_json() -> None:
    assert Customer.from_dict(sent()) == Customer.from_dict(sent())
    assert Customer(name="a") == Customer.from_dict({"name": "a"})
    assert Customer(name="a") != Customer(name="a", email=None)
    assert Customer.from_dict({"x": 1}) != Customer.from_dict({"x": 2})
    assert Customer() != Location()
    assert Customer() != {}


@EVERY_MODEL
def test_models_change_and_so_have_no_hash(model: type[Any]) -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(model())


@EVERY_MODEL
def test_model_is_no_mapping_and_says_what_to_call(model: type[Any]) -> None:
    for made in (dict, list, iter):
        with pytest.raises(TypeError, match=rf"{model.__name__} cannot be iterated: to_dict\(\)"):
            made(model())


def test_json_text_is_that_of_the_dict() -> None:
    read = Customer.from_dict({**sent(), "company": "आशा"})
    text = read.to_json()
    assert json.loads(text) == read.to_dict()
    assert "आशा" in text
    assert "\n" not in text
    assert ": " not in text.replace('"Asha Rao"', "")
    assert json.loads(read.to_json(indent=2)) == read.to_dict()
    assert '\n  "name": "Asha Rao"' in read.to_json(indent=2)
    read.tags.append(Tag(name="new"))
    assert json.loads(read.to_json())["tags"][-1] == {"name": "new"}


def test_json_text_can_be_written_to_a_file_whatever_came() -> None:
    read = Customer.from_dict({"name": "\ud800"})
    assert json.loads(read.to_json().encode()) == read.to_dict()


@EVERY_MODEL
def test_every_model_is_a_class_of_attrs(model: type[Any]) -> None:
    annotations = {name: model.__annotations__[name] for name in model._fields}
    defaults = {
        name: constants(model).get(wire, UNSET) for name, (wire, _) in model._fields.items()
    }
    like = type(model.__name__, (), {"__annotations__": annotations, **defaults})
    like = attrs.define(slots=False, eq=False, repr=False, kw_only=True)(like)
    assert attrs.fields(model) == attrs.fields(like)
    assert inspect.signature(model) == inspect.signature(like)
    assert [field.name for field in attrs.fields(model)] == list(attrs.asdict(model()))


def test_model_is_changed_by_attrs() -> None:
    tag = Tag(name="vip", color="#fff")
    assert attrs.evolve(tag, name="lead") == Tag(name="lead", color="#fff")
    assert attrs.asdict(tag)["name"] == "vip"


def test_attribute_that_a_model_does_not_have_is_named_when_it_is_made() -> None:
    untyped: Any = Tag
    with pytest.raises(TypeError, match=r"Tag.* unexpected keyword argument 'nmae': .*name"):
        untyped(nmae="vip")
    with pytest.raises(TypeError, match="positional argument"):
        untyped("vip")


def test_fields_of_a_model_made_by_hand_have_the_order_of_its_class() -> None:
    tag = Tag(color="#fff", name="vip")
    assert list(tag.to_dict()) == ["name", "color"]


def test_subclass_by_hand_has_the_signature_of_its_own_constructor() -> None:
    class Named(Tag):
        def __init__(self, called: str) -> None:
            super().__init__(name=called)

    @attrs.define(kw_only=True)
    class Ranked(Tag):
        rank: int = 0

    assert list(inspect.signature(Named).parameters) == ["called"]
    assert Named("vip").to_dict() == {"name": "vip"}
    assert [*inspect.signature(Ranked).parameters] == [*Tag._fields, "rank"]


def test_rich_shows_names_and_no_value() -> None:
    """It looks into attrs classes, whatever their repr."""
    file = io.StringIO()
    console = rich.console.Console(file=file, width=500)
    model = Customer.from_dict(sent())
    console.print(model, [model], rich.pretty.Pretty({"a": model}, expand_all=True))
    shown = file.getvalue()
    assert shown.count("Customer(") == 3
    assert shown.count("first_seen") == 3
    for value in ("Asha", PHONE, "Pune", "1593547200", "#fff", "pro'"):
        assert value not in shown


@EVERY_COPY
def test_copies_are_equal_and_apart(copied: Callable[[Any], Any]) -> None:
    read = Customer.from_dict(sent())
    other = copied(read)
    assert type(other) is Customer
    assert other == read
    assert json.dumps(other.to_dict()) == json.dumps(SENT)
    other.name = "Another"
    other.company = "New"
    assert read.name == "Asha Rao"
    assert read.to_dict() == SENT
    assert other.to_dict() == {**SENT, "name": "Another", "company": "New"}


@EVERY_COPY
@EVERY_MODEL
def test_every_model_survives_copies(model: type[Any], copied: Callable[[Any], Any]) -> None:
    assert copied(model()) == model()
    read = model.from_dict({"newField": [1]})
    assert copied(read) == read


def test_deep_copies_share_no_nested_value() -> None:
    read = Customer.from_dict(sent())
    for copied in (copy.deepcopy, COPIES["pickle"]):
        other: Any = copied(read)
        other.location.city = "Mumbai"
        other.tags.clear()
    assert read.to_dict() == SENT


@EVERY_MODEL
def test_repr_lists_the_attributes_that_are_there_in_their_order(model: type[Any]) -> None:
    read = model.from_dict({wire: None for wire, _ in model._fields.values()})
    assert repr(read) == f"{model.__name__}({', '.join(model._fields)})"


def test_repr_quotes_fields_without_an_attribute() -> None:
    read = Customer.from_dict({"newField": 1, "firstSeen": 7, "name": None})
    assert repr(read) == "Customer(name, first_seen, 'newField')"
    assert repr(CustomField.from_dict({"type ": "date"})) == "CustomField(type)"


def test_repr_names_fields_and_shows_no_value() -> None:
    shown = repr(Customer.from_dict(sent()))
    for attribute in ("id", "first_seen", "custom_data", "'newField'"):
        assert attribute in shown
    for value in (PHONE, "Asha", "8737843", "Pune", "1593547200", "vip", "pro"):
        assert value not in shown
    assert repr(Customer()) == "Customer()"
    assert PHONE not in repr([DoubleTickCustomer(phone=PHONE)])


def test_field_that_is_documented_under_two_names_is_read_from_either() -> None:
    assert CustomField.from_dict({"type ": "date"}).type == "date"
    assert CustomField.from_dict({"type": "text", "type ": "date"}).type == "text"
    assert CustomField.from_dict({"type": None, "type ": "date"}).type == "date"
    wire = {"name": "since", "type ": "date"}
    assert CustomField.from_dict(wire).to_dict() == wire
    assert CustomField.from_dict(wire)["type "] == CustomField.from_dict(wire)["type"] == "date"
    assert "type" in CustomField.from_dict(wire)
    assert "type" not in CustomField.from_dict({"name": "since"})


@pytest.mark.parametrize(
    ("value", "expected"), [("text", {"type": "text"}), (None, {"type": None}), (UNSET, {})]
)
def test_change_of_a_field_with_two_names_leaves_one_of_them(
    value: Any, expected: dict[str, Any]
) -> None:
    field = CustomField.from_dict({"type ": "date"})
    field.type = value
    assert field.to_dict() == expected
    assert CustomField.from_dict(field.to_dict()).type == field.type


@EVERY_COPY
def test_unset_is_falsy_and_one_object_for_ever(copied: Callable[[Any], Any]) -> None:
    assert not UNSET
    assert UNSET is not None
    assert copied(UNSET) is UNSET
    assert copied([UNSET])[0] is UNSET
    assert isinstance(UNSET, Unset)
    assert repr(UNSET) == "UNSET"
