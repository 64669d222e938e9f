"""The scenario of each vendor against a second provider, which was written from the pages alone.

It shares no line with the simulator, the specs and the clients, so where they agree over the wire,
two readings of the same pages agree. What each call returns is compared with what the provider has
stored, which is read by the standard library alone.
"""

import json
from collections.abc import Iterator
from http.client import HTTPSConnection
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest
from deskspec import APIStatusError, BadRequestError, NotFoundError, UnprocessableEntityError
from deskspec._vendors import VENDORS
from deskspec_runtime.values.batches import BatchResult
from deskspec_runtime.values.model import Model
from deskspec_runtime.values.results import Page
from deskspec_toolkit.record import scenario, scenario_run
from deskspec_toolkit.record.scenario import Scenario
from deskspec_toolkit.record.scenario_run import ScenarioOutcome
from foreign.authority import Authority, Certificate
from foreign.clients import HOST, KEY, Ask, asker, client_at
from foreign.provider.process import running
from foreign.provider.served import SERVED
from harness.catalogue import calls

SCENARIOS = Path(__file__).parents[1] / "scenarios"
UNKNOWN = 404404
"""An id that no customer, agent, department or chat has."""

pytestmark = pytest.mark.one_shard("second provider")


class Account(NamedTuple):
    """A client of a provider, and the provider as the standard library reads it."""

    vendor: str
    ask: Ask
    connection: HTTPSConnection
    base_path: str

    def stored(self, target: str) -> Any:
        """What the provider has at a path."""
        key = f"Bearer {KEY}" if self.vendor != "doubletick" else KEY
        self.connection.request("GET", self.base_path + target, headers={"Authorization": key})
        response = self.connection.getresponse()
        body = json.loads(response.read())
        assert response.status < 300, (target, body)
        return body


@pytest.fixture(params=[f"{vendor}-{mode}" for vendor in VENDORS for mode in ("sync", "async")])
def played(
    request: pytest.FixtureRequest, certificate: Certificate, authority: Authority
) -> Iterator["Played"]:
    """The scenario of a vendor at a provider of its own, which it uses up."""
    vendor, mode = request.param.split("-")
    file = SCENARIOS / f"{vendor}.yaml"
    plan = served(vendor, scenario.read(file, file.name))
    passed: set[str] = set()
    options: dict[str, Any] = {
        "verify": authority.trusted(),
        "on_attempt": lambda operation, *_: passed.add(operation),
    }
    with (
        running(vendor, certificate) as url,
        client_at(vendor, mode, url, **options) as (client, runner),
    ):
        parts = urlsplit(url)
        connection = HTTPSConnection(HOST, parts.port, context=authority.trusted())
        account = Account(vendor, asker(client, runner), connection, parts.path)
        yield Played(account, scenario_run.run(vendor, plan, client, runner=runner), passed)
        connection.close()


def served(vendor: str, plan: Scenario) -> Scenario:
    """A scenario without the calls of operations that the second provider does not have."""
    ids = {each.operation.id for each in calls() if each.contract.vendor == vendor}
    others = ids - SERVED[vendor]

    def operation(method: str) -> str:
        named = method.replace(".iter_", ".").replace(".iter", ".list")
        return named.replace(".", "_", 1)

    return plan._replace(steps=[s for s in plan.steps if operation(s.method) not in others])


class Played(NamedTuple):
    """A run of a scenario."""

    account: Account
    outcomes: Iterator[ScenarioOutcome]
    passed: set[str]
    """The operations that it has called."""


PATHS = {
    ("helpcrunch", "customers"): ("/customers/{}", ()),
    ("helpcrunch", "chats"): ("/chats/{}", ()),
    ("kustomer", "customers"): ("/v1/customers/{}", ("data",)),
}
"""Where the provider shows one record of a resource, and below which keys."""
CODES: dict[str, list[tuple[str, list[str]]]] = {
    "doubletick": [],
    "helpcrunch": [
        ("customers.create", ["invalid_userId_value"]),
        ("chats.rate", ["invalid_request"]),
        ("chats.rate", ["invalid_request"]),
        ("customers.get", ["entity_not_found"]),
    ],
    "kustomer": [],
}
"""Vendor -> the failures that its scenario expects, with their codes."""
REFUSALS: dict[tuple[str, str], tuple[type[APIStatusError], list[str] | None]] = {
    ("customers.remove_tags_and_fields", "phone"): (UnprocessableEntityError, None),
    ("customers.get", "customer_id"): (NotFoundError, ["entity_not_found"]),
    ("chats.get", "chat_id"): (NotFoundError, ["chat_not_found"]),
    ("chats.create", "application"): (BadRequestError, ["invalid_chat_value"]),
    ("chats.create", "assignee"): (BadRequestError, ["invalid_chat_value"]),
    ("chats.assign", "assignee"): (BadRequestError, ["invalid_chat_value"]),
    ("chats.move", "department"): (BadRequestError, ["invalid_chat_value"]),
    ("chats.mark_read", "chat_id"): (NotFoundError, ["not_fount"]),
    ("messages.create", "chat"): (NotFoundError, ["chat_not_found"]),
    ("messages.create", "agent"): (NotFoundError, ["entity_not_found"]),
}
"""Method and argument -> how an unknown id is refused, where a page says more than 404."""


