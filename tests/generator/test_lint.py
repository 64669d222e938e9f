"""Every rule of the lint finds what it is about, and nothing in a good contract."""

from typing import Any, TypeAlias

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.generator import lint
from deskspec_toolkit.generator.contract import contracts
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.project import Project

Contract: TypeAlias = dict[str, Any]

GET = ("paths", "/things/{thing_id}", "get")
POST = ("paths", "/things/search", "post")
BODY = (*POST, "requestBody", "content", "application/json", "schema")
RESPONSE = (*GET, "responses", "200", "content", "application/json")
THING = ("components", "schemas", "Thing")
NOWHERE = {"$ref": "#/components/schemas/Nowhere"}
REMOVED = object()
KEY_HEADER = "must be one apiKey in a header other than Authorization"

CASES: dict[str, tuple[tuple[str, ...], object, str]] = {
    "keyword of OpenAPI 3.0": (
        (*THING, "properties", "class", "nullable"),
        True,
        'is no keyword of OpenAPI 3.1: write type: [string, "null"]',
    ),
    "keyword with a mistake": (
        (*THING, "properties", "class", "typ"),
        "string",
        "is no keyword of OpenAPI 3.1: did you mean type?",
    ),
    "keyword of a parameter's schema": (
        (*GET, "parameters"),
        [{"name": "thing_id", "in": "path", "required": True, "schema": {"colour": "red"}}],
        "is no keyword of OpenAPI 3.1: remove it",
    ),
    "component without a schema": (THING, {"description": "A thing."}, "has no schema: write"),
    "tag": (("tags",), [{"name": "9x"}], "the tag 9x must be a Python name"),
    "members of an enum": (
        ("components", "schemas", "ThingType", "anyOf"),
        [{"enum": ["a b", "a_b"]}, {"type": "string"}],
        "a b and a_b would both be the member A_B: say in x-deskspec.spellings",
    ),
    "member of an enum that is no scalar": (
        ("components", "schemas", "ThingType", "anyOf"),
        [{"enum": ["a", ["b"]]}, {"type": "string"}],
        "must be of texts, numbers, true, false or null",
    ),
    "version": (("openapi",), "3.0.3", "must be OpenAPI 3.1, not 3.0.3"),
    "no version": (("openapi",), REMOVED, "must be OpenAPI 3.1, not None"),
    "not OpenAPI": (("info", "title"), REMOVED, '"title" is a required property'),
    "response without a schema": (RESPONSE, {}, "has no schema: write what its example shows"),
    "body without a schema": (BODY, REMOVED, "has no schema: write what its example shows"),
    "not a schema": ((*THING, "type"), "thing", '"thing" is not valid under any of'),
    "schema is text": ((*THING, "properties", "kind"), "text", '"text" is not of types'),
    "undeclared path parameter": ((*GET, "parameters"), [], "thing_id"),
    "reference": (
        (*THING, "properties", "type"),
        NOWHERE,
        "is not in this document: fix it or add the component",
    ),
    "reference of a default response": (
        (*GET, "responses", "default"),
        {"$ref": "#/components/responses/Nowhere"},
        "is not in this document: fix it or add the component",
    ),
    "reference to another file": (
        (*THING, "properties", "type"),
        {"$ref": "other.yaml#/Thing"},
        "is not in this document: fix it or add the component",
    ),
    "profile": (("info", "x-deskspec"), REMOVED, "x-deskspec.profile must name"),
    "profile is text": (("info", "x-deskspec"), "quiet", "info.x-deskspec: must be a mapping"),
    "no server": (("servers",), [], "must have one server"),
    "two servers": (("servers",), [{"url": "https://a"}, {"url": "https://b"}], "one server"),
    "no security": (("security",), REMOVED, "must have one scheme"),
    "key in the query": (
        ("components", "securitySchemes", "bearer"),
        {"type": "apiKey", "in": "query", "name": "key"},
        "must have one scheme",
    ),
    "basic": (
        ("components", "securitySchemes", "bearer", "scheme"),
        "basic",
        "must have one scheme",
    ),
    "parameters of a path": (
        ("paths", "/things/search", "parameters"),
        [{"name": "x", "in": "query", "schema": {"type": "string"}}],
        "the generator drops it here",
    ),
    "resource of parts that are nowhere": (
        ("info", "x-deskspec", "resource"),
        {"fields": "atributes"},
        "x-deskspec.resource.fields is atributes, which no object has",
    ),
    "resources of a type that has no component": (
        (*THING, "x-deskspec"),
        {"resources": ["boat"]},
        "x-deskspec.resource.types of info names no component for boat",
    ),
    "two tags": ((*GET, "tags"), ["things", "more"], "must have one tag"),
    "id without tag": ((*GET, "operationId"), "get_thing", "must have one tag"),
    "id is no name": (
        (*GET, "operationId"),
        "things_getOne",
        "must be a Python name: things_get_one",
    ),
    "no summary": ((*GET, "summary"), REMOVED, "summary is missing"),
    "key of an operation in Authorization": ((*GET, "security"), [{"bearer": []}], KEY_HEADER),
    "key of an operation that no scheme is": ((*GET, "security"), [{"public": []}], KEY_HEADER),
    "operation without a key": ((*GET, "security"), [], KEY_HEADER),
    "form with other fields than the JSON beside it": (
        (*POST, "requestBody", "content", "multipart/form-data"),
        {"schema": {"type": "object", "properties": {"x": {"type": "string", "format": "binary"}}}},
        "must have the same properties and one more, a file (format: binary)",
    ),
    "form without a file": (
        (*POST, "requestBody", "content"),
        {"multipart/form-data": {"schema": {"type": "object"}}},
        "must have one property, a file (format: binary)",
    ),
    "server of an operation": ((*GET, "servers"), [{"url": "https://b"}], "servers of a single"),
    "callbacks": ((*GET, "callbacks"), {}, "callbacks of a single operation"),
    "no effect": ((*GET, "x-deskspec"), {}, "x-deskspec.effect must be one of read, write"),
    "unknown effect": (
        (*GET, "x-deskspec", "effect"),
        "delete",
        "x-deskspec.effect: must be one of read",
    ),
    "paging": (
        (*POST, "x-deskspec", "paging"),
        REMOVED,
        "x-deskspec.paging of a list must be one of",
    ),
    "unknown way to page": (
        (*POST, "x-deskspec", "paging"),
        "magic",
        "x-deskspec.paging: must be one of",
    ),
    "unknown fact": ((*GET, "x-deskspec", "itmes"), "data", "x-deskspec.itmes: is unknown"),
    "fact of a wrong type": ((*GET, "x-deskspec", "note"), 1, "x-deskspec.note: must be text"),
    "no success": ((*GET, "responses", "200"), REMOVED, "no success response"),
    "no error": ((*GET, "responses", "404"), REMOVED, "no error response is declared"),
    "no errors although there are": (
        (*GET, "x-deskspec", "undocumented"),
        ["errors"],
        "x-deskspec.undocumented says errors, but response 404 is declared",
    ),
    "no body": (
        (*GET, "responses", "204"),
        {"description": "Nothing."},
        "response 204 has no body, of which x-deskspec names a part",
    ),
    "response is text": (
        (*GET, "responses", "200", "content", "text/plain"),
        {"schema": {"type": "string"}},
        "response 200: only application/json can be read",
    ),
    "response is any JSON": (
        (*GET, "responses", "200", "content"),
        {"application/*": {"schema": {"type": "object"}}},
        "response 200: only application/json can be read",
    ),
    "response is JSON of two names": (
        (*GET, "responses", "200", "content", "application/hal+json"),
        {"schema": {"type": "object"}},
        "response 200: only application/json can be read",
    ),
    "error is text": (
        (*GET, "responses", "500"),
        {"description": "d", "content": {"text/html": {"schema": {"type": "string"}}}},
        "response 500: only application/json can be read",
    ),
    "result": ((*GET, "x-deskspec", "result"), "item", "response 200 has no property item"),
    "items": ((*POST, "x-deskspec", "items"), "rows", "response 200 has no property rows"),
    "items that are not the body": (
        (*POST, "x-deskspec", "items"),
        "",
        "response 200 must be an array: x-deskspec.items says that the body is it",
    ),
    "header": (
        (*POST, "parameters"),
        [{"name": "X-Page", "in": "header", "schema": {"type": "string"}}],
        "parameter X-Page: only path and query parameters can be sent",
    ),
    "style": (
        (*POST, "parameters"),
        [{"name": "x", "in": "query", "style": "form", "schema": {"type": "string"}}],
        "parameter x: style and explode can only say that a list is sent with commas",
    ),
    "list in a path": (
        (*GET, "parameters", "0", "schema"),
        {"type": "array", "items": {"type": "string"}},
        "parameter thing_id: style and explode can only say that a list is sent with commas",
    ),
    "parameter without schema": (
        (*POST, "parameters"),
        [{"name": "x", "in": "query", "content": {"application/json": {"schema": {}}}}],
        "parameter x: content is dropped: remove it",
    ),
    "body is text": (
        (*POST, "requestBody", "content"),
        {"text/plain": {"schema": {"type": "string"}}},
        "a request body other than application/json cannot be generated",
    ),
    "body is a list": (
        BODY,
        {"type": "array", "items": {"type": "string"}},
        "a request body must be an object with properties",
    ),
    "renamed nothing": (
        (*POST, "x-deskspec", "names"),
        {"page": "number"},
        "x-deskspec.names names page, which is not a parameter",
    ),
    "renamed to no name": (
        (*POST, "x-deskspec", "names"),
        {"perPage": "per page"},
        "x-deskspec.names calls perPage per page: use a Python name, per_page",
    ),
    "two arguments of one name": (
        (*BODY, "properties", "limit"),
        {"type": "integer"},
        "body/limit and body/perPage would both be the argument limit",
    ),
    "argument hides an option": (
        (*BODY, "properties", "timeout"),
        {"type": "integer"},
        "timeout would hide an option of every call",
    ),
    "argument hides the options": (
        (*BODY, "properties", "options"),
        {"type": "integer"},
        "options would hide an option of every call",
    ),
    "unused component": (
        ("components", "schemas", "Spare"),
        {"type": "string"},
        "nothing refers to it",
    ),
    "class of the runtime": (
        ("components", "schemas", "Page"),
        {"type": "string"},
        "have another class of this name",
    ),
    "class of a resource": (
        ("components", "schemas", "AsyncThings"),
        {"type": "string"},
        "have another class of this name",
    ),
    "class name": (("components", "schemas", "small_thing"), {"type": "string"}, "SmallThing"),
    "beside a reference": (
        (*THING, "properties", "type"),
        {"$ref": "#/components/schemas/ThingType", "default": "big"},
        "keys beside $ref are dropped",
    ),
    **{
        keyword: ((*THING, keyword), value, f"the generator drops {keyword}")
        for keyword, value in {
            "allOf": [{"$ref": "#/components/schemas/Example"}],
            "not": {"type": "string"},
            "if": {"type": "object"},
            "then": {"type": "object"},
            "else": {"type": "object"},
            "patternProperties": {"^x": {"type": "string"}},
            "prefixItems": [{"type": "string"}],
            "dependentSchemas": {"id": {"type": "object"}},
            "discriminator": {"propertyName": "type"},
        }.items()
    },
    "anyOf beside properties": (
        (*THING, "anyOf"),
        [{"required": ["id"]}, {"required": ["class"]}],
        "anyOf or oneOf beside properties is dropped",
    ),
    "oneOf beside properties": (
        (*THING, "oneOf"),
        [{"required": ["id"]}],
        "anyOf or oneOf beside properties is dropped",
    ),
    "choice between objects": (
        (*THING, "properties", "choice"),
        {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in ("Example", "Error")]},
        "alternative objects cannot be distinguished: add a discriminator",
    ),
    "mixed enum": (("components", "schemas", "Kind"), {"enum": ["a", None]}, "must be text"),
    "numeric enum": (
        ("components", "schemas", "Kind"),
        {"type": "integer", "enum": [1, 2]},
        "the values of an enum must be text",
    ),
    "enum without name": (
        (*THING, "properties", "kind"),
        {"type": "string", "enum": ["a"]},
        "an enum needs a name",
    ),
    "object without name": (
        (*THING, "properties", "child"),
        {"type": "object", "additionalProperties": False, "properties": {}},
        "an object needs a name",
    ),
    "object without name in a list": (
        (*THING, "properties", "child"),
        {
            "type": "array",
            "items": {"type": "object", "additionalProperties": False, "properties": {}},
        },
        "an object needs a name",
    ),
    "openness": ((*THING, "additionalProperties"), REMOVED, "say whether unknown fields"),
    "openness of a nullable": (
        (*THING, "properties", "child"),
        {"type": ["object", "null"]},
        "say whether unknown fields are allowed",
    ),
    "two attributes of one name": (
        (*THING, "properties", "made_at"),
        {"type": "string"},
        "made_at and madeAt would both be the attribute made_at",
    ),
    "hidden method": (
        (*THING, "properties", "toDict"),
        {"type": "string"},
        "toDict would hide an attribute of every model: rename it",
    ),
    "hidden method behind an underscore": (
        (*THING, "properties", "_toDict"),
        {"type": "object", "additionalProperties": True},
        "_toDict would hide an attribute of every model: rename it",
    ),
    "alias of nothing": (
        (*THING, "properties", "type ", "x-deskspec", "alias"),
        "kind",
        "type  is an alias of kind, which is not a property",
    ),
    "required is unknown": ((*THING, "required"), ["key"], "key is required and not a property"),
    "wrong example": (
        (*RESPONSE, "examples", "printed", "value", "thing", "id"),
        7,
        'example is not valid at thing/id: 7 is not of type "string"',
    ),
    "example of the wrong form": (
        (*BODY[:-1], "examples"),
        {"printed": {"value": {"type": 1}}},
        "example is not valid at type",
    ),
    "example by reference": (
        (*RESPONSE, "examples", "other"),
        {"$ref": "#/components/examples/Thing"},
        "an example must have a value",
    ),
    "example without name": ((*RESPONSE, "example"), {"thing": {}}, "example is not checked"),
}

