"""A path or a webhook with a method, and a component, are in exactly one file of a vendor."""

from pathlib import Path

import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.generator.merge import Merged, merge
from deskspec_toolkit.project import Project


def joined(folder: Path, **texts: str) -> Merged:
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
    assert merged.origin(("webhooks", "b", "put", "requestBody")) == "specs/v/two.yaml"


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
            "paths./a.get is in two files: specs/v/one.yaml and specs/v/two.yaml",
        ),
        (
            {"openapi": "paths: {/a: {get: {}}}", "one": "paths: {/a: {get: {}}}"},
            "paths./a.get is in two files: specs/v/openapi.yaml and specs/v/one.yaml",
        ),
        (
            {"one": "components: {schemas: {A: {}}}", "two": "components: {schemas: {A: {}}}"},
            "components.schemas.A is in two files: specs/v/one.yaml and specs/v/two.yaml",
        ),
        (
            {"openapi": "components: {schemas: {A: {}}}", "one": "components: {schemas: {A: {}}}"},
            "components.schemas.A is in two files: specs/v/openapi.yaml and specs/v/one.yaml",
        ),
        (
            {"one": "webhooks: {a: {post: {}}}", "two": "webhooks: {a: {post: {}}}"},
            "webhooks.a.post is in two files: specs/v/one.yaml and specs/v/two.yaml",
        ),
        (
            {"openapi": "webhooks: {a: {post: {}}}", "one": "webhooks: {a: {post: {}}}"},
            "webhooks.a.post is in two files: specs/v/openapi.yaml and specs/v/one.yaml",
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
        (
            {"one": "servers: []"},
            "specs/v/one.yaml: servers: a partial file may only have paths, w",
        ),
        ({"one": "webhooks: [a]"}, "specs/v/one.yaml: webhooks: a mapping is expected"),
        ({"one": "webhooks: {a: }"}, "specs/v/one.yaml: webhooks.a: a mapping is expected"),
        ({"one": "paths: []"}, "specs/v/one.yaml: paths: a mapping is expected"),
        ({"one": "paths: {/a: }"}, "specs/v/one.yaml: paths./a: a mapping is expected"),
        ({"one": "components: {schemas: [A]}"}, "specs/v/one.yaml: components.schemas: a mapping"),
        ({"openapi": "paths: "}, "specs/v/openapi.yaml: paths: a mapping is expected"),
        ({"openapi": "components: {schemas: }"}, "specs/v/openapi.yaml: components.schemas: a"),
        ({"one": "a: ["}, "specs/v/one.yaml: line "),
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


def test_every_place_knows_its_file(tmp_path: Path) -> None:
    merged = joined(
        tmp_path,
        openapi="openapi: 3.1.0\ncomponents: {schemas: {A: {}}}\n",
        one="paths: {/a: {get: {}}}\ncomponents: {schemas: {B: {}}}\n",
    )
    assert merged.origin(("paths", "/a", "get", "responses")) == "specs/v/one.yaml"
    assert merged.origin(("components", "schemas", "B")) == "specs/v/one.yaml"
    assert merged.origin(("components", "schemas", "A")) == "specs/v/openapi.yaml"
    assert merged.origin(("info", "title")) == "specs/v/openapi.yaml"
    assert merged.origin(()) == "specs/v/openapi.yaml"
