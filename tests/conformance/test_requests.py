"""What is wrong with a request: its path, credentials, parameters in every style, and its body."""

import json
from typing import Any
from urllib.parse import quote

import pytest
from conformance.contracts import JSON, content, contract_of, exchange, found
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.conformance.findings import findings_of

INTEGER = {"type": "integer"}
LIST = {"type": "array", "items": INTEGER}
POINT = {
    "type": "object",
    "required": ["x"],
    "additionalProperties": False,
    "properties": {"x": INTEGER, "y": INTEGER},
}


def with_parameter(where: str = "query", **parameter: Any) -> Contract:
    path = "/things/{p}" if where == "path" else "/things"
    return contract_of({"parameters": [{"name": "p", "in": where, **parameter}]}, path=path)


QUERIES: dict[str, tuple[dict[str, Any], list[str], list[str]]] = {
    "an integer": ({"schema": INTEGER}, ["", "p=7", "p=-7"], ["p=a", "p=", "p=7.5", "p=1&p=2"]),
    "a required one": ({"schema": INTEGER, "required": True}, ["p=7"], ["", "q=7"]),
    "a boolean": ({"schema": {"type": "boolean"}}, ["p=true"], ["p=yes", "p=1"]),
    "a text": ({"schema": {"type": "string"}}, ["p=7", "p=true", "p="], ["p=a&p=b"]),
    "a word": ({"schema": {"enum": ["a"], "type": "string"}}, ["p=a"], ["p=b"]),
    "one of two types": ({"schema": {"anyOf": [INTEGER, {"type": "null"}]}}, ["p=7"], ["p=a"]),
    "an empty one": ({"schema": INTEGER, "allowEmptyValue": True}, ["p=", "p=7"], ["p=a"]),
    "a list": ({"schema": LIST}, ["p=1&p=2", "p=1"], ["p=a", "p=1,2", "p=1&p=a"]),
    "a list in one text": (
        {"schema": LIST, "explode": False},
        ["p=1,2", "p=1", "p="],
        ["p=1;2", "p=a"],
    ),
    "a list with spaces": (
        {"schema": LIST, "style": "spaceDelimited", "explode": False},
        ["p=1%202"],
        ["p=1,2"],
    ),
    "a list with pipes": (
        {"schema": LIST, "style": "pipeDelimited", "explode": False},
        ["p=1|2"],
        ["p=1,2"],
    ),
    "an object in its own names": ({"schema": POINT}, ["x=1", "x=1&y=2"], ["x=a", "p=1", "y=1"]),
    "an object in one text": ({"schema": POINT, "explode": False}, ["p=x,1,y,2"], ["p=x,a"]),
    "a deep object": (
        {"schema": POINT, "style": "deepObject", "explode": True},
        ["p[x]=1&p[y]=2", "p%5Bx%5D=1"],
        ["p[x]=a", "p[z]=1", "p=1", "p[x]=1&q=2"],
    ),
    "an object of any fields": ({"schema": {"type": "object"}}, ["a=1&b=2", ""], []),
    "text": (
        {"content": {"text/plain": {"schema": {"type": "string", "maxLength": 4}}}},
        ["p=7", "p=1,23"],
        ["p=12345"],
    ),
    "a number in text": (
        {"content": {"text/plain": {"schema": {"type": "integer"}}}},
        ["p=7"],
        ["p=a"],
    ),
    "XML": ({"content": {"text/xml": {"schema": {"type": "string"}}}}, ["p=<a/>"], []),
    "JSON": ({"content": {JSON: {"schema": POINT}}}, ['p={"x":1}'], ['p={"x":"a"}', "p=1", "p={"]),
}


@pytest.mark.parametrize("name", QUERIES)
def test_query_parameter_is_read_in_its_style(name: str) -> None:
    parameter, right, wrong = QUERIES[name]
    contract = with_parameter(**parameter)
    assert [q for q in right if found(contract, exchange({}, url=f"/things?{q}"))] == []
    for query in wrong:
        got = found(contract, exchange({}, url=f"/things?{query}"))
        assert {(severity, check) for severity, check, _ in got} == {("error", "request_query")}


