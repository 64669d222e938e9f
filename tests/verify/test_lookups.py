"""A list finds what was created by a text that none of its items shows.

The contract is a foreign one of an invented shop of lamps.
"""

import itertools
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.provider.session import ProviderSession
from verify import invented
from verify.invented import TEXT, an_object, many, operation

LAMP = an_object(["id", "name"], id=TEXT, name=TEXT)


def contract(parameter: str, schema: dict[str, Any]) -> dict[str, Any]:
    """Lamps are created with a text that only a parameter of their list has, too."""
    new = an_object(["name", parameter], name=TEXT, **{parameter: TEXT})
    asked = [{"name": parameter, "in": "query", "schema": schema}]
    return invented.contract(
        "Lamps",
        {
            "/lamps": {
                "get": {**operation("lamps_list", many(LAMP)), "parameters": asked},
                "post": operation("lamps_create", LAMP, body=new),
            }
        },
    )


class Shop:
    """A shop that finds lamps by a text: at once, after some questions, or never."""

    def __init__(self, parameter: str, questions: float = 0) -> None:
        self._parameter, self._questions = parameter, questions
        self._numbers = itertools.count(1)
        self._lamps: list[dict[str, str]] = []
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json=self._found(request.url.params.get(self._parameter)))
        try:
            sent = json.loads(request.content)
            lamp = {"id": f"l{next(self._numbers)}", "name": sent["name"]}
            text = sent[self._parameter]
        except (KeyError, TypeError, ValueError):
            return httpx.Response(400)
        if not all(isinstance(each, str) for each in (lamp["name"], text)):
            return httpx.Response(400)
        self._lamps.append({**lamp, self._parameter: text})
        return httpx.Response(200, json=lamp)

    def _found(self, text: str | None) -> list[dict[str, str]]:
        lamps = self._lamps
        if text is not None:
            self.asked.append(text)
            is_found = len(self.asked) > self._questions
            lamps = [each for each in lamps if is_found and each[self._parameter] == text]
        return [{"id": each["id"], "name": each["name"]} for each in lamps]


@pytest.fixture(autouse=True)
def no_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ProviderSession, "wait", lambda session, seconds, reason: None)


def misses(result: CheckResult) -> set[str]:
    return {each.expected for each in result.findings if each.check == "created_is_readable"}


def test_what_is_not_found_by_its_own_text_is_an_error(tmp_path: Path) -> None:
    shop = Shop("remark", questions=float("inf"))
    result = invented.verified(tmp_path, contract("remark", TEXT), shop)
    assert misses(result) == {"the created item by its remark"}


@pytest.mark.parametrize("questions", [0, 4])
def test_what_is_found_now_or_a_moment_later_is_right(questions: int, tmp_path: Path) -> None:
    shop = Shop("remark", questions)
    assert misses(invented.verified(tmp_path, contract("remark", TEXT), shop)) == set()
    assert any(each.startswith("verify ") for each in shop.asked)


@pytest.mark.parametrize(
    ("parameter", "schema"),
    [
        ("language", TEXT),
        ("remark", {**TEXT, "pattern": "^v"}),
        ("remark", {**TEXT, "format": "email"}),
        ("remark", {"type": "string", "enum": ["verify", "other"]}),
    ],
    ids=["code", "pattern", "format", "choices"],
)
def test_list_is_not_asked_by_what_may_mean_another_thing(
    parameter: str, schema: dict[str, Any], tmp_path: Path
) -> None:
    shop = Shop(parameter, questions=float("inf"))
    assert misses(invented.verified(tmp_path, contract(parameter, schema), shop)) == set()
