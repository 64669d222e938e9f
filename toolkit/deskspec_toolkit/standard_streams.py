"""Standard streams that end no command: closed, without a reader, or without a character."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO, cast


@contextmanager
def tolerant() -> Iterator[None]:
    """Let nobody's reading, closed streams and other encodings change what a command does.

    A character that an encoding lacks is shown as `?`.
    """
    output, errors = sys.stdout, sys.stderr
    # Streams that were closed at the start are None here, whatever their types say.
    usual = cast(TextIO | None, output) or _nowhere()
    if isinstance(usual, io.TextIOWrapper):
        usual.reconfigure(errors="replace")
    sys.stdout = cast(TextIO, _Output(usual))
    sys.stderr = cast(TextIO, _Output(cast(TextIO | None, errors) or _nowhere()))
    try:
        yield
    finally:
        sys.stdout, sys.stderr = output, errors


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")


class _Output(io.TextIOBase):
    """A stream that goes nowhere once its reader has seen enough."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str, /) -> int:
        try:
            return self._stream.write(text)
        except BrokenPipeError:
            self._close()
            return len(text)

    def flush(self) -> None:
        try:
            self._stream.flush()
        except BrokenPipeError:
            self._close()

    def isatty(self) -> bool:
        return self._stream.isatty()

    def fileno(self) -> int:
        return self._stream.fileno()

    def _close(self) -> None:
        # Python would complain at its end, and would write what is left.
        os.dup2(os.open(os.devnull, os.O_WRONLY), self._stream.fileno())
