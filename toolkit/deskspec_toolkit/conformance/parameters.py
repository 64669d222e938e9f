"""Decodes the parameters of a request: split by `style` and `explode`, typed by their schemas.

A pair that belongs to no parameter keeps its name, so that the schema of all parameters refuses it.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from deskspec_runtime.contract.media_types import is_json
from deskspec_runtime.values import jsontext

from ..openapi.documents import Document
from . import bracketed_names
from .text_values import Sent, SeparatedText, ValueReader

TextPairs = list[tuple[str, str]]
_STYLES: Final = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_SEPARATORS: Final = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_PREFIXED: Final = ("label", "matrix")


class ParametersReader:
    """Reads the parameters in one place of a request, or the headers of a response."""

    def __init__(
        self,
        document: Document,
        declared: Iterable[Mapping[str, Any]],
        allows: Callable[[Mapping[str, Any], Any], bool],
    ) -> None:
        """Prepare to read.

        Args:
            document: The document of the schemas' references.
            declared: The parameters that are declared for this place.
            allows: Whether a schema allows a value.
        """
        parameters = [_Parameter(document, each, allows) for each in declared]
        # A name that is declared as it is was meant, whatever objects have a field of that name.
        self._parameters = sorted(parameters, key=lambda each: each.generality)

    def values(self, pairs: TextPairs) -> dict[str, Any]:
        """Return name -> value.

        Args:
            pairs: Names and decoded texts, as they were sent.
        """
        rest = list(pairs)
        decoded: dict[str, Any] = {}
        for parameter in self._parameters:
            own = [pair for pair in rest if parameter.owns(pair[0])]
            rest = [pair for pair in rest if not parameter.owns(pair[0])] if own else rest
            if not own and parameter.may_be_empty_object:
                decoded[parameter.name] = {}
            elif own and not (parameter.allows_empty and own[0][1] == ""):
                decoded[parameter.name] = parameter.value(own)
        return {**_unknown(rest), **decoded}


class _Parameter:
    """One parameter, or header."""

    def __init__(
        self,
        document: Document,
        node: Mapping[str, Any],
        allows: Callable[[Mapping[str, Any], Any], bool],
    ) -> None:
        self.name = str(node["name"])
        self.allows_empty = bool(node.get("allowEmptyValue"))
        self._reader = ValueReader(document, node["schema"], allows)
        self._place = str(node["in"])
        self._style = str(node.get("style") or _STYLES.get(self._place, "form"))
        self._is_exploded = bool(node.get("explode", self._style == "form"))
        self._media_type = next(iter(node.get("content") or {}), None)
        can_be_object = "object" in self._reader.types and self._media_type is None
        self._is_deep = self._style == "deepObject"
        self._is_spread = self._style == "form" and self._is_exploded and can_be_object
        self._fields = self._reader.view.properties.keys() if self._is_spread else frozenset()
        others = self._reader.view.schema.get("additionalProperties")
        self._takes_others = self._is_spread and (not self._fields or bool(others))
        self._is_optional = not node.get("required")

    @property
    def generality(self) -> int:
        return 2 * self._takes_others + self._is_spread + self._is_deep

    @property
    def may_be_empty_object(self) -> bool:
        """Whether nothing at all is how a required object without fields is sent."""
        is_in_pairs = self._is_spread or self._is_deep
        return not self._is_optional and is_in_pairs and self._reader.allows({})

    def owns(self, name: str) -> bool:
        """Whether a name that was sent belongs to this parameter."""
        if name == self.name or self._takes_others:
            return True
        if self._is_spread:
            return name in self._fields or bracketed_names.split(name)[0] in self._fields
        return self._is_deep and bracketed_names.split(name)[0] == self.name

    def value(self, own: TextPairs) -> Any:
        """Return the value of the pairs that belong to this parameter; at least one."""
        texts = [text for _, text in own]
        if self._media_type is not None and is_json(self._media_type):
            try:
                return jsontext.parse(texts[0].encode())
            except ValueError:
                return texts[0]
        if self._media_type is not None:
            return self._reader.read(texts[0])
        return self._reader.read(self._sent(own, texts))

    def _sent(self, own: TextPairs, texts: list[str]) -> Sent:
        if self._is_deep:
            steps = len(self.name)
            named = [(bracketed_names.split("p" + sent[steps:])[1], text) for sent, text in own]
            sent: Sent = bracketed_names.joined(named)
            return sent
        if self._is_spread and not all(name == self.name for name, _ in own):
            return fields_of(own, self._fields)
        if len(texts) > 1:
            return list(texts)
        if self._style in _PREFIXED:
            return self._without_prefix(texts[0])
        if self._place in ("query", "cookie") and self._is_exploded:
            return texts[0]
        separator = _SEPARATORS.get(self._style)
        return separated(texts[0], separator, is_named=self._is_exploded)

    def _without_prefix(self, text: str) -> SeparatedText:
        if self._style == "label":
            separator = "." if self._is_exploded else ","
            return SeparatedText(text.removeprefix("."), separator, separator, self._is_exploded)
        name = f";{self.name}="
        bare = text.removeprefix(name) if text.startswith(name) else text.removeprefix(";")
        if self._is_exploded:
            return SeparatedText(bare, name, ";", True)
        return SeparatedText(bare, ",", ",", False)


def separated(text: str, separator: str | None, *, is_named: bool = False) -> Sent:
    """Return a text that a separator may divide; the text if there is no separator."""
    return text if separator is None else SeparatedText(text, separator, separator, is_named)


def fields_of(pairs: TextPairs, known: Iterable[str]) -> dict[str, Any]:
    """Return what was sent for each field of an object whose fields are pairs.

    Args:
        pairs: Names, with brackets for what is in a field, and texts.
        known: The names of documented fields: their brackets have no meaning.
    """
    known = frozenset(known)
    leaves: dict[str, list[bracketed_names.Leaf]] = {}
    for sent, text in pairs:
        name, steps = (sent, []) if sent in known else bracketed_names.split(sent)
        leaves.setdefault(name, []).append((steps, text))
    return {name: bracketed_names.joined(each) for name, each in leaves.items()}


def _unknown(pairs: TextPairs) -> dict[str, Any]:
    texts: dict[str, list[str]] = {}
    for name, text in pairs:
        texts.setdefault(name, []).append(text)
    return {name: each if len(each) > 1 else each[0] for name, each in texts.items()}
