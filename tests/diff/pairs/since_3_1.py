"""Changes of what OpenAPI 3.0 does not have: lists of types, tuples, constants, webhooks."""

from typing import Final

from diff.library import REMOVED
from diff.pairs.pair import BOOK, CREATE, GET, SENT, TAGS, TEXT, rows

EITHER: Final = {"type": ["string", "integer"]}
TUPLE: Final = {"type": "array", "prefixItems": [TEXT, TEXT]}
CSV: Final = "content>text/csv"
SINCE_3_1: Final = [
    *rows(
        "breaking",
        {
            "a type less in a request": {f"{SENT}>properties>either>type": ["string"]},
            "position of a tuple added to a request": {
                f"{SENT}>properties>tuple>prefixItems>2": TEXT
            },
            "position of a tuple removed from a response": {
                f"{BOOK}>properties>tuple>prefixItems>1": REMOVED
            },
            "schema of a body added": {f"{CREATE}>requestBody>{CSV}>schema": TEXT},
            "schema of a response removed": {
                f"{GET}>responses>200>content>application/json>schema": REMOVED
            },
        },
    ),
    *rows(
        "compatible",
        {
            "a type less in a response": {f"{BOOK}>properties>either>type": ["string"]},
            "position of a tuple removed from a request": {
                f"{SENT}>properties>tuple>prefixItems>1": REMOVED
            },
            "position of a tuple added to a response": {
                f"{BOOK}>properties>tuple>prefixItems>2": TEXT
            },
            "schema of a body removed": {
                f"{CREATE}>requestBody>content>application/json>schema": REMOVED
            },
            "schema of a response added": {f"{GET}>responses>200>{CSV}>schema": TEXT},
        },
    ),
    *rows(
        "docs-only",
        {
            "conjunct of words in a request": {
                f"{SENT}>properties>note>allOf": [{"description": "A note."}]
            },
            "conjunct of words in a response": {
                f"{BOOK}>properties>note>allOf": [{"description": "A note."}]
            },
        },
    ),
    *rows(
        "breaking",
        {
            "no null in a request": {f"{SENT}>properties>maybe>type": "string"},
            "null in a response": {f"{BOOK}>properties>title>type": ["string", "null"]},
            "null among items": {f"{BOOK}>properties>tags>items>type": ["string", "null"]},
            "text or number in a response": {f"{BOOK}>properties>note>type": ["string", "integer"]},
            "null as an alternative": {
                f"{BOOK}>properties>author": {
                    "anyOf": [{"$ref": "#/components/schemas/Person"}, {"type": "null"}]
                }
            },
            "constant in a request": {f"{SENT}>properties>note>const": "x"},
            "first item of a tuple": {f"{SENT}>properties>tags>prefixItems": [{"type": "integer"}]},
            "no field": {f"{SENT}>properties>note": False},
            "webhook removed": {"webhooks": REMOVED},
            "webhook without a field": {
                "webhooks>lent>post>requestBody>content>application/json"
                ">schema>properties>who": REMOVED,
                "webhooks>lent>post>requestBody>content>application/json>schema>required": REMOVED,
            },
            "schema of no value": {f"{TAGS}>schema>items": False},
        },
    ),
    *rows(
        "compatible",
        {
            "no null in a response": {f"{BOOK}>properties>maybe>type": "string"},
            "null of an optional field": {f"{BOOK}>properties>note>type": ["string", "null"]},
            "null in a request": {f"{SENT}>properties>note>type": ["string", "null"]},
            "text or number in a request": {f"{SENT}>properties>note>type": ["string", "integer"]},
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
                ">schema>properties>when": TEXT
            },
        },
    ),
]
