"""The contract monitor: silent on what is documented, exact on what is not, and without a value.

The expected finding of a drift is computed without the monitor: whether any contract allows it by
`harness.conformance`, and how bad it is from the annotation of the attribute that it reaches.
"""

import copy
import json
import logging
import pickle
import sys
from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import cache
from threading import Thread
from typing import Any, NamedTuple

import attrs
import httpx
import pytest
from deskspec import UNSET, ConfigurationError, ContractError, Finding, HelpCrunch
from deskspec_runtime.call.operation import RequestTarget
from deskspec_runtime.call.settings import ContractPolicy, contract, contract_sample
from deskspec_runtime.contract.checker import ContractChecker
from deskspec_runtime.contract.monitor import Monitor
from deskspec_runtime.contract.tally import ContractTally
from deskspec_runtime.values.model import Model
from deskspec_runtime.values.results import (
    BatchEntries,
    Confirmation,
    EnvelopedList,
    EnvelopedResource,
    ListedItems,
    NoResult,
    SentResource,
    Undocumented,
)
from deskspec_toolkit.openapi.operations import TEXT
from deskspec_toolkit.openapi.references import resolve
from harness.catalogue import Call, calling, calls, client_class, responding, sample
from harness.conformance import request_violations, violations
from harness.folded import folded
from harness.strategies import conforming, disturbed, responses, try_examples
from hypothesis import strategies as st
from runtime.every_operation import EVERY_CALL, MODES, REPRESENTED, each, is_usable

CALLS = each(REPRESENTED)
EXAMPLES = 20
RANKS = ["info", "warning", "error"]
RETYPED: dict[str, list[tuple[Any, str]]] = {
    "int": [("7", "warning"), ("seven", "error"), (True, "error"), ([], "error")],
    "float": [("7.5", "warning"), ("much", "error"), ({}, "error")],
    "bool": [("true", "warning"), ("perhaps", "error"), (1, "error")],
    "str": [(7, "error"), (False, "error"), ([], "error")],
    "datetime.datetime": [
        *[("2025-01-23T06:00:46Z", "warning"), (1603885746, "warning"), ("1603885746", "warning")],
        *[("soon", "error"), ({}, "error")],
    ],
    "dict": [("x", "error"), (7, "error")],
    "enum": [("a new word", "warning"), (7.5, "error"), ([], "error")],
    "list": [("x", "error"), (7, "error")],
    "model": [("x", "error"), (7, "error"), ([], "error")],
}
"""Annotated type -> values of another kind, and how bad they are where a contract refuses them."""


@cache
def monitor(vendor: str) -> Monitor:
    return Monitor(f"{vendor}_client")


def found(
    call: Call, body: Any, status: int | None = None, content_type: str | None = None
) -> list[Finding]:
    """What the monitor finds in a response, by default of the documented type."""
    return monitor(call.contract.vendor).check_response(
        call.operation,
        call.success[0] if status is None else status,
        {"Content-Type": content_type or f"{call.content_type}; charset=utf-8"},
        body if isinstance(body, bytes) else json.dumps(body).encode(),
    )


def brief(found: list[Finding]) -> list[tuple[str, str]]:
    return [(finding.severity, finding.json_path) for finding in found]


@cache
def of_all_profiles(vendor: str, operation_id: str) -> list[Call]:
    return [c for c in calls() if c.contract.vendor == vendor and c.operation.id == operation_id]


def with_its_status(call: Call) -> list[Call]:
    """The profiles with the success status of a call."""
    every = of_all_profiles(call.contract.vendor, call.operation.id)
    return [other for other in every if other.success[0] == call.success[0]]


def may_be_empty(call: Call) -> bool:
    """Whether any profile shows no body for the success status of a call."""
    return not all(other.shows_body for other in with_its_status(call))


def showing(call: Call) -> list[Call]:
    """The profiles that show a body for the success status of a call."""
    return [other for other in with_its_status(call) if other.shows_body]


def is_allowed(call: Call, body: Any) -> bool:
    """Whether any profile that shows a body allows this one; any is allowed where none does."""
    return not showing(call) or any(
        not list(violations(other.contract, other.success[1], body)) for other in showing(call)
    )


def is_as_near_to_another(call: Call, body: Any) -> bool:
    """Whether a body that breaks one rule of its profile breaks but one of another profile."""
    return any(
        other.contract is not call.contract
        and len(list(violations(other.contract, other.success[1], body))) == 1
        for other in with_its_status(call)
    )