SEARCH = ("paths", "/parcels/search", "post")
LIST = ("paths", "/parcels", "get")
CREATE = ("paths", "/parcels", "post")
MARKS = ("paths", "/depots/{id}/marks", "delete")
BATCH = ("paths", "/parcels/batch", "put")
DELETE_MANY = ("paths", "/parcels/bulk", "delete")
ASSIGN = ("paths", "/parcels/carrier", "put")
SEND = ("paths", "/notices", "post")
EACH = ("paths", "/notices/each", "post")
RING = ("paths", "/notices/ring", "post")
DELETE = ("paths", "/parcels/{parcel_id}", "delete")
LETTER = ("paths", "/letters", "post")
MOVE = ("paths", "/letters/box", "post")
STAMPS = ("paths", "/letters/stamps", "get")
DEPOTS = ("paths", "/depots", "get")
FACTS = "x-deskspec"
JSON_BODY = ("requestBody", "content", "application/json", "schema")
FILTER = (*SEARCH, *JSON_BODY, "properties", "filter")
CONDITION = ("components", "schemas", "ParcelCondition", "properties", "field")
STATUS = ("components", "schemas", "ParcelStatus")
LABEL = ("components", "schemas", "LabelInput")
HOOKS = ("info", FACTS, "webhooks")
PAYLOAD = ("requestBody", "content", "application/json", "schema")
PARCEL_BODY = {
    "requestBody": {
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ParcelEvent"}}}
    }
}
ZONES_SEARCH = ("paths", "/zones/near", "get")
LOOK_UP = ("paths", "/lookups", "post")
ZONES_LOOK_UP = (*LOOK_UP, FACTS, "also", "zones_look_up")
UNASSIGN = (*ASSIGN, FACTS, "also", "unassign")
WORD = ("components", "responses", "Ok", "content")

