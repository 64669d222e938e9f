"""Decodes the parameters of a request: split by `style` and `explode`, typed by their schemas.

A pair that belongs to no parameter keeps its name, so that the schema of all parameters refuses it.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from deskspec_runtime.contract.request_parts import meant
from deskspec_runtime.values import jsontext

from ..openapi.references import resolve

Pairs = list[tuple[str, str]]
_STYLES: Final = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_SEPARATORS: Final = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def values(
    contract: Mapping[str, Any], declared: Iterable[Mapping[str, Any]], pairs: Pairs
) -> dict[str, Any]:
    """Return name -> value of the parameters in one place.

    Args:
        contract: The document of the schemas' references.
        declared: The parameters that are declared for this place.
        pairs: Names and decoded texts, as they were sent.
    """
    rest = list(pairs)
    decoded: dict[str, Any] = {}
    open_objects: list[Mapping[str, Any]] = []
    for parameter in declared:
        name, schema = parameter["name"], _schema(contract, parameter["schema"])
        if _is_spread(parameter, schema) and not schema.get("properties"):
            open_objects.append(parameter)
            continue
        own, rest = _own(parameter, schema, rest)
        value = _value(contract, parameter, schema, own)
        if own and not (parameter.get("allowEmptyValue") and own[0][1] == ""):
            decoded[name] = value
    for parameter in open_objects[:1]:  # an object with any fields takes the rest
        if rest:
            decoded[parameter["name"]] = _object(contract, {}, rest)
        rest = []
    return {**_unknown(rest), **decoded}


def _own(
    parameter: Mapping[str, Any], schema: Mapping[str, Any], pairs: Pairs
) -> tuple[Pairs, Pairs]:
    """Split pairs into those of a parameter and the others."""
    name = parameter["name"]
    if _style(parameter) == "deepObject":
        names = {sent for sent, _ in pairs if sent.startswith(f"{name}[")}
    elif _is_spread(parameter, schema):
        names = set(schema["properties"])
    else:
        names = {name}
    own = [pair for pair in pairs if pair[0] in names]
    return own, [pair for pair in pairs if pair[0] not in names]


def _value(
    contract: Mapping[str, Any], parameter: Mapping[str, Any], schema: Mapping[str, Any], own: Pairs
) -> Any:
    texts = [text for _, text in own]
    if not texts:
        return None
    if parameter.get("content"):
        try:
            return jsontext.parse(texts[0].encode())
        except ValueError:
            return texts[0]
    style = _style(parameter)
    if style == "deepObject":
        inner = [(sent.partition("[")[2].rstrip("]"), text) for sent, text in own]
        return _object(contract, schema, inner)
    if _is_spread(parameter, schema):
        return _object(contract, schema, own)
    if style in ("label", "matrix"):
        texts = [_without_prefix(parameter, texts[0])]
    separator = _separator(parameter)
    if separator is None or len(texts) > 1:
        return meant(contract, schema, texts)
    if _is_type(schema, "array"):
        texts = [text.strip() for text in texts[0].split(separator)] if texts[0] else []
        return [meant(contract, schema.get("items", {}), [text]) for text in texts]
    if _is_type(schema, "object"):
        return _object(contract, schema, list(_fields(parameter, texts[0], separator)))
    return meant(contract, schema, texts)


def _object(contract: Mapping[str, Any], schema: Mapping[str, Any], pairs: Pairs) -> dict[str, Any]:
    properties, texts = schema.get("properties", {}), _by_name(pairs)
    return {name: meant(contract, properties.get(name, {}), t) for name, t in texts.items()}


def _fields(parameter: Mapping[str, Any], text: str, separator: str) -> Iterator[tuple[str, str]]:
    """The fields of an object that is sent as one text."""
    parts = text.split(separator)
    if parameter.get("explode", False):
        for part in parts:
            name, _, value = part.partition("=")
            yield name, value
    else:
        yield from zip(parts[::2], parts[1::2], strict=False)


def _without_prefix(parameter: Mapping[str, Any], text: str) -> str:
    if _style(parameter) == "label":
        return text.removeprefix(".")
    bare = text.removeprefix(";")
    return bare if _is_exploded(parameter) else bare.removeprefix(f"{parameter['name']}=")


def _separator(parameter: Mapping[str, Any]) -> str | None:
    """The separator of several values in one text; `None` if each is sent as its own pair."""
    style = _style(parameter)
    if style == "label":
        return "." if _is_exploded(parameter) else ","
    if style == "matrix":
        return f";{parameter['name']}=" if _is_exploded(parameter) else ","
    if parameter["in"] in ("query", "cookie") and _is_exploded(parameter):
        return None
    return _SEPARATORS.get(style)


def _is_spread(parameter: Mapping[str, Any], schema: Mapping[str, Any]) -> bool:
    """Whether each field of an object is sent as its own pair."""
    is_form = _style(parameter) == "form" and _is_exploded(parameter)
    return is_form and _is_type(schema, "object") and not parameter.get("content")


def _style(parameter: Mapping[str, Any]) -> str:
    return str(parameter.get("style") or _STYLES.get(parameter["in"], "form"))


def _is_exploded(parameter: Mapping[str, Any]) -> bool:
    return bool(parameter.get("explode", _style(parameter) == "form"))


def _is_type(schema: Mapping[str, Any], name: str) -> bool:
    types = schema.get("type", "object" if "properties" in schema else ())
    return name == types or (not isinstance(types, str) and name in types)


def _schema(contract: Mapping[str, Any], schema: Any) -> dict[str, Any]:
    resolved: dict[str, Any] = resolve(dict(contract), schema)
    return resolved


def _by_name(pairs: Pairs) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for name, text in pairs:
        texts.setdefault(name, []).append(text)
    return texts


def _unknown(pairs: Pairs) -> dict[str, Any]:
    return {n: texts if len(texts) > 1 else texts[0] for n, texts in _by_name(pairs).items()}