PATHS: dict[str, tuple[dict[str, Any], list[str], list[str]]] = {
    "an integer": ({"schema": INTEGER}, ["7"], ["a", "7.5"]),
    "a list": ({"schema": LIST}, ["1,2", "1"], ["1;2", "a"]),
    "an object": ({"schema": POINT}, ["x,1,y,2"], ["x,a"]),
    "an object with names": ({"schema": POINT, "explode": True}, ["x=1,y=2"], ["x=a"]),
    "a label": ({"schema": INTEGER, "style": "label"}, [".7"], [".a"]),
    "a list of labels": ({"schema": LIST, "style": "label", "explode": True}, [".1.2"], [".1.a"]),
    "a matrix": ({"schema": INTEGER, "style": "matrix"}, [";p=7"], [";p=a"]),
    "a list in a matrix": ({"schema": LIST, "style": "matrix"}, [";p=1,2"], [";p=a"]),
}


@pytest.mark.parametrize("name", PATHS)
def test_path_parameter_is_read_in_its_style(name: str) -> None:
    parameter, right, wrong = PATHS[name]
    contract = with_parameter("path", required=True, **parameter)
    assert [t for t in right if found(contract, exchange({}, url=f"/things/{t}"))] == []
    for text in wrong:
        got = found(contract, exchange({}, url=f"/things/{quote(text)}"))
        assert {(severity, check) for severity, check, _ in got} == {("error", "request_path")}


def test_header_parameter_is_found_in_any_spelling_and_others_are_no_fault() -> None:
    contract = with_parameter("header", required=True, schema=LIST)
    assert found(contract, exchange({}, p="1, 2", other="a")) == []
    assert found(contract, exchange({}, p="1, a")) == [("error", "request_header", "$.p[1]")]
    assert found(contract, exchange({})) == [("error", "request_header", "$.p")]


def test_headers_that_openapi_describes_elsewhere_are_no_parameters() -> None:
    declared = [{"name": n, "in": "header", "required": True} for n in ("Accept", "Authorization")]
    assert found(contract_of({"parameters": declared}), exchange({})) == []


def test_cookie_parameter_is_one_of_the_cookies() -> None:
    contract = with_parameter("cookie", required=True, schema=INTEGER)
    assert found(contract, exchange({}, cookie="a=b; p=7")) == []
    assert found(contract, exchange({}, cookie="p=a")) == [("error", "request_cookie", "$.p")]
    assert found(contract, exchange({}, cookie="a=7")) == [("error", "request_cookie", "$.p")]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("/things?kind=new", []),
        ("/things?kind=old", [("error", "request_query", "$.kind")]),
        ("/things", [("error", "request_query", "$.kind")]),
        ("/things?kind=new&p=1", [("error", "request_query", "$.p")]),
    ],
)
def test_query_of_a_path_is_required_as_it_stands_there(
    url: str, expected: list[tuple[str, str, str]]
) -> None:
    contract = contract_of({}, path="/things?kind=new")
    assert found(contract, exchange({}, url=url)) == expected


def test_query_of_a_path_may_be_a_declared_parameter() -> None:
    kind = {"name": "kind", "in": "query", "schema": {"type": "string"}}
    contract = contract_of({"parameters": [kind]}, path="/things?kind=new")
    assert found(contract, exchange({}, url="/things?kind=new")) == []


def test_query_of_a_path_is_once_in_a_command() -> None:
    contract = contract_of({}, path="/things?kind=new")
    (finding,) = findings_of(contract, exchange({}, url="/things?kind=new&p=1"))
    assert str(finding.reproduce).count("?kind") == 1


# Credentials

