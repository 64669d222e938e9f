"""Names of the generated API are those of the wire in snake_case, unless Python has them."""

import inspect
import sys
import typing
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from deskspec_runtime.options import CallOptions
from deskspec_runtime.values.results import Page
from deskspec_runtime.values.sequences import SequenceNotStr
from deskspec_toolkit.generator import python_types
from deskspec_toolkit.project import Project


class Tiny(typing.NamedTuple):
    """The modules of the generated package."""

    models: Any
    things: Any
    get: Any
    list: Any


@pytest.fixture(scope="module")
def tiny_client(made: Project) -> Iterator[Tiny]:
    """Imported from where it was generated, and forgotten again."""
    sys.path.insert(0, str(made.generated))
    try:
        names = ("models", "api.things", "api.things.things_get", "api.things.things_list")
        yield Tiny(*(import_module(f"tiny_client.{name}") for name in names))
    finally:
        sys.path.remove(str(made.generated))
        for name in [name for name in sys.modules if name.startswith("tiny_client")]:
            del sys.modules[name]


def test_attributes_are_snake_case_and_only_keywords_get_an_underscore(tiny_client: Tiny) -> None:
    fields = tiny_client.models.Thing._fields
    assert {name: wire for name, (wire, _) in fields.items()} == {
        "id": "id",
        "type": "type",
        "class_": "class",
        "format": "format",
        "examples": "examples",
        "made_at": "madeAt",
        "parts": "parts",
        "colour": "colour",
        "weight": "weight",
    }


def test_arguments_are_snake_case_unless_a_method_uses_the_name_or_the_spec_renames(
    tiny_client: Tiny,
) -> None:
    for cls in (tiny_client.things.Things, tiny_client.things.AsyncThings):
        assert list(inspect.signature(cls.list).parameters) == [
            "self",
            "type",
            "list_",
            "self_",
            "limit",
            "options",
        ]
        assert list(inspect.signature(cls.get).parameters) == ["self", "thing_id", "options"]


def test_ids_come_first_and_everything_else_by_name_with_the_required_ones_first(
    tiny_client: Tiny,
) -> None:
    kinds = {
        name: parameter.kind
        for method in (tiny_client.things.Things.get, tiny_client.things.Things.list)
        for name, parameter in inspect.signature(method).parameters.items()
    }
    assert kinds["thing_id"] is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert kinds["type"] is kinds["limit"] is inspect.Parameter.KEYWORD_ONLY


def test_a_method_called_list_leaves_annotations_beside_it_alone(tiny_client: Tiny) -> None:
    names = {**vars(tiny_client.models), "Thing": tiny_client.models.Thing}
    names["ThingType"] = tiny_client.models.ThingType
    names |= {"CallOptions": CallOptions, "Page": Page, "SequenceNotStr": SequenceNotStr}
    hints = typing.get_type_hints(
        tiny_client.things.Things.list, {**vars(tiny_client.things), **names}
    )
    assert SequenceNotStr[str] in typing.get_args(hints["list_"])


def test_a_second_name_of_a_field_reads_into_the_same_attribute(tiny_client: Tiny) -> None:
    thing = tiny_client.models.Thing
    assert thing._aliases == {"type ": "type"}
    assert thing.from_dict({"type ": "big"}).type == "big"
    assert thing.from_dict({"type ": "big"}).to_dict() == {"type ": "big"}
    assert not hasattr(thing.from_dict({}), "type_")


def test_a_field_called_like_a_keyword_of_the_schema_is_a_field(tiny_client: Tiny) -> None:
    thing = tiny_client.models.Thing.from_dict({"format": "a4", "examples": [{"text": "x"}]})
    assert thing.format == "a4"
    assert thing.examples == [tiny_client.models.Example.from_dict({"text": "x"})]


def test_an_open_object_with_properties_is_a_model(tiny_client: Tiny) -> None:
    example = tiny_client.models.Example.from_dict({"text": "x", "more": 1})
    assert (example.text, example["more"]) == ("x", 1)


def test_methods_are_called_like_the_operation_without_its_resource(tiny_client: Tiny) -> None:
    assert (tiny_client.get.OPERATION.name, tiny_client.list.OPERATION.name) == (
        "things.get",
        "things.list",
    )


@pytest.mark.parametrize(
    ("schema", "annotation", "codec"),
    [
        ({"type": "string"}, "str", "_c.TEXT"),
        ({"type": ["string", "null"]}, "str", "_c.TEXT"),
        ({}, "Any", "_c.ANY"),
        ({"type": "null"}, "", "_c.ANY"),
        ({"type": "string", "format": "uuid"}, "str", "_c.Uuid()"),
        ({"type": "string", "format": "text-form"}, "str", "_c.TEXT"),
        ({"type": "string", "format": "phone"}, "str", "_c.Phone()"),
        ({"type": "array", "items": {"type": "integer"}}, "list[int]", "_c.ListOf(_c.INTEGER)"),
        ({"type": "object", "additionalProperties": True}, "dict[str, Any]", "_c.MapOf(_c.ANY)"),
        (
            {"type": ["string", "integer"], "format": "epoch-s"},
            "datetime.datetime",
            "_c.EpochSeconds()",
        ),
        (
            {"anyOf": [{"type": "string"}, {"type": "boolean"}, {"type": "null"}]},
            "str | bool",
            "_c.Choice(boolean=_c.BOOLEAN, string=_c.TEXT)",
        ),
        (
            {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string"}]},
            "datetime.datetime | str",
            "_c.Instant()",
        ),
        (
            {"anyOf": [{"type": "string"}, {"type": "string", "format": "date-time"}]},
            "str | datetime.datetime",
            "_c.Instant()",
        ),
        (
            {
                "anyOf": [
                    {"type": "string", "format": "date-time"},
                    {"type": "integer", "format": "epoch-ms"},
                ]
            },
            "datetime.datetime",
            "_c.Choice(integer=_c.EpochMilliseconds(), number=_c.EpochMilliseconds(), "
            "string=_c.Instant())",
        ),
        ({"$ref": "#/components/schemas/Thing"}, "Thing", '_c.ModelOf(_MODELS, "Thing")'),
        ({"$ref": "#/components/schemas/Kind"}, "Kind | str", '_c.OpenEnum(_MODELS, "Kind")'),
        (
            {"anyOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "string"}]},
            "Thing | str",
            '_c.Choice(object=_c.ModelOf(_MODELS, "Thing"), string=_c.TEXT)',
        ),
    ],
)
def test_a_schema_has_a_type_and_a_codec(
    schema: dict[str, Any], annotation: str, codec: str
) -> None:
    document = {
        "components": {
            "schemas": {
                "Thing": {"type": "object", "properties": {}},
                "Kind": {"type": "string", "enum": ["a"]},
            }
        }
    }
    assert python_types.annotation(document, schema) == annotation
    assert python_types.codec(document, schema) == codec


def test_the_classes_of_an_annotation_are_found() -> None:
    annotation = "dict[str, list[Thing]] | Kind | Any | None"
    assert python_types.names(annotation) == {"Thing", "Kind"}


def test_a_docstring_survives_quotes_and_backslashes(tiny_client: Tiny) -> None:
    assert inspect.getdoc(tiny_client.models.Thing) == 'A thing, """thing""" or \\thing.'
