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
        ({"url": "https://a.example{v}", "variables": {"v": {"default": "/x/y"}}}, "/x/y/things"),
        ({"url": "https://a.example{v}", "variables": {"v": {"default": "/x/y"}}}, "/z/things"),
        ({"url": "{u}", "variables": {"u": {"default": "https://a.example"}}}, "/things"),
        ({"url": "{u}", "variables": {"u": {"default": "https://a.example/x/y"}}}, "/x/y/things"),
        ({"url": "{u}/v1", "variables": {"u": {"default": "https://a.example/x"}}}, "/x/v1/things"),
        ({"url": "{u}/v1", "variables": {"u": {"default": "https://a.example/x"}}}, "/v1/things"),
        ({"url": "{u}/v1", "variables": {"u": {"default": "https://a.example/x"}}}, "/y/v1/things"),
        ({"url": "{u}/v1", "variables": {"u": {"default": "https://a.example"}}}, "/v1/things"),
        ({"url": "{u}/v1"}, "/any/thing/v1/things"),
        ({"url": "{u}/v1"}, "/v1/things"),
        ({"url": "/{v}/api", "variables": {"v": {"default": "a/b"}}}, "/c/d/e/api/things"),
        (
            {"url": "https://a.example/{v}", "variables": {"v": {"default": "a", "enum": ["b/c"]}}},
            "/b/c/things",
        ),
        ({"url": "https://a.example:{p}/v1", "variables": {"p": {"default": 443}}}, "/v1/things"),
        ({"url": "./v1/"}, "/v1/things"),
        ({"url": "https://a.example/v1?x=y#z"}, "/v1/things"),
        ({"url": "https://a.example/a b"}, "/a%20b/things"),
        ({"url": "https://a.example//v1"}, "/v1/things"),
    ],
)
def test_base_path_is_taken_off_where_there_is_one(server: Any, path: str) -> None:
    assert matched(contract(["/things"], [server]), path) == ("/things", {})


def test_path_itself_comes_before_what_a_variable_may_stand_for() -> None:
    servers = [{"url": "{origin}", "variables": {"origin": {"default": "https://a.example"}}}]
    paths = ["/users", "/search/users"]
    assert matched(contract(paths, servers), "/search/users") == ("/search/users", {})
    assert matched(contract(paths, servers), "/other/users") is None
    assert matched(contract(paths, [{"url": "/{v}"}]), "/search/users") == ("/search/users", {})


def test_variable_whose_values_are_listed_stands_for_no_other() -> None:
    servers = [{"url": "/{v}", "variables": {"v": {"default": "v1", "enum": ["v1", "v2"]}}}]
    assert matched(contract(["/things"], servers), "/v2/things") == ("/things", {})
    assert matched(contract(["/things"], servers), "/v3/things") is None


def test_request_to_the_base_path_means_the_root() -> None:
    contract_of = contract(["/"], [{"url": "https://a.example/v1"}])
    assert matched(contract_of, "/v1") == matched(contract_of, "/v1/") == ("/", {})


def test_prefix_of_a_proxy_is_taken_off_if_it_is_there() -> None:
    contract_of = contract(["/things"], [{"url": "https://a.example/v1"}]).behind("/proxy/a")
    for path in ("/proxy/a/v1/things", "/proxy/a/things", "/v1/things", "/things"):
        assert matched(contract_of, path) == ("/things", {})
    assert matched(contract_of, "/proxy/ab/v1/things") is None


def long(name: str, **more: Any) -> dict[str, Any]:
    given = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}, **more}
    return {"parameters": [given], **FINE}


def test_parameter_holds_several_segments_where_the_document_says_so() -> None:
    document = {
        "openapi": "3.1.0",
        "paths": {
            "/files/{path}": {"get": long("path")},
            "/files/list": {"get": FINE},
            "/files/{a}/{b}": {"get": FINE},
            "/refs/{ref}/log": {"get": long("ref", **{"x-multi-segment": True})},
            "/short/{id}": {"get": long("id")},
        },
    }
    found = Contract(dialect.modern(document, "spec.yaml"), name="Things", sha256="")
    assert matched(found, "/files/a/b/c") == ("/files/{path}", {"path": "a/b/c"})
    assert matched(found, "/files/a/b") == ("/files/{a}/{b}", {"a": "a", "b": "b"})
    assert matched(found, "/files/list") == ("/files/list", {})
    assert matched(found, "/files/a%20b/c/d") == ("/files/{path}", {"path": "a b/c/d"})
    assert matched(found, "/refs/heads/main/x/log") == ("/refs/{ref}/log", {"ref": "heads/main/x"})
    assert matched(found, "/refs/heads/main/x/logs") is None
    assert matched(found, "/short/a/b") is None


