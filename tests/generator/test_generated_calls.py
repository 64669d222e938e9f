"""A generated package sends and reads what its specs say, sync and async, and types say so too.

The vendor is `courier`; no class of `deskspec` is needed, only those that were generated.
"""

import asyncio
import hmac
import inspect
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import httpx
import pytest
from deskspec_runtime.contract.monitor import Monitor
from deskspec_runtime.errors import BadRequestError, ConflictError
from deskspec_toolkit.project import Project

Sent: TypeAlias = list[tuple[str, str, Any]]
"""Method, path with query, and JSON body of each request."""
Ask: TypeAlias = Callable[..., Any]

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
NOON_TEXT = "1795521600"

USER = """
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import assert_type

from courier_client import AsyncClient, Client
from courier_client.api.parcels import ParcelFields
from courier_client.models import Depot, LabelInput, Parcel, ParcelInput, ParcelStatus
from deskspec_runtime.values.batches import BatchResult
from deskspec_runtime.values.results import Page

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def send(client: Client) -> None:
    assert_type(client.parcels.create(due=NOON, note=None, labels=["a", {"name": "b"}]), Parcel)
    assert_type(client.parcels.create(due=NOON, labels=[LabelInput(name="a")]).due, datetime | None)
    assert_type(client.parcels.assign(7, carrier=None), Parcel)
    assert_type(client.parcels.unassign(7), Parcel)
    result = client.parcels.replace_many(parcels=[ParcelInput(id=7, labels=["a"]), {"id": 8}])
    assert_type(result, BatchResult[Parcel])
    client.parcels.delete(7)


def ask(client: Client) -> ParcelStatus | str | None:
    assert_type(client.parcels.list(after="a", size=2), Page[Parcel])
    assert_type(client.parcels.iter(size=2), Iterator[Parcel])
    assert_type(client.depots.iter(open_since=NOON), Iterator[Depot])
    late = ParcelFields.due_at.before(NOON) & ParcelFields.labels.has("a")
    assert_type(client.parcels.search(filter=late, order="asc"), Page[Parcel])
    assert_type(client.parcels.iter_search(filter=late), Iterator[Parcel])
    return client.parcels.unassign(7).status


async def ask_later(client: AsyncClient) -> None:
    assert_type(await client.parcels.unassign(7), Parcel)
    assert_type(client.parcels.iter_search(filter=[]), AsyncIterator[Parcel])
    assert_type(await client.parcels.replace_many(parcels=[{"id": 7}]), BatchResult[Parcel])
"""
MISTAKES = {
    "shorthand with what it fixes": "Client('k').parcels.unassign(7, carrier=8)",
    "value of a word": "print(Client('k').parcels.delete(7).id)",
    "second positional argument": "Client('k').parcels.assign(7, 8)",
    "null where none is documented": "Client('k').parcels.create(due=None)",
    "operator of another kind": "ParcelFields.carrier_name.above(7)",
    "field that is not there": "ParcelFields.weight",
    "text that no object has a shorthand for": "Client('k').parcels.replace_many(parcels=['a'])",
}


class Courier(NamedTuple):
    """The modules of the generated package."""

    client: Any
    models: Any
    parcels: Any
    webhooks: Any


@pytest.fixture(scope="module")
def package(courier: Project) -> Iterator[Courier]:
    """Imported from where it was generated, and forgotten again."""
    sys.path.insert(0, str(courier.generated))
    try:
        names = ("client", "models", "api.parcels", "webhooks")
        yield Courier(*(import_module(f"courier_client.{name}") for name in names))
    finally:
        sys.path.remove(str(courier.generated))
        for name in [name for name in sys.modules if name.startswith("courier_client")]:
            del sys.modules[name]