SCHEMES: dict[str, Any] = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "basic": {"type": "http", "scheme": "basic"},
    "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "session"},
    "oauth": {"type": "oauth2", "flows": {}},
    "tls": {"type": "mutualTLS"},
}
KNOWN: list[tuple[Any, dict[str, str], bool]] = [
    ([{"bearer": []}], {"authorization": "Bearer a"}, True),
    ([{"bearer": []}], {"authorization": "bearer a"}, True),
    ([{"bearer": []}], {"authorization": "[api key]"}, True),
    ([{"bearer": []}], {"authorization": "REDACTED"}, True),
    ([{"bearer": []}], {"authorization": "Basic a"}, False),
    ([{"bearer": []}], {"authorization": "Bearer"}, False),
    ([{"bearer": []}], {"authorization": "eyJhbGciOi"}, False),
    ([{"bearer": []}], {"authorization": ""}, False),
    ([{"bearer": []}], {}, False),
    ([{"basic": []}], {"authorization": "Basic YTpi"}, True),
    ([{"basic": []}], {"authorization": "Bearer a"}, False),
    ([{"basic": []}], {"url": "https://asha:word@things.example/things"}, True),
    ([{"bearer": []}], {"url": "https://asha:word@things.example/things"}, False),
    ([{"basic": []}], {"url": "https://things.example/things"}, False),
    ([{"oauth": ["read"]}], {"authorization": "Bearer a"}, True),
    ([{"header": []}], {"x_key": "a"}, True),
    ([{"header": []}], {"x_key": ""}, False),
    ([{"header": []}], {"authorization": "Bearer a"}, False),
    ([{"query": []}], {"url": "/things?key=a"}, True),
    ([{"query": []}], {"url": "/things?key="}, False),
    ([{"cookie": []}], {"cookie": "a=b; session=c"}, True),
    ([{"cookie": []}], {"cookie": "a=b"}, False),
    ([{"tls": []}], {}, True),
    ([{"bearer": [], "header": []}], {"authorization": "Bearer a"}, False),
    ([{"bearer": [], "header": []}], {"authorization": "Bearer a", "x_key": "b"}, True),
    ([{"bearer": []}, {"header": []}], {"x_key": "b"}, True),
    ([{"bearer": []}, {"header": []}], {}, False),
    ([{"bearer": []}, {}], {}, True),
    ([], {}, True),
]


@pytest.mark.parametrize(("security", "given", "is_let_in"), KNOWN)
def test_credentials_are_those_that_the_contract_requires(
    security: Any, given: dict[str, Any], is_let_in: bool
) -> None:
    contract = contract_of({}, security=security, components={"securitySchemes": SCHEMES})
    expected = [] if is_let_in else [("error", "request_credentials", "$")]
    credentials = [
        each for each in found(contract, exchange({}, **given)) if each[1] != "request_query"
    ]
    assert credentials == expected


@pytest.mark.parametrize(
    ("security", "given", "seen"),
    [
        ([{"bearer": [], "header": []}], {"x_key": "b"}, "other credentials"),
        ([{"bearer": [], "header": []}], {}, "no credentials"),
        ([{"bearer": []}], {"authorization": "Basic a"}, "other credentials"),
        ([{"bearer": []}], {"x_key": "b"}, "no credentials"),
    ],
)
def test_part_of_the_credentials_is_seen(security: Any, given: dict[str, Any], seen: str) -> None:
    contract = contract_of({}, security=security, components={"securitySchemes": SCHEMES})
    (finding,) = findings_of(contract, exchange({}, **given))
    assert finding.seen == seen


def test_alternatives_that_look_the_same_are_named_once() -> None:
    security = [{"oauth": ["read"]}, {"oauth": ["write"]}, {"header": []}]
    contract = contract_of({}, security=security, components={"securitySchemes": SCHEMES})
    (finding,) = findings_of(contract, exchange({}))
    header = "an Authorization header with Bearer"
    assert finding.expected == f"{header} or a key in the header X-Key"


def test_key_in_the_query_is_no_unknown_parameter_and_only_there() -> None:
    components = {"securitySchemes": SCHEMES}
    keyed = contract_of({}, security=[{"query": []}], components=components)
    assert found(keyed, exchange({}, url="/things?key=a")) == []
    open_to_all = contract_of({}, components=components)
    assert found(open_to_all, exchange({}, url="/things?key=a")) == [
        ("error", "request_query", "$.key")
    ]


def test_operation_may_be_open_where_the_contract_is_not() -> None:
    components = {"securitySchemes": SCHEMES}
    contract = contract_of({"security": []}, security=[{"bearer": []}], components=components)
    assert found(contract, exchange({})) == []


# Bodies


