"""Forms of schemathesis, written so that each provider can read them.

The encoder that it would use, that of the test client of werkzeug, leaves out the line that ends
the head of an empty field, and puts names with line breaks into the head as they are.
"""

from collections.abc import Iterator
from typing import Any, Final

from schemathesis.transport import SerializationContext
from schemathesis.transport.requests import prepare_multipart_parts
from schemathesis.transport.serialization import serialize_binary
from schemathesis.transport.wsgi import WSGI_TRANSPORT, multipart_serializer

from ..exchanges import multipart
from ..exchanges.multipart import FormPart

_BYTES: Final = "application/octet-stream"


def register_forms() -> None:
    """Register what writes the forms of requests that go through `ProviderApplication`."""
    WSGI_TRANSPORT.serializer(multipart.MEDIA_TYPE)(_written)


def _written(context: SerializationContext, value: Any) -> dict[str, Any]:
    """The body and the media type of a form; what is no object is sent as schemathesis has it."""
    if not isinstance(value, dict):
        return multipart_serializer(context, value)
    body, kind = multipart.written(_parts(context, value))
    return {"data": body, "content_type": kind}


def _parts(context: SerializationContext, value: dict[str, Any]) -> Iterator[FormPart]:
    files, fields = prepare_multipart_parts(context, value)
    for name, given in (fields or {}).items():
        for each in given if isinstance(given, list) else [given]:
            yield FormPart(name, serialize_binary(each))
    for name, part in files or []:
        filename, content, *more = part if isinstance(part, tuple) else (name, part)
        is_file = filename is not None
        kind = more[0] if more and more[0] else None
        if kind is None:
            kind = _BYTES if is_file else multipart.TEXT
        yield FormPart(name, serialize_binary(content), filename, kind)
