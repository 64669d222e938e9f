"""Texts that are longer than what HelpCrunch is reported to take: a warning, and sent all the same.

The warning is at the line of the caller's code, so the calls are made here and not by a helper of
another file.
"""

import asyncio
import json
import warnings
from collections.abc import Callable
from inspect import isawaitable
from typing import Any

import pytest
from clients.provider import MODES, Provider
from deskspec import APIStatusError, AsyncHelpCrunch, HelpCrunch
from deskspec.helpcrunch import models
from httpx import MockTransport

Make = Callable[[str], dict[str, Any]]

LONGEST = "ä" * 255
LONGER = "planted " * 32

NAMED: dict[str, tuple[str, Make]] = {
    "notes": ("notes", lambda text: {"notes": text}),
    "custom data": ("custom_data['plan']", lambda text: {"custom_data": {"n": 1, "plan": text}}),
}
ENTRIES: dict[str, tuple[str, Callable[[str], Any]]] = {
    "notes of a model": (
        "notes",
        lambda text: models.CustomerReplacement(customer=7, notes=text),
    ),
    "notes of a dict": ("notes", lambda text: {"customer": 7, "notes": text}),
    "custom data of a model": (
        "custom_data['plan']",
        lambda text: models.CustomerReplacement(customer=7, custom_data={"plan": text}),
    ),
    "custom data of a dict by attributes": (
        "custom_data['plan']",
        lambda text: {"customer": 7, "custom_data": {"plan": text}},
    ),
    "custom data of a dict by JSON names": (
        "custom_data['plan']",
        lambda text: {"customer": 7, "customData": {"plan": text}},
    ),
}
CASES = [
    *(
        pytest.param(method, leading, field, make, id=f"{method}, {name}")
        for method, leading in [("create", []), ("replace", [7]), ("update", [7])]
        for name, (field, make) in NAMED.items()
    ),
    *(
        pytest.param(
            "replace_many",
            [],
            field,
            lambda text, make=make: {"customers": [{"customer": 1}, make(text)]},
            id=f"replace_many, {name}",
        )
        for name, (field, make) in ENTRIES.items()
    ),
]
EVERY_WAY = pytest.mark.parametrize(("method", "leading", "field", "make"), CASES)


def call(mode: str, provider: Provider, method: str, leading: list[int], **given: Any) -> None:
    transport = MockTransport(provider)
    if mode == "sync":
        with HelpCrunch("a-key", transport=transport, verify=False) as client:
            getattr(client.customers, method)(*leading, **given)
        return

    async def asynchronously() -> None:
        async with AsyncHelpCrunch("a-key", transport=transport, verify=False) as client:
            response = getattr(client.customers, method)(*leading, **given)
            assert isawaitable(response)
            await response

    asyncio.run(asynchronously())


@MODES
@EVERY_WAY
def test_text_of_the_reported_length_is_sent_in_silence(
    method: str, leading: list[int], field: str, make: Make, mode: str
) -> None:
    provider = Provider({})
    call(mode, provider, method, leading, **make(LONGEST))
    assert len(provider.requests) == 1


@MODES
@EVERY_WAY
def test_longer_text_is_one_warning_at_the_line_of_the_caller_and_is_sent(
    method: str, leading: list[int], field: str, make: Make, mode: str
) -> None:
    provider = Provider({})
    with warnings.catch_warnings(record=True, action="always") as caught:
        call(mode, provider, method, leading, **make(LONGER))
    (warning,) = caught
    assert warning.category is UserWarning
    assert warning.filename == __file__
    assert str(warning.message).startswith(f"{field} has 256 characters; ")
    assert "255" in str(warning.message)
    assert "planted" not in str(warning.message)
    assert LONGER in json.dumps(json.loads(provider.request.content))


@MODES
@EVERY_WAY
@pytest.mark.parametrize("status", [400, 404])
def test_limit_is_named_after_a_400_where_an_argument_is_above_it(
    method: str, leading: list[int], field: str, make: Make, status: int, mode: str
) -> None:
    named = f"{field} has 256 characters; HelpCrunch documents no limit, but reportedly accepts at "
    for text, is_above in ((LONGEST, False), (LONGER, True)):
        provider = Provider({"errors": [{"code": "invalid", "message": "no"}]}, status)
        with (
            warnings.catch_warnings(record=True, action="always"),
            pytest.raises(APIStatusError) as raised,
        ):
            call(mode, provider, method, leading, **make(text))
        assert (named in str(raised.value)) == (is_above and status == 400)
        assert "planted" not in str(raised.value)


@MODES
def test_every_long_text_has_its_warning(mode: str) -> None:
    entries = [{"customer": i, "notes": LONGER, "customData": {"plan": LONGER}} for i in range(11)]
    with warnings.catch_warnings(record=True, action="always") as caught:
        call(mode, Provider([]), "replace_many", [], customers=entries)
    assert len(caught) == 22
    assert {warning.filename for warning in caught} == {__file__}


@MODES
def test_warning_that_is_an_error_sends_nothing(mode: str) -> None:
    provider = Provider({})
    with pytest.raises(UserWarning, match="notes has 256 characters"):
        call(mode, provider, "create", [], notes=LONGER)
    assert provider.requests == []


@MODES
def test_other_texts_may_have_any_length(mode: str) -> None:
    provider = Provider({})
    call(mode, provider, "create", [], name=LONGER, company=LONGER, tags=[LONGER])
    assert len(provider.requests) == 1


@pytest.mark.parametrize("module", ["shop_client.orders", "deskspec_runtime_of_ours", None])
def test_caller_is_the_nearest_frame_outside_of_deskspec(module: str | None) -> None:
    source = "def run(call, *arguments, **given):\n    return call(*arguments, **given)\n"
    caller: dict[str, Any] = {} if module is None else {"__name__": module}
    exec(compile(source, "caller.py", "exec"), caller)
    provider = Provider({})
    transport = MockTransport(provider)
    with (
        warnings.catch_warnings(record=True, action="always") as caught,
        HelpCrunch("a-key", transport=transport, verify=False) as client,
    ):
        caller["run"](client.customers.create, notes=LONGER)
    (warning,) = caught
    assert (warning.filename, warning.lineno) == ("caller.py", 2)
    assert len(provider.requests) == 1