def assert_found(call: Call, body: Any, severity: str, *at: tuple[str | int, ...]) -> None:
    """One finding, at one of the places; nothing where a profile allows the body."""
    if is_allowed(call, body):
        assert found(call, body) == []
        return
    (finding,) = found(call, body)
    if is_as_near_to_another(call, body):
        assert RANKS.index(finding.severity) <= RANKS.index(severity)
    else:
        assert finding.severity == severity
        assert finding.json_path in [json_path(steps) for steps in at]


class Place(NamedTuple):
    """A field of a model in a body."""

    steps: tuple[str | int, ...]
    annotation: str
    """The key of `RETYPED`; empty where several types are annotated."""
    may_be_none: bool
    """Whether the annotation lets it be `None`, or the client knows it then."""


def kind_of(model: Model, attribute: str) -> str:
    annotation = str(type(model).__annotations__[attribute]).removesuffix(" | None")
    for container in ("list", "dict"):
        if annotation.startswith(f"{container}["):
            return container
    types = annotation.split(" | ")
    if len(types) == 2 and types[1] == "str":
        package = sys.modules[type(model).__module__.rpartition(".")[0]]
        return "enum" if issubclass(getattr(package, types[0], object), StrEnum) else ""
    return annotation if annotation in RETYPED else "" if annotation == "Any" else "model"


def places(call: Call, body: Any) -> Iterator[Place]:
    """Every field of every model in a body; of lists, the first entry."""
    result = call.operation.result.decode(copy.deepcopy(body))
    match call.operation.result:
        case Confirmation() | Undocumented():
            return
        case EnvelopedList(key=key):
            yield from fields_of(result, () if isinstance(body, list) else (key,))
        case EnvelopedResource(key=key):
            yield from fields_of(result, (key,))
            for attribute, (steps, _) in call.operation.result.beside.items():
                yield from fields_of(getattr(result, attribute), steps)
        case ListedItems():
            items = call.envelope_key
            yield from fields_of(result.items, () if items is None else (items,))
        case BatchEntries():
            yield from fields_of(result if isinstance(body, list) else result[0], ())
        case SentResource():
            # The client knows the id without the body.
            for place in fields_of(result, ()):
                yield place._replace(may_be_none=True) if place.steps == ("messageId",) else place
        case _:
            yield from fields_of(result, ())


def fields_of(value: Any, steps: tuple[str | int, ...]) -> Iterator[Place]:
    if isinstance(value, list):
        yield from fields_of(value[0] if value else None, (*steps, 0))
    elif isinstance(value, Model):
        for attribute, (wire, _) in value._fields.items():
            if wire in value:
                may_be_none = str(type(value).__annotations__[attribute]).endswith("| None")
                yield Place((*steps, wire), kind_of(value, attribute), may_be_none)
                yield from fields_of(getattr(value, attribute), (*steps, wire))


def changed(body: Any, steps: tuple[str | int, ...], value: Any) -> Any:
    """A copy of a body with another value at a place; `UNSET` takes it out."""
    whole = copy.deepcopy(body)
    around = whole
    for step in steps[:-1]:
        around = around[step]
    if value is UNSET:
        del around[steps[-1]]
    else:
        around[steps[-1]] = value
    return whole


def with_new_field(body: Any) -> Any:
    """A body with one more field: in it, or in each of its entries."""
    if isinstance(body, list):
        return [with_new_field(entry) for entry in body]
    return {**body, "newField": 1}


def value_at(body: Any, steps: tuple[str | int, ...]) -> Any:
    for step in steps:
        body = body[step]
    return body


def json_path(steps: tuple[str | int, ...]) -> str:
    return "$" + "".join(
        f".{step}" if isinstance(step, str) and step.isidentifier() else f"[{json.dumps(step)}]"
        for step in steps
    )


WITH_FIELDS = each(REPRESENTED, lambda call: list(places(call, call.example)))
CONFIRMING = each(REPRESENTED, lambda call: isinstance(call.operation.result, Confirmation))


def call_of(name: str) -> Call:
    return next(call for call in calls() if str(call) == name)


# What is documented


@EVERY_CALL
def test_documented_examples_of_every_status_give_no_finding(call: Call) -> None:
    document = call.contract.document
    for code, declared in call.spec.node["responses"].items():
        for kind, content in resolve(document, declared).get("content", {}).items():
            examples = [example["value"] for example in content.get("examples", {}).values()]
            for body in examples or [sample(document, content["schema"])]:
                raw = str(body).encode() if kind == TEXT else json.dumps(body).encode()
                assert found(call, raw, int(code), kind) == []


@CALLS
def test_conforming_responses_give_no_finding(call: Call) -> None:
    def gives_none(body: Any) -> None:
        assert found(call, body) == []

    shown = call if call.shows_body else next(iter(showing(call)), call)
    try_examples(shown, EXAMPLES, responses(shown), gives_none)