COURIER_CASES: dict[str, tuple[tuple[str, ...], object, tuple[str, ...], str]] = {
    **{
        f"fill {what}": ((*SEND, *place), value, SEND, problem)
        for what, place, value, problem in (
            (
                "of no field",
                (FACTS, "fill"),
                {"id": "uuid4"},
                "x-deskspec.fill.id must be a field of the body that is not required",
            ),
            (
                "of no nested field",
                (FACTS, "fill"),
                {"text/messageId": "uuid4"},
                "x-deskspec.fill.text/messageId must be a field of the body that is not required",
            ),
            (
                "of a required field",
                (*JSON_BODY, "required"),
                ["text", "messageId"],
                "x-deskspec.fill.messageId must be a field of the body that is not required",
            ),
            (
                "of another field",
                (FACTS, "fill"),
                {"note": "uuid4"},
                "x-deskspec.fill.note must be message_id in Python, as on results and errors",
            ),
            (
                "that no result has",
                ("responses", "201", "content", "application/json", "schema"),
                {"$ref": "#/components/schemas/Card"},
                "response 201 has no property messageId, which x-deskspec.fill names",
            ),
            (
                "of two fields",
                (FACTS, "fill"),
                {"messageId": "uuid4", "text": "uuid4"},
                "x-deskspec.fill must have one field, and the whole body as the result",
            ),
            (
                "beside a result",
                (FACTS, "result"),
                "messageId",
                "x-deskspec.fill must have one field, and the whole body as the result",
            ),
        )
    },
    "list of results without a word": (
        (*EACH, "responses", "200", "content", "application/json", "schema"),
        {"type": "array", "items": {"$ref": "#/components/schemas/SentNotice"}},
        EACH,
        "response 200 is an array: x-deskspec.result or items must be empty text",
    ),
    "list of results that is an object": (
        (*EACH, FACTS, "result"),
        "",
        EACH,
        "response 200 must be an array: x-deskspec.result says that the body is it",
    ),
    "fill of another kind": (
        (*SEND, FACTS, "fill", "messageId"),
        "uuid7",
        (*SEND, FACTS, "fill", "messageId"),
        "must be one of uuid4",
    ),
    "undocumented of another kind": (
        (*RING, FACTS, "undocumented"),
        ["bodies"],
        (*RING, FACTS, "undocumented"),
        "must be one of errors",
    ),
    "no errors": (
        (*RING, FACTS, "undocumented"),
        REMOVED,
        RING,
        "no error response is declared: add one, or x-deskspec.undocumented: [errors]",
    ),
    "shorthand is no name": (
        (*ASSIGN, FACTS, "also", "takeBack"),
        {"summary": "Take it.", "fixed": {"carrier": None}},
        ASSIGN,
        "x-deskspec.also.takeBack must be a Python name: take_back",
    ),
    "shorthand without summary": (
        (*UNASSIGN, "summary"),
        REMOVED,
        ASSIGN,
        "x-deskspec.also.unassign must have a summary: the first line of its docstring",
    ),
    "shorthand is text": (
        UNASSIGN,
        "Take it.",
        UNASSIGN,
        "must be a mapping",
    ),
    "shorthand that fixes nothing": (
        (*UNASSIGN, "fixed"),
        {},
        ASSIGN,
        "x-deskspec.also.unassign.fixed must give values to fields of the request body",
    ),
    "shorthand that fixes no field": (
        (*UNASSIGN, "fixed"),
        {"driver": None},
        ASSIGN,
        "x-deskspec.also.unassign.fixed must give values to fields of the request body",
    ),
    "shorthand without a body": (
        (*DELETE, FACTS, "also"),
        {"remove": {"summary": "Remove it.", "fixed": {"parcel_id": 7}}},
        DELETE,
        "x-deskspec.also.remove.fixed must give values to fields of the request body",
    ),
    "ranges of a list without links": (
        (*ZONES_SEARCH, FACTS, "ranges"),
        {"page": "a", "sort": "b", "criteria": "c", "asc": "d", "desc": "e", "fields": {"f": "/f"}},
        ZONES_SEARCH,
        "x-deskspec.ranges must be of a list that pages by link",
    ),
    "ranges without an operator": (
        (*LOOK_UP, FACTS, "ranges", "desc"),
        REMOVED,
        LOOK_UP,
        "x-deskspec.ranges.desc is missing",
    ),
    "ranges whose pages have no end": (
        (*LOOK_UP, FACTS, "ranges", "page"),
        "brief",
        LOOK_UP,
        "x-deskspec.ranges.page must be a parameter with a maximum, the last page",
    ),
    "ranges by no field": (
        (*LOOK_UP, FACTS, "ranges", "sort"),
        "sorted",
        LOOK_UP,
        "x-deskspec.ranges.sort must be a field of the request body",
    ),
    "ranges whose criteria are one": (
        (*LOOK_UP, FACTS, "ranges", "criteria"),
        "order",
        LOOK_UP,
        "x-deskspec.ranges.criteria must be a list with maxItems, or one of it",
    ),
    "shorthand of no resource": (
        (*ZONES_LOOK_UP, "on"),
        "streets",
        LOOK_UP,
        "x-deskspec.also.zones_look_up.on must be another resource",
    ),
    "shorthand without its resource": (
        (*ZONES_LOOK_UP, "on"),
        "notices",
        LOOK_UP,
        "x-deskspec.also.zones_look_up must begin with notices_, the resource that has it",
    ),
    "shorthand of another resource, called as one there": (
        (*LOOK_UP, FACTS, "also", "parcels_search"),
        {"on": "parcels", "summary": "Search.", "fixed": {"kind": "parcel"}},
        SEARCH,
        "parcels would have two methods search: rename one",
    ),
    "shorthand called as an iterator": (
        (*LOOK_UP, FACTS, "also", "parcels_iter_search"),
        {"on": "parcels", "summary": "Search.", "fixed": {"kind": "parcel"}},
        SEARCH,
        "parcels would have two methods iter_search: rename one",
    ),
    "items of a shorthand that are no component": (
        (*ZONES_LOOK_UP, "item"),
        "Street",
        LOOK_UP,
        "x-deskspec.also.zones_look_up.item must be a component",
    ),
    "items of a shorthand without any": (
        (*UNASSIGN, "item"),
        "Parcel",
        ASSIGN,
        "x-deskspec.also.unassign.item must be of an operation with items",
    ),
    "shorthand without what it needs": (
        (*UNASSIGN, "without"),
        ["id"],
        ASSIGN,
        "x-deskspec.also.unassign.without must name what is not required",
    ),
    "shorthand that takes what it does not fix": (
        (*ZONES_LOOK_UP, "takes"),
        {"street": "Name of the street."},
        LOOK_UP,
        "x-deskspec.also.zones_look_up.takes must describe what texts of fixed have in braces",
    ),
    "shorthand with half a brace": (
        (*ZONES_LOOK_UP, "fixed"),
        {"kind": "zone_{area"},
        LOOK_UP,
        "x-deskspec.also.zones_look_up.takes must describe what texts of fixed have in braces",
    ),
    "shorthand that fixes a list of fields": (
        (*UNASSIGN, "fixed"),
        ["driver"],
        (*UNASSIGN, "fixed"),
        "must be a mapping",
    ),
    "objects that nothing tells apart": (
        ("components", "schemas", "TapeSeal", "required"),
        ["width"],
        ("components", "schemas", "Seal"),
        "alternative objects cannot be distinguished: add a discriminator, or require a property "
        "of each that no other has",
    ),
    "discriminator without an object": (
        ("components", "schemas", "Enclosure", "discriminator", "mapping"),
        {"PHOTO": "#/components/schemas/Photo"},
        ("components", "schemas", "Enclosure"),
        "the mapping of a discriminator must name each object of the choice by its $ref",
    ),
    "discriminator that may be missing": (
        ("components", "schemas", "Coin", "required"),
        ["value"],
        ("components", "schemas", "Enclosure"),
        "#/components/schemas/Coin must require type, which tells the objects apart",
    ),
    "rule of another kind": (
        (*LETTER, FACTS, "rules"),
        [{"none": ["stamp", "note"]}],
        LETTER,
        "a rule of x-deskspec.rules must be one of exactly_one, at_least_one, at_most_one, "
        "together",
    ),
    "rule over what is always given": (
        (*LETTER, FACTS, "rules"),
        [{"exactly_one": ["from", "note"]}],
        LETTER,
        "x-deskspec.rules.exactly_one names from, which is not there or always given",
    ),
    "rule over one name": (
        (*LETTER, FACTS, "rules"),
        [{"exactly_one": ["note"]}],
        LETTER,
        "x-deskspec.rules.exactly_one must list at least two names, or groups of names",
    ),
    "groups that belong together": (
        (*LETTER, FACTS, "rules"),
        [{"together": [["stamp", "copies"], "note"]}],
        LETTER,
        "x-deskspec.rules.together must list names, not groups",
    ),
    "rules are a mapping": (
        (*LETTER, FACTS, "rules"),
        {"exactly_one": ["stamp", "note"]},
        (*LETTER, FACTS, "rules"),
        "must be a list of mappings",
    ),
    "rule of a schema": (
        ("components", "schemas", "StampInput", FACTS, "rules"),
        [{"together": ["id", "name"]}],
        ("components", "schemas", "StampInput"),
        "x-deskspec.rules.together names name, which is not there or always given",
    ),
    "values that nothing lists": (
        ("components", "schemas", "StampColour", FACTS, "warn_beyond"),
        "Stamp",
        ("components", "schemas", "StampColour"),
        "x-deskspec.warn_beyond is Stamp, which is not a component with an enum",
    ),
    "flattened is no object": (
        (*LETTER, FACTS, "flatten"),
        "to",
        LETTER,
        "x-deskspec.flatten is to, which is not a required object with properties in the request "
        "body",
    ),
    "flattened may be left out": (
        (*LETTER, *JSON_BODY, "required"),
        ["from", "to", "channel"],
        LETTER,
        "x-deskspec.flatten is content, which is not a required object with properties in the "
        "request body",
    ),
    "flattened field like another": (
        (*LETTER, FACTS, "names"),
        {"headers": "request_headers"},
        LETTER,
        "body/content/to and body/to would both be the argument to",
    ),
    "one name in two places": (
        (*MOVE, FACTS, "names"),
        {},
        MOVE,
        "body/boxId and query/boxId would both be the argument box_id",
    ),
    "name at a place that has it not": (
        (*MOVE, FACTS, "names", "path/boxId"),
        "box",
        MOVE,
        "x-deskspec.names names path/boxId, which is not a parameter",
    ),
    "leading in both places": (
        (*MOVE, *JSON_BODY, "required"),
        ["boxId"],
        MOVE,
        "x-deskspec.leading is boxId, which is not one required parameter of the query or field "
        "of the request body",
    ),
    "argument like an option": (
        (*LETTER, FACTS, "names"),
        {"content/to": "reader"},
        LETTER,
        "headers would hide an option of every call: rename it in x-deskspec.names",
    ),
    "constant that may be left out": (
        (*LETTER, *JSON_BODY, "required"),
        ["content"],
        LETTER,
        "channel has one value (const), which is always sent: make it required",
    ),
    "commas in a text": (
        (*STAMPS, "parameters", "1", "schema"),
        {"type": "string"},
        STAMPS,
        "parameter colours: style and explode can only say that a list is sent with commas: "
        "style: form in the query, simple in the path, and explode: false",
    ),
    "another separator": (
        (*STAMPS, "parameters", "1", "style"),
        "pipeDelimited",
        STAMPS,
        "parameter colours: style and explode can only say that a list is sent with commas: "
        "style: form in the query, simple in the path, and explode: false",
    ),
    "two leading fields": (
        (*ASSIGN, FACTS, "leading"),
        "id, carrier",
        ASSIGN,
        "x-deskspec.leading is id, carrier, which is not one required "
        "parameter of the query or field of the request body",
    ),
    "leading is no field": (
        (*ASSIGN, FACTS, "leading"),
        "parcel",
        ASSIGN,
        "x-deskspec.leading is parcel, which is not one required "
        "parameter of the query or field of the request body",
    ),
    "leading may be left out": (
        (*CREATE, FACTS, "leading"),
        "note",
        CREATE,
        "x-deskspec.leading is note, which is not one required "
        "parameter of the query or field of the request body",
    ),
    "leading without a body": (
        (*DELETE, FACTS, "leading"),
        "parcel_id",
        DELETE,
        "x-deskspec.leading is parcel_id, which is not one required "
        "parameter of the query or field of the request body",
    ),
    "batch without a name": (
        (*BATCH, FACTS, "batch"),
        REMOVED,
        BATCH,
        "a request body must be an object with properties, which become arguments, or an array "
        "that x-deskspec.batch or x-deskspec.whole names",
    ),
    "whole body of another kind": (
        (*MARKS, *JSON_BODY, "type"),
        "string",
        MARKS,
        "a body that x-deskspec.whole names must be an array",
    ),
    "whole body without a name in Python": (
        (*MARKS, FACTS, "whole"),
        "myMarks",
        MARKS,
        "x-deskspec.whole must be an argument name: my_marks",
    ),
    "objects that no required field tells apart": (
        ("components", "schemas", "DepotMove", "required"),
        REMOVED,
        ("paths", "/depots/{id}", "patch"),
        "DepotChanges and DepotMove cannot be distinguished: each must require a property that the "
        "other does not have, or another const",
    ),
    "batch without a limit": (
        (*BATCH, *JSON_BODY, "maxItems"),
        REMOVED,
        BATCH,
        "a batch must be an array with maxItems, and its items a component",
    ),
    "batch of texts": (
        (*BATCH, *JSON_BODY, "items"),
        {"type": "string"},
        BATCH,
        "a batch must be an array with maxItems, and its items a component",
    ),
    "batch that is an object": (
        (*CREATE, FACTS, "batch"),
        "parcels",
        CREATE,
        "a batch must be an array with maxItems, and its items a component",
    ),
    "batch without a body": (
        (*DELETE, FACTS, "batch"),
        "parcels",
        DELETE,
        "a batch must be an array with maxItems, and its items a component",
    ),
    "name of a batch hides an option": (
        (*BATCH, FACTS, "batch"),
        "headers",
        BATCH,
        "headers would hide an option of every call: rename it in x-deskspec.names",
    ),
    "name of a batch is no Python name": (
        (*BATCH, FACTS, "batch"),
        "parcelInputs",
        BATCH,
        "x-deskspec.batch must be an argument name: parcel_inputs",
    ),
    "batch in the query without a limit": (
        (*DELETE_MANY, "parameters"),
        [{"name": "ids", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}],
        DELETE_MANY,
        "a batch must be an array with maxItems, and its items a component",
    ),
    "batch whose response has no array": (
        (*BATCH, "responses", "200", "content", "application/json", "schema"),
        {"$ref": "#/components/schemas/Parcel"},
        BATCH,
        "response 200 to a batch must have an array with the results of its entries, "
        "or x-deskspec.result with that of all",
    ),
    "shorthand named like another method": (
        (*ASSIGN, FACTS, "also", "create"),
        {"summary": "Create.", "fixed": {"carrier": None}},
        ASSIGN,
        "parcels would have two methods create: rename one",
    ),
    "two search fields of one name": (
        (*SEARCH, FACTS, "search", "dueAt"),
        "epoch-s",
        SEARCH,
        "dueAt and parcels.dueAt would both be the field due_at",
    ),
    "webhooks are text": (
        HOOKS,
        "signed",
        HOOKS,
        "must be a mapping",
    ),
    "conflicts without a 400": (
        (*ASSIGN, FACTS, "conflicts"),
        ["taken"],
        ASSIGN,
        "x-deskspec.conflicts needs a 400 response, which is not declared",
    ),
    "conflict is text": (
        (*CREATE, FACTS, "conflicts"),
        "taken",
        (*CREATE, FACTS, "conflicts"),
        "must be a list of text",
    ),
    "empty is not declared": (
        (*SEARCH, FACTS, "empty"),
        410,
        SEARCH,
        "x-deskspec.empty is 410, which is not declared",
    ),
    "empty is text": (
        (*SEARCH, FACTS, "empty"),
        "404",
        (*SEARCH, FACTS, "empty"),
        "must be an integer",
    ),
    "search without a class": (
        (*SEARCH, FACTS, "search_class"),
        REMOVED,
        SEARCH,
        "x-deskspec.search_class must name the class of the fields, such as CustomerFields",
    ),
    "class of a search is no class": (
        (*SEARCH, FACTS, "search_class"),
        "parcel_fields",
        SEARCH,
        "x-deskspec.search_class must name the class of the fields, such as CustomerFields",
    ),
    "class of a search is a component": (
        (*SEARCH, FACTS, "search_class"),
        "Parcel",
        ("components", "schemas", "Parcel"),
        "the generated modules have another class of this name: choose another name",
    ),
    "kind of a search field": (
        (*SEARCH, FACTS, "search", "parcels.id"),
        "number",
        (*SEARCH, FACTS, "search", "parcels.id"),
        "must be one of string, integer, epoch-s, names",
    ),
    "search field that no condition has": (
        (*SEARCH, FACTS, "search", "parcels.weight"),
        "integer",
        SEARCH,
        "parcels.weight must be in both x-deskspec.search and the enum of a condition",
    ),
    "search field that is not declared": (
        (*CONDITION, "enum"),
        ["parcels.id", "parcels.carrier.name", "parcels.dueAt", "labels", "parcels.weight"],
        SEARCH,
        "parcels.weight must be in both x-deskspec.search and the enum of a condition",
    ),
    "search without conditions": (
        FILTER,
        {"type": "string"},
        SEARCH,
        "labels must be in both x-deskspec.search and the enum of a condition",
    ),
    "no cursor": (
        (*LIST, FACTS, "cursor"),
        REMOVED,
        LIST,
        "x-deskspec.cursor must name the parameters that take the cursor of a page",
    ),
    "cursor by its Python name": (
        (*LIST, FACTS, "cursor"),
        {"after": "/meta/after"},
        LIST,
        "x-deskspec.cursor must name the parameters that take the cursor of a page",
    ),
    "place of a cursor is no pointer": (
        (*LIST, FACTS, "cursor"),
        {"page[after]": "meta.after"},
        LIST,
        "x-deskspec.cursor.page[after] must point to its value in a page: /meta/after",
    ),
    "place of a flag is no pointer": (
        (*LIST, FACTS, "more"),
        "hasMore",
        LIST,
        "x-deskspec.more must point to the flag in a page: /meta/hasMore",
    ),
    "link of a list that has a cursor": (
        (*LIST, FACTS, "next"),
        "/links/next",
        LIST,
        "x-deskspec.next is of lists that page by link",
    ),
    "rate without seconds": (
        (*DEPOTS, FACTS, "rate"),
        {"requests": 1},
        (*DEPOTS, FACTS, "rate"),
        "must have requests and seconds, both above 0",
    ),
    "rate whose status is not declared": (
        (*DEPOTS, FACTS, "rate"),
        {"requests": 30, "seconds": 60, "status": 409},
        (*DEPOTS, FACTS, "rate"),
        "has status 409, which is not declared",
    ),
    "shared rate that differs": (
        ("paths", "/zones", "get", FACTS, "rate"),
        {"requests": 1, "seconds": 1, "shared": "zones"},
        ("paths", "/zones/near", "get", FACTS, "rate"),
        "differs from another one that is shared as zones",
    ),
    "further rate of nothing": (
        (*DEPOTS, FACTS, "further_rate"),
        {"requests": 1, "seconds": 1, "each": "crane"},
        DEPOTS,
        "x-deskspec.further_rate.each names crane, which is not an argument",
    ),
    "further rate that differs": (
        (*DEPOTS, FACTS, "further_rate"),
        {"requests": 1, "seconds": 1, "shared": "boxes", "each": "page"},
        ("paths", "/letters/box", "post", FACTS, "further_rate"),
        "differs from another one that is shared as boxes",
    ),
    "no place of a link": (
        (*DEPOTS, FACTS, "next"),
        REMOVED,
        DEPOTS,
        "x-deskspec.next must point to the link in a page: /links/next",
    ),
    "offset without a default": (
        (*SEARCH, *JSON_BODY, "properties", "offset", "default"),
        REMOVED,
        SEARCH,
        "a list that pages by offset needs the parameter offset with a default",
    ),
    "page number without a default": (
        (*STAMPS, "parameters", "2", "schema", "default"),
        REMOVED,
        STAMPS,
        "a list that pages by page needs the parameter page with a default",
    ),
    "no limit": (
        (*SEARCH, *JSON_BODY, "properties", "limit"),
        REMOVED,
        SEARCH,
        "a list that pages by offset needs the parameter limit with a default",
    ),
    **{
        problem: (
            (*WORD, media_type),
            content,
            DELETE,
            "response 200: only application/json can be read, and one word (const) in "
            "application/json and text/plain alike",
        )
        for problem, media_type, content in (
            ("word in text alone", "application/json", REMOVED),
            ("another word in text", "text/plain", {"schema": {"type": "string", "const": "Ok"}}),
            ("any word in text", "text/plain", {"schema": {"type": "string"}}),
            ("word as a page", "text/html", {"schema": {"type": "string", "const": "Done"}}),
        )
    },
    "spelling of no value": (
        (*STATUS, FACTS, "spellings", "waiting"),
        "held",
        STATUS,
        "x-deskspec.spellings.waiting is held, which is not in the enum",
    ),
    "spelling of a spelling": (
        (*STATUS, FACTS, "spellings", "waiting"),
        "onhold",
        STATUS,
        "x-deskspec.spellings.waiting is onhold, which is another spelling: use the enum value",
    ),
    "shorthand of no property": (
        (*LABEL, FACTS, "shorthand"),
        "title",
        LABEL,
        "x-deskspec.shorthand is title, which is not a property",
    ),
    "enum without a format": (
        (*CONDITION, "format"),
        REMOVED,
        CONDITION,
        "an enum needs a name: move it to components/schemas and refer to it",
    ),
    "webhooks without facts": (
        HOOKS,
        REMOVED,
        HOOKS,
        "is missing: add signature, header and event of the payloads",
    ),
    **{
        problem: (
            (*HOOKS, key),
            value,
            HOOKS,
            "must have a signature (hmac-sha1, hmac-sha256, authorization) "
            "and the header that carries it",
        )
        for problem, key, value in (
            ("no signature", "signature", REMOVED),
            ("no header of a signature", "header", REMOVED),
        )
    },
    "unknown signature": (
        (*HOOKS, "signature"),
        "md5",
        (*HOOKS, "signature"),
        "must be one of hmac-sha1, hmac-sha256, authorization",
    ),
    "header of a signature is a list": (
        (*HOOKS, "header"),
        ["X-Signature"],
        (*HOOKS, "header"),
        "must be text",
    ),
    "no field that names an event": (
        (*HOOKS, "event"),
        REMOVED,
        HOOKS,
        "must have an event: the payload fields that may name the event",
    ),
    "payload without the event": (
        (*HOOKS, "event"),
        ["kind"],
        ("webhooks", "parcel"),
        "its payload must be a component with a field kind, or say what it has",
    ),
    "payload without a name": (
        ("webhooks", "parcel", "post", *PAYLOAD),
        {"type": "object", "additionalProperties": True},
        ("webhooks", "parcel"),
        "its payload must be a component with a field event or kind, or say what it has",
    ),
    "payload that is no JSON": (
        ("webhooks", "parcel", "post", "requestBody", "content"),
        {"text/plain": {"schema": {"type": "string"}}},
        ("webhooks", "parcel"),
        "its payload must be a component with a field event or kind, or say what it has",
    ),
    "no payload": (
        ("webhooks", "parcel", "post", "requestBody"),
        REMOVED,
        ("webhooks", "parcel"),
        "its payload must be a component with a field event or kind, or say what it has",
    ),
    "no payload of an unknown event": (
        ("webhooks",),
        {"parcel": {"post": PARCEL_BODY}},
        ("webhooks",),
        "one webhook must list no events: the base of all events, for unknown ones",
    ),
    "two payloads of unknown events": (
        ("components", "schemas", "ParcelEventName", "enum"),
        REMOVED,
        ("webhooks",),
        "one webhook must list no events: the base of all events, for unknown ones",
    ),
    "fields that the payload lacks": (
        ("webhooks", "weighed", "post", FACTS, "has"),
        ["weight", "size", "depth"],
        ("webhooks", "weighed", "post"),
        "x-deskspec.has: size, depth is no field of its payload",
    ),
    "fields of a payload with a name": (
        ("webhooks", "parcel", "post", FACTS),
        {"has": ["parcel"]},
        ("webhooks", "parcel", "post"),
        "x-deskspec.has: its payload names the event, which is enough",
    ),
    "an event that an earlier one hides": (
        ("webhooks", "weighed", "post", FACTS, "has"),
        ["weight"],
        ("webhooks", "estimated", "post"),
        "x-deskspec.has: move it before weighed, which has less",
    ),
    "example of a payload": (
        ("webhooks", "parcel", "post", *PAYLOAD[:-1], "examples", "printed", "value", "parcel"),
        {"id": "seven"},
        ("webhooks", "parcel", "post", *PAYLOAD[:-1], "examples", "printed"),
        'example is not valid at parcel/id: "seven" is not of type "integer"',
    ),
}


