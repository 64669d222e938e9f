"""Changes of an operation as a whole, of servers and of credentials."""

from typing import Final

from diff.library import REMOVED
from diff.pairs.pair import BOOK, DELETE, GET, LIMIT, LIST, SENT, rows

OPERATIONS: Final = [
    *rows(
        "breaking",
        {
            "operation removed": {DELETE: REMOVED},
            "operation at another path": {
                "paths>/titles": {
                    "post": {
                        "operationId": "search",
                        "responses": {"200": {"description": "A hit."}},
                    }
                },
                "paths>/search": REMOVED,
            },
            "operation id changed": {f"{GET}>operationId": "books_read"},
            "server moved": {"servers>0>url": "https://library.example/v2"},
            "key in another header": {"components>securitySchemes>key>name": "Authorization"},
            "key in the query": {"components>securitySchemes>key>in": "query"},
            "login no longer enough": {f"{DELETE}>security": [{"key": []}]},
            "another scope": {f"{DELETE}>security": [{"key": []}, {"login": ["write", "admin"]}]},
            "both credentials": {f"{GET}>security": [{"key": [], "login": ["write"]}]},
        },
    ),
    *rows(
        "compatible",
        {
            "operation added": {
                "paths>/people": {
                    "get": {
                        "operationId": "people_list",
                        "responses": {"204": {"description": "None."}},
                    }
                }
            },
            "operation deprecated": {f"{GET}>deprecated": True},
            "server added": {"servers>1": {"url": "https://eu.library.example/v1"}},
            "login enough, too": {f"{GET}>security": [{"key": []}, {"login": ["write"]}]},
            "no credentials needed": {f"{GET}>security": []},
            "a scope less": {f"{DELETE}>security": [{"key": []}, {"login": []}]},
            "path parameter renamed": {
                "paths>/books/{book}": {
                    "get": {
                        "operationId": "books_get",
                        "parameters": [
                            {
                                "name": "book",
                                "in": "path",
                                "required": True,
                                "schema": {"type": "integer"},
                            }
                        ],
                        "responses": {
                            "200": {
                                "description": "A book.",
                                "content": {
                                    "application/json": {
                                        "schema": {"$ref": "#/components/schemas/Book"}
                                    }
                                },
                            }
                        },
                    },
                    "delete": {
                        "operationId": "books_delete",
                        "parameters": [
                            {
                                "name": "book",
                                "in": "path",
                                "required": True,
                                "schema": {"type": "integer"},
                            }
                        ],
                        "responses": {"204": {"description": "It is gone."}},
                        "security": [{"key": []}, {"login": ["write"]}],
                    },
                },
                "paths>/books/{id}": REMOVED,
            },
        },
    ),
    *rows(
        "docs-only",
        {
            "title": {"info>title": "Public library"},
            "version": {"info>version": "2"},
            "contact": {"info>contact": {"name": "Desk"}},
            "summary": {f"{LIST}>summary": "List books."},
            "description of an operation": {f"{GET}>description": "One book."},
            "tag": {f"{GET}>tags": ["books"]},
            "description of a field": {f"{BOOK}>properties>title>description": "The title."},
            "description of a response": {f"{GET}>responses>200>description": "The book."},
            "description of a parameter": {f"{LIMIT}>description": "At most so many."},
            "example": {f"{GET}>responses>200>content>application/json>example": {"id": 1}},
            "example of a field": {f"{BOOK}>properties>note>examples": ["old"]},
            "title of a schema": {f"{BOOK}>title": "A book"},
            "default in a response": {f"{BOOK}>properties>note>default": ""},
            "required field read-only": {
                f"{SENT}>properties>id": {"type": "integer", "readOnly": True},
                f"{SENT}>required": ["title", "id"],
            },
            "unused component": {"components>schemas>Shelf": {"type": "object"}},
            "link": {f"{GET}>responses>200>links": {"self": {"operationId": "books_get"}}},
        },
    ),
]
