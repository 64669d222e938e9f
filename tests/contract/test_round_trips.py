"""Property-based, over every operation of every contract: nothing is lost, nothing is refused.

What a contract allows, and anything disturbed on top of it, survives decode -> encode unchanged, in
copies too; what a contract allows also decodes to the annotated types. That the properties can fail
is shown by the generator's stock output, in `test_stock_output`.
"""

import copy
import datetime
import json
import pickle
import sys
import types
import typing
from enum import Enum
from functools import cache
from typing import Any

from contract.test_annotations import MADE_BY_THE_CLIENT
from deskspec_runtime.values.model import Model
from deskspec_runtime.values.results import Page, UnusableBodyError
from harness.catalogue import Call, as_sent, calling, calls, responding
from harness.conformance import violations
from harness.strategies import disturbed, responses, try_examples
from runtime.every_operation import EVERY_CALL, MODES, each

EXAMPLES = 40


def decoded(call: Call, body: Any) -> Any:
    """What a call makes of a body, which a page may let lack the result."""
    try:
        return call.operation.result.decode(copy.deepcopy(body))
    except UnusableBodyError:
        if not call.operation.may_lack_body:
            raise
        return call.operation.result.missing()


def same(first: Any, second: Any) -> bool:
    """Equal as JSON text: `1`, `1.0` and `true` are three values."""
    return json.dumps(first, sort_keys=True) == json.dumps(second, sort_keys=True)


@EVERY_CALL
def test_conforming_responses_come_back_unchanged_and_typed(call: Call) -> None:
    def comes_back(body: Any) -> None:
        assert not list(violations(call.contract, call.success[1], body))
        result = decoded(call, body)
        assert same(as_sent(result), call.returned(body))
        if isinstance(result, Page):
            items = [item.to_dict() if isinstance(item, Model) else item for item in result.items]
            assert same(items, call.items(body))
        stays_as_sent = call.contract.profile == "flattened"  # its lists and nulls are text
        if call.shows_body and not stays_as_sent:
            found = result.items if isinstance(result, Page) else result
            for model in found if isinstance(found, list) else [found]:
                if model is not None:
                    assert_annotated_types(model)

    try_examples(call, EXAMPLES, responses(call), comes_back)


@EVERY_CALL
def test_disturbed_responses_come_back_unchanged(call: Call) -> None:
    def comes_back_and_so_do_copies(body: Any) -> None:
        result = decoded(call, body)
        assert same(as_sent(result), call.returned(body))
        for twin in (copy.deepcopy(result), pickle.loads(pickle.dumps(result))):
            assert same(as_sent(twin), call.returned(body))
            if isinstance(result, Page):
                assert twin.items == result.items
                twin.items.append(None)
            elif isinstance(result, Model):
                assert twin == result
                twin._wire["newField"] = "changed in the copy"
            assert same(as_sent(result), call.returned(body))

    bodies = disturbed(responses(call), call.envelope_key)
    try_examples(call, EXAMPLES, bodies, comes_back_and_so_do_copies)


@MODES
@each(calls(), lambda call: call.documented_example)
def test_documented_example_comes_through_the_whole_call(call: Call, mode: str) -> None:
    status, _ = call.success
    handler = responding(status, call.example)
    with calling(call.contract.vendor, mode, handler=handler) as caller:
        result = caller(call.operation, call.minimal_arguments())
    assert same(as_sent(result), call.returned(call.example))


def assert_annotated_types(model: Model) -> None:
    hints = hints_of(type(model).__module__, type(model).__name__)
    for attribute in model._fields:
        value = getattr(model, attribute)
        if value is None and (type(model).__name__, attribute) in MADE_BY_THE_CLIENT:
            continue  # the model was read without a call
        assert is_of(value, hints[attribute]), (type(model).__name__, attribute, type(value))
        for nested in value if isinstance(value, list) else [value]:
            if isinstance(nested, Model):
                assert_annotated_types(nested)


@cache
def hints_of(module: str, name: str) -> dict[str, Any]:
    """The annotated types of a model, whose module imports other models only for checkers."""
    own, beside = vars(sys.modules[module]), sys.modules[module.rpartition(".")[0]]
    return typing.get_type_hints(
        own[name], own | {each: getattr(beside, each) for each in dir(beside)}
    )


def is_of(value: Any, hint: Any) -> bool:
    """Whether a value has an annotated type, looked up independently of the codecs."""
    if hint is Any:
        return True
    if isinstance(hint, types.UnionType):
        return any(is_of(value, choice) for choice in typing.get_args(hint))
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is list:
        return isinstance(value, list) and all(is_of(entry, arguments[0]) for entry in value)
    if origin is dict:
        return isinstance(value, dict) and all(is_of(v, arguments[1]) for v in value.values())
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if hint is datetime.datetime:
        return isinstance(value, datetime.datetime) and value.utcoffset() == datetime.timedelta(0)
    if hint is str:
        return isinstance(value, str) and not isinstance(value, Enum)
    return isinstance(value, hint)
