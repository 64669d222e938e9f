"""What templates print about an operation: its arguments, its methods and its constant.

Each operation has a method that calls it. Its spec may add more: an iterator over all pages of a
list, and shorthands with a fixed value for some arguments.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from deskspec_runtime.values.rules import Rule

from ..openapi.body_choices import body_choices
from ..openapi.documents import Document
from ..openapi.key_slots import key_slot
from ..openapi.methods import Shorthand, iterator_name, method_name, shorthands_of
from ..openapi.operations import JSON, Beside, OperationObject, body_schema, facts_of, json_type
from ..openapi.references import resolve
from ..openapi.rules import rules_of
from . import python_types
from .arguments import Argument, arguments_of, arguments_of_choice, batch_schema
from .docstrings import Entries, docstring, in_python
from .listed_values import listed_places
from .names import argument_name
from .page_sizes import PageSize, page_size
from .projection import SUCCESS, Schema, alternatives

_ON_PAGE = ("on_page", "Called with each page that is loaded, to show progress.")
_PREFETCH = (
    "prefetch",
    "How many pages to ask for ahead: with 1, the next page while the items of this one are read.",
)
_OPTIONS = ("**options", "`timeout` (seconds), `max_retries`, `headers` for this call only.")
_RAISED = [
    ("TypeError, ValueError", "An argument is invalid; nothing was sent."),
    ("APIError", "The call failed; the subclass says how."),
]
_OF_EVIDENCE: Final = {
    "partial": "The evidence is partial: its pages may say more, such as limits or other fields.",
    "live-inferred": "The evidence is partial: what is here was seen in live responses.",
}
_UNSUCCESSFUL = ("UnsuccessfulError", "The provider says that it failed, with a status 2xx.")
_SEVERAL_RAISED = [_RAISED[0], ("APIError", "No entry succeeded; the subclass says how.")]


class ArgumentContext(NamedTuple):
    """One argument of a method."""

    name: str
    wire: str
    place: str
    """Its place, as `Argument` has it."""
    annotation: str
    codec: str
    required: bool
    description: str
    leads: bool
    """Whether it can be passed by position."""
    listed: list[str]
    """The expressions of the places in it whose values a page lists."""
    constant: str | None
    """The expression of its only value, which is sent with every call; else `None`."""

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.annotation}" + ("" if self.required else " | Unset = UNSET")


class MethodContext(NamedTuple):
    """One method of a resource class."""

    resource: str
    name: str
    declared: list[ArgumentContext]
    more: list[str]
    """Declarations of keyword arguments that are not sent."""
    arguments: list[tuple[str, str]]
    """Arguments of the operation, each with the expression of its value."""
    returns: str
    run: str
    """The method of the base class that runs it."""
    doc: str
    constant: str = "OPERATION"
    """What it calls, in the module of the operation."""

    @property
    def iterates(self) -> bool:
        return self.run == "_iterate"

    def iterator(self, result: "_Result", doc: str) -> "MethodContext":
        """Return the iterator beside a method that returns a page."""
        return self._replace(
            name=iterator_name(self.name),
            more=[
                f"on_page: Callable[[{result.value}], object] | None = None",
                "prefetch: int = 0",
            ],
            returns=f"Iterator[{result.item}]",
            run="_iterate",
            doc=doc,
        )

    @property
    def signature(self) -> str:
        """The declared arguments: the id first, then keywords, required ones first."""
        leading = [a.declaration for a in self.declared if a.leads]
        keywords = sorted((a for a in self.declared if not a.leads), key=lambda a: not a.required)
        named = [*(a.declaration for a in keywords), *self.more]
        star = ["*"] if named else []
        return ", ".join(["self", *leading, *star, *named, "**options: Unpack[CallOptions]"])


class OtherConstant(NamedTuple):
    """The constant of an operation under another name, with another result."""

    name: str
    called: str
    value: str
    """The type of the result of one request."""
    result: str | None
    """The expression that reads it; `None` if it is that of the operation."""
    variant: str | None
    """The component of the body, where it is one of several."""

    @property
    def arguments(self) -> str:
        """The arguments that make it of the operation."""
        given = [f'"{self.called}"']
        given += [f"result={self.result}"] if self.result is not None else []
        given += [f'variant="{self.variant}"'] if self.variant is not None else []
        return ", ".join(given)


class CallContext(NamedTuple):
    """One operation: its constants and its methods."""

    id: str
    name: str
    method: str
    path: str
    arguments: list[ArgumentContext]
    value: str
    """The type of the result of one request."""
    facts: list[tuple[str, str]]
    """Other keyword arguments of the constant, each with its expression."""
    imports: list[str]
    others: list[OtherConstant]
    methods: list[MethodContext]

    @property
    def required(self) -> list[str]:
        return [argument.name for argument in self.arguments if argument.required]

    def at(self, place: str) -> list[ArgumentContext]:
        return [argument for argument in self.arguments if argument.place == place]


def call_view(
    document: Document, operation: OperationObject, pages: list[str], evidence: str
) -> CallContext:
    """Return what templates print about an operation.

    Args:
        document: The projection.
        operation: The operation in the projection.
        pages: The URLs of its doc pages, for the docstrings.
        evidence: How much of them was read, likewise.
    """
    source = "Pages: " + " ".join(pages)
    declared = list(arguments_of(document, operation))
    arguments = [_argument(document, each) for each in declared]
    names = {key: each.name for each in reversed(declared) for key in each.keys}
    rules = list(rules_of(operation.node, names.__getitem__))
    result = _Result(document, operation)
    components = document["components"]["schemas"].keys()
    of_variants = [
        _argument(document, each)
        for choice in body_choices(document, body_schema(document, operation) or {})
        for each in arguments_of_choice(operation, choice)
    ]
    others = list(_others(document, operation))
    mentioned = python_types.names(result.value).union(
        *(python_types.names(a.annotation) for a in (*arguments, *of_variants)),
        *(python_types.names(each.value) for each in others),
    )
    return CallContext(
        operation.id,
        method_name(operation),
        operation.method.upper(),
        operation.path,
        arguments,
        result.value,
        list(_constant_facts(document, operation, arguments, rules, result)),
        sorted(mentioned & components),
        others,
        list(_methods(document, operation, arguments, rules, result, source, evidence)),
    )


class _Result:
    """The result of an operation: its type, and the expression that reads it."""

    def __init__(
        self, document: Document, operation: OperationObject, component: str | None = None
    ) -> None:
        """Read what an operation returns.

        Args:
            document: The projection.
            operation: The operation in it.
            component: The component of the items of a page; if left out, the one of its schema.
        """
        facts, said = operation.facts, operation.node[SUCCESS]
        success = operation.node["responses"]["200"]
        self.described: str = success["description"]
        self.item = ""
        self.may_lack_body = False
        if "content" not in success:
            self.value = self.returned = "None" if said["confirms"] else "Any"
            self.expression = "NoResult()" if said["confirms"] else "Undocumented()"
            if not said["confirms"]:
                self.described += " No page shows it: it is the JSON that came, or `None`."
            return
        schema: Schema = success["content"][JSON]["schema"]
        kind, codec = (
            python_types.annotation(document, schema),
            python_types.codec(document, schema),
        )
        besides = [Beside(**given) for given in said["beside"]]
        beside = "".join(
            f", {each.name}=({each.steps!r}, {python_types.codec(document, each.schema)})"
            for each in besides
        )
        if "items" in facts:
            item = resolve(document, schema).get("items", {})
            if component is not None:
                item = {"$ref": f"#/components/schemas/{component}"}
            self.item = python_types.annotation(document, item)
            included = [each.schema["items"] for each in besides if each.name == "included"]
            page = [python_types.annotation(document, each) for each in (item, *included)]
            self.value = f"{'IncludingPage' if included else 'Page'}[{', '.join(page)}]"
            self.returned = self.value
            codec = f"_c.ListOf({python_types.codec(document, item)})"
            options = f"{_listing_options(facts)}{beside}"
            self.expression = f'ListedItems("{facts["items"]}", {codec}{options})'
        elif "batch" in facts and "result" not in facts:
            entry = alternatives(document, schema)["array"]["items"]
            kind, codec = (
                python_types.annotation(document, entry),
                python_types.codec(document, entry),
            )
            self.value, self.returned = f"list[{kind} | None]", f"BatchResult[{kind}]"
            self.expression = f"BatchEntries({codec})"
        elif "const" in schema:
            self.value = self.returned = "None"
            self.expression = f"Confirmation({json.dumps(schema['const'])})"
        else:
            self.value = self.returned = kind
            if "fill" in facts:
                self.expression = f"SentResource({codec})"
                self.described += " It has its `message_id`, whatever came."
                return
            key = facts.get("result")
            if "array" in alternatives(document, schema):
                self.expression = f'EnvelopedList("{key}", {codec})'
            else:
                self.expression = (
                    f'EnvelopedResource("{key}", {codec}{beside})' if key else f"WholeBody({codec})"
                )
            self.may_lack_body = said["may_lack_body"]
            if "batch" in facts:
                self.returned = f"BatchResult[{kind}]"
                self.described += " One for the entries of each request, at its `positions`."
                return
            if self.expression.startswith("EnvelopedList"):
                self.returned = f"builtins.{kind}"  # `list` may be a method beside it.
                if self.may_lack_body:
                    self.described += " Empty if the response has no such list."
            elif self.may_lack_body:
                self.value, self.returned = f"{kind} | None", f"{self.returned} | None"
                self.described += " `None` if the response has no such body."


def _others(document: Document, operation: OperationObject) -> Iterator[OtherConstant]:
    """Yield the constants of shorthands that are called otherwise, or return something else."""
    for each in shorthands_of(operation):
        result = _Result(document, operation, each.facts.get("item"))
        is_own = "item" in each.facts
        yield OtherConstant(
            each.constant,
            each.name,
            result.value,
            result.expression if is_own else None,
            each.facts.get("variant"),
        )


def _listing_options(facts: dict[str, Any]) -> str:
    pointers = [*([facts["total"]] if "total" in facts else []), *facts.get("total_as", [])]
    totals = tuple(tuple(_steps(pointer)) for pointer in pointers)
    also = tuple(facts.get("items_as", []))
    return (f", also={also!r}" if also else "") + (f", totals={totals!r}" if totals else "")


def _constant_facts(
    document: Document,
    operation: OperationObject,
    arguments: list[ArgumentContext],
    rules: list[Rule],
    result: _Result,
) -> Iterator[tuple[str, str]]:
    facts = operation.facts
    yield "effect", json.dumps(facts["effect"])
    yield "result", result.expression
    for place in facts.get("fill", {}):
        yield "fill", repr(tuple(place.split("/")))
    if rules:
        yield "rules", repr(tuple(rules))
    listed = [place for argument in arguments for place in argument.listed]
    if listed:
        yield "listed", f"({', '.join(listed)},)"
    said = operation.node[SUCCESS]
    if said["field"] is not None:
        yield "success", json.dumps(said["field"])
    if result.may_lack_body:
        yield "may_lack_body", "True"
    body = body_schema(document, operation) or {}
    choices = [
        f'Variant(_c.ModelOf(_MODELS, "{each.component}"), {each.fixed!r}, {each.recognized_by!r})'
        for each in body_choices(document, body)
    ]
    kind = json_type(operation.node.get("requestBody", {}).get("content", {}))
    if kind not in (None, JSON):
        yield "media_type", json.dumps(kind)
    if choices:
        yield "variants", f"({', '.join(choices)},)"
    if "flatten" in facts:
        yield "flatten", json.dumps(facts["flatten"])
    optional = ", is_optional=True" if said["may_be_whole"] else ""
    match facts.get("paging", "none"):
        case "offset":
            default = _input_schemas(document, operation)["limit"]["default"]
            yield "paging", f"OffsetPaging({default}{optional})"
        case "page":
            number, size = (a.name for w in ("page", "pageSize") for a in arguments if a.wire == w)
            default = _input_schemas(document, operation)["pageSize"]["default"]
            yield "paging", f'PagePaging("{number}", "{size}", {default}{optional})'
        case "cursor":
            parts = ", ".join(
                f'"{a.name}": ({a.codec}, {tuple(_steps(facts["cursor"][a.wire]))!r})'
                for a in arguments
                if a.wire in facts["cursor"]
            )
            more = f", more={tuple(_steps(facts['more']))!r}" if "more" in facts else ""
            yield "paging", f"CursorPaging({{{parts}}}{more})"
        case "link":
            query = ", ".join(
                f'"{a.name}": ("{a.wire}", {a.codec})' for a in arguments if a.place == "query"
            )
            ranges = _ranges(document, operation, arguments)
            place = tuple(_steps(facts["next"]))
            yield "paging", f"LinkPaging({{{query}}}, {place!r}{ranges and f', {ranges}'})"
    if "batch" in facts:
        name = next(a.name for a in arguments if a.wire == facts["batch"])
        most_bytes = facts_of(document["info"]).get("max_body_bytes") if body else None
        limits = [batch_schema(document, operation)["maxItems"], most_bytes]
        numbers = "".join(f", {limit}" for limit in limits if limit is not None)
        yield "batch", f'BatchLimits("{name}"{numbers})'
    if "conflicts" in facts:
        yield "conflicts", f"frozenset({facts['conflicts']!r})"
    if "empty" in facts:
        yield "empty_status", str(facts["empty"])
    if "security" in operation.node:
        yield "key_header", json.dumps(key_slot(document, operation.node).name.lower())
    if "rate" in facts:
        yield "rate", rate_expression(facts["rate"], operation.id)
    if "further_rate" in facts:
        further = facts["further_rate"]
        called = {
            key: a.name for a in reversed(arguments) for key in (a.wire, f"{a.place}/{a.wire}")
        }
        whose = [f'{key}="{called[further[key]]}"' for key in ("each", "unless") if key in further]
        rate = rate_expression(further, operation.id)
        yield "further_rate", f"FurtherRate({', '.join([rate, *whose])})"
    if "roles" in facts:
        yield "roles", repr(tuple(facts["roles"]))


def _ranges(
    document: Document, operation: OperationObject, arguments: list[ArgumentContext]
) -> str:
    """Return the expression of how a list goes on after its last page; empty if it does not."""
    facts = operation.facts.get("ranges")
    if facts is None:
        return ""
    schemas = _input_schemas(document, operation)
    called = {argument.wire: argument.name for argument in arguments}
    criteria = alternatives(document, schemas[facts["criteria"]])["array"]
    given = {
        "page": called[facts["page"]],
        "last": schemas[facts["page"]]["maximum"],
        "sort": called[facts["sort"]],
        "criteria": called[facts["criteria"]],
        "most": criteria["maxItems"],
        "operators": {direction: facts[direction] for direction in ("asc", "desc")},
        "fields": {name: tuple(_steps(place)) for name, place in facts["fields"].items()},
    }
    if "type" in facts:
        given["type"] = tuple(_steps(facts["type"]))
    return f"Ranges({', '.join(f'{name}={value!r}' for name, value in given.items())})"


def _of_ranges(document: Document, operation: OperationObject) -> list[str]:
    """Return what docstrings of iterators say of the last page, if they read on after it."""
    facts = operation.facts.get("ranges")
    if facts is None:
        return []
    last = _input_schemas(document, operation)[facts["page"]]["maximum"]
    fields = ", ".join(facts["fields"])
    return [
        f"After page {last} the iterator goes on with a further criterion, if {facts['sort']} is "
        f"by one of {fields}, with asc or desc. If it cannot, and there is more, it raises "
        "DeskspecError."
    ]


def rate_expression(rate: Mapping[str, Any], scope: str) -> str:
    """Return the expression of a rate; `shared` names the group of operations that share it."""
    scope = rate.get("shared", scope)
    return f"Rate({rate['requests']}, {rate['seconds']}{f', {json.dumps(scope)}' if scope else ''})"


def _input_schemas(document: Document, operation: OperationObject) -> dict[str, Schema]:
    """Return the schemas of parameters and fields of the body, by name."""
    body = body_schema(document, operation) or {}
    schemas = {p["name"]: p["schema"] for p in operation.node.get("parameters", [])}
    return {**schemas, **body.get("properties", {})}


def _methods(
    document: Document,
    operation: OperationObject,
    arguments: list[ArgumentContext],
    rules: list[Rule],
    result: _Result,
    pages: str,
    evidence: str,
) -> Iterator[MethodContext]:
    name, node, facts = method_name(operation), operation.node, operation.facts
    resource: str = node["tags"][0]
    declared = [argument for argument in arguments if argument.constant is None]
    own = [(argument.name, argument.constant or argument.name) for argument in arguments]
    described = {a.name: a.description for a in declared if a.description}
    for place in facts.get("fill", {}):
        top = place.partition("/")[0]
        (filled,) = (a.name for a in arguments if (a.place, a.wire) == ("body", top))
        one = "One without `message_id` gets" if "/" in place else "If left out, it is"
        text = f"{one} a new UUID, the same for all attempts of the call."
        described[filled] = " ".join(filter(None, [described.get(filled), text]))
    size = page_size(
        operation, [(a.name, a.wire) for a in declared], _input_schemas(document, operation)
    )
    returned = [(result.returned, result.described)]
    summary: str = node["summary"]
    notes = [node.get("description", ""), facts.get("note", "")]
    notes += [f"Give {rule}." for rule in rules]
    notes += [_OF_EVIDENCE[evidence]] if evidence in _OF_EVIDENCE else []
    of_key = []
    if "roles" in facts:
        of_key.append(f"The key needs the role {' or '.join(facts['roles'])}.")
    if "security" in node:
        of_key.append(f"The key is sent in the header {key_slot(document, node).name}.")
    notes += of_key

    called = {argument.wire: argument.name for argument in arguments}

    def doc(paragraphs: list[str], args: Entries, returned: Entries, raised: Entries) -> str:
        sections = [("Args", [*args, _OPTIONS]), ("Returns", returned), ("Raises", raised)]
        return docstring(paragraphs, sections, indent=8, closing=pages, names=called)

    several = "batch" in facts
    raised = _SEVERAL_RAISED if several else _RAISED
    if node[SUCCESS]["field"] is not None:
        raised = [raised[0], _UNSUCCESSFUL, *raised[1:]]
    text = doc([summary, *notes], [*size.of_call(described).items()], returned, raised)
    run = "_batch" if several else "_call"
    method = MethodContext(resource, name, declared, [], own, result.returned, run, text)
    yield method
    if "items" in facts:
        text = doc(
            [_of_all_pages(summary), *notes, *_of_ranges(document, operation)],
            [*size.of_iterator(described).items(), _ON_PAGE, _PREFETCH],
            [_iterator_of(result)],
            _RAISED,
        )
        yield method.iterator(result, text)
    for each in shorthands_of(operation):
        if "variant" in each.facts:
            yield _of_variant(document, operation, each, arguments, result, doc)
        else:
            of_shorthand = _Result(document, operation, each.facts.get("item"))
            ranges = _of_ranges(document, operation)
            yield from _of_shorthand(each, arguments, of_shorthand, of_key, ranges, size, doc)


def _of_all_pages(summary: str) -> str:
    return f"{summary.removesuffix('.')}: the items of all pages, loaded as needed."


def _iterator_of(result: _Result) -> tuple[str, str]:
    return f"Iterator[{result.item}]", "The items; nothing is sent until the first is read."


def _of_shorthand(
    shorthand: Shorthand,
    arguments: list[ArgumentContext],
    result: _Result,
    of_key: list[str],
    of_ranges: list[str],
    size: PageSize,
    doc: Any,
) -> Iterator[MethodContext]:
    """Yield the method with some fields fixed, and its iterator if it returns a page."""
    facts = shorthand.facts
    fixed: Mapping[str, Any] = facts["fixed"]
    takes: Mapping[str, str] = facts.get("takes", {})
    dropped = {*fixed, *facts.get("without", [])}
    taken = [
        ArgumentContext(name, name, "fixed", "str", "", True, described, True, [], None)
        for name, described in takes.items()
    ]
    left = [*taken, *(a for a in arguments if a.wire not in dropped and a.constant is None)]
    values = [(a.name, _value(shorthand, a)) for a in arguments]
    described = {a.name: a.description for a in left if a.description}
    paragraphs = [facts.get("description", ""), *of_key]
    args = size.of_call(described) if shorthand.is_listing else described
    returned = [(result.returned, result.described)]
    text = doc([facts["summary"], *paragraphs], [*args.items()], returned, _RAISED)
    method = MethodContext(
        shorthand.resource,
        shorthand.method,
        left,
        [],
        values,
        result.returned,
        "_call",
        text,
        shorthand.constant,
    )
    yield method
    if shorthand.is_listing:
        text = doc(
            [_of_all_pages(facts["summary"]), *paragraphs, *of_ranges],
            [*size.of_iterator(described).items(), _ON_PAGE, _PREFETCH],
            [_iterator_of(result)],
            _RAISED,
        )
        yield method.iterator(result, text)


def _value(shorthand: Shorthand, argument: ArgumentContext) -> str:
    """Return the expression that a shorthand passes for an argument of the operation."""
    fixed = shorthand.facts["fixed"]
    if argument.wire in shorthand.facts.get("without", []):
        return "UNSET"
    if argument.wire not in fixed:
        return argument.constant or argument.name
    value = fixed[argument.wire]
    takes = shorthand.facts.get("takes", {})
    if not takes or not isinstance(value, str):
        return repr(value)
    given = ", ".join(f"{name}={name}" for name in takes)
    return f'completed("{shorthand.name}", {json.dumps(value)}, {given})'


def _of_variant(
    document: Document,
    operation: OperationObject,
    shorthand: Shorthand,
    arguments: list[ArgumentContext],
    result: _Result,
    doc: Any,
) -> MethodContext:
    """Return the method that sends one of the objects that the body may be."""
    facts = shorthand.facts
    (choice,) = (
        each
        for each in body_choices(document, body_schema(document, operation) or {})
        if each.component == facts["variant"]
    )
    own = [_argument(document, each) for each in arguments_of_choice(operation, choice)]
    values = {a.name: a.constant or a.name for a in own}
    declared = [*(a for a in arguments if a.place != "body"), *(a for a in own if not a.constant)]
    described = [(a.name, a.description) for a in declared if a.description]
    paragraphs = [facts["summary"], facts.get("description", "")]
    text = doc(paragraphs, described, [(result.returned, result.described)], _RAISED)
    sent = [
        (a.name, values.get(a.name, "UNSET") if a.place == "body" else a.name) for a in arguments
    ]
    return MethodContext(
        *(shorthand.resource, shorthand.method, declared, [], sent, result.returned, "_call", text),
        shorthand.constant,
    )


_OF_FILE: Final = (
    "A path, its bytes, or a file that is open for reading bytes. It is read while it is sent; a "
    "stream that cannot be rewound is sent once."
)


def _argument(document: Document, argument: Argument) -> ArgumentContext:
    schema = argument.schema
    named = resolve(document, schema)
    described = schema.get("description") or named.get("description", "")
    python_type = python_types.annotation(document, schema, sent=True)
    described = in_python(described, python_type, sent=True)
    for rule in rules_of(named, argument_name):
        described = f"{described} It has {rule}."
    codec = python_types.codec(document, schema, sent=True)
    if argument.place == "form":
        described = f"{described} {_OF_FILE}"
        codec, python_type = f"_u.FileContent({schema.get('maxLength', '')})", "_u.File"
    elif argument.place == "file" and argument.wire == "content_type":
        codec = "_u.MediaType()"
    is_field = argument.place in ("body", "flattened")
    if is_field and python_types.is_nullable(document, schema):
        python_type, codec = f"{python_type} | None", f"_c.Nullable({codec})"
    return ArgumentContext(
        argument.name,
        argument.wire,
        "form" if argument.place == "file" else argument.place,
        python_type,
        f"_q.CommaList({codec})" if argument.is_joined else codec,
        argument.required,
        described,
        argument.leads,
        [
            f'ListedValue("{argument.name}", {place.steps!r}, _c.OpenEnum(_MODELS, "{place.enum}"))'
            for place in listed_places(document, schema)
        ],
        repr(named["const"]) if "const" in named else None,
    )


def _steps(pointer: str) -> list[str | int]:
    """Return the steps of a JSON pointer, in which - is the last entry of a list."""
    steps = ("-1" if step == "-" else step for step in pointer.split("/")[1:])
    return [int(step) if step.lstrip("-").isdigit() else step for step in steps]
