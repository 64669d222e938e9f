"""The words of our own that a spec may use: what `x-deskspec` says, and formats.

One table: the lint refuses what is not in it, and `docs/vocabulary.md` is made from it.
"""

import inspect
from collections.abc import Iterator, Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

from deskspec_runtime.values import codecs, wire_formats

from .actions import ACTION_KINDS

KEY: Final = "x-deskspec"
"""The extension of OpenAPI that holds what we declare."""
ANY_NAME: Final = "NAME"
"""Means any name in the path of an entry."""
TEXT_FORM: Final = "text-form"
"""The format of text in place of a value of another type, which another profile documents."""

Holder: TypeAlias = Literal[
    "info", "profile", "operation", "webhook", "response", "schema", "property"
]
"""What has an `x-deskspec`: a part of a document, or the `info` of a profile's overlay."""
ValueKind: TypeAlias = Literal[
    "text", "an integer", "a list of text", "a list of mappings", "a mapping", "true or false"
]

EFFECTS: Final = ("read", "write", "send")
PAGING: Final = ("none", "offset", "page", "cursor", "link")
"""How a list may page: not, by offset and limit, by page and page size, by a cursor or by a link
that a page brings."""
SEARCH_KINDS: Final = ("string", "integer", "epoch-s", "names")
"""What a field that can be searched may hold."""
TRANSFORMS: Final = ("text-forms",)
"""What a profile may do to every response."""
FILLS: Final = ("uuid4",)
"""What the client may make for a field that is left out."""
METHODS_AS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
"""What another page of a vendor may have for the method of an operation."""
QUERIES_AS: Final = ("body",)
"""Where another page of a vendor may have what is in the query: in a JSON body."""
UNDOCUMENTED: Final = ("errors",)
"""What an operation may say that no page shows."""
SIGNATURES: Final = ("hmac-sha1", "hmac-sha256", "authorization")
"""How a vendor may prove that a webhook is its own."""
BODY_FORMATS: Final = ("json", "form")
"""How the body of a webhook may be written."""


class Entry(NamedTuple):
    """A key of `x-deskspec`."""

    holder: Holder
    path: str
    """The keys that lead to it, joined by points."""
    kind: ValueKind
    meaning: str
    example: str
    """Its value in YAML."""
    choices: tuple[str, ...] = ()
    """The only values that it or its entries may have; any of its kind if there are none."""


