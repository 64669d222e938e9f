"""Values that JSON cannot write are refused before anything is sent, by argument and place."""

import asyncio
import json
import operator
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest
from deskspec import AsyncHelpCrunch, HelpCrunch
from deskspec.helpcrunch import models
from harness.catalogue import responding
from runtime.every_operation import Provider

NOW = datetime(2026, 11, 28, tzinfo=UTC)


def nested(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


def circle() -> dict[str, Any]:
    value: dict[str, Any] = {}
    value["self"] = [value]
    return value


VALUES: dict[str, tuple[Any, type[Exception], str]] = {
    "datetime": ({"since": NOW}, TypeError, r"\['since'\] must be .*, not datetime"),
    "date": ({"since": date(2026, 11, 28)}, TypeError, r"\['since'\] must be .*, not date"),
    "set": ({"a": {1}}, TypeError, r"\['a'\] must be .*, not set"),
    "bytes": ({"a": b"x"}, TypeError, r"\['a'\] must be .*, not bytes"),
    "Decimal": ({"a": Decimal(1)}, TypeError, r"\['a'\] must be .*, not Decimal"),
    "object": ({"a": object()}, TypeError, r"\['a'\] must be .*, not object"),
    "NaN": ({"a": float("nan")}, ValueError, r"\['a'\] must be a finite number"),
    "infinity": ({"a": [0, float("-inf")]}, ValueError, r"\['a'\]\[1\] must be a finite number"),
    "nested": (
        {"a": [{"b": 1}, {"b": ({"c": NOW},)}]},
        TypeError,
        r"\['a'\]\[1\]\['b'\]\[0\]\['c'\] must be .*, not datetime",
    ),
    "key": ({"a": {(1, 2): 3}}, TypeError, r"\['a'\] must have keys of type str, not tuple"),
    "circle": (circle(), ValueError, r"\['self'\] must not contain itself"),
    "too deep": ({"a": nested(5_000)}, ValueError, r"\['a'\] must not .* more than 200 levels"),
}


def finished(client: Any, method: str, *leading: int, **given: Any) -> None:
    async def call() -> None:
        await operator.attrgetter(method)(client)(*leading, **given)

    if isinstance(client, AsyncHelpCrunch):
        asyncio.run(call())
    else:
        operator.attrgetter(method)(client)(*leading, **given)


def refusal(method: str, *leading: int, **given: Any) -> Exception:
    """What a call raises, sync and async alike, before anything is sent."""
    provider = Provider(responding(200, {}))
    raised: list[Exception] = []
    for kind in (HelpCrunch, AsyncHelpCrunch):
        client = kind("a-key", transport=httpx.MockTransport(provider))
        with pytest.raises((TypeError, ValueError)) as caught:
            finished(client, method, *leading, **given)
        raised.append(caught.value)
    assert provider.requests == []
    assert str(raised[0]) == str(raised[1])
    return raised[0]


@pytest.mark.parametrize("name", VALUES)
def test_value_is_refused_by_argument_and_place(name: str) -> None:
    value, kind, message = VALUES[name]
    error = refusal("customers.update", 7, custom_data=value)
    assert type(error) is kind
    assert re.match(rf"customers\.update: custom_data{message}", str(error))


@pytest.mark.parametrize("name", VALUES)
def test_value_in_an_entry_is_refused_by_its_place(name: str) -> None:
    value, kind, message = VALUES[name]
    by_name = {"customer": 7, "custom_data": value}
    made = models.CustomerReplacement(customer=7)
    made.custom_data = value
    for entry in (by_name, made):
        error = refusal("customers.replace_many", customers=[{"customer": 1}, entry])
        assert type(error) is kind
        place = rf"customers\[1\]\.custom_data{message}"
        assert re.match(f"customers\\.replace_many: {place}", str(error))


def test_value_in_a_raw_condition_is_refused_by_its_place() -> None:
    condition = {"field": "customers.firstSeen", "operator": ">", "value": NOW}
    error = refusal("customers.search", filter=[condition])
    assert re.match(r"customers.search: filter\[0\]\['value'\] must .* datetime", str(error))


def test_unknown_field_of_a_model_is_refused_although_no_codec_knows_it() -> None:
    entry = models.CustomerReplacement.from_dict({"customer": 7, "later": {"since": NOW}})
    error = refusal("customers.replace_many", customers=[entry])
    assert re.match(
        r"customers.replace_many: customers\[0\]\['later'\]\['since'\] must", str(error)
    )


def test_what_json_can_write_is_sent() -> None:
    provider = Provider(responding(200, {}))
    value = {"a": [None, True, 1, 1.5, "x", (2, {"b": {}})], "c": nested(150)}
    with HelpCrunch("a-key", transport=httpx.MockTransport(provider)) as client:
        client.customers.update(7, custom_data=value)
    assert json.loads(provider.requests[0].content)["customData"]
