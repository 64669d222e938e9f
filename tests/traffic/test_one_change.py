"""Whatever one node of a document or of a recording is: a verdict, or one line and exit 2.

`make test` draws some changes by the commit, `--everything` makes each.
"""

import json
import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit import cli
from deskspec_toolkit.openapi import foreign_documents
from harness.selection import selection
from traffic.one_change import DOCUMENTS, Change, changes, document
from traffic.recordings import to_har, to_vcr

_SAMPLE = 12
"""Changes of each document and of each recording that `make test` makes."""


def chosen(every: Iterable[Change], name: str) -> list[Change]:
    """The changes that this run makes."""
    found = list(every)
    if selection().everything:
        return found
    return random.Random(f"{selection().seed} {name}").sample(found, min(_SAMPLE, len(found)))


def outcome(
    spec: Path, recording: Path, capsys: pytest.CaptureFixture[str]
) -> tuple[int, str, list[str]]:
    """Exit code, output and lines on stderr of the command."""
    code = cli.main(["check-traffic", str(recording), "--spec", str(spec)])
    captured = capsys.readouterr()
    return code, captured.out, captured.err.splitlines()


def check(change: Change, code: int, out: str, lines: list[str]) -> None:
    """The command came to a verdict, or said in one line why not."""
    assert code in (0, 1, 2, 3), str(change)
    assert len(lines) == (code == 2), f"{change}: {lines}"
    assert out or code == 2, str(change)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_exchange_keeps_its_document(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, exchange = document(name)
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(whole), encoding="utf-8")
    for file in (to_vcr([exchange], tmp_path / "a"), to_har([exchange], tmp_path / "a")):
        code, out, lines = outcome(spec, file, capsys)
        assert (code, lines) == (0, [])
        assert "error" not in out
        assert "warning" not in out


@pytest.mark.parametrize("name", DOCUMENTS)
def test_document_with_one_change_gives_a_verdict_or_one_line(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, exchange = document(name)
    recording = to_vcr([exchange], tmp_path / "recording")
    spec = tmp_path / "spec.json"
    for change in chosen(changes(whole), name):
        with change.made(whole):
            spec.write_text(json.dumps(whole), encoding="utf-8")
        try:
            check(change, *outcome(spec, recording, capsys))
        except Exception as error:
            raise AssertionError(f"{change}: {error!r}") from error


@pytest.mark.parametrize("name", DOCUMENTS)
def test_recording_with_one_change_gives_a_verdict_or_one_line(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, exchange = document(name)
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(whole), encoding="utf-8")
    is_har = DOCUMENTS.index(name) % 2
    written = (to_har if is_har else to_vcr)([exchange], tmp_path / "recording")
    recorded: Any = foreign_documents.read(written)
    file = tmp_path / "changed.json"
    for change in chosen(changes(recorded), name):
        with change.made(recorded):
            file.write_text(json.dumps(recorded), encoding="utf-8")
        try:
            check(change, *outcome(spec, file, capsys))
        except Exception as error:
            raise AssertionError(f"{change}: {error!r}") from error
