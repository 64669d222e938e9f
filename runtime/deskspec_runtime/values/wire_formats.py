"""The wire formats: what a `format` of a spec means. The generator reads the table, no client."""

from collections.abc import Mapping
from typing import Final, NamedTuple


class WireFormat(NamedTuple):
    """The meaning of a `format` of a spec."""

    annotation: str
    """The Python type."""
    codec: str
    """The class in `codecs`."""
    json_types: tuple[str, ...]
    """The JSON types of its values."""
    text_codec: str | None = None
    """The codec class that writes it as text, for requests that are documented so."""
    argument: str | None = None
    """The Python type that arguments may have, if it is a wider one."""


FORMATS: Final[Mapping[str, WireFormat]] = {
    "attribute-pairs": WireFormat(
        "dict[str, Any]", "AttributePairs", ("array", "object"), argument="Mapping[str, Any]"
    ),
    "custom-attributes": WireFormat(
        "dict[str, Any]", "CustomAttributes", ("object",), argument="Mapping[str, Any]"
    ),
    "date": WireFormat("datetime.date", "Day", ("string",)),
    "date-dmy": WireFormat("datetime.date", "DayMonthYear", ("string",)),
    "date-time": WireFormat("datetime.datetime", "Instant", ("string",)),
    "date-time-math": WireFormat(
        "str", "InstantOrText", ("string",), argument="datetime.datetime | str"
    ),
    "send-at": WireFormat("str", "InstantOrText", ("string",), argument="datetime.datetime | str"),
    "epoch-ms": WireFormat(
        "datetime.datetime", "EpochMilliseconds", ("integer", "number", "string")
    ),
    "epoch-s": WireFormat(
        "datetime.datetime", "EpochSeconds", ("integer", "number", "string"), "EpochSecondsText"
    ),
    "phone": WireFormat("str", "Phone", ("string",)),
    "search-filter": WireFormat(
        "Filter | SequenceNotStr[Condition | Mapping[str, Any]]", "SearchFilter", ("array",)
    ),
    "upper-case": WireFormat("str", "UpperCase", ("string",)),
    "uri": WireFormat("str", "Url", ("string",)),
    "uuid": WireFormat("str", "Uuid", ("string",)),
    "uuid4": WireFormat("str", "Uuid4", ("string",)),
}
"""Every wire format by its name."""