@pytest.fixture
def sent() -> Sent:
    """The requests of a test."""
    return []


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest, package: Courier, sent: Sent) -> Ask:
    """Calls a method, `"parcels.get"`, with these responses in turn; iterators run to the end."""

    def run(method: str, responses: list[Any], *args: Any, **kwargs: Any) -> Any:
        waiting = iter(responses)

        def handle(got: httpx.Request) -> httpx.Response:
            body = json.loads(got.content) if got.content else None
            sent.append((got.method, got.url.raw_path.decode(), body))
            response = next(waiting)
            return (
                response
                if isinstance(response, httpx.Response)
                else httpx.Response(200, json=response)
            )

        resource, _, name = method.partition(".")
        transport = httpx.MockTransport(handle)
        if request.param == "async":
            return asyncio.run(ask_later(transport, resource, name, args, kwargs))
        with package.client.Client("a-key", transport=transport, max_retries=0) as client:
            value = getattr(getattr(client, resource), name)(*args, **kwargs)
            return list(value) if hasattr(value, "__next__") else value

    async def ask_later(
        transport: httpx.MockTransport, resource: str, name: str, args: Any, kwargs: Any
    ) -> Any:
        cls = package.client.AsyncClient
        async with cls("a-key", transport=transport, max_retries=0) as client:
            value = getattr(getattr(client, resource), name)(*args, **kwargs)
            return [each async for each in value] if hasattr(value, "__anext__") else await value

    return run


def ids(parcels: list[Any]) -> list[int]:
    return [parcel.id for parcel in parcels]


def test_a_word_returns_nothing(ask: Ask, sent: Sent) -> None:
    assert ask("parcels.delete", ["Done"], 7) is None
    assert ask("parcels.delete", [httpx.Response(200, text="Done")], 7) is None
    assert sent == [("DELETE", "/parcels/7", None)] * 2


def test_a_shorthand_sends_what_it_fixes(ask: Ask, sent: Sent) -> None:
    assert ask("parcels.assign", [{"id": 7}], 7, carrier=8).id == 7
    assert ask("parcels.unassign", [{"id": 7}], 7).id == 7
    assert sent == [
        ("PUT", "/parcels/carrier", {"id": 7, "carrier": 8}),
        ("PUT", "/parcels/carrier", {"id": 7, "carrier": None}),
    ]


def test_null_is_sent_where_it_is_documented_and_refused_elsewhere(ask: Ask, sent: Sent) -> None:
    ask("parcels.create", [{"id": 7}], due=NOON, note=None)
    assert sent == [("POST", "/parcels", {"due": NOON_TEXT, "note": None})]
    with pytest.raises(TypeError, match=r"^parcels\.create: due must be a datetime, not None$"):
        ask("parcels.create", [], due=None)


def test_an_object_is_sent_of_its_class_a_dict_or_its_shorthand(
    ask: Ask, sent: Sent, package: Courier
) -> None:
    label = package.models.LabelInput(name="c")
    ask(
        "parcels.create", [{"id": 7}], due=NOON, labels=["a", {"name": "b", "colour": "red"}, label]
    )
    ((_, _, body),) = sent
    assert body["labels"] == [{"name": "a"}, {"name": "b", "colour": "red"}, {"name": "c"}]
    with pytest.raises(TypeError, match=r"must have name"):
        ask("parcels.create", [], due=NOON, labels=[{"colour": "red"}])


def test_a_code_that_is_a_conflict_raises_as_one(ask: Ask) -> None:
    responses = [
        httpx.Response(400, json={"errors": [{"code": code}]}) for code in ("taken", "bad")
    ]
    with pytest.raises(ConflictError) as caught:
        ask("parcels.create", responses[:1], due=NOON)
    assert isinstance(caught.value, BadRequestError)
    with pytest.raises(BadRequestError) as other:
        ask("parcels.create", responses[1:], due=NOON)
    assert not isinstance(other.value, ConflictError)


def test_a_batch_is_split_at_its_limit(ask: Ask, sent: Sent, package: Courier) -> None:
    parcels = [package.models.ParcelInput(id=1, due=NOON), {"id": 2, "due": None}, {"id": 3}]
    responses = [[{"id": 1}, {"id": 2}], {"id": 3}]
    result = ask("parcels.replace_many", responses, parcels=parcels)
    assert ids([entry.result for entry in result.succeeded]) == [1, 2, 3]
    assert sent == [
        ("PUT", "/parcels/batch", [{"id": 1, "due": NOON_TEXT}, {"id": 2, "due": None}]),
        ("PUT", "/parcels/batch", [{"id": 3}]),
    ]


