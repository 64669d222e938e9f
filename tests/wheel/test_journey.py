"""A CI engineer's way from the wheel in an empty folder, by the commands of the pages alone."""

import json
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from deskspec._vendors import VENDORS
from deskspec_runtime._version import __version__

from .conftest import ROOT, Environment

pytestmark = pytest.mark.one_shard("wheel")

KEY = {"HELPCRUNCH_API_KEY": "simulator-key"}
KEYS_OF_A_RESULT = {
    *("deskspec", "vendor", "provider", "profile", "spec_sha256", "complete", "operations"),
    *("not_checked", "skipped", "requests", "seconds", "started", "host", "commit", "findings"),
}


def test_provider_and_recording_are_checked_and_end_in_one_page(
    with_toolkit: Environment, simulated: str, tmp_path: Path
) -> None:
    def deskspec(*words: str, code: int = 0) -> str:
        ran = with_toolkit.run(with_toolkit.deskspec, *words, cwd=tmp_path, variables=KEY)
        assert ran.returncode == code, ran.stdout + ran.stderr
        assert "Traceback" not in ran.stderr
        return ran.stdout + ran.stderr

    base_url = f"{simulated}/helpcrunch/v1"
    said = deskspec(
        *("verify", "helpcrunch", "--base-url", base_url, "--operations", "organization_get"),
        *("--json", "result.json", "--junit", "result.xml"),
    )
    assert "1 operation checked" in said
    assert "29 skipped" in said
    shutil.copy(ROOT / "tests/cassettes/helpcrunch/customers_get.yaml", tmp_path)
    deskspec(
        *("check-traffic", "customers_get.yaml", "--vendor", "helpcrunch"),
        *("--json", "recordings.json", "--junit", "recordings.xml"),
    )
    results = {
        name: json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8"))
        for name in ("result", "recordings")
    }
    for document in results.values():
        assert set(document) >= KEYS_OF_A_RESULT
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", document["started"])
    assert simulated.endswith(results["result"]["host"])
    assert results["recordings"]["host"] is None
    suite = ElementTree.parse(tmp_path / "result.xml").getroot()
    assert (suite.attrib["tests"], suite.attrib["skipped"]) == ("30", "29")
    assert deskspec("report", "result.json", "recordings.json", "--out", "report.html")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "29 skipped" in page
    assert results["result"]["host"] in page
    left = [each.name for each in tmp_path.iterdir() if each.name.startswith((".hyp", ".schema"))]
    assert left == []

    recording = tmp_path / "customers_get.yaml"
    text = recording.read_text(encoding="utf-8")
    recording.write_text(text.replace('"id": 8737843', '"id": null', 1), encoding="utf-8")
    said = deskspec("check-traffic", "customers_get.yaml", "--vendor", "helpcrunch", code=1)
    assert "expected integer, got null" in said


@pytest.mark.parametrize("vendor", VENDORS)
def test_coverage_is_that_of_the_build_in_any_folder(
    vendor: str, with_toolkit: Environment, tmp_path: Path
) -> None:
    ran = with_toolkit.run(
        with_toolkit.deskspec, "coverage", vendor, "--json", "coverage.json", cwd=tmp_path
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines()[-1] == f"counted when deskspec {__version__} was built"
    document = json.loads((tmp_path / "coverage.json").read_text(encoding="utf-8"))
    built = ROOT / "generated" / "coverage" / f"{vendor}.json"
    assert document == json.loads(built.read_text(encoding="utf-8"))


def test_what_is_no_vendor_is_one_line(with_toolkit: Environment, tmp_path: Path) -> None:
    ran = with_toolkit.run(with_toolkit.deskspec, "coverage", "nobody", cwd=tmp_path)
    assert ran.returncode == 2
    assert ran.stderr.splitlines() == [
        "deskspec: unknown vendor 'nobody': choose from doubletick, helpcrunch, kustomer"
    ]
