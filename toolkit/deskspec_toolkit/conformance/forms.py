"""Reads the fields of forms: by their `encoding`, by brackets in their names, typed by the schema.

Documents seldom say how a list or an object is written in a form, so what frameworks agree on is
read, too: the same name again, brackets, and JSON.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from ..openapi.documents import Document
from .parameters import TextPairs, fields_of, separated
from .text_values import FormText, Sent, ValueReader

_SEPARATORS: Final = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


class FormReader:
    """Reads the forms of one media type."""

    def __init__(
        self,
        document: Document,
        schema: Any,
        encoding: Mapping[str, Any],
        allows: Callable[[Mapping[str, Any], Any], bool],
    ) -> None:
        """Prepare to read.

        Args:
            document: The document of the schema's references.
            schema: The schema of the form.
            encoding: The encoding object of the media type.
            allows: Whether a schema allows a value.
        """
        self._encoding = {n: each for n, each in encoding.items() if isinstance(each, Mapping)}
        self._reader = ValueReader(document, schema, allows)

    def value(self, pairs: TextPairs) -> Any:
        """Return the form as an object.

        Args:
            pairs: Names and decoded texts of the fields, as they were sent.
        """
        fields = fields_of(pairs, self._reader.view.properties)
        return self._reader.read({name: self._field(name, each) for name, each in fields.items()})

    def _field(self, name: str, sent: Sent) -> Sent:
        if not isinstance(sent, str):
            return sent
        encoding = self._encoding.get(name, {})
        separator = _SEPARATORS.get(encoding.get("style", "form"))
        if separator is not None and encoding.get("explode", separator == ",") is False:
            return separated(sent, separator)
        return sent if "style" in encoding else FormText(sent)
