"""Generates values that a schema allows: the same for the same seed, with no personal data.

The values are plain on purpose: a provider that is stricter than its schema must accept what an
oracle sends. schemathesis generates the odd values.
"""

import functools
import random
import warnings
from collections.abc import Iterable, Mapping
from typing import Any, Final
from uuid import UUID

import hypothesis
from deskspec_runtime.values.rules import Rule
from hypothesis import strategies as st

from ...openapi.rules import keeping, rules_of
from ...openapi.schema_view import SchemaView
from ...openapi.words import letters, words

SAMPLE_FILE: Final = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415478da63f8ff"
    "ff3f0005fe02fe331295140000000049454e44ae426082"
)
"""A picture of one pixel, which a provider probably takes as a file."""
SAMPLE_FILE_NAME: Final = "verify.png"
SAMPLE_FILE_TYPE: Final = "image/png"
_DEPTH = 6
_SECOND = 1_737_590_400
"""2025-01-23, the base of instants."""
_LATER = 4_102_444_800
"""2100-01-01, the base of instants that must be in the future."""
_LATER_WORDS = frozenset({"deadline", "due", "expire", "expires", "expiry", "scheduled", "until"})
_BY_FORMAT: Mapping[str, str] = {
    "date": "{year}-01-{day:02}",
    "date-dmy": "{day:02}-01-{year}",
    "date-time": "{year}-01-{day:02}T09:30:00Z",
    "email": "verify.{number}@example.com",
    "epoch-s": "{second}",
    "epoch-ms": "{second}000",
    "hostname": "verify-{number}.example.com",
    "idn-email": "verify.{number}@example.com",
    "ipv4": "192.0.2.{day}",
    "ipv6": "2001:db8::{day}",
    "phone": "9198{number:08}",
    "time": "09:30:{day:02}Z",
    "uri": "https://example.com/{number}",
    "url": "https://example.com/{number}",
    "uuid": "{uuid}",
    "uuid4": "{uuid}",
}
_CODES: Mapping[str, tuple[str, ...]] = {
    "country": ("US", "IN", "DE"),
    "currency": ("EUR", "USD", "INR"),
    "lang": ("en", "de", "fr"),
    "language": ("en", "de", "fr"),
    "locale": ("en", "de", "fr"),
    "timezone": ("UTC", "Europe/Berlin", "Asia/Kolkata"),
}
"""Word of a name -> codes that it means, although its schema does not list them."""
_BY_WORD: Mapping[str, str] = {
    "email": "verify.{number}@example.com",
    "isbn": "978{number:010}",
    "phone": "9198{number:08}",
    "uri": "https://example.com/{number}",
    "url": "https://example.com/{number}",
}
"""Word of a name -> form that a provider may expect, although its schema does not say so."""