def test_a_search_sends_conditions_and_pages_by_offset(
    ask: Ask, sent: Sent, package: Courier
) -> None:
    fields = package.parcels.ParcelFields
    late = fields.due_at.before(NOON) & fields.carrier_name.contains("x") & fields.labels.has("a")
    responses = [
        {"data": [{"id": 1}, {"id": 2}], "meta": {"total": 3}},
        {"data": [{"id": 3}], "meta": {"total": 3}},
    ]
    assert ids(ask("parcels.iter_search", responses, filter=late, order="desc")) == [1, 2, 3]
    conditions = [
        {"field": "parcels.dueAt", "operator": "<", "value": int(NOON_TEXT)},
        {"field": "parcels.carrier.name", "operator": "~", "value": "x"},
        {"field": "labels", "operator": "=", "value": [{"name": "a"}]},
    ]
    first = {"filter": conditions, "order": "DESC"}
    assert [body for _, _, body in sent] == [first, {**first, "offset": 2}]


def test_a_search_without_a_match_is_an_empty_page(ask: Ask, package: Courier) -> None:
    response = httpx.Response(404, json={"errors": [{"code": "none"}]})
    found = ask("parcels.search", [response], filter=package.parcels.ParcelFields.id.equals(7))
    assert (found.items, found.total, found.has_more) == ([], 0, False)


def test_the_fields_of_a_search_are_those_of_every_profile(package: Courier) -> None:
    fields = vars(package.parcels.ParcelFields)
    assert {name: f.name for name, f in fields.items() if not name.startswith("_")} == {
        "id": "parcels.id",
        "carrier_name": "parcels.carrier.name",
        "due_at": "parcels.dueAt",
        "labels": "labels",
        "status": "parcels.status",
    }


def test_a_list_goes_on_by_its_cursor(ask: Ask, sent: Sent) -> None:
    responses = [
        {"data": [{"id": 1}], "meta": {"after": "b/2"}},
        {"data": [{"id": 2}], "meta": {"after": None}},
    ]
    assert ids(ask("parcels.iter", responses, size=1)) == [1, 2]
    assert [path for _, path, _ in sent] == [
        "/parcels?page%5Bsize%5D=1",
        "/parcels?page%5Bafter%5D=b%2F2&page%5Bsize%5D=1",
    ]


def test_a_list_goes_on_by_its_link(ask: Ask, sent: Sent) -> None:
    link = f"https://elsewhere.example/?page=2&openSince={NOON_TEXT}&key=x"
    responses = [{"depots": [{"id": 1}], "links": {"next": link}}, {"depots": [{"id": 2}]}]
    assert ids(ask("depots.iter", responses, open_since=NOON)) == [1, 2]
    assert [path for _, path, _ in sent] == [
        f"/depots?openSince={NOON_TEXT}",
        f"/depots?page=2&openSince={NOON_TEXT}",
    ]


def test_every_spelling_of_a_value_is_one_member(package: Courier) -> None:
    status = package.models.ParcelStatus
    assert [member.value for member in status] == ["on hold", "sent"]
    parcel = package.models.Parcel.from_dict({"id": 7, "status": "onhold"})
    assert parcel.status is status.ON_HOLD
    assert parcel.to_dict() == {"id": 7, "status": "onhold"}


def test_a_payload_is_read_as_its_event_and_an_unknown_one_as_what_all_have(
    package: Courier,
) -> None:
    webhooks = package.webhooks.WEBHOOKS
    assert webhooks.events == {"parcel.lost": "ParcelEvent", "parcel.found": "ParcelEvent"}
    events = []
    for name in ("parcel.found", "parcel.eaten"):
        content = json.dumps({"event": name, "parcel": {"id": 7}}).encode()
        signature = hmac.digest(b"a-secret", content, "sha256").hex()
        events.append(webhooks.unwrap(content, {"X-Courier-Signature": signature}, "a-secret"))
    assert [type(event) for event in events] == [
        package.models.ParcelEvent,
        package.models.UnknownEvent,
    ]
    assert events[0].parcel.id == 7
    assert events[1]["parcel"] == {"id": 7}


def test_the_models_are_what_is_sent_returned_or_delivered(package: Courier) -> None:
    assert dir(package.models) == [
        *("Depot", "EventParcel", "LabelInput", "Parcel", "ParcelEvent", "ParcelEventName"),
        *("ParcelInput", "ParcelStatus", "UnknownEvent"),
    ]


