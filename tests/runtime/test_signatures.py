"""Sync and async are one interface: the same names, parameters and texts."""

import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest
from deskspec_toolkit.openapi.methods import iterator_name
from harness.catalogue import calls, clients, methods, models

PAIRS = pytest.mark.parametrize(
    ("sync", "asynchronous"), [pytest.param(*pair, id=pair[0].__name__) for pair in clients()]
)
OPTIONS = ["base_url", "timeout", "max_retries", "headers"]
HOOKS = [
    *("user_agent_suffix", "pacing", "contract", "contract_sample"),
    *("max_response_bytes", "on_attempt", "on_wait"),
]
CONSTRUCTOR = [*OPTIONS, "transport", "proxy", "verify", "limits", *HOOKS]
DEFAULTS = {"max_retries": 2, "verify": True, "base_url": None, "transport": None, "proxy": None}

LEADING = {"email", "external_id", "file", "ids", "klass", "phone", "resource", "shortcut"}
"""What may be passed by position without being an id: what an operation is about all the same."""


def resources(client: type[Any]) -> dict[str, type[Any]]:
    """The resource classes of a client class, by their attribute."""
    one = client("a-key", base_url="https://vendor.example", verify=False)
    names = [name for name, _ in inspect.getmembers(client) if not name.startswith("_")]
    found = {name: getattr(one, name) for name in names}
    return {name: type(value) for name, value in found.items() if not callable(value)}


def pairs_of_resources() -> Iterator[Any]:
    for sync, asynchronous in clients():
        ours, theirs = resources(sync), resources(asynchronous)
        assert ours.keys() == theirs.keys()
        for name in ours:
            yield pytest.param(ours[name], theirs[name], id=f"{sync.__name__}.{name}")


RESOURCES = pytest.mark.parametrize(("sync", "asynchronous"), list(pairs_of_resources()))


def public(kind: type[Any]) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")}


def parameters(function: Any) -> list[tuple[str, Any, Any, Any]]:
    signature = inspect.signature(function)
    return [(p.name, p.kind, p.default, p.annotation) for p in signature.parameters.values()]


@PAIRS
def test_clients_have_the_same_public_names(sync: type[Any], asynchronous: type[Any]) -> None:
    assert public(sync) == public(asynchronous)
    assert {"close", "with_options"} < public(sync)
    assert hasattr(sync, "__enter__")
    assert hasattr(asynchronous, "__aenter__")


@RESOURCES
def test_methods_are_alike_but_for_await(sync: type[Any], asynchronous: type[Any]) -> None:
    ours, theirs = methods(sync), methods(asynchronous)
    assert ours.keys() == theirs.keys()
    assert ours
    for name in ours:
        one, other = getattr(sync, name), getattr(asynchronous, name)
        assert parameters(one) == parameters(other)
        assert inspect.getdoc(one) == inspect.getdoc(other)
        is_iterator = ours[name].return_annotation.startswith("Iterator")
        prefix = "Async" if is_iterator else ""
        assert prefix + ours[name].return_annotation == theirs[name].return_annotation
        assert inspect.iscoroutinefunction(other) is not is_iterator
        assert not inspect.iscoroutinefunction(one)


@RESOURCES
def test_docstrings_name_every_argument_and_the_page(
    sync: type[Any], asynchronous: type[Any]
) -> None:
    assert sync.__doc__
    assert asynchronous.__doc__
    for name, signature in methods(sync).items():
        text = inspect.getdoc(getattr(sync, name)) or ""
        assert "https://" in text
        assert "Raises:" in text
        for parameter in list(signature.parameters)[1:]:
            assert f"{parameter}:" in text


def test_docstrings_speak_of_python_values() -> None:
    docs = [model.__doc__ or "" for model in models()]
    for pair in clients():
        for resource in resources(pair[0]).values():
            docs += [inspect.getdoc(getattr(resource, name)) or "" for name in methods(resource)]
    text = " ".join(" ".join(docs).split())
    assert not re.findall(r".{30}\b(?:null|epoch|since 1970)\b", text, re.IGNORECASE)
    assert not re.findall(r".{30}(?<!\")(?<!success is )\b(?:true|false)\b", text)
    assert "Always `False` for Instagram." in text
    assert "First visit, as a `datetime` in UTC." in text
    assert "First visit, as a `datetime` with a time zone." in text
    assert "`None` clears a field" in text


def documented() -> Iterator[tuple[str, str, dict[str, str]]]:
    """Each class and method with its docstring, and its names on the wire with those in Python."""
    for model in models():
        names = {wire: name for name, (wire, _) in model._fields.items()}
        yield model.__name__, model.__doc__ or "", names
    of_vendor = {pair[0].__name__.lower(): resources(pair[0]) for pair in clients()}
    for call in calls():
        resource, method = call.operation.name.split(".")
        doc = inspect.getdoc(getattr(of_vendor[call.contract.vendor][resource], method)) or ""
        yield str(call), doc, {wire: name for name, (wire, _) in call.operation.inputs.items()}


