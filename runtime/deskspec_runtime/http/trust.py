"""Which certificates are trusted: those of the option `verify`, or of the environment.

One context serves all connections of a client: to make one takes longer than a call.
"""

import os
import ssl
from collections.abc import Callable
from typing import Any

import httpx

from ..errors import ConfigurationError


def ssl_context(verify: bool | str | ssl.SSLContext) -> ssl.SSLContext:
    """Return the SSL context of the option `verify`.

    Raises:
        TypeError: It is no bool, path or SSL context.
        ConfigurationError: A path or a variable of the environment cannot be used.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    if isinstance(verify, bool):
        return _context_of_environment() if verify else httpx.create_ssl_context(verify=False)
    if not isinstance(verify, str):
        kind = type(verify).__name__
        raise TypeError(f"verify must be a bool, a path as str, or an SSL context, not {kind}")
    if not verify:
        raise ConfigurationError(
            "verify is an empty path: pass a file or folder of certificates, or True"
        )
    _read(verify, "verify")
    key = "capath" if os.path.isdir(verify) else "cafile"
    return _created(ssl.create_default_context, **{key: verify})


def _context_of_environment() -> ssl.SSLContext:
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if file:
        if os.path.isdir(file):
            raise ConfigurationError(
                f"SSL_CERT_FILE: {file} is a folder: set SSL_CERT_DIR for a folder of certificates"
            )
        _read(file, "SSL_CERT_FILE")
        return _created(ssl.create_default_context, cafile=file)
    if folder:
        if not any(map(os.path.isdir, folder.split(os.pathsep))):
            raise ConfigurationError(f"SSL_CERT_DIR: {folder} is not a folder")
        return _created(ssl.create_default_context, capath=folder)
    return _created(httpx.create_ssl_context, trust_env=False)


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
