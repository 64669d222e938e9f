"""A second provider of each vendor, over TLS with a private authority."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from deskspec._vendors import VENDORS
from foreign.authority import Authority, Certificate
from foreign.clients import HOST
from foreign.provider.process import running


@pytest.fixture(scope="session")
def certificate(authority: Authority) -> Certificate:
    return authority.issue(HOST, name="provider")


@pytest.fixture(scope="session")
def providers(certificate: Certificate) -> Iterator[dict[str, str]]:
    with ExitStack() as stack:
        yield {each: stack.enter_context(running(each, certificate)) for each in VENDORS}
