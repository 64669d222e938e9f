"""The inputs of each vendor's last generation, so that unchanged vendors are skipped.

The manifest is a cache: not a result, and not in version control.
"""

from importlib.metadata import version
from pathlib import Path
from typing import Final

from deskspec_runtime.values import codecs

from .. import publish
from ..openapi import documents
from ..project import Project

_TOOLS = ("openapi-python-client", "ruff")
"""Distributions whose versions affect the output."""
_TOOLKIT: Final = Path(__file__).parents[1]
"""The code that generates, and that of the rooms that have a say in what may be generated."""


class Manifest:
    """The digests of inputs and results, by vendor."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._path = project.generated / ".manifest.json"

    def is_current(self, vendor: str) -> bool:
        return self._read().get(vendor) == self._digest(vendor)

    def record(self, vendor: str) -> None:
        digests = {**self._read(), vendor: self._digest(vendor)}
        documents.write_json(self._path, dict(sorted(digests.items())))

    def _read(self) -> dict[str, str]:
        try:
            return documents.parse_json(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}

    def _digest(self, vendor: str) -> str:
        project = self._project
        inputs = [
            project.specs(vendor),
            project.sources / "overrides" / vendor,
            project.templates,
            _TOOLKIT,
            Path(codecs.__file__),
            project.generated / f"{vendor}_client",
            *sorted(project.contracts.glob(f"{vendor}.*")),
        ]
        tools = " ".join(f"{tool} {version(tool)}" for tool in _TOOLS)
        return publish.digest(inputs, tools)
