"""Severity of a violation: for users of one of our clients, and without a client."""

from importlib import import_module

from deskspec._vendors import VENDORS
from deskspec_runtime.contract.comparison import ComparedResponse, Judge
from deskspec_runtime.contract.monitor import ClientJudge
from deskspec_runtime.contract.violations import Violation
from deskspec_runtime.findings import Severity

from .operation import ContractOperation


class StrictJudge:
    """The judge for a contract without a client: every violation is an error."""

    def of_request(self, violation: Violation) -> Severity:
        return "error"

    def of_response(self, violation: Violation, response: ComparedResponse) -> Severity:
        return "error"


def of_client(vendor: str, operation: ContractOperation) -> Judge:
    """Return the judge that asks the codecs of the vendor's generated client."""
    tag = operation.node["tags"][0]
    module = import_module(f"{VENDORS[vendor].package}.api.{tag}.{operation.id}")
    return ClientJudge(module.OPERATION)
