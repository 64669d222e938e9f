"""Stock output: the client that openapi-python-client generates with its own templates.

The benchmark generates it, so that it always has the version that we build on.
"""

import contextlib
import io
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from yaml import safe_load

SPECS = Path(__file__).parent / "specs"


class StockClient(NamedTuple):
    """The stock client of a spec."""

    package: ModuleType
    models: ModuleType
    operation: ModuleType


def stock(spec: str, operation: str, folder: Path) -> StockClient:
    """Import the client of a pinned spec; generate it first if it does not exist.

    Args:
        spec: Its name in `specs/`.
        operation: One of its operations, as `tag.id`.
        folder: The folder for the package.
    """
    name = f"stock_{spec}"
    if not (folder / name).exists():
        _generate(SPECS / f"{spec}.yaml", folder / name)
    with _importable(folder):
        return StockClient(
            import_module(name),
            import_module(f"{name}.models"),
            import_module(f"{name}.api.{operation}"),
        )


def _generate(spec: Path, target: Path) -> None:
    config = Config.from_sources(
        ConfigFile(post_hooks=[]), MetaType.NONE, spec, "utf-8", overwrite=False, output_path=target
    )
    document = safe_load(spec.read_text(encoding="utf-8"))
    data = GeneratorData.from_dict(document, config=config)
    assert isinstance(data, GeneratorData), data
    with contextlib.redirect_stdout(io.StringIO()):
        warnings = Project(openapi=data, config=config).build()
    assert not warnings, warnings


@contextlib.contextmanager
def _importable(folder: Path) -> Iterator[None]:
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))
