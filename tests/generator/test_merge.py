"""A path or a webhook with a method, and a component, are in one file, which messages name."""

from pathlib import Path

import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.generator.merge import merge
from deskspec_toolkit.openapi.documents import SourcedDocument
from deskspec_toolkit.project import Project


def joined(folder: Path, **texts: str) -> SourcedDocument:
    for name, text in texts.items():
        path = folder / "specs" / "v" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return merge(Project(folder, folder / "generated"), "v")


def test_files_add_up(tmp_path: Path) -> None:
    merged = joined(
        tmp_path,
        openapi="openapi: 3.1.0\ncomponents: {schemas: {A: {type: string}}}\n",
        one="paths: {/a: {get: {x: 1}}}\ncomponents: {schemas: {B: {type: object}}}\n",
        two="paths: {/a: {post: {x: 2}}, /b: {get: {x: 3}}}\ncomponents: {responses: {B: {}}}\n",
    )
    assert merged.document == {
        "openapi": "3.1.0",
        "components": {
            "schemas": {"A": {"type": "string"}, "B": {"type": "object"}},
            "responses": {"B": {}},
        },
        "paths": {"/a": {"get": {"x": 1}, "post": {"x": 2}}, "/b": {"get": {"x": 3}}},
    }


def test_webhooks_add_up_and_know_their_file(tmp_path: Path) -> None:
    merged = joined(
        tmp_path,
        openapi="openapi: 3.1.0\nwebhooks: {a: {post: {x: 1}}}\n",
        one="webhooks: {b: {post: {x: 2}}}\n",
        two="webhooks: {b: {put: {x: 3}}}\n",
    )
    assert merged.document["webhooks"] == {
        "a": {"post": {"x": 1}},
        "b": {"post": {"x": 2}, "put": {"x": 3}},
    }
    assert merged.origin.at(("webhooks", "b", "put", "requestBody")) == "specs/v/two.yaml:1"


def test_the_order_is_that_of_the_file_names(tmp_path: Path) -> None:
    merged = joined(
        tmp_path,
        openapi="openapi: 3.1.0\n",
        zebra="paths: {/z: {get: {}}}\n",
        ant="paths: {/a: {get: {}}}\n",
    )
    assert list(merged.document["paths"]) == ["/a", "/z"]


@pytest.mark.parametrize(
    ("texts", "problem"),
    [
        (
            {"one": "paths: {/a: {get: {x: 1}}}", "two": "paths: {/a: {get: {x: 1}}}"},
            "paths./a.get is in two files: specs/v/one.yaml:1 and specs/v/two.yaml:1",
        ),
        (
            {"openapi": "paths: {/a: {get: {}}}", "one": "paths: {/a: {get: {}}}"},
            "paths./a.get is in two files: specs/v/openapi.yaml:1 and specs/v/one.yaml:1",
        ),
        (
            {"one": "components: {schemas: {A: {}}}", "two": "components: {schemas: {A: {}}}"},
            "components.schemas.A is in two files: specs/v/one.yaml:1 and specs/v/two.yaml:1",
        ),
        (
            {"openapi": "components: {schemas: {A: {}}}", "one": "components: {schemas: {A: {}}}"},
            "components.schemas.A is in two files: specs/v/openapi.yaml:1 and specs/v/one.yaml:1",
        ),
        (
            {"one": "webhooks: {a: {post: {}}}", "two": "webhooks: {a: {post: {}}}"},
            "webhooks.a.post is in two files: specs/v/one.yaml:1 and specs/v/two.yaml:1",
        ),
        (
            {"openapi": "webhooks: {a: {post: {}}}", "one": "webhooks: {a: {post: {}}}"},
            "webhooks.a.post is in two files: specs/v/openapi.yaml:1 and specs/v/one.yaml:1",
        ),
    ],
)
def test_a_duplicate_names_both_files(tmp_path: Path, texts: dict[str, str], problem: str) -> None:
    with pytest.raises(Failure) as caught:
        joined(tmp_path, **{"openapi": "openapi: 3.1.0", **texts})
    assert str(caught.value) == problem


@pytest.mark.parametrize(
    ("texts", "problem"),
    [
        ({"one": "servers: []"}, "specs/v/one.yaml:1: servers: a partial file may only have p"),
        ({"one": "webhooks: [a]"}, "specs/v/one.yaml:1: webhooks: a mapping is expected"),
        ({"one": "webhooks: {a: }"}, "specs/v/one.yaml:1: webhooks.a: a mapping is expected"),
        ({"one": "paths: []"}, "specs/v/one.yaml:1: paths: a mapping is expected"),
        ({"one": "paths: {/a: }"}, "specs/v/one.yaml:1: paths./a: a mapping is expected"),
        (
            {"one": "components: {schemas: [A]}"},
            "specs/v/one.yaml:1: components.schemas: a mapping",
        ),
        ({"openapi": "paths: "}, "specs/v/openapi.yaml:1: paths: a mapping is expected"),
        ({"openapi": "components: {schemas: }"}, "specs/v/openapi.yaml:1: components.schemas: a"),
        ({"one": "a: ["}, "specs/v/one.yaml:2: not YAML: "),
    ],
)
def test_a_file_that_is_no_part_of_a_document_is_named(
    tmp_path: Path, texts: dict[str, str], problem: str
) -> None:
    with pytest.raises(Failure) as caught:
        joined(tmp_path, **{"openapi": "openapi: 3.1.0", **texts})
    assert str(caught.value).startswith(problem)


