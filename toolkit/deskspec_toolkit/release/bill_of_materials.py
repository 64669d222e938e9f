"""What an installation of the release has, with versions and licenses: CycloneDX, as JSON."""

import json
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from ..failure import Failure
from .environment import WHEELS
from .licenses import licenses_of
from .version import ReleaseVersion

_PYTHON: Final = f"{sys.version_info.major}.{sys.version_info.minor}"
_HERE: Final = f"sys_platform == '{sys.platform}' and python_full_version == '{_PYTHON}.*'"
"""Other systems and Pythons have some other wheels, which are not here."""


def bill(folder: Path, version: ReleaseVersion, installed: Iterable[Distribution]) -> str:
    """Return the list of what is installed with the extra of the toolkit, here.

    uv resolves and lists it. Its random number and its time are replaced, so that the same release
    has the same list. It knows no licenses; those are added.

    Args:
        folder: A copy of the project, whose `pyproject.toml` is changed.
        version: The version, which uv does not know before a build.
        installed: What is installed, whose metadata name the licenses.

    Raises:
        Failure: It cannot be resolved, or something in it names no license.
    """
    file = folder / "pyproject.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(f'{text}\n[tool.uv]\nenvironments = ["{_HERE}"]\n', encoding="utf-8")
    _uv(folder, "lock", "--python", sys.executable)
    exported = ("--format", "cyclonedx1.5", "--extra", "toolkit", "--frozen")
    document = json.loads(_uv(folder, "export", *exported))
    component = document["metadata"]["component"]
    component |= {"version": str(version), "purl": f"pkg:pypi/{component['name']}@{version}"}
    known = licenses_of(installed)
    for each in (component, *document["components"]):
        if each["name"] not in known:
            raise Failure(f"{each['name']}: its metadata name no license")
        each["licenses"] = known[each["name"]]
    document["metadata"].pop("timestamp")
    del document["serialNumber"]
    content = json.dumps(document, sort_keys=True)
    document["serialNumber"] = uuid5(NAMESPACE_URL, content).urn
    return json.dumps(document, indent=2) + "\n"


def _uv(folder: Path, *words: str) -> str:
    offline = ("--offline", "--no-index", "--find-links", str(WHEELS), "--quiet")
    ran = subprocess.run(
        [sys.executable, "-m", "uv", *words, *offline],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        said = ran.stderr.strip().splitlines() or [f"exit code {ran.returncode}"]
        raise Failure(f"uv {words[0]}: {said[0]}")
    return ran.stdout
