"""One reading of path templates: whole segments, prefixes, several parameters, one form."""

import sys
from typing import Any

import pytest
from deskspec_toolkit.openapi.operation_view import operation_views
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.openapi.path_template import PathTemplate
from deskspec_toolkit.openapi.resources import resources
from deskspec_toolkit.openapi.routes import Routes

TEMPLATES: dict[str, dict[str, dict[str, str] | None]] = {
    "/customers/{id}": {
        "/customers/7": {"id": "7"},
        "/customers/a%2Fb": {"id": "a/b"},
        "/customers/email=a@b.example": {"id": "email=a@b.example"},
        "/customers/": None,
        "/customers/7/notes": None,
    },
    "/customers/email={email}": {
        "/customers/email=a%40b.example": {"email": "a@b.example"},
        "/customers/email%3Da@b.example": {"email": "a@b.example"},
        "/customers/email=": None,
        "/customers/7": None,
    },
    "/files/{name}.{kind}": {"/files/a.b.c": {"name": "a", "kind": "b.c"}, "/files/a": None},
}


@pytest.mark.parametrize(
    ("template", "path"), [(text, path) for text, paths in TEMPLATES.items() for path in paths]
)
def test_texts_of_the_parameters_are_read_from_a_path(template: str, path: str) -> None:
    assert PathTemplate(template).match(path) == TEMPLATES[template][path]


@pytest.mark.parametrize("template", TEMPLATES)
def test_what_is_filled_in_is_read_again(template: str) -> None:
    texts = {name: f"a/b {number}@ü" for number, name in enumerate(PathTemplate(template).names)}
    assert PathTemplate(template).match(PathTemplate(template).fill(texts)) == texts


ADJACENT = {
    ("/{a}{b}", "/xyz"): {"a": "x", "b": "yz"},
    ("/{a}{b}", "/x"): None,
    ("/{a}-{b}-c", "/1-2-c-c"): {"a": "1", "b": "2-c"},
    ("/{a}.x/{b}", "/1.x/2"): {"a": "1", "b": "2"},
    ("/{a}.x/{b}", "/1/.x/2"): None,
    ("/a{b}a", "/aa"): None,
    ("/a", "/a/"): None,
}


@pytest.mark.parametrize(("template", "path"), ADJACENT)
def test_parameters_are_as_short_as_what_is_between_them_allows(template: str, path: str) -> None:
    assert PathTemplate(template).match(path) == ADJACENT[template, path]


@pytest.mark.parametrize("between", ["", "-", "a", "-a-"])
def test_number_of_steps_is_that_of_the_parameters_however_long_the_path(between: str) -> None:
    template = PathTemplate("/" + between.join(f"{{p{number}}}" for number in range(30)) + "/end")

    def steps(path: str) -> int:
        searches: list[str] = []
        sys.setprofile(
            lambda _, event, called: searches.append(called.__name__) if event == "c_call" else None
        )
        try:
            assert template.match_normal(path) is None
        finally:
            sys.setprofile(None)
        return searches.count("find")

    for path in ("/" + "a" * length for length in (30, 3_000, 30_000)):
        assert steps(path + "/other") <= steps("/" + "a" * 30_000 + "/x/end") <= 30
    long = "/" + between.join(["a"] * 30) + "a" * 30_000 + "/end"
    assert template.match_normal(long) is not None


def test_templates_that_differ_in_names_only_have_one_form() -> None:
    assert PathTemplate("/klasses/{name}").form == PathTemplate("/klasses/{id}").form
    assert PathTemplate("/klasses/{name}").form != PathTemplate("/klasses/n={name}").form


def routes(*operations: tuple[str, str, dict[str, Any]]) -> Routes[Any]:
    """Routes over operations, each with the schema of its path parameters."""
    paths: dict[str, Any] = {}
    for method, path, schema in operations:
        parameters = [
            {"name": name, "in": "path", "schema": schema} for name in PathTemplate(path).names
        ]
        paths.setdefault(path, {})[method] = {"operationId": path, "parameters": parameters}
    document = {"openapi": "3.1.0", "paths": paths}
    return Routes(document, operations_of(document))


def test_prefix_wins_over_a_parameter_that_is_a_whole_segment() -> None:
    known = routes(("get", "/customers/{id}", {}), ("get", "/customers/email={email}", {}))
    match = known.match("GET", "/customers/email=a%40b.example")
    assert match is not None
    assert match.operation.path == "/customers/email={email}"
    assert match.parameters == {"email": "a@b.example"}


def test_methods_of_templates_with_one_form_are_those_of_one_path() -> None:
    known = routes(("post", "/klasses/{name}", {}), ("delete", "/klasses/{id}", {}))
    for method, path in (("POST", "/klasses/{name}"), ("DELETE", "/klasses/{id}")):
        match = known.match(method, "/klasses/orders")
        assert match is not None
        assert match.operation.path == path
    assert known.methods("/klasses/orders") == ("/klasses/{name}", ["DELETE", "POST"])


@pytest.mark.parametrize(("text", "path"), [("orders", "{name}"), ("5f0c", "{id}")])
def test_parameters_distinguish_two_operations_of_one_form_and_method(text: str, path: str) -> None:
    known = routes(
        ("get", "/klasses/{name}", {"type": "string"}),
        ("get", "/klasses/{id}", {"type": "string", "pattern": "^[0-9a-f]+$"}),
    )
    match = known.match("GET", f"/klasses/{text}")
    assert match is not None
    assert match.operation.path == f"/klasses/{path}"


def test_path_with_a_prefix_is_no_item_of_its_collection() -> None:
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "paths": {
            "/customers": {"get": {"operationId": "list"}},
            "/customers/email={email}": {"get": {"operationId": "find"}},
            "/customers/{id}": {"get": {"operationId": "read"}},
        },
    }
    ids = {("GET", path): item["get"]["operationId"] for path, item in document["paths"].items()}
    (customers,) = [each for each in resources(operation_views(document, ids)) if each.listing]
    assert customers.reading is not None
    assert customers.reading.id == "read"