ENTRIES: Final = (
    Entry(
        "info",
        "beside",
        "a mapping",
        "What is beside the result in a body: an attribute of the results that have it.",
        "{upload: /meta/upload}",
    ),
    Entry("info", "beside.NAME", "text", "Where a body has it.", "/meta/upload"),
    Entry(
        "info",
        "closed",
        "true or false",
        "Whether an object without `additionalProperties` has no other fields.",
        "true",
    ),
    Entry(
        "info",
        "documents",
        "a list of text",
        "The operations that the default profile documents; all if it is left out.",
        "[customers_get]",
    ),
    Entry(
        "info",
        "envelopes",
        "a mapping",
        "Schemas of bodies around an item, whose place is `{$ref: item}`.",
        "{one: {type: object, properties: {data: {$ref: item}}}}",
    ),
    Entry(
        "info",
        "envelopes.NAME",
        "a mapping",
        "One of them. The property of the item is called as `result` or `items` of an operation "
        "says; an operation without either gets its name.",
        "{type: object, properties: {data: {$ref: item}}}",
    ),
    Entry(
        "info",
        "max_body_bytes",
        "an integer",
        "The documented size of a request body: a batch is split by it, too.",
        "100000",
    ),
    Entry("info", "profile", "text", "The default profile, which may have an overlay.", "typed"),
    Entry(
        "info",
        "rate",
        "a mapping",
        "The documented rate of all calls.",
        "{requests: 120, seconds: 60}",
    ),
    Entry("info", "rate.requests", "an integer", "How many requests are accepted.", "120"),
    Entry("info", "rate.seconds", "an integer", "In how many seconds.", "60"),
    Entry(
        "info",
        "rate.plans",
        "a mapping",
        "How many are accepted in that time with a plan of the vendor; `requests` is for none.",
        "{business: 500}",
    ),
    Entry("info", "rate.plans.NAME", "an integer", "How many requests are accepted.", "500"),
    Entry(
        "info",
        "rate.headers",
        "a mapping",
        "The headers of responses that say what is left of the rate.",
        "{remaining: x-ratelimit-remaining}",
    ),
    Entry("info", "rate.headers.limit", "text", "How many are accepted.", "x-ratelimit-limit"),
    Entry(
        "info",
        "rate.headers.remaining",
        "text",
        "How many are left.",
        "x-ratelimit-remaining",
    ),
    Entry(
        "info",
        "rate.headers.reset",
        "text",
        "When a request is accepted again, in seconds since 1970; where none is left.",
        "x-ratelimit-reset",
    ),
    Entry(
        "info",
        "resource",
        "a mapping",
        "Where JSON:API resources keep what their models have as attributes of their own, too.",
        "{fields: attributes, links: relationships}",
    ),
    Entry(
        "info",
        "resource.fields",
        "text",
        "The property with the fields: `customer.name` is `customer.attributes.name`.",
        "attributes",
    ),
    Entry(
        "info",
        "resource.links",
        "text",
        "The property with the links to other resources: `message.customer_id` is "
        "`message.relationships.customer.data.id`.",
        "relationships",
    ),
    Entry(
        "info",
        "resource.types",
        "a mapping",
        "The types of resources, by which a client reads an object that may be any of them.",
        "{customer: Customer}",
    ),
    Entry(
        "info",
        "resource.types.NAME",
        "text",
        "The component of the resources of this type.",
        "Customer",
    ),
    Entry(
        "info",
        "success",
        "text",
        "The field of a 2xx body whose `false` means that the call failed, where a success has it.",
        "success",
    ),
    Entry(
        "info",
        "webhooks",
        "a mapping",
        "How webhooks are signed, and what names their event.",
        "{signature: authorization, header: Authorization}",
    ),
    Entry(
        "info",
        "webhooks.signature",
        "text",
        "How a webhook proves where it is from.",
        "hmac-sha256",
        SIGNATURES,
    ),
    Entry("info", "webhooks.header", "text", "The header with the proof.", "X-Acme-Signature"),
    Entry(
        "info",
        "webhooks.event_header",
        "text",
        "The header with the name of the event, if there is one.",
        "X-Acme-Event",
    ),
    Entry(
        "info",
        "webhooks.event",
        "a list of text",
        "The fields of a payload that may name its event, tried in order.",
        "[event, eventType]",
    ),
    Entry(
        "info",
        "webhooks.bodies",
        "a list of text",
        "How a body may be written, as its `Content-Type` says; JSON if it is left out.",
        "[json, form]",
        BODY_FORMATS,
    ),
    Entry(
        "profile",
        "documents",
        "a list of text",
        "The operations that the profile documents; all if it is left out.",
        "[customers_get]",
    ),
    Entry(
        "profile",
        "pages",
        "text",
        "How the URLs of its doc pages begin, in place of `documents`: it documents the operations "
        "that have such a page in the ledger.",
        "docs/",
    ),
    Entry(
        "profile",
        "transforms",
        "a list of text",
        "What it does to each success: `text-forms` prints scalars, null and empty lists as text.",
        "[text-forms]",
        TRANSFORMS,
    ),
    Entry(
        "operation",
        "acts",
        "a mapping",
        "What the operation does to records, where method, path and schemas do not show it.",
        "{as: set, on: chats}",
    ),
    Entry("operation", "acts.as", "text", "The action.", "create", ACTION_KINDS),
    Entry("operation", "acts.on", "text", "The resource whose records it changes.", "chats"),
    Entry(
        "operation",
        "acts.by",
        "a mapping",
        "The parameters or fields that name a record, the first one that is given.",
        "{phoneNumber: phone, customerId: id}",
    ),
    Entry("operation", "acts.by.NAME", "text", "The field of the record it is.", "phone"),
    Entry(
        "operation",
        "acts.stores",
        "a mapping",
        "Where a record keeps a field of the request that it has under another name.",
        "{application: applicationId}",
    ),
    Entry(
        "operation",
        "acts.stores.NAME",
        "text",
        "The field of the record, with / between steps.",
        "applicationId",
    ),
    Entry(
        "operation",
        "acts.unseen",
        "a list of text",
        "The fields of the request that no response has.",
        "[jsonSchema]",
    ),
    Entry(
        "operation",
        "also",
        "a mapping",
        "Further methods that call the operation with some fields of its body fixed; those of a "
        "list have an iterator, too.",
        "{unassign: {summary: Unassign a chat., fixed: {assignee: null}}}",
    ),
    Entry(
        "operation",
        "also.NAME",
        "a mapping",
        "One such method, by its name in Python; with the resource before it, if `on` names one.",
        "{summary: Unassign a chat., fixed: {assignee: null}}",
    ),
    Entry(
        "operation",
        "also.NAME.summary",
        "text",
        "The first line of its docstring.",
        "Unassign a chat.",
    ),
    Entry(
        "operation",
        "also.NAME.description",
        "text",
        "The rest of its docstring.",
        "The chat then has no assignee.",
    ),
    Entry(
        "operation",
        "also.NAME.fixed",
        "a mapping",
        "The fields of the body that it fixes, with their values. A text may have arguments in "
        "braces, which `takes` describes.",
        "{assignee: null}",
    ),
    Entry(
        "operation",
        "also.NAME.item",
        "text",
        "The component of the entries of its page, where they are of one type.",
        "Conversation",
    ),
    Entry(
        "operation",
        "also.NAME.on",
        "text",
        "The resource that has it, where it is another one.",
        "conversations",
    ),
    Entry(
        "operation",
        "also.NAME.takes",
        "a mapping",
        "The arguments in what it fixes, positional ones, each with its description.",
        "{klass: Name of the klass.}",
    ),
    Entry(
        "operation",
        "also.NAME.takes.NAME",
        "text",
        "What one of them is.",
        "Name of the klass.",
    ),
    Entry(
        "operation",
        "also.NAME.variant",
        "text",
        "The component of the body that it sends, in place of `fixed`, where the body is one of "
        "several objects.",
        "EmailDraftInput",
    ),
    Entry(
        "operation",
        "also.NAME.without",
        "a list of text",
        "The parameters and fields that it does not take.",
        "[idsOnly]",
    ),
    Entry(
        "operation",
        "batch",
        "text",
        "The argument that takes any number of entries, sent by as many calls as it needs: a list "
        "in the query, else the body. Each response has an array, with a result an entry, or the "
        "`result` of all entries, which then has their `positions`.",
        "customers",
    ),
    Entry(
        "operation",
        "conflicts",
        "a list of text",
        "Codes of a 400 that raise `ConflictError`.",
        "[invalid_userId_value]",
    ),
    Entry(
        "operation",
        "cursor",
        "a mapping",
        "The parameters that take the cursor of the next page.",
        "{lastId: /next/id, lastDate: /next/date}",
    ),
    Entry(
        "operation",
        "cursor.NAME",
        "text",
        "Where a page has its value; - is the last entry of a list.",
        "/notes/-/id",
    ),
    Entry("operation", "effect", "text", "What a call does at the provider.", "read", EFFECTS),
    Entry(
        "operation", "empty", "an integer", "The status that means that there is no match.", "404"
    ),
    Entry(
        "operation",
        "fill",
        "a mapping",
        "The field of the body, with / between steps, that the client fills if it is left out; "
        "results and exceptions have it as `message_id`.",
        "{messageId: uuid4}",
    ),
    Entry("operation", "fill.NAME", "text", "What it gets.", "uuid4", FILLS),
    Entry(
        "operation",
        "flatten",
        "text",
        "The required object in the body whose properties are arguments themselves.",
        "content",
    ),
    Entry(
        "operation",
        "further_rate",
        "a mapping",
        "A documented rate that counts beside that of all calls.",
        "{requests: 120, seconds: 60, shared: notes, each: customer, unless: importedAt}",
    ),
    Entry(
        "operation", "further_rate.requests", "an integer", "How many requests are accepted.", "120"
    ),
    Entry("operation", "further_rate.seconds", "an integer", "In how many seconds.", "60"),
    Entry(
        "operation",
        "further_rate.shared",
        "text",
        "A name that other operations of the same further rate have, which share it.",
        "notes",
    ),
    Entry(
        "operation",
        "further_rate.each",
        "text",
        "The parameter or field each value of which has the rate for itself. A name may have its "
        "place before it.",
        "customer",
    ),
    Entry(
        "operation",
        "further_rate.unless",
        "text",
        "The field that exempts a request which has it.",
        "importedAt",
    ),
    Entry(
        "operation",
        "items",
        "text",
        "The field of a response with the entries; empty text if the response is the list.",
        "data",
    ),
    Entry(
        "operation",
        "items_as",
        "a list of text",
        "What other pages of the vendor call this field, likewise.",
        "[messages]",
    ),
    Entry(
        "operation",
        "leading",
        "text",
        "The required parameter or field that is a positional argument.",
        "id",
    ),
    Entry(
        "operation",
        "method_as",
        "text",
        "The method that another page of the vendor has, with the same body.",
        "GET",
        METHODS_AS,
    ),
    Entry(
        "operation",
        "more",
        "text",
        "Where a page that has a cursor says whether there is a next one.",
        "/meta/hasMore",
    ),
    Entry(
        "operation",
        "names",
        "a mapping",
        "What parameters and fields are called as arguments. A name may have its place before it.",
        "{query/groupId: group_id, body/groupId: new_group_id}",
    ),
    Entry("operation", "names.NAME", "text", "The argument of one of them.", "customer_id"),
    Entry("operation", "next", "text", "Where a page has the next link.", "/links/next"),
    Entry(
        "operation",
        "note",
        "text",
        "A remark for the docstring that the vendor's pages do not make.",
        "start_date must not be after end_date.",
    ),
    Entry(
        "operation",
        "paging",
        "text",
        "How a list pages: `offset` by `offset` and `limit`; `page` by the number `page` and by "
        "`pageSize`, to a page that is not full; `cursor` and `link` by what a page brings.",
        "offset",
        PAGING,
    ),
    Entry(
        "operation",
        "query_as",
        "text",
        "Where another page of the vendor has the parameters of the query.",
        "body",
        QUERIES_AS,
    ),
    Entry(
        "operation",
        "ranges",
        "a mapping",
        "How an iterator reads on after the last page that can be requested: it asks for the rest "
        "of the order.",
        "{page: page, sort: sort, criteria: and, asc: gte, desc: lte, fields: {madeAt: /madeAt}}",
    ),
    Entry(
        "operation",
        "ranges.asc",
        "text",
        "The operator of the values from one on, with it.",
        "gte",
    ),
    Entry(
        "operation",
        "ranges.criteria",
        "text",
        "The field with the criteria, all of which must hold: one, or a list.",
        "and",
    ),
    Entry(
        "operation",
        "ranges.desc",
        "text",
        "The operator of the values up to one, with it.",
        "lte",
    ),
    Entry(
        "operation",
        "ranges.fields",
        "a mapping",
        "What items can be sorted by and compared with.",
        "{madeAt: /attributes/madeAt}",
    ),
    Entry(
        "operation",
        "ranges.fields.NAME",
        "text",
        "Where an item has it.",
        "/attributes/madeAt",
    ),
    Entry(
        "operation",
        "ranges.page",
        "text",
        "The parameter with the number of the page, whose maximum is the last one.",
        "page",
    ),
    Entry(
        "operation",
        "ranges.sort",
        "text",
        "The field with the order: an attribute with `asc` or `desc`, or a list of one.",
        "sort",
    ),
    Entry(
        "operation",
        "ranges.type",
        "text",
        "Where an item has its type, if the first word of an attribute is that of its type.",
        "/type",
    ),
    Entry(
        "operation",
        "rate",
        "a mapping",
        "Its own documented rate, in place of that of all calls.",
        "{requests: 60, seconds: 60, shared: notes}",
    ),
    Entry("operation", "rate.requests", "an integer", "How many requests are accepted.", "60"),
    Entry("operation", "rate.seconds", "an integer", "In how many seconds.", "60"),
    Entry(
        "operation",
        "rate.shared",
        "text",
        "A name that other operations of the same rate have, which share it.",
        "notes",
    ),
    Entry(
        "operation",
        "rate.status",
        "an integer",
        "The status of a request above it, where it is another one than the declared 429.",
        "400",
    ),
    Entry(
        "operation",
        "result",
        "text",
        "The field of a response with the result; empty text if the response is a list of results.",
        "data",
    ),
    Entry(
        "operation",
        "roles",
        "a list of text",
        "The roles of a key, any of which is enough. A `*` means any text.",
        "[org.permission.brand.read, org.admin.brand.read]",
    ),
    Entry(
        "operation",
        "rules",
        "a list of mappings",
        "Which of several arguments are given: `exactly_one`, `at_least_one`, `at_most_one` or all "
        "`together`. A list in the list belongs together; a name may have its place before it.",
        "[{exactly_one: [to, groupId]}]",
    ),
    Entry(
        "operation",
        "search",
        "a mapping",
        "The fields that can be searched, and what they hold.",
        "{customers.id: integer}",
    ),
    Entry("operation", "search.NAME", "text", "What one of them holds.", "integer", SEARCH_KINDS),
    Entry("operation", "search_class", "text", "The class with these fields.", "CustomerFields"),
    Entry(
        "operation",
        "spares",
        "text",
        "Why a verification of another machine calls it only by its full name, and a recording "
        "never.",
        "Ends the session of the caller's own key.",
    ),
    Entry("operation", "total", "text", "Where a page has the number of all entries.", "/total"),
    Entry(
        "operation",
        "total_as",
        "a list of text",
        "Where other pages of the vendor have it.",
        "[/meta/total]",
    ),
    Entry(
        "operation",
        "undocumented",
        "a list of text",
        "What no page of the vendor shows of it: `errors`, a response with a status 4xx.",
        "[errors]",
        UNDOCUMENTED,
    ),
    Entry(
        "operation",
        "whole",
        "text",
        "The argument that is the whole body, which is a list.",
        "tags",
    ),
    Entry(
        "webhook",
        "has",
        "a list of text",
        "The fields that tell an event whose payload does not name it; one with a `const` only by "
        "that value.",
        "[conversationId, cost]",
    ),
    Entry(
        "response",
        "requires",
        "a list of text",
        "The properties, with / between steps, that its page requires beside those that every page "
        "requires of the component.",
        "[attributes/iconUrl]",
    ),
    Entry(
        "response",
        "lacks",
        "a list of text",
        "The properties of the component that its page does not have.",
        "[attributes/modifiedAt]",
    ),
    Entry("response", "NAME", "text", "The component in this envelope of `info`.", "Customer"),
    Entry(
        "schema",
        "rules",
        "a list of mappings",
        "Which of several properties are given: `exactly_one`, `at_least_one`, `at_most_one` or "
        "all `together`. A list in the list belongs together.",
        "[{at_least_one: [id, name]}]",
    ),
    Entry(
        "schema",
        "shorthand",
        "text",
        "The property that a text gives in place of the object.",
        "name",
    ),
    Entry(
        "schema",
        "spellings",
        "a mapping",
        "Other forms of the values of an enum.",
        "{onhold: on hold}",
    ),
    Entry("schema", "spellings.NAME", "text", "The value that a form means.", "on hold"),
    Entry(
        "schema",
        "warn_beyond",
        "text",
        "The component of the enum, this one or a larger one, whose values pass in silence; any "
        "other value of an argument is sent with a warning.",
        "TemplateLanguage",
    ),
    Entry(
        "schema",
        "requires",
        "a list of text",
        "Beside a reference: what its page requires, as in a response.",
        "[name]",
    ),
    Entry(
        "schema",
        "lacks",
        "a list of text",
        "Beside a reference: what its page does not have, as in a response.",
        "[customerId]",
    ),
    Entry(
        "schema",
        "resources",
        "a list of text",
        "The types in `resource.types` of `info` that it may have: a client reads it as the "
        "component of its type, and as this schema where it has another one.",
        "[customer, company]",
    ),
    Entry(
        "schema",
        "shape_of",
        "text",
        "The component that this one is a shape of. Written by the build.",
        "Brand",
    ),
    Entry("property", "alias", "text", "The property that it is another name of.", "type"),
    Entry(
        "property",
        "refers",
        "text",
        "The resource that it refers to, where neither its schema nor its name shows it.",
        "tags",
    ),
    Entry(
        "property",
        "personal",
        "true or false",
        "Whether its values are of a person: recordings replace them, or keep them.",
        "true",
    ),
    Entry(
        "property",
        "volatile",
        "true or false",
        "Whether the provider sets it at each change of its record, whatever requests say.",
        "true",
    ),
)