def found(contract: Contract) -> list[str]:
    return [f"{'.'.join(place)}: {problem}" for place, problem in lint.problems(contract)]


def put(contract: Contract, place: tuple[str, ...], value: object) -> None:
    *parents, last = place
    node: Any = contract
    for key in parents:
        node = node[int(key) if isinstance(node, list) else key]
    if value is REMOVED:
        del node[last]
    else:
        node[last] = value


def test_a_good_contract_has_no_problems(contract: Contract) -> None:
    assert found(contract) == []


@pytest.mark.parametrize(("place", "value", "problem"), CASES.values(), ids=CASES.keys())
def test_a_rule_finds_what_it_is_about(
    contract: Contract, place: tuple[str, ...], value: object, problem: str
) -> None:
    put(contract, place, value)
    assert [each for each in found(contract) if problem in each]


def test_the_class_of_a_resource_is_named_after_its_tag(contract: Contract) -> None:
    """Not after the first word of its operations, which may be that of another class."""
    for operation in operations_of(contract):
        operation.node["tags"] = ["thing_boxes"]
    names = ("ThingBoxes", "AsyncThingBoxes", "Things")
    contract["components"]["schemas"] |= {name: {"type": "string"} for name in names}
    said = [each for each in found(contract) if "have another class of this name" in each]
    assert [each.partition(":")[0] for each in said] == [
        "components.schemas.ThingBoxes",
        "components.schemas.AsyncThingBoxes",
    ]


