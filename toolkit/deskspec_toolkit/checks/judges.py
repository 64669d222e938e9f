"""How bad a difference is: for whoever calls by one of our clients, and for all others."""

from importlib import import_module

from deskspec_runtime.comparison import Answer, Judge
from deskspec_runtime.findings import Severity
from deskspec_runtime.monitor import ClientJudge
from deskspec_runtime.problems import Problem

from .operation import Operation


class StrictJudge:
    """Knows no reader that could live with a difference, so each is an error."""

    def of_request(self, problem: Problem) -> Severity:
        return "error"

    def of_answer(self, problem: Problem, answer: Answer) -> Severity:
        return "error"


def of_client(vendor: str, operation: Operation) -> Judge:
    """The judge that asks the generated client of a vendor."""
    tag = operation.node["tags"][0]
    module = import_module(f"{vendor}_client.api.{tag}.{operation.id}")
    return ClientJudge(module.OPERATION)
