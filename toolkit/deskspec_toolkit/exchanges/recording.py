"""One file of recorded traffic, as exchanges: what kind it is, is told by what stands in it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from ..failure import Failure
from ..openapi import foreign_documents
from ..openapi.routes import Routes
from . import har, vcr
from .exchange import Exchange


@frozen(eq=False)
class Recording:
    """A file of recorded traffic.

    Attributes:
        file: The file.
        profile: The documented variant that it says it was made against.
    """

    file: Path
    profile: str | None
    _document: Any

    def exchanges(self, routes: Routes[Any], api: str) -> Iterator[Exchange]:
        """What was recorded, in its order.

        Args:
            routes: The paths of the contract: a HAR file has traffic with other APIs, too.
            api: The name of the contract, for messages.

        Raises:
            Failure: An entry is not built as its kind of recording is, or none is of this contract.
        """
        if "log" in self._document:
            return har.exchanges(self._document, self.file, routes, api)
        return vcr.exchanges(self._document, self.file)


def read(file: Path) -> Recording:
    """The recording in a file.

    Raises:
        Failure: It cannot be read, or is no recording.
    """
    document = foreign_documents.read(file)
    if not isinstance(document, dict) or not {"log", "interactions"} & document.keys():
        raise Failure(f"{file}: neither a VCR cassette (interactions) nor a HAR file (log)")
    head = document.get("deskspec")
    profile = head.get("profile") if isinstance(head, dict) else None
    return Recording(file, profile if isinstance(profile, str) else None, document)
