"""`make release` on a copy of the checkout: built twice, tried from the wheel, listed, written."""

import json
import shutil
import subprocess
import sys
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from deskspec_toolkit.release import bill_of_materials, distributions
from deskspec_toolkit.release.version import ReleaseVersion
from harness.selection import selection

from .conftest import ROOT

pytestmark = pytest.mark.one_shard("wheel")

LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "dist", "__pycache__", ".*_cache", ".hypothesis")


def git(folder: Path, *words: str) -> str:
    who = ("-c", "user.name=a", "-c", "user.email=a@b.example")
    return subprocess.run(
        ["git", *who, *words], cwd=folder, check=True, capture_output=True, text=True
    ).stdout


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A repository with the files of this checkout, committed."""
    folder = tmp_path / "copy"
    shutil.copytree(ROOT, folder, ignore=LEFT_OUT)
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "All of it")
    return folder


def test_release_that_is_refused_changes_nothing(copy: Path) -> None:
    ran = release(copy, "0.2")
    assert (ran.returncode, len(ran.stderr.splitlines())) == (2, 1)
    assert git(copy, "status", "--porcelain") == ""


def test_release_of_a_copy_is_reproducible_and_works(
    copy: Path, wheel: Path, tmp_path: Path
) -> None:
    """Its wheel from another folder; where everything is tested, all of it, and from the wheel."""
    distributions.build(copy, tmp_path / "dist", "--wheel")
    assert (tmp_path / "dist" / wheel.name).read_bytes() == wheel.read_bytes()
    if not selection().everything:
        return  # it generates anew and builds twice
    ran = release(copy, "0.2.0")
    assert ran.returncode == 0, ran.stderr
    dist = {file.name: file for file in (copy / "dist").iterdir()}
    names = ["deskspec-0.2.0-py3-none-any.whl", "deskspec-0.2.0.cdx.json", "deskspec-0.2.0.tar.gz"]
    assert sorted(dist) == names
    assert "built twice, the same bytes" in ran.stdout
    assert "from the wheel, README.md: 4 of 4 examples ran" in ran.stdout
    assert "The wheel names no address of the project" in ran.stdout
    assert_lists_what_is_installed(dist[names[1]].read_text(encoding="utf-8"), copy)
    packed = zipfile.ZipFile(dist[names[0]])
    assert b'"0.2.0"' in packed.read("deskspec_runtime/_version.py")
    table = json.loads(packed.read("deskspec_toolkit/_sources/coverage/helpcrunch.json"))
    assert table["deskspec"] == "0.2.0"
    changed = git(copy, "status", "--porcelain").split()[1::2]
    assert "CHANGELOG.md" in changed
    assert {name.split("/")[0] for name in changed} == {"CHANGELOG.md", "generated", "runtime"}
    git(copy, "commit", "--quiet", "--all", "--message", "0.2.0")
    git(copy, "tag", "v0.2.0")
    ran = release(copy, "0.2.0")
    assert (ran.returncode, ran.stderr) == (2, "deskspec: 0.2.0 exists: choose another VERSION\n")


def test_what_a_release_installs_is_listed(copy: Path) -> None:
    text = bill_of_materials.bill(copy, ReleaseVersion(0, 2, 0), metadata.distributions())
    assert_lists_what_is_installed(text, copy)


def assert_lists_what_is_installed(text: str, folder: Path) -> None:
    listed = json.loads(text)
    assert listed["metadata"]["component"]["version"] == "0.2.0"
    licenses = {each["name"]: each["licenses"] for each in listed["components"]}
    assert {"httpx", "attrs", "schemathesis"} <= licenses.keys()
    assert licenses["attrs"] == [{"expression": "MIT"}]
    assert listed["metadata"]["component"]["licenses"] == [{"expression": "MIT"}]
    assert all(licenses.values())
    assert str(folder.parent) not in text


def release(folder: Path, version: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "deskspec_toolkit.release", version],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
