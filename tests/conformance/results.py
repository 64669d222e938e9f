"""Results of checks, with findings of each severity."""

from typing import Any

from deskspec_runtime.findings import Finding, Severity
from deskspec_toolkit.conformance.result import CheckedOperation, CheckResult


def finding(severity: Severity, operation_id: str = "a_get", **more: Any) -> Finding:
    return Finding(
        operation_id=operation_id,
        method="GET",
        path="/a",
        direction="response",
        check="response_schema",
        severity=severity,
        json_path=more.pop("json_path", "$.b"),
        expected="string",
        seen="null",
        **more,
    )


def result_with(*findings: Finding, **more: Any) -> CheckResult:
    given: dict[str, Any] = {
        "vendor": "helpcrunch",
        "provider": "recording",
        "profile": "g1",
        "spec_sha256": "0" * 64,
        "complete": True,
        "operation_ids": {
            "a_get": CheckedOperation("GET", "/a"),
            "b_get": CheckedOperation("GET", "/b"),
        },
        "requests": 3,
        "seconds": 1.23456,
        "findings": list(findings),
    }
    return CheckResult(**{**given, **more})


ALL = [
    finding("info", reproduce="curl a"),
    finding("error", source="a.yaml#1"),
    finding("error", source="a.yaml#2"),
    finding("warning", "b_get", json_path="$.c"),
    finding("error", ""),
]
