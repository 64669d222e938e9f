"""The rules of a contract that a client can be generated from without loss.

The generator drops or breaks some constructs, most of them without a warning. The lint rejects
them, each with its place and what to write instead.
"""

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any

import jsonschema_rs
from openapi_python_client.strings import ClassName, PythonIdentifier
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator

from ..openapi.body_choices import is_object_choice
from ..openapi.documents import Document
from ..openapi.methods import methods_of
from ..openapi.nodes import Place, nodes_in, schemas_in
from ..openapi.operations import METHODS, facts_of, operations_of
from ..openapi.references import lookup, resolve
from ..openapi.rules import rule_problems
from ..openapi.validation import Validators
from ..openapi.vocabulary import SIGNATURES
from ..openapi.webhooks import WebhookObject, event_keys, event_names, naming_fields, webhooks_of
from .action_lint import action_problems
from .expansion import is_object
from .keyword_lint import keyword_problems
from .name_lint import Problem, name_problems
from .object_choices import object_choice_problems
from .operation_lint import operation_problems
from .vocabulary_lint import vocabulary_problems

_IMPORTED_CLASSES = frozenset(
    {
        "Any",
        "AsyncResourceMethods",
        "BatchResult",
        "CallOptions",
        "ClassVar",
        "Condition",
        "Confirmation",
    }
    | {
        "BatchEntries",
        "BatchLimits",
        "EnvelopedList",
        "EnvelopedResource",
        "Filter",
        "ListedItems",
        "Model",
        "Operation",
        "Page",
        "ResourceMethods",
    }
    | {"NoResult", "SentResource", "Undocumented", "Unpack", "Unset", "WholeBody"}
)
"""Names in the modules that import models."""
_RESERVED_ATTRIBUTES = frozenset({"from_dict", "to_dict"})
_ANNOTATIONS = frozenset({"title", "description", "examples"})
_BESIDE_REF = frozenset({"summary", "description"})
_DROPPED_FROM_SCHEMAS = (
    "allOf",
    "not",
    "if",
    "then",
    "else",
    "patternProperties",
    "prefixItems",
    "dependentSchemas",
    "discriminator",
)


class _SchemaValidator(OpenAPIV31SchemaValidator):
    """Skips the meta-schema check of each schema; `_schemas` does it a hundred times faster."""

    def _validate_schema_meta(self, schema: Any, schema_value: Any) -> None:
        return None


_KEYWORDS = {**OpenAPIV31SpecValidator.keyword_validators, "schema": _SchemaValidator}


class _DocumentValidator(OpenAPIV31SpecValidator):
    keyword_validators = _KEYWORDS


def problems(document: Document) -> Iterator[Problem]:
    """Yield all problems of a contract, each with its place and what to do."""
    broken = list(_references(document))
    yield from broken
    if broken:
        return  # the other checks follow references
    for check in (_has_version, _structure, _in_schemas, _across):
        malformed = list(check(document))
        yield from malformed
        if malformed:
            return  # the other checks rely on a valid OpenAPI document
    unknown = list(vocabulary_problems(document))
    yield from unknown
    if unknown:
        return  # the other checks rely on the types of x-deskspec
    yield from name_problems(document)
    yield from _access(document)
    yield from _rates(document)
    yield from _webhooks(document)
    yield from _resource(document)
    for path, item in document.get("paths", {}).items():
        for key in item.keys() - set(METHODS):
            yield ("paths", path, key), "the generator drops it here: move it into the operations"
    for operation in operations_of(document):
        for problem in operation_problems(document, operation):
            yield operation.place, problem
    yield from action_problems(document)
    yield from _method_names(document)
    for place in _unused_components(document):
        yield place, "nothing refers to it: remove it, in a profile by an action that says why"
    for name, problem in _class_names(document):
        yield ("components", "schemas", name), problem
    for place, schema in schemas_in(document):
        for problem in _schema(document, place, schema):
            yield place, problem
    yield from _examples(document)


def _bodies_without_schema(document: Document) -> Iterator[Problem]:
    """Yield the bodies of requests and responses, and the components, of which nothing is said."""
    for place, node in nodes_in(document):
        is_body = place[-2:-1] == ("content",) and (
            place[-3:-2] == ("requestBody",) or place[-4:-3] in (("responses",), ("requestBodies",))
        )
        is_component = len(place) == 3 and place[:2] == ("components", "schemas")
        if not isinstance(node, dict):
            continue
        if (is_body and "schema" not in node) or (is_component and node.keys() <= _ANNOTATIONS):
            yield place, "has no schema: write what its example shows, or {} for any value"


