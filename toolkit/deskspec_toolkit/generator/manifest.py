"""The inputs of each vendor's last generation, so that unchanged vendors are skipped.

The manifest is a cache: not a result, and not in version control.
"""

import sys
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Final

import deskspec_runtime

from .. import publish
from ..openapi import documents
from ..project import Project

_TOOLS = ("openapi-python-client", "ruff")
"""Distributions whose versions affect the output."""
_TOOLKIT: Final = Path(__file__).parents[1]
_RUNTIME: Final = Path(deskspec_runtime.__file__).parent
GENERATING: Final = (
    *("exchanges", "extra.py", "failure.py", "generator", "git.py", "openapi", "printable.py"),
    *("command_options.py", "project.py", "publish.py", "simulator"),
)
"""The code that generates or has a say in what may be generated, with all that it may import."""
_READ: Final = ("specs", "overrides", "runtime", "toolkit", "docs", "tests")
"""What of a checkout a run looks into, beside what is generated."""
_EVERYTHING: Final = "*"
"""Where the manifest has the digest of a whole checkout: no vendor has that name."""


class Manifest:
    """The digests of inputs and results, by vendor."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._path = project.generated / ".manifest.json"

    def is_current(self, vendor: str) -> bool:
        return self._read().get(vendor) == self._digest(vendor)

    def record(self, vendor: str) -> None:
        self._write(vendor, self._digest(vendor))

    def is_settled(self) -> bool:
        """Whether nothing at all has changed since nothing was left to do."""
        settled = self._read().get(_EVERYTHING)
        return settled is not None and settled == self._digest_of_everything()

    def settle(self) -> None:
        """Record that nothing is left to do: all is generated, and nothing else must move."""
        self._write(_EVERYTHING, self._digest_of_everything())

    def _read(self) -> dict[str, str]:
        try:
            return documents.parse_json(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}

    def _write(self, name: str, digest: str) -> None:
        digests = {**self._read(), name: digest}
        documents.write_json(self._path, dict(sorted(digests.items())))

    def _digest_of_everything(self) -> str:
        project = self._project
        results = [path for path in project.generated.iterdir() if path != self._path]
        inputs = [project.sources / name for name in _READ]
        return publish.digest([*inputs, *sorted(results), _TOOLKIT, _RUNTIME], self._tools)

    @cached_property
    def _tools(self) -> str:
        return " ".join([sys.version, *(f"{tool} {version(tool)}" for tool in _TOOLS)])

    @cached_property
    def _code(self) -> str:
        return publish.digest([*(_TOOLKIT / name for name in GENERATING), _RUNTIME], self._tools)

    def _digest(self, vendor: str) -> str:
        project = self._project
        inputs = [
            project.specs(vendor),
            project.sources / "overrides" / vendor,
            project.templates,
            project.generated / f"{vendor}_client",
            *sorted(project.contracts.glob(f"{vendor}.*")),
        ]
        return publish.digest(inputs, self._code)
