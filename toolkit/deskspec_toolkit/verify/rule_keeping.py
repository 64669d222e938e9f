"""Makes the requests that schemathesis generates keep the rules over several values.

No schema says "exactly one of the two", so schemathesis takes a request with both for a valid one.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from schemathesis.core import NOT_SET
from schemathesis.generation.case import Case
from schemathesis.hooks import HookContext
from schemathesis.schemas import BaseSchema

from ..openapi.operation_view import OperationView
from ..openapi.rules import RequestValues, broken_rules, without_breaches


def keep_rules(schema: BaseSchema, operations: Iterable[OperationView]) -> None:
    """Leave out of every generated request what breaks a rule; drop one that breaks it still.

    Args:
        schema: What the requests are generated from.
        operations: The operations whose rules are kept.
    """
    by_label: Mapping[str, OperationView] = {each.label: each for each in operations}

    def mend(case: Case[Any]) -> bool:
        """Leave out what breaks a rule, and return whether the request may be sent."""
        operation = by_label.get(case.operation.label)
        if operation is None:
            return True
        sent = _values(case)
        kept = without_breaches(operation.node, operation.body, sent)
        if kept.query != sent.query:
            case.query = dict(kept.query)
        if kept.body != sent.body:
            case.body = kept.body
        is_kept = next(broken_rules(operation.node, operation.body, kept), None) is None
        return is_kept or _is_wrong_anyway(case)

    def filter_case(_: HookContext, case: Case[Any]) -> bool:
        return mend(case)

    def before_add_examples(_: HookContext, examples: list[Case[Any]]) -> None:
        examples[:] = [case for case in examples if mend(case)]

    schema.hook(filter_case)
    schema.hook(before_add_examples)


def _values(case: Case[Any]) -> RequestValues:
    body: Any = None if case.body is NOT_SET else case.body
    return RequestValues(case.path_parameters, case.query, body)


def _is_wrong_anyway(case: Case[Any]) -> bool:
    """Whether a request is made to be refused."""
    return case.meta is not None and case.meta.generation.mode.is_negative
