"""An invented library: the document that the labelled pairs change, in one place each."""

import json
from collections.abc import Mapping
from typing import Any, Final

REMOVED: Final = object()
"""In place of a value: there is none from now on."""
_TEXT: Final = {"type": "string"}

LIBRARY: Final[Mapping[str, Any]] = {
    "openapi": "3.1.0",
    "info": {"title": "Library", "version": "1"},
    "servers": [{"url": "https://library.example/v1"}],
    "security": [{"key": []}],
    "paths": {
        "/books": {
            "get": {
                "operationId": "books_list",
                "summary": "List the books.",
                "parameters": [
                    {
                        "name": "limit",
                        "in": "query",
                        "schema": {"type": "integer", "minimum": 1, "maximum": 100, "default": 20},
                    },
                    {
                        "name": "shelf",
                        "in": "query",
                        "required": True,
                        "schema": {"type": "string", "minLength": 1, "maxLength": 9},
                    },
                    {
                        "name": "sort",
                        "in": "query",
                        "schema": {"type": "string", "enum": ["title", "year"]},
                    },
                    {
                        "name": "tags",
                        "in": "query",
                        "explode": False,
                        "schema": {"type": "array", "items": _TEXT, "maxItems": 5},
                    },
                    {
                        "name": "X-Trace",
                        "in": "header",
                        "schema": {"type": "string", "pattern": "^[a-z]+$"},
                    },
                ],
                "responses": {
                    "200": {
                        "description": "A page.",
                        "headers": {"X-Total": {"schema": {"type": "integer"}, "required": True}},
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "required": ["items", "total"],
                                    "properties": {
                                        "items": {
                                            "type": "array",
                                            "maxItems": 100,
                                            "items": {"$ref": "#/components/schemas/Book"},
                                        },
                                        "total": {"type": "integer", "maximum": 1000},
                                        "next": _TEXT,
                                    },
                                }
                            }
                        },
                    },
                    "404": {
                        "description": "No such shelf.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}
                        },
                    },
                },
            },
            "post": {
                "operationId": "books_create",
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/BookInput"}},
                        "application/x-www-form-urlencoded": {
                            "schema": {"$ref": "#/components/schemas/BookInput"}
                        },
                    },
                },
                "responses": {
                    "201": {
                        "description": "The new book.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Book"}}
                        },
                    },
                    "4XX": {"description": "Refused."},
                },
            },
        },
        "/books/{id}": {
            "get": {
                "operationId": "books_get",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                ],
                "responses": {
                    "200": {
                        "description": "A book.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Book"}}
                        },
                    },
                },
            },
            "delete": {
                "operationId": "books_delete",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                ],
                "responses": {"204": {"description": "It is gone."}},
                "security": [{"key": []}, {"login": ["write"]}],
            },
        },
        "/search": {
            "post": {
                "operationId": "search",
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "anyOf": [
                                    {"$ref": "#/components/schemas/ByTitle"},
                                    {"$ref": "#/components/schemas/ByYear"},
                                ]
                            }
                        }
                    }
                },
                "responses": {
                    "200": {
                        "description": "A hit.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "oneOf": [
                                        {"$ref": "#/components/schemas/Book"},
                                        {"$ref": "#/components/schemas/Person"},
                                    ],
                                    "discriminator": {
                                        "propertyName": "kind",
                                        "mapping": {
                                            "book": "#/components/schemas/Book",
                                            "person": "#/components/schemas/Person",
                                        },
                                    },
                                }
                            }
                        },
                    },
                },
            },
        },
    },
    "components": {
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "login": {
                "type": "oauth2",
                "flows": {
                    "clientCredentials": {
                        "tokenUrl": "https://library.example/token",
                        "scopes": {"write": ""},
                    }
                },
            },
        },
        "schemas": {
            "Book": {
                "type": "object",
                "required": ["id", "title", "status", "author"],
                "properties": {
                    "id": {"type": "integer", "format": "int32", "readOnly": True},
                    "kind": _TEXT,
                    "title": {"type": "string", "maxLength": 200, "description": "Its title."},
                    "status": {"type": "string", "enum": ["in", "out"]},
                    "author": {"$ref": "#/components/schemas/Person"},
                    "note": _TEXT,
                    "pages": {"type": "integer"},
                    "price": {"type": "number"},
                    "published": {"type": "string", "format": "date"},
                    "tags": {"type": "array", "items": _TEXT},
                    "extra": {"type": "object", "additionalProperties": {"type": "integer"}},
                },
                "additionalProperties": False,
            },
            "Person": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "kind": _TEXT,
                    "name": _TEXT,
                    "books": {"type": "array", "items": {"$ref": "#/components/schemas/Book"}},
                },
            },
            "BookInput": {
                "type": "object",
                "required": ["title"],
                "properties": {
                    "title": {"type": "string", "maxLength": 200},
                    "note": _TEXT,
                    "status": {"type": "string", "enum": ["in", "out"]},
                    "pages": {"type": "integer", "minimum": 0, "multipleOf": 2},
                    "price": {"type": "number"},
                    "tags": {"type": "array", "items": _TEXT, "minItems": 1, "uniqueItems": True},
                    "isbn": {"type": "string", "pattern": "^[0-9]+$"},
                    "secret": {"type": "string", "writeOnly": True},
                    "author": {"type": "object", "properties": {"name": _TEXT}},
                },
            },
            "ByTitle": {"type": "object", "required": ["title"], "properties": {"title": _TEXT}},
            "ByYear": {
                "type": "object",
                "required": ["year"],
                "properties": {"year": {"type": "integer"}},
            },
            "Problem": {
                "type": "object",
                "required": ["message"],
                "properties": {"message": _TEXT, "code": {"type": "integer"}},
            },
        },
    },
}


def changed(edits: Mapping[str, Any], document: Mapping[str, Any] = LIBRARY) -> dict[str, Any]:
    """Return a copy of a document with another value at some places.

    Args:
        edits: Place, with `>` between its steps -> the new value, or `REMOVED`.
        document: The document.
    """
    new: dict[str, Any] = json.loads(json.dumps(document))
    for place, value in edits.items():
        *steps, last = place.split(">")
        node: Any = new
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node.setdefault(step, {})
        if isinstance(node, list):
            if value is REMOVED:
                del node[int(last)]
            elif int(last) == len(node):
                node.append(value)
            else:
                node[int(last)] = value
        elif value is REMOVED:
            del node[last]
        else:
            node[last] = value
    return new