def test_a_good_contract_of_everything_has_no_problems(courier_contracts: list[Contract]) -> None:
    assert [found(contract) for contract in courier_contracts] == [[], [], []]


@pytest.mark.parametrize(
    ("place", "value", "where", "problem"), COURIER_CASES.values(), ids=COURIER_CASES.keys()
)
def test_a_rule_names_the_place_and_what_to_do(
    courier_contract: Contract,
    place: tuple[str, ...],
    value: object,
    where: tuple[str, ...],
    problem: str,
) -> None:
    put(courier_contract, place, value)
    assert f"{'.'.join(where)}: {problem}" in found(courier_contract)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ((*WORD, "text/plain"), REMOVED),
        ((*FILTER, "items"), {"$ref": "#/components/schemas/ParcelCondition"}),
        ((*LIST, FACTS, "names"), REMOVED),
        ((*SEARCH, FACTS, "empty"), REMOVED),
        ((*STATUS, FACTS, "spellings", "2"), "on hold"),
        ((*LABEL, FACTS, "shorthand"), "colour"),
        ((*UNASSIGN, "fixed"), {"carrier": 7, "id": 7}),
    ],
)
def test_a_rule_leaves_the_right_form_alone(
    courier_contract: Contract, place: tuple[str, ...], value: object
) -> None:
    put(courier_contract, place, value)
    assert found(courier_contract) == []


