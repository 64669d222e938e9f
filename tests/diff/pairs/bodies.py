"""Changes of what is sent in a body."""

from typing import Final

from diff.library import REMOVED
from diff.pairs.pair import CREATE, GET, SEARCH, SENT, TEXT, rows

BODIES: Final = [
    *rows(
        "breaking",
        {
            "body removed": {f"{CREATE}>requestBody": REMOVED},
            "body added, required": {
                f"{GET}>requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": TEXT}},
                }
            },
            "body required": {"paths>/search>post>requestBody>required": True},
            "media type removed": {
                f"{CREATE}>requestBody>content>application/x-www-form-urlencoded": REMOVED
            },
            "field removed": {f"{SENT}>properties>note": REMOVED},
            "field renamed": {
                f"{SENT}>properties>note": REMOVED,
                f"{SENT}>properties>notes": TEXT,
            },
            "required field added": {
                f"{SENT}>properties>room": TEXT,
                f"{SENT}>required": ["title", "room"],
            },
            "field required": {f"{SENT}>required": ["title", "note"]},
            "field of another type": {f"{SENT}>properties>pages": TEXT},
            "number an integer": {f"{SENT}>properties>price>type": "integer"},
            "enum value removed": {f"{SENT}>properties>status>enum": ["in"]},
            "constant": {f"{SENT}>properties>status>const": "in"},
            "length lowered": {f"{SENT}>properties>title>maxLength": 100},
            "length set": {f"{SENT}>properties>note>maxLength": 100},
            "least value raised": {f"{SENT}>properties>pages>minimum": 1},
            "coarser multiple": {f"{SENT}>properties>pages>multipleOf": 4},
            "other multiple": {f"{SENT}>properties>pages>multipleOf": 3},
            "items set": {f"{SENT}>properties>tags>minItems": 2},
            "items of one kind": {
                f"{SENT}>properties>tags>items": {"type": "string", "maxLength": 5}
            },
            "pattern of a field": {f"{SENT}>properties>isbn>pattern": "^[0-9]{13}$"},
            "format of a field": {f"{SENT}>properties>note>format": "email"},
            "closed": {f"{SENT}>additionalProperties": False},
            "inner field removed": {f"{SENT}>properties>author>properties>name": REMOVED},
            "inner field required": {f"{SENT}>properties>author>required": ["name"]},
            "least number of fields": {f"{SENT}>minProperties": 2},
            "not": {f"{SENT}>not": {"required": ["note", "isbn"]}},
            "dependent field": {f"{SENT}>dependentRequired": {"note": ["isbn"]}},
            "condition": {
                f"{SENT}>if": {"required": ["note"]},
                f"{SENT}>then": {"required": ["isbn"]},
            },
            "alternative removed": {f"{SEARCH}>anyOf>1": REMOVED},
            "conjunct with a shorter text": {f"{SENT}>properties>title>allOf": [{"maxLength": 10}]},
            "conjunct with fewer values": {f"{SENT}>properties>status>allOf": [{"enum": ["in"]}]},
            "conjunct of a field": {f"{SENT}>allOf": [{"properties": {"title": {"maxLength": 5}}}]},
            "conjunct": {f"{SENT}>allOf": [{"required": ["isbn"]}]},
            "names of fields": {f"{SENT}>propertyNames": {"maxLength": 9}},
            "writable field removed": {f"{SENT}>properties>secret": REMOVED},
            "required read-write field": {f"{SENT}>required": ["title", "secret"]},
        },
    ),
    *rows(
        "compatible",
        {
            "body optional": {f"{CREATE}>requestBody>required": False},
            "body added": {
                f"{GET}>requestBody": {"content": {"application/json": {"schema": TEXT}}}
            },
            "media type added": {f"{CREATE}>requestBody>content>text/csv": {"schema": TEXT}},
            "field added": {f"{SENT}>properties>room": TEXT},
            "field optional": {f"{SENT}>required": REMOVED},
            "enum value added": {f"{SENT}>properties>status>enum": ["in", "out", "lost"]},
            "any value": {f"{SENT}>properties>status>enum": REMOVED},
            "integer a number": {f"{SENT}>properties>pages>type": "number"},
            "length raised": {f"{SENT}>properties>title>maxLength": 300},
            "no length": {f"{SENT}>properties>title>maxLength": REMOVED},
            "finer multiple": {f"{SENT}>properties>pages>multipleOf": 1},
            "any multiple": {f"{SENT}>properties>pages>multipleOf": REMOVED},
            "items may repeat": {f"{SENT}>properties>tags>uniqueItems": False},
            "fewer items needed": {f"{SENT}>properties>tags>minItems": REMOVED},
            "no pattern of a field": {f"{SENT}>properties>isbn>pattern": REMOVED},
            "alternative added": {f"{SEARCH}>anyOf>2": {"$ref": "#/components/schemas/Person"}},
            "field deprecated": {f"{SENT}>properties>note>deprecated": True},
            "default of a field": {f"{SENT}>properties>pages>default": 0},
        },
    ),
]