class Format(NamedTuple):
    """A `format` of a schema."""

    json_types: tuple[str, ...]
    """The types that a schema with it may have, beside null."""
    python: str
    meaning: str


def _wire_formats() -> Iterator[tuple[str, Format]]:
    for name, known in wire_formats.FORMATS.items():
        explained = inspect.getdoc(getattr(codecs, known.codec)) or ""
        meaning = explained.partition("\n")[0]
        yield name, Format(known.json_types, known.annotation, meaning)


FORMATS: Final[Mapping[str, Format]] = {
    **dict(_wire_formats()),
    "email": Format(("string",), "str", "An e-mail address, which is sent as it is."),
    "binary": Format(("string",), "bytes", "A file, which is sent as a part of a form."),
    "search-field": Format(("string",), "str", "The field of a condition of a search."),
    "search-operator": Format(("string",), "str", "The operator of a condition of a search."),
    TEXT_FORM: Format(
        ("string",), "str", "The text form of a value whose type another profile gives."
    ),
}
"""Every format by its name: those that the runtime decodes, and those that only specs know."""


def entries_below(holder: Holder, path: str) -> dict[str, Entry]:
    """The entries of a mapping by their own key; none if it may hold anything.

    Args:
        holder: What has the `x-deskspec`.
        path: The keys that lead to the mapping; empty for `x-deskspec` itself.
    """
    return {
        own: entry
        for entry in ENTRIES
        for parent, _, own in [entry.path.rpartition(".")]
        if (entry.holder, parent) == (holder, path)
    }
