"""Files as arguments, and the form that sends one.

The bytes go out in chunks, so that a file is never in memory as a whole.
"""

import os
from base64 import b64decode
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from io import SEEK_END, TextIOBase
from typing import Any, BinaryIO, Final, NamedTuple, TypeAlias
from urllib.parse import quote

from .codecs import Codec

File: TypeAlias = str | os.PathLike[str] | bytes | BinaryIO
"""A path, the content, or a file that is open for reading bytes."""
FORM: Final = "multipart/form-data"
_CHUNK: Final = 2**16
DEFAULT_NAME: Final = "file"
"""The name of a file that has none."""
_DEFAULT_TYPE: Final = "application/octet-stream"


class FileContent(Codec):
    """A file to send."""

    def __init__(self, most_bytes: int | None = None) -> None:
        """Take a file.

        Args:
            most_bytes: How large it may be; `None` if no page says it.
        """
        self._most_bytes = most_bytes

    def decode(self, wire: Any) -> Any:
        """Return the content of a file as a JSON document has it: text, or a `data:` URL."""
        if not isinstance(wire, str):
            return wire
        _, is_encoded, content = wire.partition(";base64,")
        return b64decode(content) if is_encoded and wire.startswith("data:") else wire.encode()

    def check(self, value: Any) -> None:
        self._check_kind(value)
        size = None if self._most_bytes is None else size_of(value)
        if size is not None and self._most_bytes is not None and size > self._most_bytes:
            raise ValueError(f"must have at most {self._most_bytes} bytes, not {size}")

    def _check_kind(self, value: Any) -> None:
        if isinstance(value, bytes):
            return
        if hasattr(value, "read"):
            _check_open(value)
            return
        if not isinstance(value, str | os.PathLike):
            raise TypeError(
                f"must be a path, bytes or an open binary file, not {type(value).__name__}"
            )
        if os.path.isdir(value):
            raise ValueError("must be the path of a file, not of a folder")
        if not os.path.isfile(value):
            raise ValueError("must be the path of a file: there is none")
        if not os.access(value, os.R_OK):
            raise ValueError("must be the path of a file that may be read")


def _check_open(file: Any) -> None:
    if isinstance(file, TextIOBase):
        raise TypeError("must be a file that is open for reading bytes, not text")
    if getattr(file, "closed", False):
        raise ValueError("must be an open file: it is closed")


class MediaType(Codec):
    """The media type of a file."""

    def check(self, value: Any) -> None:
        if not isinstance(value, str):
            raise TypeError(f"must be a str, not {type(value).__name__}")
        if not (value.isascii() and value.isprintable() and "/" in value):
            raise ValueError("must be a media type, for example image/png")


class FileForm(NamedTuple):
    """A form with one file, behind its other fields."""

    fields: tuple[tuple[str, str], ...]
    """Names and texts of the other fields; a name may come several times."""
    field: str
    file: Any
    filename: str
    content_type: str
    boundary: str
    start: int | None
    """The position in an open file that it is read from; `None` if it cannot be read twice."""
    size: int | None
    """Bytes of the file; `None` if they are not known before it is read."""

    @classmethod
    def of(
        cls,
        field: str,
        file: Any,
        filename: str | None,
        content_type: str | None,
        fields: Iterable[tuple[str, str]],
    ) -> "FileForm":
        """Return the form for a file and other fields. Nothing is read yet."""
        start, size = _extent(file)
        path = file if isinstance(file, str | os.PathLike) else getattr(file, "name", None)
        if filename is None:
            filename = DEFAULT_NAME
            if isinstance(path, str | os.PathLike):
                filename = os.path.basename(os.fspath(path))
        if content_type is None:
            content_type = _guessed(filename)
        boundary = os.urandom(16).hex()
        return cls(tuple(fields), field, file, filename, content_type, boundary, start, size)

    @property
    def is_repeatable(self) -> bool:
        """Whether the file can be read again for another attempt."""
        return self.start is not None

    @property
    def headers(self) -> dict[str, str]:
        framing = (
            {"transfer-encoding": "chunked"}
            if self.size is None
            else {"content-length": str(len(self._head) + self.size + len(self._tail))}
        )
        return {"content-type": f"{FORM}; boundary={self.boundary}", **framing}

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes of the form."""
        yield self._head
        if isinstance(self.file, bytes):
            yield self.file
        else:
            is_path = isinstance(self.file, str | os.PathLike)
            with open(self.file, "rb") if is_path else nullcontext(self.file) as opened:
                if not is_path and self.start is not None:
                    opened.seek(self.start)
                while chunk := opened.read(_CHUNK):
                    yield chunk
        yield self._tail

    @property
    def _head(self) -> bytes:
        begin = f"--{self.boundary}\r\nContent-Disposition: form-data; name="
        fields = (f'{begin}"{quote(name)}"\r\n\r\n{text}\r\n' for name, text in self.fields)
        name = self.filename.replace('"', "%22")
        name = name.replace("\r", "%0D").replace("\n", "%0A")
        file = (
            f'{begin}"{quote(self.field)}"; filename="{name}"\r\n'
            f"Content-Type: {self.content_type}\r\n\r\n"
        )
        return "".join([*fields, file]).encode("utf-8", "replace")

    @property
    def _tail(self) -> bytes:
        return f"\r\n--{self.boundary}--\r\n".encode()


def size_of(file: Any) -> int | None:
    """Return how many bytes of a file are sent; `None` if they are not known before."""
    return _extent(file)[1]


def _extent(file: Any) -> tuple[int | None, int | None]:
    """Return where a file is read from, and its bytes from there."""
    if isinstance(file, bytes):
        return 0, len(file)
    if isinstance(file, str | os.PathLike):
        return 0, os.path.getsize(file)
    if not (hasattr(file, "seekable") and file.seekable()):
        return None, None
    start = file.tell()
    size = file.seek(0, SEEK_END) - start
    file.seek(start)
    return start, size


def _guessed(filename: str) -> str:
    from mimetypes import guess_type

    return guess_type(filename)[0] or _DEFAULT_TYPE
