"""Changes of each keyword that says a rule: new, gone, and another one, sent and received."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from diff.library import REMOVED
from diff.pairs.pair import BOOK, SENT, TEXT, Pair

WITH_RULE: Final = "ruled"
WITHOUT_RULE: Final = "unruled"
RULES: Final[Mapping[str, tuple[str, Any, Any]]] = {
    "if": ("object", {"required": ["a"]}, {"required": ["b"]}),
    "then": ("object", {"required": ["a"]}, {"required": ["b"]}),
    "else": ("object", {"required": ["a"]}, {"required": ["b"]}),
    "dependentRequired": ("object", {"a": ["b"]}, {"a": ["b", "c"]}),
    "dependentSchemas": ("object", {"a": {"required": ["b"]}}, {"a": {"required": ["c"]}}),
    "patternProperties": ("object", {"^a": TEXT}, {"^a": {"type": "integer"}}),
    "propertyNames": ("object", {"maxLength": 9}, {"maxLength": 5}),
    "maxProperties": ("object", 9, 5),
    "minProperties": ("object", 2, 3),
    "contains": ("array", TEXT, {"type": "integer"}),
    "minContains": ("array", 2, 3),
    "maxContains": ("array", 9, 5),
    "maxItems": ("array", 9, 5),
    "unevaluatedItems": ("array", TEXT, {"type": "integer"}),
    "contentMediaType": ("string", "text/html", "text/plain"),
    "contentEncoding": ("string", "base64", "base32"),
    "multipleOf": ("integer", 2, 4),
    "uniqueItems": ("array", True, None),
    "unevaluatedProperties": ("object", False, None),
}
"""Keyword -> the type that it is of, a value, and another one that allows less or others."""


def of_rules() -> Iterator[Pair]:
    """Yield pairs of each rule: it is new, gone, and another one, sent and received."""
    for keyword, (_, value, other) in RULES.items():
        for schema, level, whole in (
            (SENT, "breaking", "request"),
            (BOOK, "compatible", "response"),
        ):
            ruled = f"{schema}>properties>{WITH_RULE} {keyword}>{keyword}"
            unruled = f"{schema}>properties>{WITHOUT_RULE} {keyword}>{keyword}"
            yield Pair(f"{keyword} added to a {whole}", level, {unruled: value})
            yield Pair(f"{keyword} removed from a {whole}", "compatible", {ruled: REMOVED})
            if other is not None:
                yield Pair(f"{keyword} changed in a {whole}", level, {ruled: other})
            if isinstance(value, int) and isinstance(other, int):
                wider = 1 if other > value and keyword != "multipleOf" else 99
                wider = 1 if keyword == "multipleOf" else wider
                yield Pair(f"{keyword} widened in a {whole}", "compatible", {ruled: wider})