def test_docstrings_name_arguments_and_attributes_as_they_are_in_python() -> None:
    wrong = {
        f"{where}: {word}"
        for where, doc, names in documented()
        for word in re.findall(r"(?<![\w./\"'])[a-z]+[A-Z]\w*(?![\w\"'])", doc)
        if names.get(word, word) != word
    }
    assert wrong == set()


def test_docstrings_name_the_roles_of_the_key() -> None:
    of_vendor = {pair[0].__name__.lower(): resources(pair[0]) for pair in clients()}
    named: set[tuple[str, str]] = set()
    missing: set[tuple[str, str]] = set()
    for call in calls():
        resource, method = call.operation.name.split(".")
        doc = inspect.getdoc(getattr(of_vendor[call.contract.vendor][resource], method)) or ""
        for role in call.spec.node["x-deskspec"].get("roles", ()):
            found = re.search(rf"(?<![\w.]){re.escape(role)}(?![\w]|\.\w)", doc)
            (named if found else missing).add((str(call), role))
    assert missing == set()
    assert len(named) > 100


SIZES = ("limit", "page_size")


def sized() -> Iterator[Any]:
    for call in calls():
        for name in call.inputs.keys() & set(SIZES):
            if call.operation.paging is not None:
                tag, method = call.operation.name.split(".")
                (client,) = (c for c, _ in clients() if c.__name__.lower() == call.contract.vendor)
                schema, resource = call.inputs[name][0], resources(client)[tag]
                yield pytest.param(name, schema, resource, method, id=str(call))


@pytest.mark.parametrize(("name", "schema", "resource", "method"), list(sized()))
def test_size_of_a_page_is_documented_with_its_default_and_maximum(
    name: str, schema: dict[str, Any], resource: type[Any], method: str
) -> None:
    bounds = f"Default {schema['default']}, maximum {schema['maximum']}."
    for called, meaning in (
        (method, r"How many \w+ to return at most\."),
        (iterator_name(method), r"How many items to load with each request: the page size\."),
    ):
        doc = " ".join((inspect.getdoc(getattr(resource, called)) or "").split())
        assert re.search(rf"\b{name}: {meaning} {bounds}", doc)


@RESOURCES
def test_each_iterator_says_that_its_size_is_that_of_a_page(
    sync: type[Any], asynchronous: type[Any]
) -> None:
    for name, signature in methods(sync).items():
        for size in signature.parameters.keys() & set(SIZES):
            if signature.return_annotation.startswith("Iterator"):
                doc = " ".join((inspect.getdoc(getattr(sync, name)) or "").split())
                assert re.search(rf"{size}: [^:]*: the page size\. Default \d+, maximum \d+", doc)


@RESOURCES
def test_arguments_are_keyword_only_but_for_one_leading_id(
    sync: type[Any], asynchronous: type[Any]
) -> None:
    for signature in methods(sync).values():
        _, *rest = signature.parameters.values()
        positional = [p.name for p in rest if p.kind is p.POSITIONAL_OR_KEYWORD]
        assert len(positional) <= 1
        assert all(name.endswith(("_id", "_key")) or name in LEADING for name in positional)
        assert rest[-1].kind is rest[-1].VAR_KEYWORD


def test_every_operation_has_its_method_on_both_classes() -> None:
    for call in calls():
        tag, method = call.operation.name.split(".")
        for pair in clients():
            if pair[0].__name__.lower() == call.contract.vendor:
                for client in pair:
                    assert method in methods(resources(client)[tag])


@pytest.mark.parametrize("client", [kind for pair in clients() for kind in pair])
def test_constructor_takes_what_is_documented_and_nothing_else(client: type[Any]) -> None:
    if "Kustomer" in client.__name__:
        own = ["api_key", "org", "region", "plan", "options"]
        assert list(inspect.signature(client).parameters) == own
        named = client.__mro__[1]
    else:
        named = client
    parameters_by_name = inspect.signature(named).parameters
    assert list(parameters_by_name) == ["api_key", *CONSTRUCTOR]
    for name, parameter in parameters_by_name.items():
        is_key = name == "api_key"
        assert parameter.kind is (
            parameter.POSITIONAL_OR_KEYWORD if is_key else parameter.KEYWORD_ONLY
        )
        assert parameter.default is not parameter.empty
    for name, default in DEFAULTS.items():
        assert parameters_by_name[name].default == default


@PAIRS
def test_with_options_takes_the_same_on_both(sync: type[Any], asynchronous: type[Any]) -> None:
    assert parameters(sync.with_options) == parameters(asynchronous.with_options)
    names = [name for name, *_ in parameters(sync.with_options)]
    assert names == ["self", "api_key", *OPTIONS, *HOOKS]


@PAIRS
def test_public_methods_and_classes_have_docstrings(
    sync: type[Any], asynchronous: type[Any]
) -> None:
    for client in (sync, asynchronous):
        assert inspect.getdoc(client)
        assert inspect.getdoc(client.__init__)
        for name in ("close", "with_options"):
            assert inspect.getdoc(getattr(client, name))