def _resource(document: Document) -> Iterator[Problem]:
    """Yield the parts of a JSON:API resource that no object has."""
    parts = facts_of(document["info"]).get("resource", {})
    types = parts.get("types", {})
    for place, schema in schemas_in(document):
        for name in facts_of(schema).get("resources", []):
            if types.get(name) not in document["components"]["schemas"]:
                yield place, f"x-deskspec.resource.types of info names no component for {name}"
    for key, name in parts.items():
        if key != "types" and not any(
            name in schema.get("properties", {}) for _, schema in schemas_in(document)
        ):
            where = ("info", "x-deskspec", "resource", key)
            yield where, f"x-deskspec.resource.{key} is {name}, which no object has"


def _unused_components(document: Document) -> Iterator[Place]:
    referred = {
        node["$ref"]
        for _, node in nodes_in(document)
        if isinstance(node, dict) and isinstance(node.get("$ref"), str)
    }
    types = facts_of(document["info"]).get("resource", {}).get("types", {})
    for _, schema in schemas_in(document):
        named = facts_of(schema).get("resources", ())
        referred |= {f"#/components/schemas/{types.get(name)}" for name in named}
    schemas = document.get("components", {}).get("schemas", {}).values()
    referred |= {f"#/components/schemas/{facts_of(each).get('shape_of')}" for each in schemas}
    for kind, named in document.get("components", {}).items():
        for name in named:
            if kind != "securitySchemes" and f"#/components/{kind}/{name}" not in referred:
                yield ("components", kind, name)


def _method_names(document: Document) -> Iterator[Problem]:
    seen: set[tuple[str, str]] = set()
    for operation in operations_of(document):
        for resource, method in methods_of(operation):
            if (resource, method) in seen:
                yield operation.place, f"{resource} would have two methods {method}: rename one"
            seen.add((resource, method))


def _class_names(document: Document) -> Iterator[tuple[str, str]]:
    tags = (tag for operation in operations_of(document) for tag in operation.node.get("tags", []))
    resources = {ClassName(tag, "") for tag in tags}
    taken = _IMPORTED_CLASSES | resources | {f"Async{name}" for name in resources}
    taken |= {operation.facts.get("search_class", "") for operation in operations_of(document)}
    for name in document.get("components", {}).get("schemas", {}):
        if ClassName(name, "") != name:
            yield name, f"call it {ClassName(name, '')}, like its class"
        if name in taken:
            yield name, "the generated modules have another class of this name: choose another name"


def _references(document: Document) -> Iterator[Problem]:
    for place, node in nodes_in(document):
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            try:
                lookup(document, node["$ref"])
            except LookupError:
                yield (
                    place,
                    f"$ref {node['$ref']} is not in this document: fix it or add the component",
                )


def _operation_ids(document: Document) -> Iterator[Problem]:
    seen: dict[str, Place] = {}
    for operation in operations_of(document):
        if operation.id in seen:
            first = ".".join(seen[operation.id])
            yield (
                operation.place,
                f"operationId {operation.id} is also used at {first}: choose another id",
            )
        seen[operation.id] = operation.place


def _schemas(document: Document) -> Iterator[Problem]:
    for place, node in nodes_in(document):
        if place[-1:] == ("schema",) or (len(place) == 3 and place[1] == "schemas"):
            try:
                jsonschema_rs.meta.validate(node)
            except jsonschema_rs.ValidationError as error:
                yield (*place, *(str(step) for step in error.instance_path)), error.message[:200]


def _has_version(document: Document) -> Iterator[Problem]:
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3.1."):
        yield ("openapi",), f"must be OpenAPI 3.1, not {version}"


def _structure(document: Document) -> Iterator[Problem]:
    """Check what is an object, a list or text, and which keys there are."""
    yield from _located(_DocumentValidator.schema_validator.iter_errors(document))


def _in_schemas(document: Document) -> Iterator[Problem]:
    yield from _bodies_without_schema(document)
    yield from _schemas(document)
    yield from keyword_problems(document)


def _across(document: Document) -> Iterator[Problem]:
    """Check what a document says in several places."""
    yield from _operation_ids(document)
    yield from _located(_DocumentValidator(document).iter_errors())


def _located(errors: Iterable[Any]) -> Iterator[Problem]:
    for error in errors:
        place = tuple(str(step) for step in error.absolute_path)
        yield place, error.message.partition("\n")[0][:200]


