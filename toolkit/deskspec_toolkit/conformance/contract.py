"""The contract of a comparison: one of our vendors', or any OpenAPI 3 document."""

import copy
import functools
import hashlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final
from urllib.parse import urljoin

from deskspec._vendors import VENDORS
from deskspec_runtime.contract.comparison import Judge

from .. import project
from ..failure import Failure
from ..openapi import dialect, documents, foreign_documents, overlay
from ..openapi.documents import Document, SourcedDocument, mapping
from ..openapi.notices import Notices
from ..openapi.operations import operations_of
from ..openapi.origins import origin_of_value
from ..openapi.reference_targets import ReferenceTargets
from ..openapi.routes import RouteMatch, Routes, path_of
from ..openapi.unread import left_out_operations
from .judges import StrictJudge, of_client
from .operation import ContractOperation
from .security import sign_in_urls
from .unions import Unions

_SIGN_IN_METHODS: Final = ("GET", "POST")


class Contract:
    """A contract, ready for comparisons. Treat it as immutable."""

    def __init__(
        self,
        document: Document,
        *,
        name: str,
        sha256: str,
        vendor: str | None = None,
        profile: str | None = None,
        file: Path | None = None,
        notices: Notices | None = None,
    ) -> None:
        """Index the operations of a document.

        Args:
            document: The document, in the dialect of `openapi.dialect`.
            name: The name of the contract in reports.
            sha256: Hash of the source files.
            vendor: The vendor whose client decides severities; `None` for a foreign contract.
            profile: The documented variant of the vendor.
            file: The file of a foreign contract.
            notices: What could not be used of its document.
        """
        self.document = document
        self.name = name
        self.sha256 = sha256
        self.vendor = vendor
        self.profile = profile
        self.notices = Notices() if notices is None else notices
        self._file = file
        unions = Unions(document)
        self.operations, self.left_out = (
            [
                ContractOperation(e.id, e.method.upper(), e.path, e.node, document, unions)
                for e in found
            ]
            for found in (operations_of(document), left_out_operations(document))
        )
        self.routes = Routes(document, [*self.operations, *self.left_out])
        self._by_id = {each.id: each for each in self.operations}
        self._judges: dict[str, Judge] = {}

    @classmethod
    def read(cls, file: Path, overlays: Iterable[Path] = ()) -> "Contract":
        """Read a contract from a YAML or JSON file.

        Args:
            file: An OpenAPI 3 document; its references may lead to files in its folder.
            overlays: Overlays to apply, in this order.

        Raises:
            Failure: The file cannot be read or is no such document, or an overlay is stale.
        """
        document: Any = mapping(foreign_documents.read_contract(file), str(file))
        digest = hashlib.sha256(file.read_bytes())
        for each in overlays:
            sourced = SourcedDocument(document, origin_of_value(document, str(file)))
            document = overlay.apply_file(sourced, each, project.here_or_installed()).document
            digest.update(each.read_bytes())
        notices = Notices()
        targets = ReferenceTargets(document, file)
        modern = dialect.modern(document, str(file), targets=targets, notices=notices)
        for each in targets.files:
            digest.update(each.read_bytes())
        name = modern.get("info", {}).get("title") or file.stem
        return cls(modern, name=name, sha256=digest.hexdigest(), file=file, notices=notices)

    @staticmethod
    def of_vendor(vendor: str, profile: str | None = None) -> "Contract":
        """Return the contract of one of our vendors.

        Args:
            vendor: The vendor.
            profile: Its documented variant; `None` for the default one.

        Raises:
            Failure: The vendor or the profile does not exist.
        """
        if vendor not in VENDORS:
            raise Failure(f"unknown vendor {vendor!r}: choose from {', '.join(VENDORS)}")
        contract = _of_vendor(project.contract(vendor), vendor)
        if profile in (None, contract.profile):
            return contract
        file = project.contract(vendor, profile)
        if not file.is_file():
            known = [str(contract.profile), *project.other_profiles(vendor)]
            raise Failure(f"{vendor} has no profile {profile!r}: choose from {', '.join(known)}")
        return _of_vendor(file, vendor)

    def operation(self, operation_id: str) -> ContractOperation:
        """Return the operation with an id; raise `KeyError` if there is none."""
        return self._by_id[operation_id]

    def behind(self, base_path: str) -> "Contract":
        """Return the same contract for requests through a prefix.

        Args:
            base_path: What a proxy adds before the base path of the contract: `/helpcrunch`.
        """
        same = copy.copy(self)
        every = [*self.operations, *self.left_out]
        same.routes = Routes(self.document, every, base_path=base_path)
        return same

    def source(self, beside: str | None) -> str | None:
        """Return the file that a part of a foreign contract is written in.

        Args:
            beside: A file that its references name; `None` for its own.
        """
        if self._file is None:
            return beside
        return str(self._file if beside is None else self._file.parent / beside)

    def match(
        self, method: str, path: str, query: str = ""
    ) -> RouteMatch[ContractOperation] | None:
        """Return the operation of a request and its path parameters; `None` if there is none.

        Args:
            method: The HTTP method.
            path: The percent-encoded path, with or without the contract's base path.
            query: The query, which tells operations apart if the contract's paths have one.
        """
        return self.routes.match(method, path, query)

    def is_sign_in(self, method: str, path: str) -> bool:
        """Whether a request goes where the contract's security schemes send clients for a token.

        Args:
            method: The HTTP method, in upper case.
            path: The percent-encoded path; the host does not matter.
        """
        return method in _SIGN_IN_METHODS and path.rstrip("/") in self._sign_in_paths

    @functools.cached_property
    def _sign_in_paths(self) -> frozenset[str]:
        servers = self.document.get("servers") or [{}]
        base = str(servers[0].get("url", "")).rstrip("/") + "/"
        paths = set()
        for url in sign_in_urls(self.document):
            with suppress(ValueError):  # no URL
                paths.add(path_of(urljoin(base, url)).rstrip("/"))
        return frozenset(paths - {""})

    def judge(self, operation: ContractOperation) -> Judge:
        """Return the judge that decides the severity of a violation."""
        if operation.id not in self._judges:
            vendor = self.vendor
            judge = of_client(vendor, operation) if vendor is not None else StrictJudge()
            self._judges[operation.id] = judge
        return self._judges[operation.id]


@functools.cache
def _of_vendor(file: Path, vendor: str) -> Contract:
    fast = file.with_suffix(".json")
    document = dialect.of_our_own(documents.read_json(fast, fast.name))
    return Contract(
        document,
        name=vendor,
        sha256=hashlib.sha256(file.read_bytes()).hexdigest(),
        vendor=vendor,
        profile=document["info"]["x-deskspec"]["profile"],
    )