LONG: dict[str, tuple[dict[str, Any], str, str]] = {
    "what is fixed, whatever else there is": (
        {"/u/me": FINE, "/r/{path}": long("path"), "/r/contents/{path}": long("path")},
        "/r/contents/a/b",
        "/r/contents/{path}",
    ),
    "what is fixed behind it": (
        {"/f/{x}": long("x", allowReserved=True), "/f/{x}/m": long("x", allowReserved=True)},
        "/f/a/b/m",
        "/f/{x}/m",
    ),
    "what the document says": (
        {"/f/g/{path}": long("path"), "/f/{x}": long("x", allowReserved=True)},
        "/f/g/a/b",
        "/f/{x}",
    ),
}


@pytest.mark.parametrize("name", LONG)
def test_of_parameters_with_several_segments_one_is_meant_by(name: str) -> None:
    operations, path, meant = LONG[name]
    paths = {template: {"get": operation} for template, operation in operations.items()}
    document = {"openapi": "3.1.0", "paths": paths}
    contract_of = Contract(dialect.modern(document, "spec.yaml"), name="Things", sha256="")
    template, _ = matched(contract_of, path)
    assert template == meant


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
        ("https://a.example:8443/v1", "a.example:8443", True),
        ("https://a.example:8443/v1", "a.example", False),
    ],
)
def test_host_is_one_of_the_servers(url: str, host: str, is_one: bool) -> None:
    assert contract(["/things"], [{"url": url}]).routes.is_host(host) is is_one


def test_host_is_found_in_variables() -> None:
    variables = {"u": {"default": "https://a.example/x", "enum": ["https://b.example"]}}
    routes = contract(["/things"], [{"url": "{u}", "variables": variables}]).routes
    assert [routes.is_host(f"{name}.example") for name in "abc"] == [True, True, False]
    glued = {"url": "https://a.example{p}", "variables": {"p": {"default": "/x"}}}
    routes = contract(["/things"], [glued]).routes
    assert [routes.is_host(host) for host in ("a.example", "a.example.org")] == [True, False]


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


@pytest.mark.parametrize(
    ("text", "name"),
    [("7", "id"), ("7,8", "ids"), ("7,8,9", "ids"), (",", "id"), ("7,", "id"), ("7,x", "id")],
)
def test_a_list_in_a_path_has_entries_that_its_schema_allows(text: str, name: str) -> None:
    """What neither template allows is of the first one, which refuses it."""

    def parameter(name: str, schema: dict[str, Any]) -> dict[str, Any]:
        given = {"name": name, "in": "path", "required": True, "schema": schema}
        return {"get": {"parameters": [given], **FINE}}

    one = {"type": "string", "pattern": "^[0-9]$"}
    several = {"type": "array", "minItems": 2, "items": one}
    paths = {"/a/{id}": parameter("id", one), "/a/{ids}": parameter("ids", several)}
    document = {"openapi": "3.1.0", "paths": paths}
    found = Contract(dialect.modern(document, "spec.yaml"), name="Things", sha256="")
    match = found.match("get", f"/a/{text}")
    assert match is not None
    assert match.operation.path == f"/a/{{{name}}}"


KINDS = ["/a?kind=new", "/a", "/a?kind=new&of=x", "/b/{x}?kind=new", "/b/{y}", "/c?kind=new"]
QUERIES: dict[str, str | None] = {
    "/a?kind=new": "/a?kind=new",
    "/a?limit=1&kind=new": "/a?kind=new",
    "/a?of=x&kind=new": "/a?kind=new&of=x",
    "/a?of=x": "/a",
    "/a?kind=old": "/a",
    "/a": "/a",
    "/b/1?kind=new": "/b/{x}?kind=new",
    "/b/1": "/b/{y}",
    "/c?kind=new": "/c?kind=new",
    "/c": "/c?kind=new",
    "/d?kind=new": None,
}


@pytest.mark.parametrize("url", QUERIES)
def test_query_of_a_path_tells_its_operations_apart(url: str) -> None:
    for paths in (KINDS, KINDS[::-1]):
        match = contract(paths).match("GET", *url.partition("?")[::2])
        assert (match and match.operation.path) == QUERIES[url]
