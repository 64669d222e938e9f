"""The parts of a request as JSON values to validate: parameter texts become typed values."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from ..call.operation import RequestTarget
from ..values.jsontext import parse
from ..values.results import JSONPlace
from .profiles import at


def of_target(
    contract: Mapping[str, Any], target: RequestTarget
) -> Iterator[tuple[JSONPlace, str, Any]]:
    """Yield the parts of a client's request: place of the schema, id of the check, value."""
    on_path = [(name, unquote(text)) for name, text in target.path_texts.items()]
    for part, given in (("path", on_path), ("query", target.query)):
        texts: dict[str, list[str]] = {}
        for name, text in given:
            texts.setdefault(name, []).append(text)
        schemas = contract[part]["properties"]
        value = {name: meant(contract, schemas.get(name, {}), each) for name, each in texts.items()}
        yield (part,), f"request_{part}", value
    if "body" in contract and target.content is not None:
        yield ("body",), "request_body", parse(target.content)
    if "form" in contract and target.form is not None:
        texts = {}
        for name, text in target.form.fields:
            texts.setdefault(name, []).append(text)
        schemas = contract["form"].get("properties", {})
        value = {name: meant(contract, schemas.get(name, {}), each) for name, each in texts.items()}
        yield ("form",), "request_body", {**value, target.form.field: ""}  # the client has its size


def meant(contract: Mapping[str, Any], schema: Any, texts: list[str]) -> Any:
    """Return the value of a parameter's texts; it is parsed if the schema does not allow text.

    Args:
        contract: The document in which references of the schema are resolved.
        schema: The schema of the parameter; with `explode: false`, commas separate entries.
        texts: Every text that was sent under its name.
    """
    every = list(_alternatives(contract, schema))
    if isinstance(schema, dict) and schema.get("explode") is False:
        texts = [entry for text in texts for entry in text.split(",")]
    lists = [each for each in every if "array" in _types(each)]
    if lists and len(lists) == len(every):
        return [meant(contract, lists[0].get("items", {}), [text]) for text in texts]
    if len(texts) > 1:
        return texts
    if every and not any("string" in _types(each) for each in every):
        try:
            return parse(texts[0].encode())
        except ValueError:
            pass
    return texts[0]


def _alternatives(contract: Mapping[str, Any], schema: Any) -> Iterator[Mapping[str, Any]]:
    """Yield the typed alternatives of a schema; none if it allows any value."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield from _alternatives(contract, at(contract, schema["$ref"].split("/")[1:]))
    elif _types(schema):
        yield schema
    else:
        for each in (*schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ())):
            yield from _alternatives(contract, each)


def _types(schema: Mapping[str, Any]) -> Iterable[str]:
    types = schema.get("type", ())
    return (types,) if isinstance(types, str) else types