def test_a_vendor_without_documented_payloads_may_sign_what_names_no_event(
    contract: Contract,
) -> None:
    put(contract, HOOKS, {"signature": "authorization", "header": "Authorization"})
    assert found(contract) == []


def test_an_operation_id_is_unique(contract: Contract) -> None:
    put(contract, (*POST, "operationId"), "things_get")
    (problem,) = [each for each in found(contract) if "is also used" in each]
    assert problem.startswith("paths./things/search.post: operationId things_get is also used at")


def test_a_problem_names_its_place(contract: Contract) -> None:
    put(contract, (*THING, "properties", "type"), NOWHERE)
    assert found(contract) == [
        "components.schemas.Thing.properties.type: $ref #/components/schemas/Nowhere "
        "is not in this document: fix it or add the component"
    ]
    put(contract, (*THING, "properties", "type"), {"type": "thing"})
    assert found(contract)[0].startswith("components.schemas.Thing.properties.type.type: ")


def test_formats_of_examples_are_checked(contract: Contract) -> None:
    put(contract, (*THING, "properties", "class"), {"type": "string", "format": "date"})
    put(contract, (*RESPONSE, "examples", "printed", "value", "thing", "class"), "22-11-2026")
    assert [each for each in found(contract) if "example is not valid at thing/class" in each]


