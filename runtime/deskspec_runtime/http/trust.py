"""Which certificates are trusted: those of the option `verify`, or of the environment.

One context serves the connections of all clients that trust the same file: to make one takes longer
than many calls, and nearly a megabyte. A file that has changed is read again for the next client. A
folder is shared by none, because its certificates are only read when they are needed.

A file of the option `verify` is read at once, to say what is wrong with it. What the environment
trusts, mostly a hundred authorities and more, is read for the first handshake: that takes a tenth
of a first call, and a provider on this machine needs none.
"""

import os
import ssl
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Final

import httpx

from ..errors import ConfigurationError

_CONTEXTS: Final[dict[str, tuple[tuple[int, ...], ssl.SSLContext]]] = {}
"""Absolute path of a file -> the state in which it was read, and its context; the oldest first."""
_FIRST: Final = 16384
"""Characters of a file that have its first certificate; one that has it later is read whole."""
_MOST: Final = 8
"""Contexts that are kept: a client for every tenant may have a file for every tenant."""


class ReadForHandshake:
    """What transports have in place of an SSL context; `for_handshake` makes it."""

    def __init__(self, make: Callable[[], ssl.SSLContext]) -> None:
        self._make = make
        self._made: ssl.SSLContext | None = None
        self._protocols: Iterable[str] = ()

    def set_alpn_protocols(self, protocols: Iterable[str]) -> None:
        """Remember the protocols to offer."""
        self._protocols = protocols

    @property
    def context(self) -> ssl.SSLContext:
        """The context; there is no lock, so two threads may make one each."""
        context = self._made = self._made or self._make()
        if self._protocols:
            context.set_alpn_protocols(self._protocols)
        return context


def for_handshake(given: ssl.SSLContext | ReadForHandshake) -> ssl.SSLContext:
    """Return the context itself: asyncio and trio ask one of another class in a worker thread.

    Raises:
        ConfigurationError: Its certificates can no longer be read.
    """
    return given.context if isinstance(given, ReadForHandshake) else given


def ssl_context(
    verify: bool | str | os.PathLike[str] | ssl.SSLContext,
) -> ssl.SSLContext | ReadForHandshake:
    """Return the SSL context of the option `verify`.

    Raises:
        TypeError: It is no bool, path or SSL context.
        ConfigurationError: A path or a variable of the environment cannot be used.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    if verify is False:
        return httpx.create_ssl_context(verify=False)
    if verify is True:
        return _context_of_environment()
    if isinstance(verify, os.PathLike):
        verify = os.fspath(verify)
    if not isinstance(verify, str):
        kind = type(verify).__name__
        raise TypeError(f"verify must be a bool, a path, or an SSL context, not {kind}")
    if not verify:
        raise ConfigurationError(
            "verify is an empty path: pass a file or folder of certificates, or True"
        )
    if os.path.isdir(verify):
        _read(verify, "verify")
        return _created(ssl.create_default_context, capath=verify)
    return _of_file(verify, "verify")


def _context_of_environment() -> ssl.SSLContext | ReadForHandshake:
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if file and os.path.isdir(file):
        raise ConfigurationError(
            f"SSL_CERT_FILE: {file} is a folder: set SSL_CERT_DIR for a folder of certificates"
        )
    if folder and not file:
        if not any(map(os.path.isdir, folder.split(os.pathsep))):
            raise ConfigurationError(f"SSL_CERT_DIR: {folder} is not a folder")
        return _created(ssl.create_default_context, capath=folder)
    # The working folder may be another one by then.
    path = os.path.abspath(file) if file else None
    make = partial(_of_file, path, "SSL_CERT_FILE") if path else _usual_authorities
    # A mistake is reported when a client is made, so what may be one is read then.
    is_doubtful = os.environ.get("SSLKEYLOGFILE") or (file and not _begins_well(file))
    return make() if is_doubtful else ReadForHandshake(make)


def _begins_well(path: str) -> bool:
    """Whether the first certificate of a file can be read; the others most likely can, too."""
    if not os.path.isfile(path):  # what comes from a pipe comes once
        return False
    try:
        with open(path, encoding="latin-1") as file:
            _, begin, text = file.read(_FIRST).partition("-----BEGIN CERTIFICATE-----")
        first, end, _ = text.partition("-----END CERTIFICATE-----")
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=begin + first + end)
    except (OSError, ValueError):  # as errors of SSL are
        return False
    return True


def _usual_authorities() -> ssl.SSLContext:
    return _shared("", lambda: _created(httpx.create_ssl_context, trust_env=False))


def _of_file(path: str, source: str) -> ssl.SSLContext:
    def make() -> ssl.SSLContext:
        try:
            return ssl.create_default_context(cafile=path)
        except (OSError, ValueError):
            pass
        # Only now: to read the certificates twice takes longer than the rest of a first call.
        _read(path, source)
        return _created(ssl.create_default_context, cafile=path)

    return _shared(os.path.abspath(path), make)


def _shared(path: str, make: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:
    """Return the context of a file, made anew if the file has changed.

    There is no lock: two threads may make one each, and a forked process has those of its parent.

    Args:
        path: The absolute path of the file; empty for the usual authorities, which are part of an
            installed package.
        make: Makes the context.
    """
    if os.environ.get("SSLKEYLOGFILE"):  # a context keeps the file that it writes keys to
        return make()
    state = _state_of(path)
    known_state, context = _CONTEXTS.get(path, (None, None))
    if context is None or known_state != state:
        if len(_CONTEXTS) >= _MOST:
            _CONTEXTS.pop(next(iter(_CONTEXTS), path), None)
        context = make()
        _CONTEXTS[path] = state, context
    return context


def _state_of(path: str) -> tuple[int, ...]:
    """Return what changes with the content of a file; nothing if it cannot be found."""
    try:
        state = os.stat(path)
    except (OSError, ValueError):
        return ()
    return state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns


def _read(path: str, source: str) -> None:
    """Read the certificates of a file, to name the argument or variable if that fails."""
    try:
        if os.path.isdir(path):
            os.listdir(path)
        else:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(path)
    except ssl.SSLError:
        reason = "it has no certificate"
    except OSError as problem:
        reason = problem.strerror or "it cannot be read"
    except ValueError:
        reason = "it is no path"
    else:
        return
    raise ConfigurationError(f"{source}: cannot read certificates from {path}: {reason}")


def _created(create: Callable[..., ssl.SSLContext], **trusted: Any) -> ssl.SSLContext:
    try:
        return create(**trusted)
    except OSError as problem:
        reason = problem.strerror
    path = os.environ.get("SSLKEYLOGFILE")  # all else was read before
    raise ConfigurationError(f"SSLKEYLOGFILE: cannot write to {path}: {reason}")
