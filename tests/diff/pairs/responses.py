"""Changes of what is received."""

from typing import Final

from diff.library import REMOVED
from diff.pairs.pair import BOOK, CREATE, GET, HIT, LIST, LISTED, PROBLEM, SENT, TEXT, rows

RESPONSES: Final = [
    *rows(
        "breaking",
        {
            "required field gone": {
                f"{BOOK}>properties>title": REMOVED,
                f"{BOOK}>required": ["id", "status", "author"],
            },
            "optional field renamed": {
                f"{BOOK}>properties>note": REMOVED,
                f"{BOOK}>properties>notes": TEXT,
            },
            "field renamed to another case": {
                f"{BOOK}>properties>pages": REMOVED,
                f"{BOOK}>properties>Pages": {"type": "integer"},
            },
            "field no longer required": {f"{BOOK}>required": ["id", "status", "author"]},
            "field retyped": {f"{BOOK}>properties>pages": TEXT},
            "integer a fraction": {f"{BOOK}>properties>pages>type": "number"},
            "text an object": {f"{BOOK}>properties>note": {"type": "object"}},
            "list a text": {f"{BOOK}>properties>tags": TEXT},
            "items retyped": {f"{BOOK}>properties>tags>items": {"type": "integer"}},
            "values of a map retyped": {f"{BOOK}>properties>extra>additionalProperties": TEXT},
            "day an instant": {f"{BOOK}>properties>published>format": "date-time"},
            "day a text": {f"{BOOK}>properties>published>format": REMOVED},
            "text a day": {f"{BOOK}>properties>note>format": "date"},
            "alternative of a response": {
                f"{HIT}>oneOf>2": {"$ref": "#/components/schemas/Problem"}
            },
            "discriminator": {f"{HIT}>discriminator>propertyName": "type"},
            "inner field gone": {
                f"{LISTED}>properties>total": REMOVED,
                f"{LISTED}>required": ["items"],
            },
            "envelope renamed": {
                f"{LISTED}>properties>items": REMOVED,
                f"{LISTED}>properties>data": {
                    "type": "array",
                    "items": {"$ref": "#/components/schemas/Book"},
                },
                f"{LISTED}>required": ["data", "total"],
            },
            "envelope gone": {
                LISTED: {"type": "array", "items": {"$ref": "#/components/schemas/Book"}}
            },
            "no body": {f"{GET}>responses>200>content": REMOVED},
            "a success without a body": {f"{GET}>responses>204": {"description": "None."}},
            "no success": {f"{GET}>responses": {"500": {"description": "Broken."}}},
            "another exception": {
                f"{LIST}>responses>410": {
                    "description": "No such shelf.",
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}
                    },
                },
                PROBLEM: REMOVED,
            },
            "a page in place of JSON": {
                f"{GET}>responses>200>content": {"text/html": {"schema": TEXT}}
            },
            "XML in place of JSON": {
                f"{GET}>responses>200>content": {
                    "application/xml": {"schema": {"$ref": "#/components/schemas/Book"}}
                }
            },
            "problem without its message": {
                "components>schemas>Problem>properties>message": REMOVED,
                "components>schemas>Problem>required": REMOVED,
            },
            "required header gone": {f"{LIST}>responses>200>headers": REMOVED},
            "header optional": {f"{LIST}>responses>200>headers>X-Total>required": False},
            "header retyped": {f"{LIST}>responses>200>headers>X-Total>schema": TEXT},
            "anything in place of a text": {f"{BOOK}>properties>note": {}},
            "all values replaced": {f"{BOOK}>properties>status>enum": ["IN", "OUT"]},
        },
    ),
    *rows(
        "compatible",
        {
            "optional field gone": {f"{BOOK}>properties>note": REMOVED},
            "field added to a response": {f"{BOOK}>properties>room": {"type": "boolean"}},
            "required field added to a response": {
                f"{BOOK}>properties>room": {"type": "boolean"},
                f"{BOOK}>required": ["id", "title", "status", "author", "room"],
            },
            "field required in a response": {
                f"{BOOK}>required": ["id", "title", "status", "author", "note"]
            },
            "enum grown": {f"{BOOK}>properties>status>enum": ["in", "out", "lost"]},
            "enum shrunk": {f"{BOOK}>properties>status>enum": ["in"]},
            "enum open": {f"{BOOK}>properties>status>enum": REMOVED},
            "text a list of values": {f"{BOOK}>properties>note>enum": ["a"]},
            "conjunct that says less": {
                f"{SENT}>properties>title>allOf": [{"maxLength": 900}],
                f"{SENT}>properties>note>deprecated": True,
            },
            "number an integer in a response": {f"{BOOK}>properties>price>type": "integer"},
            "number as text": {
                f"{BOOK}>properties>pages": {"type": "string", "format": "text-form"}
            },
            "longer text": {f"{BOOK}>properties>title>maxLength": 400},
            "total beyond": {f"{LISTED}>properties>total>maximum": REMOVED},
            "longer list": {f"{LISTED}>properties>items>maxItems": 500},
            "wider integer": {f"{BOOK}>properties>id>format": "int64"},
            "response open": {f"{BOOK}>additionalProperties": True},
            "another success": {
                f"{GET}>responses>202": {
                    "description": "A book.",
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Book"}}
                    },
                },
                f"{GET}>responses>200": REMOVED,
            },
            "status documented": {f"{GET}>responses>429": {"description": "Too many."}},
            "status of a range": {f"{CREATE}>responses>409": {"description": "Taken."}},
            "status no longer documented": {PROBLEM: REMOVED},
            "JSON under another name": {
                f"{GET}>responses>200>content": {
                    "application/hal+json": {"schema": {"$ref": "#/components/schemas/Book"}}
                }
            },
            "JSON called text": {
                f"{GET}>responses>200>content": {
                    "text/plain": {"schema": {"$ref": "#/components/schemas/Book"}}
                }
            },
            "media type of a response added": {
                f"{GET}>responses>200>content>text/csv": {"schema": TEXT}
            },
            "header added": {f"{GET}>responses>200>headers": {"X-Age": {"schema": TEXT}}},
            "alternative gone": {
                f"{HIT}>oneOf>1": REMOVED,
                f"{HIT}>discriminator>mapping>person": REMOVED,
            },
            "field of a response deprecated": {f"{BOOK}>properties>note>deprecated": True},
            "write-only field removed": {f"{BOOK}>properties>note>writeOnly": True},
        },
    ),
]
