"""Classifies fields that hold secrets or personal data, by name, format, and neighbouring fields.

Contracts mark few fields as personal, so names decide. For an ambiguous name (`name` may be that of
a tag), the fields beside it and the objects around it decide. E-mail addresses are not classified
here: they are recognized by their form wherever they are.
"""

import re
from collections.abc import Mapping
from ipaddress import ip_address
from typing import Any, Final, Literal, NamedTuple, TypeAlias

HiddenKind: TypeAlias = Literal["secret", "phone", "name", "text", "host"]

_FORMATS: Final[Mapping[str, HiddenKind]] = {
    "phone": "phone",
    "ipv4": "host",
    "ipv6": "host",
    "password": "secret",
}
_SECRETS: Final = re.compile(
    "apikey|authorization|cookie|credential|csrf|xsrf|jwt|otp|passphrase|passwd|password|pwd"
    "|secret|session|sessid|signature|token"
)
"""What the last word of the name of a secret has in it."""
_SECRET_WORDS: Final = frozenset({"auth", "bearer", "dsn", "hash", "pin", "sid", "sig"})
_SECRET_KEYS: Final = frozenset(
    {"access", "api", "auth", "backup", "client", "encryption", "hook", "license", "login"}
    | {"private", "recovery", "secret", "shared", "signing", "verification", "webhook"}
)
"""Words that make a name ending in `key` or `code` that of a secret."""
_PHONES: Final = frozenset(
    {"cell", "fax", "mobile", "msisdn", "phone", "tel", "telephone", "waba", "whatsapp"}
)
_NAMES: Final = frozenset(
    {
        "company",
        "firstname",
        "fullname",
        "handle",
        "lastname",
        "nickname",
        "screenname",
        "surname",
        "userid",
        "username",
    }
)
_FIRST_WORDS: Final = frozenset(
    {
        "agent",
        "assigned",
        "company",
        "contact",
        "customer",
        "family",
        "first",
        "full",
        "given",
        "last",
        "middle",
        "nick",
        "screen",
        "sender",
        "user",
    }
)
"""Words that make a name ending in `name` that of a person or a company."""
_PERSONS: Final = frozenset(
    {
        "agent",
        "assignee",
        "author",
        "client",
        "contact",
        "customer",
        "employee",
        "member",
        "operator",
        "owner",
        "participant",
        "person",
        "recipient",
        "sender",
        "user",
        "visitor",
    }
)
_TEXTS: Final = frozenset(
    {"address", "bio", "caption", "comment", "note", "street", "subject", "text", "transcript"}
)
_NEUTRAL: Final = frozenset(
    {
        "attribute",
        "data",
        "detail",
        "entry",
        "get",
        "item",
        "list",
        "object",
        "payload",
        "record",
        "result",
        "search",
        "value",
    }
)
"""Names that do not describe their content; the name of the object around them does."""
_LABELS: Final = ("field", "property", "name", "key", "label", "attribute")
"""Fields that hold the name of a custom field whose value is in the field beside them."""
_VALUES: Final = frozenset({"value", "values"})
_PHONE: Final = re.compile(r"(?:[a-z]+:)?\+?[0-9(][0-9 ().\-/]{4,24}").fullmatch
_LETTER: Final = re.compile(r"[^\W\d_]").search
_ID: Final = re.compile(r"[0-9_]").search
_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


class FieldSpot(NamedTuple):
    """The position of a value."""

    name: str = ""
    """The name of the field or the parameter."""
    noun: str = ""
    """The name of the object around it."""
    siblings: Mapping[str, Any] = {}
    """The object around it."""

    def inside(self, name: str, siblings: Mapping[str, Any]) -> "FieldSpot":
        """Return the spot of a field of the object at this spot."""
        own = _last(self.name)
        noun = self.noun if own in _NEUTRAL or not own else own
        parent, _, name = _custom_name(name, siblings).rpartition(".")  # customers.name
        return FieldSpot(name, _last(parent) or noun, siblings)


def of_path(words: list[str]) -> FieldSpot:
    """Return the spot of a whole body.

    Args:
        words: The fixed segments of the request's path.
    """
    nouns = [word for word in words if _last(word) not in _NEUTRAL]
    return FieldSpot(noun=_last(nouns[-1]) if nouns else "")


def kind_of(spot: FieldSpot, value: Any, formats: Mapping[str, str]) -> HiddenKind | None:
    """Classify a value; return `None` if it need not be hidden.

    Args:
        spot: The position of the value.
        value: A text or a number.
        formats: Name of a field -> its format in the contract.
    """
    words, text = words_of(spot.name), str(value)
    kind = _FORMATS.get(formats.get(spot.name, ""))
    if kind == "secret" or _is_secret(words):
        return "secret"
    is_number = kind == "phone" or not _PHONES.isdisjoint(words) or words[-1:] == ["number"]
    if is_number and _PHONE(text):
        return "phone"
    if not isinstance(value, str):
        return None
    if "ip" in words or kind == "host":
        return "host" if _is_address(value) else None
    if _is_name(spot, words, value):
        return "name"
    return "text" if words[-1:] and words[-1] in _TEXTS else None


def is_name_of_field(spot: FieldSpot, value: str) -> bool:
    """Whether a text is the name of a field: a key, or what is called one beside its value."""
    is_key = spot.name == "" and value in spot.siblings
    return is_key or (spot.name in _LABELS and not _VALUES.isdisjoint(spot.siblings))


def _is_secret(words: list[str]) -> bool:
    if not words:
        return False
    last = words[-1]
    if last in ("key", "code"):
        return not _SECRET_KEYS.isdisjoint(words)
    is_value_of = last in ("id", "value", "hash") and _SECRETS.search(
        words[-2] if words[1:] else ""
    )
    return bool(last in _SECRET_WORDS or _SECRETS.search(last) or is_value_of)


def _is_name(spot: FieldSpot, words: list[str], value: str) -> bool:
    if not words or not _LETTER(value):
        return False
    last = words[-1]
    if last in _NAMES:
        return True
    if last in _PERSONS:
        return not _ID(value)
    if last != "name":
        return False
    if words != ["name"] and words != ["display", "name"]:
        return not _FIRST_WORDS.isdisjoint(words)
    return spot.noun in _PERSONS or any(map(_is_contact, spot.siblings))


def _is_contact(name: str) -> bool:
    words = words_of(name)
    return not _PHONES.isdisjoint(words) or "email" in words


def _custom_name(name: str, siblings: Mapping[str, Any]) -> str:
    """The name of a field; for a `value`, the name in the field beside it."""
    if name not in _VALUES:
        return name
    labels = (siblings.get(each) for each in _LABELS)
    return next((each for each in labels if isinstance(each, str)), name)


def _last(name: str) -> str:
    return next(iter(words_of(name)[-1:]), "")


def words_of(name: str) -> list[str]:
    """Return the words of a name in any spelling, in lower case and in the singular."""
    words = [word.lower() for word in _WORD.findall(name)]
    return [word[:-1] if re.search("[^s]s$", word) else word for word in words]


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