def test_scenario_passes_every_operation(played: Played) -> None:
    for _ in played.outcomes:
        pass
    assert played.passed == SERVED[played.account.vendor]


def test_what_comes_back_is_what_is_stored(played: Played) -> None:
    compared = 0
    for outcome in played.outcomes:
        resource = outcome.step.method.partition(".")[0]
        for model in models_in(outcome.result):
            if (played.account.vendor, resource) in PATHS:
                template, keys = PATHS[played.account.vendor, resource]
                body = played.account.stored(template.format(model.id))
                for key in keys:
                    body = body[key]
                # Some responses say more of a chat than the page on one chat does.
                came = {key: value for key, value in model.to_dict().items() if key in body}
                assert came == body, outcome.step.where
                compared += 1
    assert compared or played.account.vendor == "doubletick"


def models_in(result: Any) -> list[Any]:
    """The records of a result."""
    if isinstance(result, Page):
        return list(result.items)
    if isinstance(result, BatchResult):
        return [entry.result for entry in result.succeeded]
    return [result] if isinstance(result, Model) else []


def test_what_was_sent_comes_back(played: Played) -> None:
    compared = 0
    for outcome in played.outcomes:
        if not isinstance(outcome.result, Model):
            continue
        for name, sent in outcome.arguments.items():
            came = getattr(outcome.result, name, outcome.result.to_dict().get(name))
            is_said = any(path.partition(".")[0] == name for path in outcome.step.expected)
            if is_said or isinstance(sent, list) or not has(outcome.result, name):
                continue
            if isinstance(sent, dict):
                assert came is not None
                assert sent.items() <= came.items(), (outcome.step.where, name)
            else:
                assert getattr(came, "id", came) == sent, (outcome.step.where, name)
            compared += 1
    assert compared or played.account.vendor != "helpcrunch"


def has(result: Any, name: str) -> bool:
    return hasattr(result, name) or name in result.to_dict()


def test_lists_end_have_each_entry_once_and_keep_their_order(played: Played) -> None:
    for outcome in played.outcomes:
        resource, _, name = outcome.step.method.partition(".")
        if not isinstance(outcome.result, Page):
            continue
        given = dict(outcome.arguments)
        if given.pop("limit", None) or (played.account.vendor, resource) in PATHS:
            given["limit"] = 2
        pages: list[Any] = []
        method = f"{resource}.iter_{name}".removesuffix("_list")
        entries = played.account.ask(method, **given, on_page=pages.append)
        assert len({entry.id for entry in entries}) == len(entries)
        first = [entry.id for entry in outcome.result.items]
        assert [entry.id for entry in entries][: len(first)] == first
        if outcome.result.total is not None:
            assert len(entries) == outcome.result.total
        if "limit" in given:
            assert len(pages) == max(1, -(-len(entries) // 2))
        if "sort" in given:
            wire = given["sort"].rpartition(".")[2]
            values = [entry[wire] for entry in entries if entry[wire] is not None]
            assert values == sorted(values, reverse=given.get("order") == "desc")
            assert len(set(values)) > 2 or len(entries) < 3


def test_failures_have_the_codes_of_the_provider(played: Played) -> None:
    failures = [each for each in played.outcomes if isinstance(each.result, APIStatusError)]
    came = [(each.step.method, codes(each.result)) for each in failures]
    assert came == CODES[played.account.vendor]


def codes(error: APIStatusError) -> list[str]:
    """The codes of all errors that a response lists."""
    return [entry["code"] for entry in error.errors if entry["code"] is not None]


def test_unknown_id_is_refused_wherever_one_is_given(played: Played) -> None:
    refused = set()
    for outcome in played.outcomes:
        if "filter" in outcome.arguments:
            continue  # a search of it finds nothing
        for name, arguments in unknown(outcome.step.arguments, outcome.arguments):
            kind, known = REFUSALS.get((outcome.step.method, name), (NotFoundError, None))
            with pytest.raises(APIStatusError) as raised:
                played.account.ask(outcome.step.method, **arguments)
            assert type(raised.value) is kind, (outcome.step.where, name)
            if known is not None and played.account.vendor == "helpcrunch":
                assert codes(raised.value) == known
            refused.add((outcome.step.method, name))
    assert refused


def unknown(written: Any, given: Any) -> Iterator[tuple[str, Any]]:
    """Each argument that refers to a record, by name, and all of them with an unknown id there."""
    for name, value in written.items():
        if isinstance(value, str) and value.startswith("$"):
            known = given[name]
            other = (
                UNKNOWN
                if isinstance(known, int)
                else "".join("0" if c.isdigit() else c for c in known)
            )
            yield name, {**given, name: other}
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for inner, entry in unknown(value[0], given[name][0].to_dict()):
                yield inner, {**given, name: [entry, *given[name][1:]]}
