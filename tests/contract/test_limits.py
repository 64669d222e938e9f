"""Each limit that every profile documents is refused before anything is sent, in nested bodies too.

The values are made from the contracts: for each keyword one that is just outside. Where a value may
be one of several, it is made of each of them.
"""

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Final

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.openapi.references import resolve
from harness.catalogue import Call, calls, operations, sample

Steps = tuple[str | int, ...]

COUNTS: Final = ("minLength", "maxLength", "minItems", "maxItems")
LOOSEST: Final = {"minLength": min, "minItems": min, "minimum": min} | dict.fromkeys(
    ("maxLength", "maxItems", "maximum"), max
)
SAME: Final = ("pattern", "uniqueItems")
"""Limits of which none is looser than another: they count where every profile has the same."""
UNUSUAL: Final = ("http://parcels.example", "*", "\n" * 9, "a,b")
"""Texts of which one does not match a pattern."""
OTHER_WORDS: Final = "must be a phone number|must be a UUID|must have at least one condition"
"""What a refusal may say in place of the limit."""


def settled(document: dict[str, Any], schema: Any, steps: Steps = ()) -> dict[Steps, Any]:
    """A schema without alternatives, once for each alternative of each place in it.

    The first entry, `()`, has the first alternative everywhere; each other one is called by the
    place where it has another one, and the number of that.
    """
    schema = resolve(document, schema)
    if len(steps) > 12:
        return {(): schema}
    for key in {"anyOf", "oneOf"} & schema.keys():
        return {
            label or ((*steps, number) if number else ()): option
            for number, each in enumerate(schema[key])
            for label, option in settled(document, each, (*steps, number)).items()
        }
    inner = {
        name: settled(document, each, (*steps, name))
        for name, each in schema.get("properties", {}).items()
    }
    first = {**schema, "properties": {name: inner[name][()] for name in inner}}
    found: dict[Steps, Any] = {(): first if inner else schema}
    for name, options in inner.items():
        for label in filter(None, options):
            found[label] = {**first, "properties": {**first["properties"], name: options[label]}}
    if "items" not in schema:
        return found
    entries = settled(document, schema["items"], (*steps, 0))
    return {label: {**schema, "items": each} for label, each in entries.items()}


def limited(
    document: dict[str, Any], schema: Any, steps: Steps = ()
) -> dict[Steps, dict[str, Any]]:
    """The limits at each place of a value that `sample` makes with everything."""
    schema = resolve(document, schema)
    if schema.keys() & {"anyOf", "oneOf", "const", "enum"} or len(steps) > 6:
        return {}
    kinds = schema.get("type")
    kind = kinds[0] if isinstance(kinds, list) else kinds
    own = {key: schema[key] for key in (*LOOSEST, *SAME) if key in schema}
    found = {steps: own} if own and kind is not None and kind != "null" else {}
    if kind == "array":
        found |= limited(document, schema.get("items", {}), (*steps, 0))
    for name, inner in schema.get("properties", {}).items() if kind == "object" else ():
        found |= limited(document, inner, (*steps, name))
    return found


def every_profile(call: Call) -> Iterator[Call]:
    """The operation in every profile, with the same choice of its body."""
    for each in calls():
        if each.name == call.name:
            yield each.with_each_choice()[call.choice]


def documented(profiles: list[dict[Steps, dict[str, Any]]]) -> dict[Steps, dict[str, Any]]:
    """The limits that every profile has, the loosest of each."""
    return {
        steps: {
            key: LOOSEST[key](each[steps][key] for each in profiles)
            for key in LOOSEST
            if all(key in each.get(steps, {}) for each in profiles)
        }
        | {
            key: limit
            for key, limit in profiles[0][steps].items()
            if key in SAME and all(each.get(steps, {}).get(key) == limit for each in profiles)
        }
        for steps in profiles[0]
    }


def outside(value: Any, key: str, limit: Any) -> Any:
    """A value just outside a limit; `None` if there is none."""
    match key:
        case "minLength":
            return "1" * (limit - 1) if limit else None
        case "maxLength":
            return (str(value) + "1" * limit)[: limit + 1]
        case "minItems":
            return list(value)[:1] * (limit - 1) if limit else None
        case "maxItems":
            return (list(value) * (limit + 1))[: limit + 1]
        case "minimum":
            return limit - 1
        case "pattern":
            return next(text for text in UNUSUAL if not re.search(limit, text))
        case "uniqueItems":
            return list(value)[:1] * 2 if limit else None
        case _:
            return limit + 1


def put(value: Any, steps: Steps, inner: Any) -> Any:
    changed = deepcopy(value)
    if not steps:
        return inner
    holder = changed
    for step in steps[:-1]:
        holder = holder[step]
    holder[steps[-1]] = inner
    return changed


def at(value: Any, steps: Steps) -> Any:
    for step in steps:
        value = value[step]
    return value


def outsides(
    whole: Any, at_places: dict[Steps, dict[str, Any]], *, is_batch: bool
) -> Iterator[tuple[Steps, str, Any]]:
    """Each place of a value with what its refusal says, and the value outside of a limit there."""
    for steps, limits in at_places.items():  # what is outside must be the one value alone
        if "maxLength" in limits:
            whole = put(whole, steps, at(whole, steps)[: limits["maxLength"]])
    for steps, limits in at_places.items():
        if not steps and is_batch:
            continue  # how many a request takes: a batch is split, and is never empty
        for key, limit in limits.items():
            wrong = outside(at(whole, steps), key, limit)
            if wrong is not None:
                said = "twice" if key == "uniqueItems" else f" {limit}"
                yield steps, said, put(whole, steps, wrong)


def cases(call: Call) -> Iterator[tuple[str, Steps, str, Any]]:
    """Each argument with what its refusal says, and a value outside of one of its limits."""
    profiles = list(every_profile(call))
    for argument, (_, codec, _) in call.inputs.items():
        documents = [
            (each.contract.document, settled(each.contract.document, each.inputs[argument][0]))
            for each in profiles
            if argument in each.inputs
        ]
        is_batch = argument == call.spec.facts.get("batch")
        for label, schema in documents[0][1].items():
            limits = [limited(document, each.get(label, {})) for document, each in documents]
            whole = sample(documents[0][0], schema, everything=True)
            for steps, said, wrong in outsides(whole, documented(limits), is_batch=is_batch):
                yield argument, steps, said, codec.decode(wrong)


LIMITED = [call for call in operations().values() if any(True for _ in cases(call))]


def test_many_operations_have_limits() -> None:
    assert {call.contract.vendor for call in LIMITED} == set(VENDORS)


@pytest.mark.parametrize("call", LIMITED, ids=str)
def test_a_value_outside_of_a_documented_limit_is_refused(call: Call) -> None:
    prepare = VENDORS[call.contract.vendor].client_class._prepare.get(call.operation.id)
    missed = []
    for choice in call.with_each_choice():
        for argument, steps, said, value in cases(choice):
            arguments = choice.completed({**choice.minimal_arguments(), argument: value})
            try:
                choice.operation.target(arguments, prepare)
            except ValueError as refused:
                is_named = said in str(refused) or re.search(OTHER_WORDS, str(refused))
                if argument not in str(refused) or not is_named:
                    missed.append((choice.choice, argument, steps, said, str(refused)))
            else:
                missed.append((choice.choice, argument, steps, said, "sent"))
    assert missed == []
