"""A request means the operation of its path below the base path, whatever the host."""

from typing import Any

import pytest
from conformance.contracts import content
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.openapi import dialect

FINE = {"responses": {"200": content({})}}


def contract(paths: list[str], servers: Any = (), **methods: Any) -> Contract:
    document = {
        "openapi": "3.1.0",
        "servers": list(servers),
        "paths": {path: methods or {"get": FINE} for path in paths},
    }
    return Contract(dialect.modern(document, "spec.yaml"), name="Things", sha256="")


def matched(contract_of: Contract, path: str) -> Any:
    match = contract_of.match("get", path)
    return None if match is None else (match.operation.path, dict(match.parameters))


PATHS = ["/a/{x}", "/a/b", "/a/{x}/c", "/a/b/{y}", "/files/{name}.{kind}", "/sum({x})", "/"]
FITS: dict[str, Any] = {
    "/a/b": ("/a/b", {}),
    "/a/c": ("/a/{x}", {"x": "c"}),
    "/a/b/c": ("/a/b/{y}", {"y": "c"}),
    "/a/d/c": ("/a/{x}/c", {"x": "d"}),
    "/a/d/e": None,
    "/a/": None,
    "/a/b/": None,
    "/a": None,
    "/a/x%2Fy": ("/a/{x}", {"x": "x/y"}),
    "/a/%62": ("/a/b", {}),
    "/a/a%20b": ("/a/{x}", {"x": "a b"}),
    "/a/@me": ("/a/{x}", {"x": "@me"}),
    "/files/a.b.c": ("/files/{name}.{kind}", {"name": "a", "kind": "b.c"}),
    "/sum(1)": ("/sum({x})", {"x": "1"}),
    "/": ("/", {}),
    "/A/b": None,
}


@pytest.mark.parametrize("path", FITS)
def test_path_fits_the_template_with_the_most_fixed_segments(path: str) -> None:
    assert matched(contract(PATHS), path) == FITS[path]


@pytest.mark.parametrize(
    ("server", "path"),
    [
        ({"url": "https://a.example/v1"}, "/v1/things"),
        ({"url": "https://a.example/v1/"}, "/v1/things"),
        ({"url": "https://a.example/v1"}, "/things"),
        ({"url": "https://a.example"}, "/things"),
        ({"url": "/v1"}, "/v1/things"),
        ({"url": "v1"}, "/v1/things"),
        ({"url": "//a.example/v1"}, "/v1/things"),
        ({"url": "{scheme}://a.example/v1"}, "/v1/things"),
        ({"url": "https://a.example/{v}", "variables": {"v": {"default": "v1"}}}, "/v2/things"),
        ({"url": "https://a.example/{v}", "variables": {"v": {"default": "x/y"}}}, "/x/y/things"),
    ],
)
def test_base_path_is_taken_off_where_there_is_one(server: Any, path: str) -> None:
    assert matched(contract(["/things"], [server]), path) == ("/things", {})


def test_path_that_only_begins_like_the_base_path_is_another() -> None:
    contract_of = contract(["/things"], [{"url": "https://a.example/v1"}])
    assert matched(contract_of, "/v11/things") is None
    assert matched(contract_of, "/v2/things") is None


def test_method_is_looked_for_at_every_template_that_fits() -> None:
    document = {
        "openapi": "3.1.0",
        "paths": {"/a/{x}": {"get": FINE}, "/a/b": {"post": FINE}},
    }
    contract_of = Contract(dialect.modern(document, "spec.yaml"), name="Things", sha256="")
    assert matched(contract_of, "/a/b") == ("/a/{x}", {"x": "b"})
    assert contract_of.match("DELETE", "/a/b") is None
    assert contract_of.routes.methods("/a/b") == ("/a/b", ["POST"])
    assert contract_of.routes.methods("/b") is None


@pytest.mark.parametrize(
    ("url", "host", "is_one"),
    [
        ("https://a.example/v1", "a.example", True),
        ("https://a.example/v1", "A.Example", True),
        ("https://a.example/v1", "b.example", False),
        ("https://a.example/v1", "a.example.org", False),
        ("https://{org}.a.example", "acme.a.example", True),
        ("https://{org}.a.example", "a.example", False),
        ("/v1", "a.example", False),
    ],
)
def test_host_is_one_of_the_servers(url: str, host: str, is_one: bool) -> None:
    assert contract(["/things"], [{"url": url}]).routes.is_host(host) is is_one


def test_of_equal_templates_that_one_is_meant_that_allows_the_texts() -> None:
    """An id has four digits; a word at the same path is a name, which has another method, too."""

    def parameter(name: str, **schema: Any) -> dict[str, Any]:
        given = {"name": name, "in": "path", "required": True, "schema": schema}
        return {"parameters": [given], **FINE}

    id_, name = parameter("id", pattern="^[0-9]{4}$"), parameter("name", type="string")
    document = {
        "openapi": "3.1.0",
        "paths": {"/a/{id}": {"get": id_, "delete": id_}, "/a/{name}": {"get": name, "post": name}},
    }
    found = Contract(dialect.modern(document, "spec.yaml"), name="Things", sha256="")

    def at(method: str, text: str) -> str | None:
        match = found.match(method, f"/a/{text}")
        return None if match is None else match.operation.path

    assert [at("get", each) for each in ("1234", "word", "12345")] == [
        *("/a/{id}", "/a/{name}", "/a/{name}")
    ]
    assert (at("delete", "word"), at("post", "word")) == (None, "/a/{name}")
    assert found.routes.methods("/a/word") == ("/a/{name}", ["GET", "POST"])
