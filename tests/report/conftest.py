"""Results to report on, made of the wire format that `verify` and `check-traffic` write."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit.cli import main

OPERATIONS = {
    "customers_get": {"method": "GET", "path": "/customers/{customer_id}"},
    "customers_list": {"method": "GET", "path": "/customers"},
    "chats_get": {"method": "GET", "path": "/chats/{chat_id}"},
}


def finding(of: str, severity: str, **changed: Any) -> dict[str, Any]:
    return {
        "operation_id": of,
        **OPERATIONS[of],
        "direction": "response",
        "check": "response_schema",
        "severity": severity,
        "json_path": "$.tags[0].color",
        "expected": "string",
        "seen": "null",
        "reproduce": "curl https://vendor.example/<x>?a=1&b=2",
        "source": None,
        **changed,
    }


def result(provider: str, *findings: dict[str, Any], **changed: Any) -> dict[str, Any]:
    return {
        "deskspec": "0.1.0",
        "vendor": "helpcrunch",
        "provider": provider,
        "profile": "g1",
        "spec_sha256": "0" * 64,
        "complete": True,
        "operations": len(OPERATIONS),
        "operation_ids": OPERATIONS,
        "requests": 1234,
        "seconds": 4.25,
        "started": "2026-11-29T05:17:02Z",
        "host": None,
        "commit": "0123456789abcdef0123456789abcdef01234567",
        "findings": list(findings),
        **changed,
    }


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Writes results to files, and their report beside them."""

    def write(*results: dict[str, Any]) -> Path:
        files = []
        folder = tmp_path_factory.mktemp("report")
        for i, each in enumerate(results):
            files.append(folder / f"{i}.json")
            files[-1].write_text(json.dumps(each), encoding="utf-8")
        out = folder / "folder" / "report.html"
        assert main(["report", *map(str, files), "--out", str(out)]) == 0
        return out

    return write