def posting(body: Any) -> Contract:
    return contract_of({"requestBody": body}, method="post")


def post(contract: Contract, sent: bytes, kind: str = JSON) -> list[tuple[str, str, str]]:
    headers: dict[str, Any] = {"content_type": kind} if kind else {}
    return found(contract, exchange({}, method="POST", sent=sent, **headers))


def test_body_is_compared_with_its_schema() -> None:
    contract = posting({**content(POINT), "required": True})
    assert post(contract, b'{"x": 1}') == []
    assert post(contract, b'{"x": 1}', "application/json; charset=utf-8") == []
    assert post(contract, b'{"x": "a"}') == [("error", "request_body", "$.x")]
    assert post(contract, b'{"x": 1, "z": 1}') == [("error", "request_body", "$.z")]
    assert post(contract, b"x=1") == [("error", "request_body", "$")]
    assert post(contract, b"") == [("error", "request_body", "$")]
    assert post(contract, b'{"x": 1}', "") == [("error", "request_content_type", "$")]
    assert post(contract, b"x=1", "text/csv") == [("error", "request_content_type", "$")]


def test_body_that_is_not_required_may_be_missing() -> None:
    assert post(posting(content(POINT)), b"") == []


def test_undocumented_body_is_one_too_many() -> None:
    assert post(posting({}), b"") == []
    assert post(posting({}), b"{}") == [("error", "request_body", "$")]


def test_form_is_read_as_a_query_is() -> None:
    contract = posting(content(POINT, "application/x-www-form-urlencoded"))
    kind = "application/x-www-form-urlencoded"
    assert post(contract, b"x=1&y=2", kind) == []
    assert post(contract, b"x=a", kind) == [("error", "request_body", "$.x")]
    assert post(contract, b"y=2", kind) == [("error", "request_body", "$.x")]


PARTS = (
    b'--cut\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n'
    b'--cut\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n'
    b"Content-Type: image/png\r\n\r\n\x89PNG\xff\r\n"
    b"--cut--\r\n"
)


def test_form_with_a_file_is_compared_with_its_schema() -> None:
    properties = {"x": {"type": "integer"}, "file": {"type": "string", "format": "binary"}}
    schema = {"type": "object", "properties": properties, "required": ["file"]}
    contract = posting(content({**schema, "additionalProperties": False}, "multipart/form-data"))
    kind = "multipart/form-data; boundary=cut"
    assert post(contract, PARTS, kind) == []
    assert post(contract, PARTS.replace(b"\r\n1\r\n", b"\r\na\r\n"), kind) == [
        ("error", "request_body", "$.x")
    ]
    for wrong in (b'name="files"', b'name="x"'):
        changed = PARTS.replace(b'name="file"', wrong)
        assert ("error", "request_body", "$.file") in post(contract, changed, kind)
    for broken in (PARTS[:-4], b"--cut--", b"{}", PARTS.replace(b"cut", b"other")):
        assert ("error", "request_body") in {each[:2] for each in post(contract, broken, kind)}
    assert post(contract, b"{}", "application/json") == [("error", "request_content_type", "$")]


def test_length_of_a_file_is_its_bytes() -> None:
    for most, expected in ((5, []), (4, [("error", "request_body", "$.file")])):
        file = {"type": "string", "format": "binary", "maxLength": most}
        schema = {"type": "object", "properties": {"file": file, "x": INTEGER}}
        contract = posting(content(schema, "multipart/form-data"))
        assert post(contract, PARTS, "multipart/form-data; boundary=cut") == expected


@pytest.mark.parametrize("kind", ["image/png", "application/xml"])
def test_body_in_another_form_is_looked_at_no_further(kind: str) -> None:
    contract = posting(content(POINT, kind))
    assert post(contract, b"\x89", f"{kind}; boundary=a") == []
    assert post(contract, b"\x89", "image/gif") == [("error", "request_content_type", "$")]


def test_range_of_media_types_takes_all_of_it() -> None:
    contract = posting(content({}, "image/*"))
    assert post(contract, b"\x89", "image/png") == []
    assert post(contract, b"\x89", "video/mp4") == [("error", "request_content_type", "$")]