class Samples:
    """Generates values; each text and number differs from the ones before if its schema allows."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._numbers = random.Random(seed)
        self._count = 0
        self._texts: dict[tuple[str, int, int], list[str]] = {}

    def value(self, view: SchemaView, name: str = "", depth: int = 0) -> Any:
        """Return a value that a schema allows.

        Args:
            view: The schema.
            name: The name of the field.
            depth: The nesting depth.
        """
        self._count += 1
        if view.choices:
            return view.choices[self._count % len(view.choices)]
        if view.branches and (view.is_scalar or not view.types) and "type" not in view.schema:
            typed = [each for each in view.branches if each.types]
            if len(typed) != 1:  # the limits of an only one are those of the whole
                return self.value([*typed, *view.branches][0], name, depth)
        if view.format == "binary":
            return SAMPLE_FILE
        types = view.types or {"string"}
        if "object" in types:
            return self.fields(view, depth=depth)
        if "array" in types:
            return self._entries(view, name, depth)
        if "boolean" in types:
            return True
        if "integer" in types or "number" in types:
            return self._number(view, name)
        return self._text(view, name)

    def fields(
        self,
        view: SchemaView,
        *,
        optional: bool = False,
        depth: int = 0,
        rules: Iterable[Rule] = (),
    ) -> dict[str, Any]:
        """Return an object with its required fields, and with all others on request.

        Args:
            view: The schema of the object.
            optional: Whether to add the optional fields.
            depth: The nesting depth.
            rules: Rules that the object keeps beside those of its schema.
        """
        first = next((b for b in view.branches if b.properties), view)
        names = view.required | first.required
        if optional:
            names |= view.properties.keys()
        if depth >= _DEPTH:
            names = frozenset(view.required)
        own = [*rules_of(view.schema), *(rules_of(first.schema) if first is not view else ())]
        fewest = view.schema.get("minProperties", 0)
        unused = [name for name in view.properties if name not in names]
        names |= frozenset(unused[: max(0, fewest - len(names))])
        names = frozenset(keeping([*rules, *own], names))
        found = {
            name: self.value(each, name, depth + 1)
            for name, each in view.properties.items()
            if name in names and not each.schema.get("readOnly", False)
        }
        for number in range(len(found), fewest):
            found[f"verify{number}"] = self.value(view.further, "", depth + 1)
        return found

    def _entries(self, view: SchemaView, name: str, depth: int) -> list[Any]:
        entry = view.items
        if entry is None or depth >= _DEPTH:
            return []
        count = max(1, view.schema.get("minItems", 0))
        return [self.value(entry, name, depth + 1) for _ in range(count)]

    def _number(self, view: SchemaView, name: str) -> int | float:
        limits = view.schema
        if view.format in ("epoch-s", "epoch-ms"):
            return (_start(name) + self._count) * (1000 if view.format == "epoch-ms" else 1)
        low = limits.get("minimum", limits.get("exclusiveMinimum", 0))
        high = limits.get("maximum", limits.get("exclusiveMaximum", low + 1000))
        step = limits.get("multipleOf", 1 if "integer" in view.types or high - low > 2 else 0.5)
        first = -(-low // step) * step
        if first == limits.get("exclusiveMinimum"):
            first += step
        count = int((high - first) // step)
        if "exclusiveMaximum" in limits and first + count * step >= high:
            count -= 1
        chosen = first + step * (1 + self._count % count if count > 0 else 0)
        return int(chosen) if "integer" in view.types else chosen

    def _text(self, view: SchemaView, name: str) -> str:
        limits = view.schema
        if "pattern" in limits:
            return self._matching(view)
        template = _BY_FORMAT.get(view.format or "")
        if template is None and view.format is None:
            codes = next((_CODES[word] for word in words(name) if word in _CODES), None)
            if codes is not None:
                return codes[self._count % len(codes)]
            known = [_BY_WORD[word] for word in (*words(name), letters(name)) if word in _BY_WORD]
            template = known[0] if known else None
        if template is not None:
            number = self._numbers.randrange(10**7)
            return template.format(
                number=number,
                day=1 + self._count % 28,
                year=2100 if _start(name) == _LATER else 2025,
                second=_start(name) + self._count,
                uuid=UUID(int=self._numbers.getrandbits(128), version=4),
            )
        text = f"verify {name or 'text'} {self._numbers.randrange(10**6)}"
        low, high = limits.get("minLength", 0), limits.get("maxLength", len(text))
        if len(text) > high:
            digits = f"{self._numbers.randrange(10**9):09}" * (1 + high // 9)
            text = digits[:high]
        return text.ljust(low, "x")

    def _matching(self, view: SchemaView) -> str:
        """A text that fits a pattern and its length limits, a new one each time."""
        limits = view.schema
        low, high = limits.get("minLength", 0), limits.get("maxLength", 40)
        key = (limits["pattern"], low, high)
        if not self._texts.get(key):
            texts = _texts_of(limits["pattern"], self._seed)
            self._texts[key] = [text for text in texts if low <= len(text) <= high]
            self._numbers.shuffle(self._texts[key])
        return self._texts[key].pop() if self._texts[key] else ""


@functools.cache
def _texts_of(pattern: str, seed: int) -> tuple[str, ...]:
    found: dict[str, None] = {}

    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=40,
        database=None,
        deadline=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=[
            hypothesis.HealthCheck.filter_too_much,
            hypothesis.HealthCheck.too_slow,
        ],
    )
    @hypothesis.given(st.from_regex(pattern, alphabet=_PRINTABLE))
    def collect(text: str) -> None:
        if text == text.strip():  # `$` matches before a line break
            found[text] = None

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        collect()
    return tuple(found)


def is_free(view: SchemaView, name: str) -> bool:
    """Return whether a field takes any text, and no code that a provider may take for another."""
    is_text = view.types == {"string"} and not view.choices and view.format is None
    return is_text and "pattern" not in view.schema and not is_code(name)


def is_code(name: str) -> bool:
    """Whether a field of this name has a code, although its schema may not list the codes."""
    return not _CODES.keys().isdisjoint(words(name))


def _start(name: str) -> int:
    """The base of the instants of a field."""
    return _LATER if _LATER_WORDS & set(words(name)) else _SECOND


_PRINTABLE = st.characters(min_codepoint=0x21, max_codepoint=0x7E)
