"""A document in which one node is changed is verified, or ends in one line: never in a fault."""

import json
import random
from pathlib import Path

import httpx
import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.verify import runner
from harness.selection import selection
from traffic.one_change import DOCUMENTS, Change, changes, document
from verify.lab_library import options

_OF_EACH = 4
"""Changes of each document that `make test` makes."""
_OF_ALL = 40
"""Changes of each document that `--everything` makes: a verification takes much longer to fail."""


def respond(request: httpx.Request) -> httpx.Response:
    """A provider that has one body for everything."""
    return httpx.Response(200, json={"id": 1, "data": [{"id": 1}]})


def verify(spec: Path, examples: int) -> None:
    try:
        runner.run(options(respond, spec=spec, base_url="http://127.0.0.1:8099", examples=examples))
    except Failure:
        return  # the command prints it as one line


@pytest.mark.parametrize("name", DOCUMENTS)
def test_document_with_one_change_is_verified_or_one_line(name: str, tmp_path: Path) -> None:
    whole, _ = document(name)
    spec = tmp_path / "spec.json"
    every = list(changes(whole))
    number = _OF_ALL if selection().everything else _OF_EACH
    drawn = random.Random(f"{selection().seed} {name}").sample(every, min(number, len(every)))
    for change in drawn:
        with change.made(whole):
            spec.write_text(json.dumps(whole), encoding="utf-8")
        _check(change, spec)


def _check(change: Change, spec: Path) -> None:
    try:
        verify(spec, examples=1 if selection().everything else 0)
    except Exception as error:
        raise AssertionError(f"{change}: {error!r}") from error
