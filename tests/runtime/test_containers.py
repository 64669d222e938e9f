"""A list argument is any sequence but text, a dict argument any mapping; both are sent alike."""

from collections import ChainMap, UserDict, UserList, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import itemgetter
from types import MappingProxyType
from typing import Any, TypeVar

import pytest
from deskspec.helpcrunch import models
from deskspec_runtime.call.batch import Batch
from deskspec_runtime.call.operation import RequestTarget
from deskspec_runtime.values import client_ids
from deskspec_runtime.values.codecs import Codec
from harness.catalogue import Call, calls, operation_of, sample
from harness.folded import folded
from harness.selection import selection

Case = TypeVar("Case", bound=tuple[Any, ...])

SEQUENCES: dict[str, Callable[[list[Any]], Any]] = {
    "tuple": tuple,
    "deque": deque,
    "UserList": UserList,
}
MAPPINGS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "MappingProxyType": MappingProxyType,
    "UserDict": UserDict,
    "ChainMap": ChainMap,
}
NO_LISTS: dict[str, Any] = {
    "set": {"a"},
    "frozenset": frozenset("a"),
    "generator": (letter for letter in "a"),
    "iterator": iter(["a"]),
    "dict": {"a": 1},
    "keys": {"a": 1}.keys(),
    "str": "abc",
    "bytes": b"abc",
    "bytearray": bytearray(b"abc"),
    "memoryview": memoryview(b"abc"),
}


def containers(call: Call) -> Iterator[tuple[str, Codec, Any]]:
    """The arguments of a call that are lists or dicts, each with a value."""
    for argument, (schema, codec, _) in call.inputs.items():
        value = codec.decode(sample(call.contract.document, schema))
        if isinstance(value, list | dict):
            yield argument, codec, value


def some(call: Call, cases: Sequence[Case]) -> Sequence[Case]:
    """All of these cases, by name, for a call that represents others, else one of them."""
    return selection().some(call.name, cases, 1, itemgetter(0))


WITH_CONTAINERS = [call for call in calls() if list(containers(call))]
WITH_LISTS = [
    call for call in WITH_CONTAINERS if any(isinstance(e, list) for *_, e in containers(call))
]
CONTAINERS = [
    (f"{sequence}-{mapping}", make_sequence, make_mapping)
    for sequence, make_sequence in SEQUENCES.items()
    for mapping, make_mapping in MAPPINGS.items()
]


def rebuilt(value: Any, sequence: Callable[[Any], Any], mapping: Callable[[Any], Any]) -> Any:
    """A value with other containers in place of its lists and dicts."""
    if isinstance(value, list):
        return sequence([rebuilt(entry, sequence, mapping) for entry in value])
    if isinstance(value, Mapping):
        return mapping({key: rebuilt(inner, sequence, mapping) for key, inner in value.items()})
    return value


def target(call: Call, **arguments: Any) -> RequestTarget:
    every = call.completed({})
    return call.operation.target({**every, **call.minimal_arguments(), **arguments}, None)


@folded(
    ("call", "sequence", "mapping"),
    [
        (call, sequence, mapping)
        for call in WITH_CONTAINERS
        for _, sequence, mapping in some(call, CONTAINERS)
    ],
)
def test_any_sequence_and_mapping_is_sent_like_a_list_and_a_dict(
    call: Call,
    sequence: Callable[[Any], Any],
    mapping: Callable[[Any], Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(client_ids, "new_id", lambda: "the same id for both")
    for argument, _, value in containers(call):
        other = rebuilt(value, sequence, mapping)
        assert type(other) is not type(value)
        sent, expected = (target(call, **{argument: each}) for each in (other, value))
        assert vars(sent) == vars(expected)


@folded(
    ("call", "given"),
    [(call, given) for call in WITH_LISTS for _, given in some(call, [*NO_LISTS.items()])],
)
def test_what_is_no_sequence_or_text_is_refused_by_name(call: Call, given: Any) -> None:
    for argument, _, value in containers(call):
        if isinstance(value, list):
            # One entry may be given for a list of objects; then it lacks what an entry has.
            refusal = rf"be .*not {type(given).__name__}" + r"|have \w+" * isinstance(given, dict)
            match = rf"{call.operation.name}: {argument} must (?:{refusal})"
            with pytest.raises(TypeError, match=match):
                target(call, **{argument: given})


def test_batch_of_any_sequence_is_split() -> None:
    operation = operation_of("helpcrunch", "customers_replace_many", "customers")
    assert operation.batch is not None
    entries = [{"customer": number} for number in range(operation.batch.most + 1)]
    for sequence in SEQUENCES.values():
        requests = Batch(operation, {"customers": sequence(entries)}).requests()
        sent = [request.arguments["customers"] for request in requests]
        assert sent == [entries[:-1], entries[-1:]]


def test_attribute_of_a_request_takes_them_too() -> None:
    entry = models.CustomerReplacement(
        customer=7, tags=("a",), custom_data=MappingProxyType({"plan": "pro"})
    )
    assert entry.to_dict() == {
        "customer": 7,
        "tags": [{"name": "a"}],
        "customData": [{"property": "plan", "value": "pro"}],
    }
