"""The labelled pairs: one change each, with the level that it has for a client."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from diff.library import REMOVED

_TEXT: Final = {"type": "string"}
_LIST: Final = "paths>/books>get"
_LISTED: Final = f"{_LIST}>responses>200>content>application/json>schema"
_LIMIT: Final = f"{_LIST}>parameters>0"
_SHELF: Final = f"{_LIST}>parameters>1"
_SORT: Final = f"{_LIST}>parameters>2"
_TAGS: Final = f"{_LIST}>parameters>3"
_TRACE: Final = f"{_LIST}>parameters>4"
_CREATE: Final = "paths>/books>post"
_GET: Final = "paths>/books/{id}>get"
_DELETE: Final = "paths>/books/{id}>delete"
_SEARCH: Final = "paths>/search>post>requestBody>content>application/json>schema"
_HIT: Final = "paths>/search>post>responses>200>content>application/json>schema"
_BOOK: Final = "components>schemas>Book"
_SENT: Final = "components>schemas>BookInput"
_PROBLEM: Final = f"{_LIST}>responses>404"


class Pair(NamedTuple):
    """One change of the library."""

    name: str
    level: str
    edits: Mapping[str, Any]


def _rows(level: str, rows: Mapping[str, Mapping[str, Any]]) -> list[Pair]:
    return [Pair(name, level, edits) for name, edits in rows.items()]


_OPERATIONS: Final = [
    *_rows(
        "breaking",
        {
            "operation removed": {_DELETE: REMOVED},
            "operation at another path": {
                "paths>/titles": {
                    "post": {
                        "operationId": "search",
                        "responses": {"200": {"description": "A hit."}},
                    }
                },
                "paths>/search": REMOVED,
            },
            "operation id changed": {f"{_GET}>operationId": "books_read"},
            "server moved": {"servers>0>url": "https://library.example/v2"},
            "key in another header": {"components>securitySchemes>key>name": "Authorization"},
            "key in the query": {"components>securitySchemes>key>in": "query"},
            "login no longer enough": {f"{_DELETE}>security": [{"key": []}]},
            "another scope": {f"{_DELETE}>security": [{"key": []}, {"login": ["write", "admin"]}]},
            "both credentials": {f"{_GET}>security": [{"key": [], "login": ["write"]}]},
        },
    ),
    *_rows(
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
            "operation deprecated": {f"{_GET}>deprecated": True},
            "server added": {"servers>1": {"url": "https://eu.library.example/v1"}},
            "login enough, too": {f"{_GET}>security": [{"key": []}, {"login": ["write"]}]},
            "no credentials needed": {f"{_GET}>security": []},
            "a scope less": {f"{_DELETE}>security": [{"key": []}, {"login": []}]},
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
    *_rows(
        "docs-only",
        {
            "title": {"info>title": "Public library"},
            "version": {"info>version": "2"},
            "contact": {"info>contact": {"name": "Desk"}},
            "summary": {f"{_LIST}>summary": "List books."},
            "description of an operation": {f"{_GET}>description": "One book."},
            "tag": {f"{_GET}>tags": ["books"]},
            "description of a field": {f"{_BOOK}>properties>title>description": "The title."},
            "description of a response": {f"{_GET}>responses>200>description": "The book."},
            "description of a parameter": {f"{_LIMIT}>description": "At most so many."},
            "example": {f"{_GET}>responses>200>content>application/json>example": {"id": 1}},
            "example of a field": {f"{_BOOK}>properties>note>examples": ["old"]},
            "title of a schema": {f"{_BOOK}>title": "A book"},
            "default in a response": {f"{_BOOK}>properties>note>default": ""},
            "required field read-only": {
                f"{_SENT}>properties>id": {"type": "integer", "readOnly": True},
                f"{_SENT}>required": ["title", "id"],
            },
            "unused component": {"components>schemas>Shelf": {"type": "object"}},
            "link": {f"{_GET}>responses>200>links": {"self": {"operationId": "books_get"}}},
        },
    ),
]

_PARAMETERS: Final = [
    *_rows(
        "breaking",
        {
            "parameter removed": {_TRACE: REMOVED},
            "required parameter removed": {_SHELF: REMOVED},
            "parameter renamed": {f"{_LIMIT}>name": "limits"},
            "parameter in a header": {f"{_SHELF}>in": "header"},
            "required parameter added": {
                f"{_LIST}>parameters>5": {
                    "name": "room",
                    "in": "query",
                    "required": True,
                    "schema": _TEXT,
                }
            },
            "parameter required": {f"{_LIMIT}>required": True},
            "parameter of another type": {f"{_LIMIT}>schema": _TEXT},
            "parameter no longer a number but an integer": {
                f"{_GET}>parameters>0>schema>enum": [1]
            },
            "maximum lowered": {f"{_LIMIT}>schema>maximum": 50},
            "maximum exclusive": {f"{_LIMIT}>schema>exclusiveMaximum": 100},
            "minimum raised": {f"{_LIMIT}>schema>minimum": 5},
            "text shorter": {f"{_SHELF}>schema>maxLength": 5},
            "text longer": {f"{_SHELF}>schema>minLength": 2},
            "pattern added": {f"{_SHELF}>schema>pattern": "^a"},
            "pattern changed": {f"{_TRACE}>schema>pattern": "^[a-z]{9}$"},
            "enum value of a parameter removed": {f"{_SORT}>schema>enum": ["title"]},
            "parameter restricted to a list": {f"{_SHELF}>schema>enum": ["a", "b"]},
            "format of a parameter": {f"{_SHELF}>schema>format": "uuid"},
            "fewer items": {f"{_TAGS}>schema>maxItems": 3},
            "items of another type": {f"{_TAGS}>schema>items": {"type": "integer"}},
            "list repeated": {f"{_TAGS}>explode": True},
            "list with blanks": {f"{_TAGS}>style": "spaceDelimited"},
            "parameter as JSON": {
                f"{_TAGS}>content": {"application/json": {"schema": _TEXT}},
                f"{_TAGS}>schema": REMOVED,
            },
        },
    ),
    *_rows(
        "compatible",
        {
            "parameter added": {
                f"{_LIST}>parameters>5": {"name": "room", "in": "query", "schema": _TEXT}
            },
            "parameter optional": {f"{_SHELF}>required": False},
            "maximum raised": {f"{_LIMIT}>schema>maximum": 500},
            "no maximum": {f"{_LIMIT}>schema>maximum": REMOVED},
            "minimum lowered": {f"{_LIMIT}>schema>minimum": 0},
            "text longer than before": {f"{_SHELF}>schema>maxLength": 20},
            "text may be empty": {f"{_SHELF}>schema>minLength": 0},
            "no pattern": {f"{_TRACE}>schema>pattern": REMOVED},
            "enum value of a parameter added": {f"{_SORT}>schema>enum": ["title", "year", "id"]},
            "no list of values": {f"{_SORT}>schema>enum": REMOVED},
            "integer may be a number": {f"{_LIMIT}>schema>type": "number"},
            "default of a parameter": {f"{_LIMIT}>schema>default": 50},
            "more items": {f"{_TAGS}>schema>maxItems": 9},
            "header in another case": {f"{_TRACE}>name": "x-trace", f"{_TRACE}>deprecated": True},
            "parameter deprecated": {f"{_LIMIT}>deprecated": True},
        },
    ),
]

_BODIES: Final = [
    *_rows(
        "breaking",
        {
            "body removed": {f"{_CREATE}>requestBody": REMOVED},
            "body added, required": {
                f"{_GET}>requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": _TEXT}},
                }
            },
            "body required": {"paths>/search>post>requestBody>required": True},
            "media type removed": {
                f"{_CREATE}>requestBody>content>application/x-www-form-urlencoded": REMOVED
            },
            "field removed": {f"{_SENT}>properties>note": REMOVED},
            "field renamed": {
                f"{_SENT}>properties>note": REMOVED,
                f"{_SENT}>properties>notes": _TEXT,
            },
            "required field added": {
                f"{_SENT}>properties>room": _TEXT,
                f"{_SENT}>required": ["title", "room"],
            },
            "field required": {f"{_SENT}>required": ["title", "note"]},
            "field of another type": {f"{_SENT}>properties>pages": _TEXT},
            "number an integer": {f"{_SENT}>properties>price>type": "integer"},
            "enum value removed": {f"{_SENT}>properties>status>enum": ["in"]},
            "constant": {f"{_SENT}>properties>status>const": "in"},
            "length lowered": {f"{_SENT}>properties>title>maxLength": 100},
            "length set": {f"{_SENT}>properties>note>maxLength": 100},
            "least value raised": {f"{_SENT}>properties>pages>minimum": 1},
            "coarser multiple": {f"{_SENT}>properties>pages>multipleOf": 4},
            "other multiple": {f"{_SENT}>properties>pages>multipleOf": 3},
            "items set": {f"{_SENT}>properties>tags>minItems": 2},
            "items of one kind": {
                f"{_SENT}>properties>tags>items": {"type": "string", "maxLength": 5}
            },
            "pattern of a field": {f"{_SENT}>properties>isbn>pattern": "^[0-9]{13}$"},
            "format of a field": {f"{_SENT}>properties>note>format": "email"},
            "closed": {f"{_SENT}>additionalProperties": False},
            "inner field removed": {f"{_SENT}>properties>author>properties>name": REMOVED},
            "inner field required": {f"{_SENT}>properties>author>required": ["name"]},
            "least number of fields": {f"{_SENT}>minProperties": 2},
            "not": {f"{_SENT}>not": {"required": ["note", "isbn"]}},
            "dependent field": {f"{_SENT}>dependentRequired": {"note": ["isbn"]}},
            "condition": {
                f"{_SENT}>if": {"required": ["note"]},
                f"{_SENT}>then": {"required": ["isbn"]},
            },
            "alternative removed": {f"{_SEARCH}>anyOf>1": REMOVED},
            "conjunct with a shorter text": {
                f"{_SENT}>properties>title>allOf": [{"maxLength": 10}]
            },
            "conjunct with fewer values": {f"{_SENT}>properties>status>allOf": [{"enum": ["in"]}]},
            "conjunct of a field": {
                f"{_SENT}>allOf": [{"properties": {"title": {"maxLength": 5}}}]
            },
            "conjunct": {f"{_SENT}>allOf": [{"required": ["isbn"]}]},
            "names of fields": {f"{_SENT}>propertyNames": {"maxLength": 9}},
            "writable field removed": {f"{_SENT}>properties>secret": REMOVED},
            "required read-write field": {f"{_SENT}>required": ["title", "secret"]},
        },
    ),
    *_rows(
        "compatible",
        {
            "body optional": {f"{_CREATE}>requestBody>required": False},
            "body added": {
                f"{_GET}>requestBody": {"content": {"application/json": {"schema": _TEXT}}}
            },
            "media type added": {f"{_CREATE}>requestBody>content>text/csv": {"schema": _TEXT}},
            "field added": {f"{_SENT}>properties>room": _TEXT},
            "field optional": {f"{_SENT}>required": REMOVED},
            "enum value added": {f"{_SENT}>properties>status>enum": ["in", "out", "lost"]},
            "any value": {f"{_SENT}>properties>status>enum": REMOVED},
            "integer a number": {f"{_SENT}>properties>pages>type": "number"},
            "length raised": {f"{_SENT}>properties>title>maxLength": 300},
            "no length": {f"{_SENT}>properties>title>maxLength": REMOVED},
            "finer multiple": {f"{_SENT}>properties>pages>multipleOf": 1},
            "any multiple": {f"{_SENT}>properties>pages>multipleOf": REMOVED},
            "items may repeat": {f"{_SENT}>properties>tags>uniqueItems": False},
            "fewer items needed": {f"{_SENT}>properties>tags>minItems": REMOVED},
            "no pattern of a field": {f"{_SENT}>properties>isbn>pattern": REMOVED},
            "alternative added": {f"{_SEARCH}>anyOf>2": {"$ref": "#/components/schemas/Person"}},
            "field deprecated": {f"{_SENT}>properties>note>deprecated": True},
            "default of a field": {f"{_SENT}>properties>pages>default": 0},
        },
    ),
]

_RESPONSES: Final = [
    *_rows(
        "breaking",
        {
            "required field gone": {
                f"{_BOOK}>properties>title": REMOVED,
                f"{_BOOK}>required": ["id", "status", "author"],
            },
            "optional field renamed": {
                f"{_BOOK}>properties>note": REMOVED,
                f"{_BOOK}>properties>notes": _TEXT,
            },
            "field renamed to another case": {
                f"{_BOOK}>properties>pages": REMOVED,
                f"{_BOOK}>properties>Pages": {"type": "integer"},
            },
            "field no longer required": {f"{_BOOK}>required": ["id", "status", "author"]},
            "field retyped": {f"{_BOOK}>properties>pages": _TEXT},
            "integer a fraction": {f"{_BOOK}>properties>pages>type": "number"},
            "text an object": {f"{_BOOK}>properties>note": {"type": "object"}},
            "list a text": {f"{_BOOK}>properties>tags": _TEXT},
            "items retyped": {f"{_BOOK}>properties>tags>items": {"type": "integer"}},
            "values of a map retyped": {f"{_BOOK}>properties>extra>additionalProperties": _TEXT},
            "day an instant": {f"{_BOOK}>properties>published>format": "date-time"},
            "day a text": {f"{_BOOK}>properties>published>format": REMOVED},
            "text a day": {f"{_BOOK}>properties>note>format": "date"},
            "alternative of a response": {
                f"{_HIT}>oneOf>2": {"$ref": "#/components/schemas/Problem"}
            },
            "discriminator": {f"{_HIT}>discriminator>propertyName": "type"},
            "inner field gone": {
                f"{_LISTED}>properties>total": REMOVED,
                f"{_LISTED}>required": ["items"],
            },
            "envelope renamed": {
                f"{_LISTED}>properties>items": REMOVED,
                f"{_LISTED}>properties>data": {
                    "type": "array",
                    "items": {"$ref": "#/components/schemas/Book"},
                },
                f"{_LISTED}>required": ["data", "total"],
            },
            "envelope gone": {
                _LISTED: {"type": "array", "items": {"$ref": "#/components/schemas/Book"}}
            },
            "no body": {f"{_GET}>responses>200>content": REMOVED},
            "a success without a body": {f"{_GET}>responses>204": {"description": "None."}},
            "no success": {f"{_GET}>responses": {"500": {"description": "Broken."}}},
            "another exception": {
                f"{_LIST}>responses>410": {
                    "description": "No such shelf.",
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}
                    },
                },
                _PROBLEM: REMOVED,
            },
            "a page in place of JSON": {
                f"{_GET}>responses>200>content": {"text/html": {"schema": _TEXT}}
            },
            "XML in place of JSON": {
                f"{_GET}>responses>200>content": {
                    "application/xml": {"schema": {"$ref": "#/components/schemas/Book"}}
                }
            },
            "problem without its message": {
                "components>schemas>Problem>properties>message": REMOVED,
                "components>schemas>Problem>required": REMOVED,
            },
            "required header gone": {f"{_LIST}>responses>200>headers": REMOVED},
            "header optional": {f"{_LIST}>responses>200>headers>X-Total>required": False},
            "header retyped": {f"{_LIST}>responses>200>headers>X-Total>schema": _TEXT},
            "anything in place of a text": {f"{_BOOK}>properties>note": {}},
            "all values replaced": {f"{_BOOK}>properties>status>enum": ["IN", "OUT"]},
        },
    ),
    *_rows(
        "compatible",
        {
            "optional field gone": {f"{_BOOK}>properties>note": REMOVED},
            "field added to a response": {f"{_BOOK}>properties>room": {"type": "boolean"}},
            "required field added to a response": {
                f"{_BOOK}>properties>room": {"type": "boolean"},
                f"{_BOOK}>required": ["id", "title", "status", "author", "room"],
            },
            "field required in a response": {
                f"{_BOOK}>required": ["id", "title", "status", "author", "note"]
            },
            "enum grown": {f"{_BOOK}>properties>status>enum": ["in", "out", "lost"]},
            "enum shrunk": {f"{_BOOK}>properties>status>enum": ["in"]},
            "enum open": {f"{_BOOK}>properties>status>enum": REMOVED},
            "text a list of values": {f"{_BOOK}>properties>note>enum": ["a"]},
            "conjunct that says less": {
                f"{_SENT}>properties>title>allOf": [{"maxLength": 900}],
                f"{_SENT}>properties>note>deprecated": True,
            },
            "number an integer in a response": {f"{_BOOK}>properties>price>type": "integer"},
            "number as text": {
                f"{_BOOK}>properties>pages": {"type": "string", "format": "text-form"}
            },
            "longer text": {f"{_BOOK}>properties>title>maxLength": 400},
            "total beyond": {f"{_LISTED}>properties>total>maximum": REMOVED},
            "longer list": {f"{_LISTED}>properties>items>maxItems": 500},
            "wider integer": {f"{_BOOK}>properties>id>format": "int64"},
            "response open": {f"{_BOOK}>additionalProperties": True},
            "another success": {
                f"{_GET}>responses>202": {
                    "description": "A book.",
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Book"}}
                    },
                },
                f"{_GET}>responses>200": REMOVED,
            },
            "status documented": {f"{_GET}>responses>429": {"description": "Too many."}},
            "status of a range": {f"{_CREATE}>responses>409": {"description": "Taken."}},
            "status no longer documented": {_PROBLEM: REMOVED},
            "JSON under another name": {
                f"{_GET}>responses>200>content": {
                    "application/hal+json": {"schema": {"$ref": "#/components/schemas/Book"}}
                }
            },
            "JSON called text": {
                f"{_GET}>responses>200>content": {
                    "text/plain": {"schema": {"$ref": "#/components/schemas/Book"}}
                }
            },
            "media type of a response added": {
                f"{_GET}>responses>200>content>text/csv": {"schema": _TEXT}
            },
            "header added": {f"{_GET}>responses>200>headers": {"X-Age": {"schema": _TEXT}}},
            "alternative gone": {
                f"{_HIT}>oneOf>1": REMOVED,
                f"{_HIT}>discriminator>mapping>person": REMOVED,
            },
            "field of a response deprecated": {f"{_BOOK}>properties>note>deprecated": True},
            "write-only field removed": {f"{_BOOK}>properties>note>writeOnly": True},
        },
    ),
]

_WITH_RULE: Final = "ruled"
_WITHOUT_RULE: Final = "unruled"
_RULES: Final[Mapping[str, tuple[str, Any, Any]]] = {
    "if": ("object", {"required": ["a"]}, {"required": ["b"]}),
    "then": ("object", {"required": ["a"]}, {"required": ["b"]}),
    "else": ("object", {"required": ["a"]}, {"required": ["b"]}),
    "dependentRequired": ("object", {"a": ["b"]}, {"a": ["b", "c"]}),
    "dependentSchemas": ("object", {"a": {"required": ["b"]}}, {"a": {"required": ["c"]}}),
    "patternProperties": ("object", {"^a": _TEXT}, {"^a": {"type": "integer"}}),
    "propertyNames": ("object", {"maxLength": 9}, {"maxLength": 5}),
    "maxProperties": ("object", 9, 5),
    "minProperties": ("object", 2, 3),
    "contains": ("array", _TEXT, {"type": "integer"}),
    "minContains": ("array", 2, 3),
    "maxContains": ("array", 9, 5),
    "maxItems": ("array", 9, 5),
    "unevaluatedItems": ("array", _TEXT, {"type": "integer"}),
    "contentMediaType": ("string", "text/html", "text/plain"),
    "contentEncoding": ("string", "base64", "base32"),
    "multipleOf": ("integer", 2, 4),
    "uniqueItems": ("array", True, None),
    "unevaluatedProperties": ("object", False, None),
}
"""Keyword -> the type that it is of, a value, and another one that allows less or others."""


def _of_rules() -> Iterator[Pair]:
    """Yield pairs of each rule: it is new, gone, and another one, sent and received."""
    for keyword, (_, value, other) in _RULES.items():
        for schema, level, whole in (
            (_SENT, "breaking", "request"),
            (_BOOK, "compatible", "response"),
        ):
            ruled = f"{schema}>properties>{_WITH_RULE} {keyword}>{keyword}"
            unruled = f"{schema}>properties>{_WITHOUT_RULE} {keyword}>{keyword}"
            yield Pair(f"{keyword} added to a {whole}", level, {unruled: value})
            yield Pair(f"{keyword} removed from a {whole}", "compatible", {ruled: REMOVED})
            if other is not None:
                yield Pair(f"{keyword} changed in a {whole}", level, {ruled: other})
            if isinstance(value, int) and isinstance(other, int):
                wider = 1 if other > value and keyword != "multipleOf" else 99
                wider = 1 if keyword == "multipleOf" else wider
                yield Pair(f"{keyword} widened in a {whole}", "compatible", {ruled: wider})


_EITHER: Final = {"type": ["string", "integer"]}
_TUPLE: Final = {"type": "array", "prefixItems": [_TEXT, _TEXT]}
_CSV: Final = "content>text/csv"
_SINCE_3_1: Final = [
    *_of_rules(),
    *_rows(
        "breaking",
        {
            "a type less in a request": {f"{_SENT}>properties>either>type": ["string"]},
            "position of a tuple added to a request": {
                f"{_SENT}>properties>tuple>prefixItems>2": _TEXT
            },
            "position of a tuple removed from a response": {
                f"{_BOOK}>properties>tuple>prefixItems>1": REMOVED
            },
            "schema of a body added": {f"{_CREATE}>requestBody>{_CSV}>schema": _TEXT},
            "schema of a response removed": {
                f"{_GET}>responses>200>content>application/json>schema": REMOVED
            },
        },
    ),
    *_rows(
        "compatible",
        {
            "a type less in a response": {f"{_BOOK}>properties>either>type": ["string"]},
            "position of a tuple removed from a request": {
                f"{_SENT}>properties>tuple>prefixItems>1": REMOVED
            },
            "position of a tuple added to a response": {
                f"{_BOOK}>properties>tuple>prefixItems>2": _TEXT
            },
            "schema of a body removed": {
                f"{_CREATE}>requestBody>content>application/json>schema": REMOVED
            },
            "schema of a response added": {f"{_GET}>responses>200>{_CSV}>schema": _TEXT},
        },
    ),
    *_rows(
        "docs-only",
        {
            "conjunct of words in a request": {
                f"{_SENT}>properties>note>allOf": [{"description": "A note."}]
            },
            "conjunct of words in a response": {
                f"{_BOOK}>properties>note>allOf": [{"description": "A note."}]
            },
        },
    ),
    *_rows(
        "breaking",
        {
            "no null in a request": {f"{_SENT}>properties>maybe>type": "string"},
            "null in a response": {f"{_BOOK}>properties>title>type": ["string", "null"]},
            "null among items": {f"{_BOOK}>properties>tags>items>type": ["string", "null"]},
            "text or number in a response": {
                f"{_BOOK}>properties>note>type": ["string", "integer"]
            },
            "null as an alternative": {
                f"{_BOOK}>properties>author": {
                    "anyOf": [{"$ref": "#/components/schemas/Person"}, {"type": "null"}]
                }
            },
            "constant in a request": {f"{_SENT}>properties>note>const": "x"},
            "first item of a tuple": {
                f"{_SENT}>properties>tags>prefixItems": [{"type": "integer"}]
            },
            "no field": {f"{_SENT}>properties>note": False},
            "webhook removed": {"webhooks": REMOVED},
            "webhook without a field": {
                "webhooks>lent>post>requestBody>content>application/json"
                ">schema>properties>who": REMOVED,
                "webhooks>lent>post>requestBody>content>application/json>schema>required": REMOVED,
            },
            "schema of no value": {f"{_TAGS}>schema>items": False},
        },
    ),
    *_rows(
        "compatible",
        {
            "no null in a response": {f"{_BOOK}>properties>maybe>type": "string"},
            "null of an optional field": {f"{_BOOK}>properties>note>type": ["string", "null"]},
            "null in a request": {f"{_SENT}>properties>note>type": ["string", "null"]},
            "text or number in a request": {f"{_SENT}>properties>note>type": ["string", "integer"]},
            "webhook added": {
                "webhooks>returned": {
                    "post": {
                        "requestBody": {
                            "content": {"application/json": {"schema": {"type": "object"}}}
                        },
                        "responses": {"200": {"description": "Received."}},
                    }
                }
            },
            "webhook with a field": {
                "webhooks>lent>post>requestBody>content>application/json"
                ">schema>properties>when": _TEXT
            },
        },
    ),
]

PAIRS: Final = [*_OPERATIONS, *_PARAMETERS, *_BODIES, *_RESPONSES]
"""Pairs of OpenAPI 3.0 and 3.1."""
PAIRS_SINCE_3_1: Final = _SINCE_3_1
"""Pairs of what 3.0 does not have, on a library with a webhook."""
WEBHOOK: Final = {
    **{
        f"{schema}>properties>{name} {keyword}": {"type": kind, **rule}
        for schema in (_SENT, _BOOK)
        for keyword, (kind, value, _) in _RULES.items()
        for name, rule in ((_WITH_RULE, {keyword: value}), (_WITHOUT_RULE, {}))
    },
    **{f"{schema}>properties>either": _EITHER for schema in (_SENT, _BOOK)},
    **{f"{schema}>properties>tuple": _TUPLE for schema in (_SENT, _BOOK)},
    f"{_CREATE}>requestBody>{_CSV}": {},
    f"{_GET}>responses>200>{_CSV}": {},
    f"{_SENT}>properties>maybe": {"type": ["string", "null"]},
    f"{_BOOK}>properties>maybe": {"type": ["string", "null"]},
    "webhooks>lent": {
        "post": {
            "requestBody": {
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": ["who"],
                            "properties": {"who": _TEXT},
                        }
                    }
                }
            },
            "responses": {"200": {"description": "Received."}},
        }
    },
}
