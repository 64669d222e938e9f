"""A private certificate authority that lives as long as a test run; no key of it is kept."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import trustme

_DAY = timedelta(days=1)


class Certificate(NamedTuple):
    """Where a server finds its certificate and its private key, both as PEM."""

    chain: Path
    private_key: Path


class Authority:
    """Issues certificates into a folder, where `certificate` is its own: what a client trusts."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._authority = trustme.CA()
        self.certificate = folder / f"{name}.pem"
        self._authority.cert_pem.write_to_path(str(self.certificate))

    def issue(self, host: str, *, name: str, age: timedelta = timedelta()) -> Certificate:
        """A server's certificate, good for a day before and after the moment `age` ago.

        Args:
            host: The one name or the one address that it is for.
            name: That of its files.
            age: How long ago.
        """
        moment = datetime.now(UTC) - age
        issued = self._authority.issue_cert(host, not_before=moment - _DAY, not_after=moment + _DAY)
        created = Certificate(self._folder / f"{name}.pem", self._folder / f"{name}-key.pem")
        issued.cert_chain_pems[0].write_to_path(str(created.chain))
        issued.private_key_pem.write_to_path(str(created.private_key))
        return created

    def trusted(self) -> ssl.SSLContext:
        """A context in which a client trusts this authority only."""
        context = ssl.create_default_context(cafile=self.certificate)
        context.verify_flags |= ssl.VERIFY_X509_STRICT
        return context
