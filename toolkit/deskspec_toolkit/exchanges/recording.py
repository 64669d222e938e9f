"""Reads a file of recorded traffic as exchanges; its content decides whether it is VCR or HAR."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from ..failure import Failure
from ..openapi import foreign_documents
from ..openapi.routes import Routes
from . import har, vcr
from .exchange import Exchange

_ENDINGS: Final = (".har", ".json", ".yaml", ".yml")


@frozen(eq=False)
class Recording:
    """A file of recorded traffic.

    Attributes:
        file: The file.
        profile: The documented variant that its head names; `None` if it names none.
    """

    file: Path
    profile: str | None
    _document: Any

    def exchanges(self, routes: Routes[Any], contract: str) -> Iterator[Exchange]:
        """The recorded exchanges, in their order.

        Args:
            routes: The paths of the contract; a HAR file has traffic with other APIs, too.
            contract: The name of the contract, for messages.

        Raises:
            Failure: An entry is malformed, or none belongs to this contract.
        """
        if "log" in self._document:
            return har.exchanges(self._document, self.file, routes, contract)
        return vcr.exchanges(self._document, self.file)


def files_of(places: Iterable[Path]) -> list[Path]:
    """Return the given files, and of each folder the recordings in it or below, by name.

    Raises:
        Failure: A folder has no file that may be a recording.
    """
    files: list[Path] = []
    for place in places:
        if not place.is_dir():
            files.append(place)
            continue
        inside = [each for each in sorted(place.rglob("*")) if each.suffix.lower() in _ENDINGS]
        if not inside:
            raise Failure(f"{place}: no recording in it: a {', '.join(_ENDINGS)} file is expected")
        files += inside
    return files


def read(file: Path) -> Recording:
    """Read a recording.

    Raises:
        Failure: The file cannot be read, or is not a recording.
    """
    document = foreign_documents.read(file)
    if not isinstance(document, dict) or not {"log", *vcr.LISTS} & document.keys():
        raise Failure(
            f"{file}: neither a VCR cassette ({' or '.join(vcr.LISTS)}) nor a HAR file (log)"
        )
    head = document.get("deskspec")
    profile = head.get("profile") if isinstance(head, dict) else None
    return Recording(file, profile if isinstance(profile, str) else None, document)