@pytest.mark.parametrize("name", ["default", "example", "examples", "format", "properties"])
def test_a_property_may_be_called_like_a_keyword(contract: Contract, name: str) -> None:
    put(contract, (*THING, "properties", "kept"), {"$ref": "#/components/schemas/Example"})
    put(contract, (*THING, "properties", name), {"type": "string"})
    assert found(contract) == []
    put(contract, (*THING, "properties", name), NOWHERE)
    assert [each for each in found(contract) if "is not in this document" in each]


def test_a_key_may_be_the_whole_authorization_header(contract: Contract) -> None:
    scheme = {"type": "apiKey", "in": "header", "name": "Authorization"}
    put(contract, ("components", "securitySchemes", "bearer"), scheme)
    assert found(contract) == []


@pytest.mark.parametrize("where", ["header", "query", "cookie"])
def test_the_key_of_an_operation_may_be_in_another_header(contract: Contract, where: str) -> None:
    scheme = {"type": "apiKey", "in": where, "name": "X-Public-Key"}
    put(contract, ("components", "securitySchemes", "public"), scheme)
    put(contract, (*GET, "security"), [{"public": []}])
    is_refused = any(KEY_HEADER in each for each in found(contract))
    assert is_refused == (where != "header")
    put(contract, (*GET, "security"), [{"public": [], "bearer": []}])
    assert any(KEY_HEADER in each for each in found(contract))


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_contracts_of_this_project_have_no_problems(checkout: Project, vendor: str) -> None:
    for each in contracts(checkout, vendor):
        assert found(each.document) == []


def test_an_operation_without_the_401_that_all_others_have(contract: Contract) -> None:
    denied = {"description": "No key."}
    get, post = contract["paths"]["/things/{thing_id}"], contract["paths"]["/things/search"]
    contract["paths"]["/things"] = {"get": {**get["get"], "operationId": "things_find"}}
    contract["paths"]["/things"]["get"]["parameters"] = []
    for operation in (get["get"], post["post"]):
        operation["responses"] = {**operation["responses"], "401": denied}
    contract["paths"]["/things"]["get"]["responses"].pop("401", None)
    found = [(place, said) for place, said in lint.problems(contract) if "401" in said]
    assert found == [(("paths", "/things", "get"), "has no 401, which most others have: add it")]


def test_no_401_is_needed_where_no_operation_has_one(contract: Contract) -> None:
    assert not any("401" in said for _, said in lint.problems(contract))
