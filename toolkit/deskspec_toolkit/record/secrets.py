"""Removes secrets from texts in any encoding: escaped, percent-encoded, in base64, in hex.

The search for a known secret allows every encoding of each character. A secret that is recognized
by its form alone (a JWT, a private key) is a known one from then on.
"""

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..exchanges.bodies import unpacked
from ..failure import Failure

API_KEY: Final = "[api key]"
"""The placeholder of the API key."""
SECRET: Final = "[secret]"
"""The placeholder of a secret that occurs only once."""
_FORMS: Final = re.compile(
    r"eyJ[\w-]{8,}(?:\.[\w-]*){0,4}"  # JSON Web Tokens
    r"|-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*-----|\Z)"
    r"|\bkey_\w{8,}|\b[sr]k[_-](?:live|test)[_-]\w{8,}|\bgh[a-z]_\w{20,}|\bxox[a-z]-[\w-]{8,}"
    r"|\bA[KS]IA[0-9A-Z]{16}\b|\bAIza[\w-]{30,}"
    r"|(?<=Bearer )[\w.~+/-]{8,}=*|(?<=Basic )[\w+/]{8,}=*",
    re.DOTALL,
)
_BASE64: Final = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")
_SHORT: Final = 8
"""A secret of fewer characters is replaced only where it is a whole word."""
_SHORTEST: Final = 6
"""A secret of fewer characters is replaced only in its own field."""
_DEPTH: Final = 3
"""How many levels of nested base64 are decoded."""


class Secrets:
    """The secrets of a recording set, and their placeholders."""

    def __init__(self, keys: Iterable[str]) -> None:
        """Start with the API keys.

        Args:
            keys: The keys of the account.
        """
        self._known: dict[str, str] = dict.fromkeys((key for key in keys if key), API_KEY)
        self._longest_first: list[str] = []
        self._pattern: re.Pattern[str] | None = None

    def learn(self, text: str) -> None:
        """Remember a secret, to replace it wherever it is repeated."""
        if len(text) >= _SHORTEST and text not in self._known and text not in self._known.values():
            others = sum(placeholder != API_KEY for placeholder in self._known.values())
            self._known[text] = f"[secret {others + 1}]"
            self._pattern = None

    def learn_from(self, text: str) -> None:
        """Remember the secrets in a text that are recognized by their form."""
        for match in _FORMS.finditer(text):
            self.learn(match[0])

    def placeholder(self, secret: str) -> str:
        """Return the placeholder of a secret, known or not."""
        return self._known.get(secret, SECRET)

    def without(self, text: str, depth: int = _DEPTH) -> str:
        """Replace each secret in a text by its placeholder."""
        if not self._known:
            return text
        text = self._compiled().sub(self._matched_placeholder, text)
        if depth == 0:
            return text
        return _BASE64.sub(lambda match: self._without_encoded(match[0], depth), text)

    def check(self, text: str, shown: str) -> None:
        """Check that a text to be written contains no secret.

        Raises:
            Failure: It contains one.
        """
        if self.without(text) != text:
            raise Failure(f"{shown}: the recording still contains a secret; nothing was written")

    def _compiled(self) -> re.Pattern[str]:
        if self._pattern is None:
            self._longest_first = sorted(self._known, key=len, reverse=True)
            spellings = "|".join(
                _spellings(each, is_key=self._known[each] == API_KEY)
                for each in self._longest_first
            )
            self._pattern = re.compile(spellings, re.IGNORECASE)
        return self._pattern

    def _matched_placeholder(self, match: re.Match[str]) -> str:
        return self._known[self._longest_first[(match.lastindex or 1) - 1]]

    def _without_encoded(self, token: str, depth: int) -> str:
        """Return a base64 token, or a placeholder if it contains a secret."""
        for text in _decoded(token):
            # Base64 inside of binary data is there by chance, so it is not decoded.
            without = self.without(text, depth - 1 if text.isascii() else 0)
            if without != text:
                return next((p for p in self._known.values() if p in without), API_KEY)
        return token


def _spellings(secret: str, *, is_key: bool) -> str:
    """Return a pattern for a secret that allows every encoding of it and of each character.

    A long one is also found backwards, and a key by each of its halves.
    """
    pattern = "".join(map(_character, secret))
    if len(secret) < _SHORT:
        return f"(?<!\\w)({pattern})(?!\\w)"
    raw = secret.encode()
    others = [raw.hex(), base64.b32encode(raw).decode().rstrip("="), secret[::-1]]
    half = len(secret) // 2
    others += [secret[:half], secret[half:]] if is_key and half >= _SHORT else []
    return f"({'|'.join([pattern, *map(re.escape, others)])})"


def _character(character: str) -> str:
    encodings = [re.escape(character), rf"\\+u{ord(character):04x}", f"&#0*{ord(character)};"]
    encodings.append(f"&#x0*{ord(character):x};")
    percent = "".join(f"%(?:25)*{byte:02x}" for byte in character.encode())
    encodings.append(percent)
    if not character.isalnum():
        encodings.append(rf"\\+{re.escape(character)}")
    if character == " ":
        encodings.append(r"\+")
    return f"(?:{'|'.join(encodings)})"


def _decoded(token: str) -> Iterator[str]:
    """The texts that a token may be the base64 of, also of their gzip."""
    bare = token.rstrip("=").translate({ord("-"): "+", ord("_"): "/"})
    # The text before the base64 may consist of the same characters.
    for start in range(4):
        part = bare[start:]
        part = part[: len(part) // 4 * 4] if len(part) % 4 == 1 else part
        try:
            content = base64.b64decode(part + "=" * (-len(part) % 4))
        except binascii.Error:
            continue
        yield content.decode("latin-1")
        if content.startswith(b"\x1f\x8b"):
            plain = unpacked(content, "gzip")
            if plain is not None:
                yield plain.decode("utf-8", "replace")
