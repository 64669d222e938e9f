"""Reads a body that may be compressed, in bounded pieces, up to a limit of its size.

Only the encodings that requests ask for are decompressed, and one layer of them: 300 bytes that
were compressed three times become gigabytes.
"""

import zlib
from collections.abc import Iterator, Mapping
from typing import Any, Final

ACCEPT_ENCODING: Final = "gzip, deflate"
_PIECE: Final = 2**16
"""Bytes to decompress at once: a piece of input may become a thousand times as large."""
_MAGIC: Final = b"\x1f\x8b"
_GZIP: Final = 16 + zlib.MAX_WBITS
_RAW: Final = -zlib.MAX_WBITS


class UnreadableBodyError(ValueError):
    """A body that is too large, or whose compression is broken or was not asked for."""


class TooLargeBodyError(UnreadableBodyError):
    """A body has more bytes than may be read; `str()` says how many that are."""


class BodyReader:
    """Collects the chunks of a body as they arrive."""

    def __init__(self, headers: Mapping[str, str], max_bytes: int) -> None:
        """Start with the head of the response or request.

        Args:
            headers: Its headers, by lower-case name.
            max_bytes: The most bytes of the body, as it comes and decompressed.

        Raises:
            UnreadableBodyError: The head shows that the body will not be readable.
        """
        self._max_bytes = max_bytes
        self._pieces: list[bytes] = []
        self._arrived = self._size = 0
        declared = headers.get("content-length", "")
        if declared.isascii() and declared.isdigit() and int(declared) > max_bytes:
            raise self._too_large()
        self._decompressor = _decompressor(headers.get("content-encoding", ""))

    def add(self, chunk: bytes) -> None:
        """Add a chunk.

        Raises:
            UnreadableBodyError: The body is too large, or its compression is broken.
        """
        if self._decompressor is None:
            self.add_decompressed(chunk)
            return
        self._arrived += len(chunk)
        if self._arrived > self._max_bytes:  # it may never decompress to anything
            raise self._too_large()
        for piece in self._decompressor.pieces(chunk):
            self.add_decompressed(piece)

    def add_decompressed(self, content: bytes) -> None:
        """Add a body that was decompressed by others.

        Raises:
            UnreadableBodyError: The body is too large.
        """
        self._size += len(content)
        if self._size > self._max_bytes:
            raise self._too_large()
        self._pieces.append(content)

    def whole(self) -> bytes:
        """Return the body after its last chunk.

        Raises:
            UnreadableBodyError: The compressed body is cut short.
        """
        if self._decompressor is not None and self._decompressor.is_incomplete:
            raise UnreadableBodyError("broken compression")
        return b"".join(self._pieces)

    def _too_large(self) -> TooLargeBodyError:
        return TooLargeBodyError(f"a body of more than {self._max_bytes} bytes")


class _Decompressor:
    """Decompresses one layer of gzip or deflate, in pieces."""

    def __init__(self, *, is_gzip: bool) -> None:
        self._is_gzip = is_gzip
        self._head = b""
        """Less than the two bytes that show how a member begins."""
        self._member: Any = None
        """The current member of the stream; one of gzip may have several."""
        self._has_member = False
        """Whether a member has ended."""
        self._is_over = False

    @property
    def is_incomplete(self) -> bool:
        return self._member is not None or (bool(self._head) and not self._has_member)

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what a chunk decompresses to.

        Raises:
            UnreadableBodyError: The compression is broken.
        """
        try:
            for first in range(0, len(chunk), _PIECE):
                yield from self._pieces_of_members(chunk[first : first + _PIECE])
        except zlib.error:
            raise UnreadableBodyError("broken compression") from None

    def _pieces_of_members(self, chunk: bytes) -> Iterator[bytes]:
        chunk, self._head = self._head + chunk, b""
        has_more = bool(chunk)
        while has_more and not self._is_over:
            if self._member is None:
                if len(chunk) < 2:
                    self._head = chunk
                    return
                self._begin_member(chunk[:2])
                continue
            piece = self._member.decompress(chunk, _PIECE)
            if piece:
                yield piece
            if self._member.eof:
                chunk, self._member, self._has_member = self._member.unused_data, None, True
                has_more = bool(chunk)
            else:
                chunk = self._member.unconsumed_tail
                has_more = bool(chunk) or len(piece) == _PIECE

    def _begin_member(self, head: bytes) -> None:
        if self._has_member and not (self._is_gzip and head == _MAGIC):
            self._is_over = True  # what follows the last member is padding
            return
        wbits = _GZIP if self._is_gzip else _wbits_of_deflate(head)
        self._member = zlib.decompressobj(wbits)


def _decompressor(content_encoding: str) -> _Decompressor | None:
    """Return what decompresses a body; `None` if it is not compressed.

    Raises:
        UnreadableBodyError: It has several encodings, or one that no request asks for.
    """
    layers = [layer.strip().lower() for layer in content_encoding.split(",")]
    layers = [layer for layer in layers if layer not in ("", "identity")]
    if not layers:
        return None
    if len(layers) > 1:
        raise UnreadableBodyError("several encodings on top of each other, which no request allows")
    if layers[0] not in ("gzip", "x-gzip", "deflate"):
        raise UnreadableBodyError(f"an encoding other than {ACCEPT_ENCODING}")
    return _Decompressor(is_gzip=layers[0] != "deflate")


def _wbits_of_deflate(head: bytes) -> int:
    """Return the form of a stream: deflate in zlib's frame, or bare, as some servers send it."""
    is_framed = head[0] & 0x0F == zlib.DEFLATED and int.from_bytes(head[:2]) % 31 == 0
    return zlib.MAX_WBITS if is_framed else _RAW