@CALLS
def test_disturbed_responses_give_findings_exactly_where_no_profile_allows_them(
    call: Call,
) -> None:
    def gives_findings(body: Any) -> None:
        others = [f for f in found(call, body) if f.expected != "the format epoch-s"]
        if is_allowed(call, body):
            assert others == []  # the validator of the harness lets any text pass as seconds
        else:
            assert found(call, body)

    try_examples(call, EXAMPLES, disturbed(responses(call), call.envelope_key), gives_findings)


@CALLS
def test_result_of_the_call_gives_the_same_findings_as_its_body(call: Call) -> None:
    body = with_new_field(call.example) if call.is_listing else call.example
    raw = json.dumps(body).encode()
    result = call.operation.decoded(raw)
    again = monitor(call.contract.vendor).check_response(
        call.operation, call.success[0], {"content-type": call.content_type}, raw, result
    )
    assert again == found(call, body)
    assert bool(again) != is_allowed(call, body)


# Drifts of a field


@WITH_FIELDS
def test_field_of_another_type_is_as_bad_as_what_its_attribute_reads(call: Call) -> None:
    planted = 0
    for steps, annotation, _ in places(call, call.example):
        for value, severity in RETYPED.get(annotation, []):
            body = changed(call.example, steps, value)
            if annotation == "datetime.datetime" and isinstance(value, str):
                continue  # the validator of the harness lets any text pass as seconds
            assert_found(call, body, severity, steps)
            planted += 1
    assert planted


@WITH_FIELDS
def test_missing_field_is_an_error(call: Call) -> None:
    for steps, *_ in places(call, call.example):
        assert_found(call, changed(call.example, steps, UNSET), "error", steps)


@WITH_FIELDS
def test_renamed_field_is_one_error(call: Call) -> None:
    for steps, *_ in places(call, call.example):
        name = str(steps[-1])
        lower = name.lower()
        renamed = (*steps[:-1], f"{name}_" if name == lower else lower)
        without = changed(call.example, steps, UNSET)
        body = changed(without, renamed, value_at(call.example, steps))
        assert_found(call, body, "error", renamed, steps)


@WITH_FIELDS
def test_null_is_a_warning_where_its_attribute_may_be_none_else_an_error(call: Call) -> None:
    for steps, _, may_be_none in places(call, call.example):
        severity = "warning" if may_be_none else "error"
        assert_found(call, changed(call.example, steps, None), severity, steps)


@WITH_FIELDS
def test_undocumented_field_is_info(call: Call) -> None:
    for around in {place.steps[:-1] for place in places(call, call.example)}:
        steps = (*around, "newField")
        assert_found(call, changed(call.example, steps, {"a": 1}), "info", steps)


def test_only_responses_that_return_nothing_have_no_field() -> None:
    without = [call for call in calls() if not list(places(call, call.example))]
    for call in without:
        is_shown = call.shows_body and not isinstance(call.operation.result, Undocumented)
        assert not is_shown or isinstance(call.operation.result, Confirmation | NoResult), call


@WITH_FIELDS
@folded(
    ("text", "severity"),
    [("2025-01-23T06:00:46Z", "warning"), ("1603885746", "warning"), ("soon", "error")],
)
def test_another_form_of_an_instant_is_as_bad_as_whether_it_is_read(
    call: Call, text: str, severity: str
) -> None:
    for steps, annotation, _ in places(call, call.example):
        if annotation == "datetime.datetime":
            body = changed(call.example, steps, text)
            if not is_allowed(call, body):
                assert_found(call, body, severity, steps)


def test_seconds_as_text_are_digits() -> None:
    call = call_of("helpcrunch-g1-messages_list")
    steps = ("data", 0, "createdAt")
    for text, expected in {
        "1603885746": [],
        "1603885746.913": [],
        "2025-01-23T06:00:46Z": [("warning", "$.data[0].createdAt")],
        "soon": [("error", "$.data[0].createdAt")],
    }.items():
        assert brief(found(call, changed(call.example, steps, text))) == expected


def test_spelling_of_a_status_that_the_client_knows_is_a_warning_and_another_number_an_error() -> (
    None
):
    call = call_of("helpcrunch-g1-chats_get")
    for number, severity in {1: "warning", 99: "error"}.items():
        (finding,) = found(call, {**call.example, "status": number})
        assert (finding.severity, finding.json_path) == (severity, "$.status")
        assert (finding.expected, finding.seen) == ("string", "integer")


