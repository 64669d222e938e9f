"""A project whose scenarios and cassettes can be changed, around the real contracts; providers."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.project import Project
from foreign.authority import Authority
from foreign.provider.process import running

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    for vendor in VENDORS:
        (tmp_path / "specs" / vendor).mkdir(parents=True)
    (tmp_path / "overrides").mkdir()
    shutil.copytree(CHECKOUT / "tests" / "scenarios", tmp_path / "tests" / "scenarios")
    return Project(tmp_path, CHECKOUT / "generated")


@pytest.fixture(scope="session")
def second_provider(authority: Authority) -> Iterator[str]:
    """HelpCrunch as the second provider has it, over TLS; what is written there stays."""
    with running("helpcrunch", authority.issue("127.0.0.1", name="recorded")) as url:
        yield url


@pytest.fixture
def trusted(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    """The authority of the second provider is the one that clients trust."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.certificate))
