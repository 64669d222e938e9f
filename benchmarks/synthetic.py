"""A vendor of 300 models, made up and made with our own build: an API that is large.

Its operations answer objects of three models each, so that a first call needs three and no more.
"""

import json
import shutil
from pathlib import Path
from typing import Any

from deskspec_toolkit.generator.generation import generate as generated
from deskspec_toolkit.project import Project

TAGS = 20
OPERATIONS = 5
"""Of each tag."""
NEEDED = 3
"""Models of each operation."""
MODELS = TAGS * OPERATIONS * NEEDED

MODEL_MODULES = "synthetic_client.models."
IMPORT = "from synthetic_client import Client"
FIRST_CALL = """
from httpx import MockTransport, Response
from synthetic_client import Client
body = {"id": "a", "part": {"id": "b", "detail": {"id": "c"}}}
transport = MockTransport(lambda request: Response(200, json=body))
client = Client("bench-key", base_url="http://localhost", transport=transport)
assert client.tag0.get0("a").part.detail.id == "c"
"""

_TEMPLATES = Path(__file__).parents[1] / "overrides" / "templates"


def generate(folder: Path) -> None:
    """Write the package `synthetic_client` into a folder."""
    sources = folder / "synthetic"
    shutil.copytree(_TEMPLATES, sources / "overrides" / "templates")
    specs = sources / "specs" / "synthetic"
    specs.mkdir(parents=True)
    # JSON is YAML, too.
    for name, document in (("openapi", _openapi()), ("things", _things()), ("docs", _docs())):
        (specs / f"{name}.yaml").write_text(json.dumps(document), encoding="utf-8")
    generated(Project(sources, folder), ["synthetic"])


def _operations() -> list[tuple[str, str]]:
    return [(f"tag{i}", f"get{k}") for i in range(TAGS) for k in range(OPERATIONS)]


def _openapi() -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Synthetic", "version": "1", "x-deskspec": {"profile": "only"}},
        "servers": [{"url": "https://synthetic.example"}],
        "security": [{"bearer": []}],
        "tags": [{"name": f"tag{i}"} for i in range(TAGS)],
        "components": {"securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}},
    }


def _things() -> dict[str, Any]:
    paths = {}
    schemas = {}
    for tag, method in _operations():
        name = f"{tag}_{method}".title().replace("_", "")
        paths[f"/{tag}/{method}/{{thing_id}}"] = {"get": _operation(tag, method, name)}
        schemas[name] = _schema(part=f"{name}Part")
        schemas[f"{name}Part"] = _schema(detail=f"{name}Detail")
        schemas[f"{name}Detail"] = _schema()
    return {"paths": paths, "components": {"schemas": {**schemas, "Error": _schema()}}}


def _operation(tag: str, method: str, answer: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{answer}"}
    text = {"type": "string"}
    return {
        "operationId": f"{tag}_{method}",
        "tags": [tag],
        "summary": "Get a thing.",
        "x-deskspec": {"effect": "read"},
        "parameters": [{"name": "thing_id", "in": "path", "required": True, "schema": text}],
        "responses": {
            "200": {
                "description": "The thing.",
                "content": {"application/json": {"schema": schema}},
            },
            "404": {
                "description": "There is no such thing.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
            },
        },
    }


def _schema(**nested: str) -> dict[str, Any]:
    fields = {name: {"type": "string"} for name in ("id", "name", "kind", "colour", "note")}
    refs = {name: {"$ref": f"#/components/schemas/{model}"} for name, model in nested.items()}
    return {
        "type": "object",
        "description": "Something.",
        "additionalProperties": False,
        "properties": {**fields, **refs},
    }


def _docs() -> dict[str, Any]:
    page = {"pages": ["https://synthetic.example/docs"], "read": "2026-11-24", "evidence": "full"}
    return {"operations": {f"{tag}_{method}": page for tag, method in _operations()}}
