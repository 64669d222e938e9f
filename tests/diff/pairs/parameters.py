"""Changes of parameters."""

from typing import Final

from diff.library import REMOVED
from diff.pairs.pair import GET, LIMIT, LIST, SHELF, SORT, TAGS, TEXT, TRACE, rows

PARAMETERS: Final = [
    *rows(
        "breaking",
        {
            "integer of 32 bits in a request": {f"{LIMIT}>schema>format": "int32"},
            "text called int64 in a request": {f"{SHELF}>schema>format": "int64"},
            "parameter removed": {TRACE: REMOVED},
            "required parameter removed": {SHELF: REMOVED},
            "parameter renamed": {f"{LIMIT}>name": "limits"},
            "parameter in a header": {f"{SHELF}>in": "header"},
            "required parameter added": {
                f"{LIST}>parameters>5": {
                    "name": "room",
                    "in": "query",
                    "required": True,
                    "schema": TEXT,
                }
            },
            "parameter required": {f"{LIMIT}>required": True},
            "parameter of another type": {f"{LIMIT}>schema": TEXT},
            "parameter no longer a number but an integer": {f"{GET}>parameters>0>schema>enum": [1]},
            "maximum lowered": {f"{LIMIT}>schema>maximum": 50},
            "maximum exclusive": {f"{LIMIT}>schema>exclusiveMaximum": 100},
            "minimum raised": {f"{LIMIT}>schema>minimum": 5},
            "text shorter": {f"{SHELF}>schema>maxLength": 5},
            "text longer": {f"{SHELF}>schema>minLength": 2},
            "pattern added": {f"{SHELF}>schema>pattern": "^a"},
            "pattern changed": {f"{TRACE}>schema>pattern": "^[a-z]{9}$"},
            "enum value of a parameter removed": {f"{SORT}>schema>enum": ["title"]},
            "parameter restricted to a list": {f"{SHELF}>schema>enum": ["a", "b"]},
            "format of a parameter": {f"{SHELF}>schema>format": "uuid"},
            "fewer items": {f"{TAGS}>schema>maxItems": 3},
            "items of another type": {f"{TAGS}>schema>items": {"type": "integer"}},
            "list repeated": {f"{TAGS}>explode": True},
            "list with blanks": {f"{TAGS}>style": "spaceDelimited"},
            "parameter as JSON": {
                f"{TAGS}>content": {"application/json": {"schema": TEXT}},
                f"{TAGS}>schema": REMOVED,
            },
        },
    ),
    *rows(
        "compatible",
        {
            "integer of 64 bits in a request": {f"{LIMIT}>schema>format": "int64"},
            "parameter added": {
                f"{LIST}>parameters>5": {"name": "room", "in": "query", "schema": TEXT}
            },
            "parameter optional": {f"{SHELF}>required": False},
            "maximum raised": {f"{LIMIT}>schema>maximum": 500},
            "no maximum": {f"{LIMIT}>schema>maximum": REMOVED},
            "minimum lowered": {f"{LIMIT}>schema>minimum": 0},
            "text longer than before": {f"{SHELF}>schema>maxLength": 20},
            "text may be empty": {f"{SHELF}>schema>minLength": 0},
            "no pattern": {f"{TRACE}>schema>pattern": REMOVED},
            "enum value of a parameter added": {f"{SORT}>schema>enum": ["title", "year", "id"]},
            "no list of values": {f"{SORT}>schema>enum": REMOVED},
            "integer may be a number": {f"{LIMIT}>schema>type": "number"},
            "default of a parameter": {f"{LIMIT}>schema>default": 50},
            "more items": {f"{TAGS}>schema>maxItems": 9},
            "header in another case": {f"{TRACE}>name": "x-trace", f"{TRACE}>deprecated": True},
            "parameter deprecated": {f"{LIMIT}>deprecated": True},
        },
    ),
]