def _access(document: Document) -> Iterator[Problem]:
    """Check what a client needs once: the profile, the base URL and the security scheme."""
    if "profile" not in facts_of(document["info"]):
        yield ("info",), "x-deskspec.profile must name the default profile"
    if len(document.get("servers", [])) != 1:
        yield ("servers",), "must have one server: the default base_url"
    yield from _lacking_401(document)
    names = [name for choice in document.get("security", []) for name in choice]
    schemes = document.get("components", {}).get("securitySchemes", {})
    kinds = [_key_kind(schemes.get(name, {})) for name in names]
    if kinds not in (["bearer"], ["apiKey in header Authorization"]):
        yield (
            ("security",),
            "must have one scheme: http bearer, or an apiKey in the Authorization header",
        )


def _lacking_401(document: Document) -> Iterator[Problem]:
    """Check that all operations with the key of the vendor have a 401 if the others have one."""
    keyed = [each for each in operations_of(document) if "security" not in each.node]
    lacking = [each for each in keyed if "401" not in each.node.get("responses", {})]
    if len(lacking) < len(keyed) - len(lacking):
        for operation in lacking:
            yield operation.place, "has no 401, which most others have: add it"


def _rates(document: Document) -> Iterator[Problem]:
    """Check that each rate is whole, and that operations which share one have the same."""
    shared: dict[str, Any] = {}
    nodes: dict[Place, Any] = {("info",): document.get("info", {})}
    nodes |= {operation.place: operation.node for operation in operations_of(document)}
    for (place, node), key in product(nodes.items(), ("rate", "further_rate")):
        rate = facts_of(node).get(key)
        if rate is None:
            continue
        where = (*place, "x-deskspec", key)
        if not (rate.get("requests", 0) > 0 and rate.get("seconds", 0) > 0):
            yield where, "must have requests and seconds, both above 0"
        elif any(most <= 0 for most in rate.get("plans", {}).values()):
            yield (*where, "plans"), "must be above 0, each"
        elif str(rate.get("status", "")) not in {"", *node.get("responses", {})}:
            yield where, f"has status {rate['status']}, which is not declared"
        elif "shared" in rate and shared.setdefault(rate["shared"], _size(rate)) != _size(rate):
            yield where, f"differs from another one that is shared as {rate['shared']}"


def _size(rate: dict[str, Any]) -> Any:
    """Return what is the same of all that share a rate, whatever they call who has it."""
    return {key: value for key, value in rate.items() if key not in ("each", "unless")}


def _webhooks(document: Document) -> Iterator[Problem]:
    facts = facts_of(document["info"]).get("webhooks")
    where = ("info", "x-deskspec", "webhooks")
    if facts is None:
        if "webhooks" in document:
            yield where, "is missing: add signature, header and event of the payloads"
        return
    if not {"signature", "header"} <= facts.keys():
        yield (
            where,
            f"must have a signature ({', '.join(SIGNATURES)}) and the header that carries it",
        )
    if "webhooks" in document and "event" not in facts:
        yield where, "must have an event: the payload fields that may name the event"
        return
    yield from _events(document)


def _events(document: Document) -> Iterator[Problem]:
    """Every event can be recognized, and there is a base of those that name themselves."""
    webhooks = [*webhooks_of(document)]
    fields = naming_fields(document)
    for webhook in webhooks:
        properties = resolve(document, webhook.payload).get("properties", {})
        lacking = [field for field in webhook.has if field not in properties]
        if not webhook.model or not (webhook.has or properties.keys() & fields):
            expected = f"a component with a field {' or '.join(fields)}, or say what it has"
            yield ("webhooks", webhook.name), f"its payload must be {expected}"
        elif lacking:
            yield webhook.place, f"x-deskspec.has: {', '.join(lacking)} is no field of its payload"
        elif webhook.has and event_names(document, webhook):
            yield webhook.place, "x-deskspec.has: its payload names the event, which is enough"
        else:
            yield from _hidden(document, webhook, webhooks)
    bases = [each for each in webhooks if not each.has and not event_names(document, each)]
    shares_no_base = not bases and any(each.has for each in webhooks)
    if webhooks and len(bases) != 1 and not shares_no_base:
        yield (
            ("webhooks",),
            "one webhook must list no events: the base of all events, for unknown ones",
        )


def _hidden(
    document: Document, webhook: WebhookObject, webhooks: list[WebhookObject]
) -> Iterator[Problem]:
    """An event whose fields an earlier one has, too, would always be taken for that."""
    own = event_keys(document, webhook).items()
    for earlier in webhooks[: webhooks.index(webhook)]:
        asked = event_keys(document, earlier) if not set(earlier.has) - set(webhook.has) else {}
        if asked and all((key, value) in own or value is None for key, value in asked.items()):
            yield webhook.place, f"x-deskspec.has: move it before {earlier.name}, which has less"