def test_new_field_is_information_where_the_contract_is_silent() -> None:
    contract = posting(content({"type": "object", "properties": {"x": INTEGER}}))
    assert post(contract, b'{"x": 1, "z": 1}') == [("info", "request_body", "$.z")]


# What no operation takes


def test_unknown_path_and_method_are_errors_without_an_operation() -> None:
    contract = contract_of({}, path="/things/{p}")
    (path,) = findings_of(contract, exchange({}, url="/people/919812345678/tags?a=b"))
    assert (path.operation_id, path.severity, path.check) == ("", "error", "request_path")
    assert path.path == "/people/*/tags"
    (method,) = findings_of(contract, exchange({}, url="/things/7", method="PATCH"))
    assert (method.operation_id, method.severity, method.check) == ("", "error", "request_method")
    assert (method.path, method.expected, method.seen) == ("/things/{p}", "one of GET", "PATCH")


SIGN_IN: list[tuple[str, str, bool]] = [
    ("https://things.example/oauth/token", "/oauth/token", True),
    ("https://things.example/oauth/token", "/oauth/token/", True),
    ("https://things.example/oauth/token", "/oauth/tokens", False),
    ("/oauth/token", "/oauth/token", True),
    ("oauth/token", "/v2/oauth/token", True),
    ("https://things.example", "/", False),
    ("http://[", "/oauth/token", False),
]


@pytest.mark.parametrize(("named", "path", "is_known"), SIGN_IN)
@pytest.mark.parametrize("key", ["tokenUrl", "authorizationUrl", "refreshUrl"])
def test_endpoint_for_tokens_is_no_unknown_path(
    named: str, key: str, path: str, is_known: bool
) -> None:
    flows = {"authorizationCode": {key: named, "scopes": {}}}
    scheme = {"type": "oauth2", "flows": flows}
    contract = contract_of(
        {},
        components={"securitySchemes": {"oauth": scheme}},
        servers=[{"url": "https://things.example/v2"}],
    )
    got = found(contract, exchange({}, url=path, method="POST"))
    assert got == ([] if is_known else [("error", "request_path", "$")])


SECRET = "asha.rao@example.com"


def test_no_value_of_a_request_or_response_is_in_a_finding() -> None:
    contract = contract_of(
        {
            "parameters": [
                {"name": "p", "in": "query", "schema": INTEGER},
                {"name": "id", "in": "path", "required": True, "schema": INTEGER},
            ],
            "requestBody": content(POINT),
            "responses": {"200": content(POINT)},
        },
        path="/things/{id}",
        method="post",
        security=[{"header": []}],
        components={"securitySchemes": SCHEMES},
        servers=[{"url": "https://a.example"}],
    )
    sent = {"x": SECRET, SECRET: 1}
    url = f"https://{quote(SECRET)}/things/{quote(SECRET)}?p={SECRET}&{SECRET}=1"
    given = exchange(sent, url=url, method="POST", sent=json.dumps(sent).encode(), kind=SECRET)
    elsewhere = exchange({}, url=f"/{quote(SECRET)}/{SECRET}", method=SECRET)
    got = [*findings_of(contract, given), *findings_of(contract, elsewhere)]
    assert len({finding.check for finding in got}) >= 6
    for finding in got:
        assert SECRET.lower() not in repr(finding).lower()
        assert quote(SECRET) not in repr(finding)


def test_finding_says_how_to_reproduce_it_by_names() -> None:
    contract = contract_of(
        {
            "parameters": [{"name": "p", "in": "query", "schema": INTEGER}],
            "requestBody": content(POINT),
        },
        method="post",
        security=[{"bearer": []}],
        components={"securitySchemes": SCHEMES},
        servers=[{"url": "https://a.example/v1/"}],
    )
    given = exchange(
        {}, url="/things?p=a", method="POST", sent=b'{"x": 1}', authorization="Bearer k"
    )
    (finding, *_) = findings_of(contract, given)
    assert finding.reproduce == (
        "curl -g -X POST 'https://a.example/v1/things?p={p}' "
        '-H "Authorization: Bearer $DESKSPEC_API_KEY" '
        "-H 'Content-Type: application/json' --data-binary @body"
    )