def test_null_in_a_list_is_an_error_because_no_entry_may_be_none() -> None:
    call = call_of("helpcrunch-g1-customers_get")
    body = {**call.example, "tags": [None]}
    assert brief(found(call, body)) == [("error", "$.tags[0]")]


def test_number_of_all_items_must_be_a_number_because_the_page_reads_no_other() -> None:
    call = call_of("helpcrunch-g1-customers_list")
    for total, severity in {"7": "error", None: "warning"}.items():
        assert brief(found(call, {**call.example, "total": total})) == [(severity, "$.total")]


def test_pairs_are_one_value_that_is_read_as_long_as_all_are_pairs() -> None:
    call = call_of("helpcrunch-g1-customers_get")
    for pair, severity in {'{"property": "a", "value": null}': "warning", '"a"': "error"}.items():
        body = {**call.example, "customData": [json.loads(pair)]}
        (finding,) = found(call, body)
        assert finding.severity == severity
        assert finding.json_path.startswith("$.customData[0]")


def test_what_all_entries_of_a_list_have_is_one_finding() -> None:
    call = call_of("doubletick-guide-messages_list")
    item = call.example["messages"][0]
    entries = [item, {**item, "newField": 1}, {**item, "newField": 2}, {**item, "sentCount": "x"}]
    assert sorted(brief(found(call, {"messages": entries}))) == [
        ("error", "$.messages[3].sentCount"),
        ("info", "$.messages[1].newField"),
    ]


def test_response_is_compared_with_the_closest_profile() -> None:
    for name in ("kustomer-typed-customers_get", "kustomer-flattened-customers_get"):
        call = call_of(name)
        body = changed(call.example, ("data", "attributes", "rev"), [])
        assert brief(found(call, body)) == [("error", "$.data.attributes.rev")]


# Drifts of a response


@each(REPRESENTED, lambda call: call.envelope_key is not None)
def test_missing_envelope_is_an_error(call: Call) -> None:
    key = call.envelope_key
    for body in ({}, {"other": 1}):
        is_required = not is_allowed(call, {})
        assert (("error", f"$.{key}") in brief(found(call, body))) == is_required


LACKING_BODY = {call.name for call in calls() if not call.shows_body}
"""Operations for which some profile shows no body, whatever its status."""


