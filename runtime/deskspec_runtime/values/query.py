"""The texts of a value in a query."""

from typing import Any

from .codecs import Codec
from .unset import UNSET


def texts(value: Any) -> list[str]:
    """Return every text that is sent under the name of a value: one for each entry of a list."""
    if isinstance(value, list | tuple):
        return [text for entry in value for text in texts(entry)]
    if isinstance(value, bool):
        return ["true" if value else "false"]
    return [value if isinstance(value, str) else str(value)]


class CommaList(Codec):
    """A list that is sent as one text, with commas between its entries; left out if empty."""

    def __init__(self, codec: Codec) -> None:
        """Join the entries of a list.

        Args:
            codec: The codec of the list.
        """
        self._codec = codec

    def decode(self, wire: Any) -> Any:
        return self._codec.decode(wire.split(",") if isinstance(wire, str) else wire)

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        entries = self._codec.encode(value)
        return ",".join(texts(entries)) if entries else []

    def check(self, value: Any) -> None:
        self._codec.check(value)
        if any("," in text for text in texts(self._codec.encode(value))):
            raise ValueError("must have entries without commas, which separate them")