def test_both_classes_have_the_same_methods_with_the_same_docstrings(package: Courier) -> None:
    sync, later = (
        {name: value for name, value in vars(cls).items() if not name.startswith("_")}
        for cls in (package.parcels.Parcels, package.parcels.AsyncParcels)
    )
    assert list(sync) == [
        *("list", "iter", "create", "search", "iter_search", "replace_many"),
        *("assign", "unassign", "delete"),
    ]
    assert {name: inspect.getdoc(method) for name, method in sync.items()} == {
        name: inspect.getdoc(method) for name, method in later.items()
    }
    for name, method in sync.items():
        ours, theirs = inspect.signature(method), inspect.signature(later[name])
        assert ours.parameters == theirs.parameters
        assert inspect.iscoroutinefunction(later[name]) is not name.startswith("iter")


def test_the_docstring_of_a_shorthand_has_only_what_is_left(package: Courier) -> None:
    assert inspect.getdoc(package.parcels.Parcels.unassign) == (
        "Take a parcel from its carrier.\n"
        "\n"
        "It is then nobody's.\n"
        "\n"
        "Args:\n"
        "    parcel_id: Id of the parcel.\n"
        "    **options: `timeout` (seconds), `max_retries`, `headers` for this call only.\n"
        "\n"
        "Returns:\n"
        "    Parcel: The parcel, as it is now.\n"
        "\n"
        "Raises:\n"
        "    TypeError, ValueError: An argument is invalid; nothing was sent.\n"
        "    APIError: The call failed; the subclass says how.\n"
        "\n"
        "Pages: https://courier.example/docs/parcels_assign"
    )


@pytest.mark.parametrize(
    ("method", "described"),
    [
        ("delete", "    None: It is done."),
        ("replace_many", "    BatchResult[Parcel]: The parcels, as they are now."),
        ("replace_many", "    APIError: No entry succeeded; the subclass says how."),
        ("replace_many", "    parcels: What is known of each parcel."),
        (
            "iter_search",
            "    Iterator[Parcel]: The items; nothing is sent until the first is read.",
        ),
    ],
)
def test_a_docstring_says_what_comes_back(package: Courier, method: str, described: str) -> None:
    doc = inspect.getdoc(getattr(package.parcels.Parcels, method)) or ""
    assert described in doc.splitlines()


def test_the_package_and_its_right_uses_are_clean_under_mypy_and_mistakes_are_not(
    courier: Project, tmp_path: Path
) -> None:
    head = (
        "from courier_client import Client\nfrom courier_client.api.parcels import ParcelFields\n"
    )
    (tmp_path / "user.py").write_text(USER, encoding="utf-8")
    (tmp_path / "wrong.py").write_text(head + "\n".join(MISTAKES.values()), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary"]
    what = ["-p", "courier_client", "-m", "user", "-m", "wrong"]
    done = subprocess.run(
        [*command, f"--cache-dir={tmp_path / 'cache'}", *what],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": os.pathsep.join([str(courier.generated), str(tmp_path)])},
    )
    lines = [line for line in done.stdout.splitlines() if ": error: " in line]
    first = head.count("\n") + 1
    reported = {line.split(":")[1] for line in lines if line.startswith("wrong.py:")}
    assert [line for line in lines if not line.startswith("wrong.py:")] == [], done.stderr
    assert reported == {str(first + number) for number in range(len(MISTAKES))}


def test_the_monitor_compares_with_the_profiles_that_document_the_operation(
    package: Courier,
) -> None:
    assert package.client.Client
    monitor = Monitor("courier_client")
    depots, parcels = (
        import_module(f"courier_client.api.{name}").OPERATION
        for name in ("depots.depots_list", "parcels.parcels_list")
    )

    def found(operation: Any, body: Any) -> list[str]:
        content = json.dumps(body).encode()
        headers = {"content-type": "application/json"}
        findings = monitor.check_response(operation, 200, headers, content)
        return [f"{finding.json_path} {finding.seen}" for finding in findings]

    assert found(depots, {"depots": [{"id": 7}]}) == []
    assert found(depots, {"depots": [{"id": "7"}]}) == []
    assert found(depots, {"depots": [{"id": True}]}) != []
    assert found(parcels, {"data": [{"id": 7}]}) == []
    assert found(parcels, {"data": [{"id": "7"}]}) == ["$.data[0].id string"]