def as_bad_as_its_call(call: Call, body: Any) -> str:
    """A warning where the call returns something all the same, an error where it raises."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return "warning" if is_usable(call, content) else "error"


@CALLS
@folded("body", [None, 7, "text", True])
def test_body_of_another_type_is_an_error(call: Call, body: Any) -> None:
    if is_allowed(call, body):
        assert found(call, body) == []
        return
    (finding,) = found(call, body)
    assert (finding.severity, finding.json_path) == (as_bad_as_its_call(call, body), "$")
    assert finding.check == "response_schema"


@CALLS
@folded("body", [b"", b"<html>", b"{", b"\xff"])
def test_body_that_is_no_json_is_an_error(call: Call, body: bytes) -> None:
    if not showing(call) or (not body and may_be_empty(call)):
        assert found(call, body) == []
        return
    (finding,) = found(call, body)
    severity = as_bad_as_its_call(call, body)
    assert (finding.severity, finding.json_path, finding.expected) == (severity, "$", "JSON")
    assert finding.seen == ("other text" if body else "an empty body")


def test_json_that_no_validator_takes_is_one_finding_as_bad_as_its_call() -> None:
    call = call_of("helpcrunch-g1-customers_get")
    half = {**call.example, "\ud800": 1}
    assert brief(found(call, half)) == [("warning", "$")]
    deep = b'{"customData":' + b"[" * 1000 + b"]" * 1000 + b"}"
    assert len(found(call, deep)) == 1


@CONFIRMING
def test_word_that_is_read_all_the_same_is_a_warning_and_another_an_error(call: Call) -> None:
    for body, expected in {
        b'"Ok"': [],
        b"Ok": [("warning", "$")],
        b'"OK"': [("warning", "$")],
        b'"Queued"': [("error", "$")],
    }.items():
        assert brief(found(call, body)) == expected


@CALLS
def test_undocumented_status_is_an_error_and_a_success_that_is_read_a_warning(call: Call) -> None:
    for status, body, severity in [
        (418, {}, "error"),
        (502, b"<html>", "error"),
        (302, b"", "error"),
        (207, call.example, "warning"),
        (207, b"", as_bad_as_its_call(call, b"")),
    ]:
        finding, *of_body = found(call, body, status)
        assert (finding.severity, finding.check) == (severity, "response_status")
        assert finding.seen == str(status)
        assert str(call.success[0]) in finding.expected
        shows_it = body == b"" and severity == "warning" and call.name not in LACKING_BODY
        assert [each.seen for each in of_body] == (["an empty body"] if shows_it else [])


@CALLS
def test_undocumented_content_type_is_an_error_if_the_body_is_not_read(call: Call) -> None:
    for body, severity in {json.dumps(call.example): "warning", "<html>": "error"}.items():
        got = found(call, body.encode(), content_type="text/html; charset=utf-8")
        if not showing(call):
            assert got == []
            continue
        (finding,) = got
        assert (finding.severity, finding.check) == (severity, "response_content_type")
        assert finding.seen == "text/html"
        assert call.content_type in finding.expected or "text/plain" in finding.expected


def test_body_of_an_undocumented_success_is_checked_too() -> None:
    call = call_of("helpcrunch-g1-customers_get")
    body = {**call.example, "id": "x"}
    assert brief(found(call, body, 299)) == [("warning", "$"), ("error", "$.id")]


def test_error_body_is_never_worse_than_a_warning_but_for_what_is_gone() -> None:
    call = call_of("helpcrunch-g1-customers_get")
    for body, expected in [
        ({"errors": [{"code": 7, "message": "m"}]}, [("warning", "$.errors[0].code")]),
        ({}, [("error", "$.errors")]),
    ]:
        assert brief(found(call, body, 404)) == expected


# Requests


def target_with(target: RequestTarget, **parts: Any) -> RequestTarget:
    return RequestTarget(**{**vars(target), **parts})


def target_of(call: Call, arguments: dict[str, Any]) -> RequestTarget:
    prepare = client_class(call.contract.vendor, "sync")._prepare.get(call.operation.id)
    return call.operation.target(call.completed(arguments), prepare)


def found_in_request(call: Call, target: RequestTarget) -> list[Finding]:
    return monitor(call.contract.vendor).check_request(call.operation, target)


def is_allowed_request(call: Call, target: RequestTarget) -> bool:
    headers = {"authorization": "a-key", "content-type": "application/json"}
    content = target.content or b""
    if target.form is not None:
        headers |= target.form.headers
        content = b"".join(target.form.chunks())
    return any(
        not list(
            request_violations(
                other.contract,
                call.operation.method,
                f"{other.contract.document['servers'][0]['url']}{target.path_and_query}",
                headers,
                content,
            )
        )
        for other in of_all_profiles(call.contract.vendor, call.operation.id)
    )


@CALLS
def test_requests_of_documented_values_give_no_finding(call: Call) -> None:
    def gives_none(data: st.DataObject) -> None:
        arguments = {
            name: codec.decode(data.draw(conforming(call, schema)))
            for name, (schema, codec, required) in call.inputs.items()
            if required or data.draw(st.booleans())
        }
        batch = call.operation.batch
        if batch is not None and not arguments.get(batch.argument, True):
            return  # the client refuses a batch without an entry
        try:
            target = target_of(call, arguments)
        except ValueError:
            return  # a documented rule between arguments, or an empty phone or id
        assert found_in_request(call, target) == []

    try_examples(call, EXAMPLES, st.data(), gives_none)


@CALLS
def test_request_is_checked_in_its_path_its_query_and_its_body(call: Call) -> None:
    target = target_of(call, call.minimal_arguments())
    planted = [(target_with(target, query=[*target.query, ("surprise", "1")]), "info", "query")]
    for argument, (wire, _) in call.operation.path_fields.items():
        if call.inputs[argument][0]["type"] == "integer":
            path = call.operation.path.replace(f"{{{wire}}}", "seven")
            texts = {**target.path_texts, wire: "seven"}
            planted.append((target_with(target, path=path, path_texts=texts), "error", "path"))
    every = of_all_profiles(call.contract.vendor, call.operation.id)
    if "limit" in call.operation.query and all("limit" in other.inputs for other in every):
        planted += [
            (target_with(target, query=[("limit", "1000")]), "warning", "query"),
            (target_with(target, query=[("limit", "many")]), "error", "query"),
        ]
    body = json.loads(target.content) if target.content else None
    if isinstance(body, dict):
        planted.append((target_with(target, content=json.dumps([body]).encode()), "error", "body"))
        for name in body:
            without = json.dumps({k: v for k, v in body.items() if k != name}).encode()
            planted.append((target_with(target, content=without), "error", "body"))
            other_type: Any = 7 if isinstance(body[name], dict) else {"a": 1}
            retyped = json.dumps({**body, name: other_type}).encode()
            planted.append((target_with(target, content=retyped), "error", "body"))
        added = json.dumps({**body, "surprise": 1}).encode()
        planted.append((target_with(target, content=added), "info", "body"))
    if target.form is not None:
        form = target.form._replace(field="surprise")
        planted += [(target_with(target, form=form), each, "body") for each in ("error", "info")]
    for other, severity, part in planted:
        got = found_in_request(call, other)
        if is_allowed_request(call, other):
            assert got == []
        else:
            assert {finding.direction for finding in got} == {"request"}
            assert (severity, f"request_{part}") in {(f.severity, f.check) for f in got}


def test_day_of_a_request_is_one_in_the_documented_form() -> None:
    call = call_of("doubletick-guide-messages_list")
    numbers = [("wabaNumber", "919999999999"), ("customerNumber", "919812345678")]
    for day, expected in {
        "23-01-2025": [],
        "2025-01-23": [("warning", "$.startDate")],
        "31-02-2025": [("warning", "$.startDate")],
    }.items():
        target = RequestTarget(call.operation.path, {}, [*numbers, ("startDate", day)], None)
        assert brief(found_in_request(call, target)) == expected


def test_parameter_that_occurs_twice_is_no_single_value() -> None:
    call = call_of("helpcrunch-g1-customers_list")
    target = RequestTarget("/customers", {}, [("limit", "5"), ("limit", "6")], None)
    assert brief(found_in_request(call, target)) == [("error", "$.limit")]


# What a finding may hold

SECRETS = ["919812345678", "asha.rao@example.com", "sk-planted-0123456789"]


def poisoned(value: Any, secret: str) -> Any:
    """A value with a secret in place of every scalar, and as a further key of every object."""
    if isinstance(value, dict):
        inner = {name: poisoned(entry, secret) for name, entry in value.items()}
        return {**inner, secret: {"a": secret}}
    if isinstance(value, list):
        return [poisoned(entry, secret) for entry in value]
    return secret


@CALLS
@folded("secret", SECRETS)
def test_no_finding_holds_a_value(call: Call, secret: str) -> None:
    target = target_of(call, call.minimal_arguments())
    body = json.loads(target.content) if target.content else None
    sent = target_with(
        target,
        path=call.operation.path.replace("{", secret).replace("}", secret),
        query=[*((name, secret) for name, _ in target.query), (secret, secret)],
        content=None if body is None else json.dumps(poisoned(body, secret)).encode(),
    )
    of_request = found_in_request(call, sent)
    of_responses = [
        *found(call, poisoned(call.example, secret)),
        *found(call, secret.encode()),
        *found(call, {}, content_type=f"{secret}; charset={secret}"),
        *found(call, {}, content_type=f"text/{secret}"),
    ]
    assert of_request
    assert (len(of_responses) > 1) == bool(showing(call))
    for finding in [*of_request, *of_responses]:
        assert secret not in repr(finding)
        assert secret not in str(finding)
        assert not [value for value in attrs.astuple(finding) if secret in str(value)]


def test_key_of_a_free_object_is_not_reported_and_a_new_field_is() -> None:
    call = call_of("helpcrunch-g1-events_create")
    body = {**call.example, "data": {"Asha": []}, "newField2": 1, "+919812345678": 1, "a b": 1}
    assert sorted(brief(found(call, body))) == [
        ("error", "$.data.*"),
        ("info", "$.*"),  # both of them
        ("info", "$.newField2"),
    ]


@pytest.mark.parametrize("key", ["0", "007", "+7", "7", "-7", "", "a/b~c", "٣", "9" * 30])
def test_every_key_of_a_free_object_can_be_found(key: str) -> None:
    call = call_of("helpcrunch-g1-events_create")
    for inner, seen in (("[]", "array"), ('{"a": []}', "object")):
        body = {**call.example, "data": {key: json.loads(inner)}}
        (finding,) = found(call, body)
        assert finding.seen == seen
        if key:  # the validator gives no empty ones
            assert (finding.severity, finding.json_path) == ("error", "$.data.*")


def test_finding_has_the_fields_of_the_reports_and_cannot_be_changed() -> None:
    call = call_of("helpcrunch-g1-customers_get")
    (finding,) = found(call, changed(call.example, ("tags", 0, "color"), 7))
    assert attrs.asdict(finding) == {
        "operation_id": "customers_get",
        "method": "GET",
        "path": "/customers/{customer_id}",
        "direction": "response",
        "check": "response_schema",
        "severity": "error",
        "json_path": "$.tags[0].color",
        "expected": "string",
        "seen": "integer",
        "reproduce": None,
        "source": None,
    }
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        finding.seen = "string"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(finding)) == finding
    assert copy.deepcopy(finding) == finding


# What a client does with findings

CUSTOMER = call_of("helpcrunch-g1-customers_get")
FINE = CUSTOMER.example
WORSE = {**FINE, "id": "x", "newField": 1}
"""An error and an info."""
NEWER = {**FINE, "newField": 1}


def watching(
    policy: ContractPolicy, sample: float = 1.0, tally: ContractTally | None = None
) -> Callable[..., None]:
    """Check a response with a body, as the call would return it or raise."""
    contract_checker = ContractChecker(
        monitor("helpcrunch"), policy, sample, tally or ContractTally()
    )
    target = target_of(CUSTOMER, {"customer_id": 7})

    def look(body: Any, status: int = 200, **result: Any) -> None:
        response = httpx.Response(status, json=body)
        returned = CUSTOMER.operation.result.decode(body) if status == 200 else UNSET
        contract_checker.check(CUSTOMER.operation, target, response, result.get("result", returned))

    return look


def logged(caplog: pytest.LogCaptureFixture) -> list[tuple[int, str]]:
    return [(r.levelno, r.getMessage()) for r in caplog.records if r.name == "deskspec"]


def test_warn_logs_errors_and_warnings_as_warnings_and_the_rest_as_info(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "deskspec")
    look = watching("warn")
    look(FINE)
    assert logged(caplog) == []
    look({**WORSE, "name": None, "locale": None})
    assert [level for level, _ in logged(caplog)] == [logging.WARNING] * 2 + [logging.INFO]
    assert logged(caplog)[0][1].startswith("error: customers_get (GET /customers/{customer_id})")


def test_warn_says_a_finding_once_for_each_place_and_then_counts(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1000.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    caplog.set_level(logging.INFO, "deskspec")
    look = watching("warn", tally=(tally := ContractTally()))
    for _ in range(100):
        look(WORSE)
    assert [message.partition(":")[0] for _, message in logged(caplog)] == ["error", "info"]
    look({**FINE, "name": 7})
    assert len(logged(caplog)) == 3
    now += 60
    look(WORSE)
    look(WORSE)
    level, line = logged(caplog)[3]
    assert level == logging.WARNING
    assert "200 findings at 2 places" in line
    assert len(logged(caplog)) == 4
    assert {f.json_path: n for f, n in tally.summary().items()} == {
        "$.id": 102,
        "$.newField": 102,
        "$.name": 1,
    }
    now += 3600
    look(FINE)
    assert len(logged(caplog)) == 5  # what came again in the meantime


def test_entries_of_a_list_are_one_place() -> None:
    tally = ContractTally()
    first = finding_at("$.data[0].tags[2]")
    assert tally.add([first]) == [first]
    assert not tally.add([finding_at("$.data[17].tags[0]"), finding_at("$.data[3].tags[1]")])
    assert tally.add([finding_at("$.data[17].tags")])
    assert tally.add([attrs.evolve(first, direction="request")])
    assert tally.add([attrs.evolve(first, operation_id="other")])
    assert tally.summary()[first] == 2


def finding_at(json_path: str) -> Finding:
    return Finding(
        operation_id="customers_get",
        method="GET",
        path="/customers/{customer_id}",
        direction="response",
        check="response_schema",
        severity="error",
        json_path=json_path,
        expected="string",
        seen="integer",
    )


def test_summary_of_a_client_has_the_calls_of_its_copies() -> None:
    handler = responding(200, WORSE, **{"content-type": "application/json"})
    transport = httpx.MockTransport(handler)
    with HelpCrunch("key", transport=transport, contract="warn", pacing=None) as client:
        client.customers.get(7)
        client.with_options(timeout=3).customers.get(7)
        client.with_options(contract="off").customers.get(7)
        counts = {f.json_path: number for f, number in client.contract_summary().items()}
    assert counts == {"$.id": 2, "$.newField": 2}
    with HelpCrunch("key", transport=transport, pacing=None) as client:
        client.customers.get(7)
        assert client.contract_summary() == {}


def test_raise_raises_errors_and_warnings_with_what_the_call_would_have_returned(
    caplog: pytest.LogCaptureFixture,
) -> None:
    look = watching("raise")
    look(FINE)
    look(NEWER)
    for body, severity in [(WORSE, "error"), ({**FINE, "blocked": "false"}, "warning")]:
        with pytest.raises(ContractError, match=r"customers\.get: GET /customers/") as caught:
            look(body)
        error = caught.value
        assert error.findings[0].severity == severity
        assert error.parsed.to_dict() == body
        for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert (str(twin), twin.findings, twin.parsed) == (
                *(str(error), error.findings, error.parsed),
            )


def test_raise_logs_what_is_only_new_and_leaves_other_errors_of_a_call_alone(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "deskspec")
    look = watching("raise")
    look(NEWER)
    look({}, status=418)
    assert [level for level, _ in logged(caplog)] == [logging.INFO, logging.WARNING]


def test_callable_gets_every_finding() -> None:
    got: list[Finding] = []
    look = watching(got.append)
    look(FINE)
    assert got == []
    look(WORSE)
    look({}, status=418)
    assert [finding.severity for finding in got] == ["error", "info", "error"]


def test_callable_that_raises_is_logged_once_without_its_text(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(finding: Finding) -> None:
        raise LookupError("919812345678")

    look = watching(fail)
    look(WORSE)
    look(WORSE)
    ((level, message),) = logged(caplog)
    assert level == logging.WARNING
    assert "LookupError" in message
    assert "919812345678" not in message


def test_monitor_that_fails_breaks_no_call_and_is_logged_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    for policy in ("warn", "raise"):
        caplog.clear()
        contract_checker = ContractChecker(Monitor("no_such_package"), policy, 1.0, ContractTally())
        for _ in range(2):
            response = httpx.Response(200, json=WORSE)
            target = target_of(CUSTOMER, {"customer_id": 7})
            contract_checker.check(CUSTOMER.operation, target, response, None)
        ((_, message),) = logged(caplog)
        assert "could not be checked (ModuleNotFoundError)" in message


def test_sample_is_the_share_of_calls_that_are_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    draws = iter([0.0, 0.2, 0.25, 0.9, 0.1])
    monkeypatch.setattr("random.random", lambda: next(draws))
    got: list[Finding] = []
    look = watching(got.append, 0.25)
    seen = []
    for _ in range(5):
        got.clear()
        look(NEWER)
        seen.append(len(got))
    assert seen == [1, 1, 0, 0, 1]


def test_no_call_is_checked_at_0_and_every_call_at_1() -> None:
    for share, expected in [(0.0, 0), (1.0, 200)]:
        got: list[Finding] = []
        look = watching(got.append, share)
        for _ in range(200):
            look(NEWER)
        assert len(got) == expected


@pytest.mark.parametrize(
    ("check", "value", "error", "names"),
    [
        (contract, "loud", ValueError, '"raise" or a callable'),
        (contract, None, TypeError, "NoneType"),
        (contract, 1, TypeError, "int"),
        (contract_sample, 1.5, ValueError, "0.0"),
        (contract_sample, -0.1, ValueError, "0.0"),
        (contract_sample, float("nan"), ValueError, "0.0"),
        (contract_sample, True, TypeError, "bool"),
        (contract_sample, "all", TypeError, "str"),
    ],
)
def test_wrong_settings_are_refused(
    check: Any, value: Any, error: type[Exception], names: str
) -> None:
    with pytest.raises(error, match=names):
        check(value)


def test_async_callable_is_refused_because_it_is_never_awaited() -> None:
    async def later(finding: Finding) -> None: ...

    with pytest.raises(TypeError, match="async"):
        contract(later)


def test_settings_that_are_right_are_kept() -> None:
    for policy in ("off", "warn", "raise", print):
        assert contract(policy) is policy
    for share in (0, 0.5, 1):
        assert contract_sample(share) == share


def test_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    with pytest.raises(ConfigurationError, match=r"deskspec\[monitor\]"):
        Monitor("helpcrunch_client")


def test_threads_share_a_monitor() -> None:
    shared = Monitor("helpcrunch_client")
    raw = json.dumps(WORSE).encode()
    got: list[list[Finding]] = []

    def check() -> None:
        for _ in range(20):
            got.append(
                shared.check_response(
                    CUSTOMER.operation, 200, {"content-type": "application/json"}, raw
                )
            )

    threads = [Thread(target=check) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 160
    assert all(brief(each) == [("error", "$.id"), ("info", "$.newField")] for each in got)


@MODES
def test_client_calls_a_callable_and_raises_with_the_result(mode: str) -> None:
    handler = responding(200, WORSE, **{"content-type": "application/json"})
    got: list[Finding] = []
    with calling("helpcrunch", mode, handler=handler, contract=got.append) as caller:
        assert caller(CUSTOMER.operation, {"customer_id": 7}).to_dict() == WORSE
    assert brief(got) == [("error", "$.id"), ("info", "$.newField")]
    with (
        calling("helpcrunch", mode, handler=handler, contract="raise") as caller,
        pytest.raises(ContractError) as caught,
    ):
        caller(CUSTOMER.operation, {"customer_id": 7})
    assert caught.value.parsed.to_dict() == WORSE