def test_a_vendor_without_main_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Failure, match=r"^specs/v/openapi\.yaml: No such file or directory$"):
        joined(tmp_path, one="paths: {}")


def test_ledgers_are_no_part_of_the_document(tmp_path: Path) -> None:
    merged = joined(
        tmp_path,
        openapi="openapi: 3.1.0\n",
        docs="operations: {}\n",
        quirks="quirks: {}\n",
    )
    assert merged.document == {"openapi": "3.1.0", "paths": {}, "components": {}}


def test_every_place_knows_its_file_and_line(tmp_path: Path) -> None:
    at = joined(
        tmp_path,
        openapi="openapi: 3.1.0\ninfo: {title: V}\ncomponents: {schemas: {A: {}}}\n",
        one="# one\npaths:\n  /a:\n    get:\n      tags:\n      - a\n      - b\n",
        two="components:\n  schemas:\n    B:\n      type: object\n",
    ).origin.at
    assert at(("paths",)) == "specs/v/one.yaml:2"
    assert at(("paths", "/a")) == "specs/v/one.yaml:3"
    assert at(("paths", "/a", "get")) == "specs/v/one.yaml:4"
    assert at(("paths", "/a", "get", "tags", "1")) == "specs/v/one.yaml:7"
    assert at(("components", "schemas", "B", "type")) == "specs/v/two.yaml:4"
    assert at(("components", "schemas", "A")) == "specs/v/openapi.yaml:3"
    assert at(("info", "title")) == "specs/v/openapi.yaml:2"
    assert at(()) == "specs/v/openapi.yaml:1"


def test_what_is_missing_has_the_line_of_what_is_around_it(tmp_path: Path) -> None:
    at = joined(
        tmp_path,
        openapi="openapi: 3.1.0\n",
        one="paths:\n  /a:\n    get:\n      tags: [a]\n",
    ).origin.at
    assert at(("paths", "/a", "get", "responses", "200")) == "specs/v/one.yaml:3"
    assert at(("paths", "/a", "get", "tags", "1")) == "specs/v/one.yaml:4"
    assert at(("webhooks", "a")) == "specs/v/openapi.yaml:1"


def test_what_an_alias_repeats_has_the_lines_of_the_original(tmp_path: Path) -> None:
    at = joined(
        tmp_path,
        openapi="openapi: 3.1.0\n",
        one="components:\n  schemas:\n    A: &a\n      type: string\n    B: *a\n",
    ).origin.at
    assert at(("components", "schemas", "B")) == "specs/v/one.yaml:5"
    assert at(("components", "schemas", "B", "type")) == "specs/v/one.yaml:4"


MEDIA = """paths:
  /a:
    get:
      responses:
        "200":
          content:
            application/json:
              examples:
                printed: {example}
"""
PLACE = ("paths", "/a", "get", "responses", "200", "content", "application/json", "examples")


def with_example(folder: Path, example: str, text: str = '{"b": 1.50, "a": []}') -> SourcedDocument:
    file = folder / "specs" / "v" / "examples" / "a_get.200.json"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    (file.parents[2] / "other.json").write_text("{}", encoding="utf-8")
    return joined(folder, openapi="openapi: 3.1.0\n", a=MEDIA.replace("{example}", example))


def test_example_may_be_a_file_with_what_a_page_prints(tmp_path: Path) -> None:
    merged = with_example(tmp_path, "{externalValue: examples/a_get.200.json}")
    examples = merged.document
    for step in PLACE:
        examples = examples[step]
    assert examples == {"printed": {"value": {"b": 1.5, "a": []}}}
    where = merged.origin.at((*PLACE, "printed", "value", "b"))
    assert where == "specs/v/examples/a_get.200.json"


@pytest.mark.parametrize(
    ("example", "text", "problem"),
    [
        ("{externalValue: examples/none.json}", "{}", "none.json: No such file or directory"),
        ("{externalValue: examples/a_get.200.json}", "{", "a_get.200.json: not JSON"),
        ("{externalValue: ../other.json}", "{}", "a file below specs/v is expected"),
        ("{externalValue: 7, value: 7}", "{}", "an example has this or value, not both"),
    ],
)
def test_file_of_an_example_with_a_slip_is_refused_with_its_line(
    tmp_path: Path, example: str, text: str, problem: str
) -> None:
    with pytest.raises(Failure) as failure:
        with_example(tmp_path, example, text)
    assert str(failure.value).startswith("specs/v/a.yaml:9: externalValue: ")
    assert str(failure.value).endswith(problem)