def _key_kind(scheme: dict[str, str]) -> str:
    if scheme.get("type") == "apiKey":
        return f"apiKey in {scheme['in']} {scheme['name']}"
    return scheme.get("scheme", "")


def _schema(document: Document, place: Place, schema: dict[str, Any]) -> Iterator[str]:
    if "$ref" in schema and schema.keys() - {"$ref"} - _BESIDE_REF:
        yield "keys beside $ref are dropped: move them into the component"
    is_choice = is_object_choice(document, schema)
    for key in _DROPPED_FROM_SCHEMAS:
        if key in schema and not (key == "discriminator" and is_choice):
            yield f"the generator drops {key}: write the schema out"
    if "properties" in schema and ("anyOf" in schema or "oneOf" in schema):
        yield "anyOf or oneOf beside properties is dropped: write them for every alternative"
    types = schema.get("type", [])
    if "items" in schema and "array" not in ([types] if isinstance(types, str) else types):
        yield "has items and is no array: write type: array"
    choices = [resolve(document, s) for s in (*schema.get("anyOf", []), *schema.get("oneOf", []))]
    if is_choice and "requestBody" not in place[-4:]:  # its objects are distinguished as a whole
        yield from object_choice_problems(document, schema)
    elif not is_choice and sum("properties" in choice for choice in choices) > 1:
        yield "alternative objects cannot be distinguished by type: merge their properties"
    if any(not isinstance(value, str) for value in schema.get("enum", [])):
        yield "the values of an enum must be text"
    is_component = len(place) == 3 and place[:2] == ("components", "schemas")
    is_choice_of_component = len(place) == 5 and place[3] in ("anyOf", "oneOf")
    # An enum with a format needs no class: the format decides its Python type.
    needs_name = "enum" in schema and "format" not in schema
    if needs_name and not (is_component or is_choice_of_component):
        yield "an enum needs a name: move it to components/schemas and refer to it"
    facts = schema.get("x-deskspec", {})
    yield from rule_problems(
        schema, schema.get("properties", {}).keys() - set(schema.get("required", []))
    )
    listed = facts.get("warn_beyond")
    if listed and "enum" not in document["components"]["schemas"].get(listed, {}):
        yield f"x-deskspec.warn_beyond is {listed}, which is not a component with an enum"
    if facts.get("shorthand", "") not in {"", *schema.get("properties", {})}:
        yield f"x-deskspec.shorthand is {facts['shorthand']}, which is not a property"
    for spelling, value in facts.get("spellings", {}).items():
        if value not in schema.get("enum", []):
            yield f"x-deskspec.spellings.{spelling} is {value}, which is not in the enum"
        elif value in facts["spellings"]:
            yield (
                f"x-deskspec.spellings.{spelling} is {value}, which is another spelling: "
                "use the enum value"
            )
    is_envelope = place[-1] == "schema" and "content" in place
    if "properties" in schema and not (is_component or is_envelope):
        yield "an object needs a name: move it to components/schemas and refer to it"
    if is_object(schema) and "additionalProperties" not in schema:
        yield "say whether unknown fields are allowed: additionalProperties: false, or a schema"
    if "properties" in schema:
        yield from _properties(schema)


def _properties(schema: dict[str, Any]) -> Iterator[str]:
    names: dict[str, str] = {}
    for wire, inner in schema["properties"].items():
        if "alias" in facts_of(inner):
            if facts_of(inner)["alias"] not in schema["properties"]:
                yield f"{wire} is an alias of {facts_of(inner)['alias']}, which is not a property"
            continue
        name = PythonIdentifier(wire, "")
        if name in names:
            yield f"{wire} and {names[name]} would both be the attribute {name}"
        if name in _RESERVED_ATTRIBUTES:
            yield f"{wire} would hide an attribute of every model: rename it"
        names[name] = wire
    for required in schema.get("required", []):
        if required not in schema["properties"]:
            yield f"{required} is required and not a property"


def _examples(document: Document) -> Iterator[Problem]:
    validators = Validators(document, validate_formats=True)
    for place, node in nodes_in(document):
        if not isinstance(node, dict) or "schema" not in node:
            continue
        if "example" in node:
            yield place, "example is not checked: write examples, each with a name and a value"
        for name, example in node.get("examples", {}).items():
            if "value" not in example:
                yield (*place, "examples", name), "an example must have a value"
                continue
            for error in validators.at((*place, "schema")).iter_errors(example["value"]):
                where = "/".join(str(step) for step in error.instance_path)
                yield (
                    (*place, "examples", name),
                    f"example is not valid at {where}: {error.message}",
                )
