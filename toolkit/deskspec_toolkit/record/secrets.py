"""Takes secrets out of texts, however they are spelt: escaped, percent-encoded, or in base64.

Known ones are looked for character by character, each in any of its spellings. What is a secret by
its form alone (a JWT, a private key) is known once it was seen.
"""

import base64
import binascii
import gzip
import re
import zlib
from collections.abc import Iterable, Iterator
from typing import Final

from ..failure import Failure

API_KEY: Final = "[api key]"
"""What stands in place of the key."""
SECRET: Final = "[secret]"
"""What stands in place of another one that is nowhere else."""
_FORMS: Final = re.compile(
    r"eyJ[\w-]{8,}(?:\.[\w-]*){0,4}"  # JSON Web Tokens
    r"|-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*-----|\Z)"
    r"|\bkey_\w{8,}|\b[sr]k[_-](?:live|test)[_-]\w{8,}|\bgh[a-z]_\w{20,}|\bxox[a-z]-[\w-]{8,}"
    r"|\bA[KS]IA[0-9A-Z]{16}\b|\bAIza[\w-]{30,}"
    r"|(?<=Bearer )[\w.~+/-]{8,}=*|(?<=Basic )[\w+/]{8,}=*",
    re.DOTALL,
)
_PACKED: Final = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")
_SHORT: Final = 8
"""A secret of fewer characters is only looked for as a word of its own."""
_SHORTEST: Final = 6
"""What is shorter is only taken out where it is known to be a secret, and not known elsewhere."""
_DEPTH: Final = 3
"""How often base64 is looked into base64."""


class Secrets:
    """The secrets of a recording set, and what stands in their place."""

    def __init__(self, keys: Iterable[str]) -> None:
        """Make it.

        Args:
            keys: The keys of the account.
        """
        self._known: dict[str, str] = dict.fromkeys((key for key in keys if key), API_KEY)
        self._longest_first: list[str] = []
        self._pattern: re.Pattern[str] | None = None

    def learn(self, text: str) -> None:
        """Remember a secret, so that it is known wherever it is repeated."""
        if len(text) >= _SHORTEST and text not in self._known and text not in self._known.values():
            others = sum(placeholder != API_KEY for placeholder in self._known.values())
            self._known[text] = f"[secret {others + 1}]"
            self._pattern = None

    def learn_from(self, text: str) -> None:
        """Remember what is a secret by its form."""
        for found in _FORMS.finditer(text):
            self.learn(found[0])

    def hidden(self, secret: str) -> str:
        """What stands in place of a text that is a secret, known or not."""
        return self._known.get(secret, SECRET)

    def without(self, text: str, depth: int = _DEPTH) -> str:
        """A text with a placeholder for each secret."""
        if not self._known:
            return text
        text = self._compiled().sub(self._placeholder, text)
        if depth == 0:
            return text
        return _PACKED.sub(lambda found: self._unpacked(found[0], depth), text)

    def check(self, text: str, shown: str) -> None:
        """See that no secret is in what is to be written.

        Raises:
            Failure: One is, all the same.
        """
        if self.without(text) != text:
            raise Failure(f"{shown}: a secret is left in what was recorded; nothing was written")

    def _compiled(self) -> re.Pattern[str]:
        if self._pattern is None:
            self._longest_first = sorted(self._known, key=len, reverse=True)
            ways = "|".join(map(_spellings, self._longest_first))
            self._pattern = re.compile(ways, re.IGNORECASE)
        return self._pattern

    def _placeholder(self, found: re.Match[str]) -> str:
        return self._known[self._longest_first[(found.lastindex or 1) - 1]]

    def _unpacked(self, token: str, depth: int) -> str:
        """A token of base64; a placeholder if it holds a secret."""
        for text in _texts(token):
            # What is no text again is not looked into further: base64 of it is chance.
            without = self.without(text, depth - 1 if text.isascii() else 0)
            if without != text:
                return next((p for p in self._known.values() if p in without), API_KEY)
        return token


def _spellings(secret: str) -> str:
    """A pattern for a secret in which each character may be escaped in its own way."""
    pattern = "".join(map(_character, secret))
    return f"(?<!\\w)({pattern})(?!\\w)" if len(secret) < _SHORT else f"({pattern})"


def _character(character: str) -> str:
    ways = [re.escape(character), rf"\\+u{ord(character):04x}", f"&#0*{ord(character)};"]
    ways.append(f"&#x0*{ord(character):x};")
    percent = "".join(f"%(?:25)*{byte:02x}" for byte in character.encode())
    ways.append(percent)
    if not character.isalnum():
        ways.append(rf"\\+{re.escape(character)}")
    if character == " ":
        ways.append(r"\+")
    return f"(?:{'|'.join(ways)})"


def _texts(token: str) -> Iterator[str]:
    """What a token may be base64 of, packed again by gzip or not."""
    bare = token.rstrip("=").translate({ord("-"): "+", ord("_"): "/"})
    # What stands around the base64 may look like a part of it.
    for start in range(4):
        part = bare[start:]
        part = part[: len(part) // 4 * 4] if len(part) % 4 == 1 else part
        try:
            content = base64.b64decode(part + "=" * (-len(part) % 4))
        except binascii.Error:
            continue
        yield content.decode("latin-1")
        if content.startswith(b"\x1f\x8b"):
            try:
                yield gzip.decompress(content).decode("utf-8", "replace")
            except (OSError, EOFError, zlib.error):
                continue
