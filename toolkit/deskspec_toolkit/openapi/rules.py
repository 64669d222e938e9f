"""The rules over arguments or fields that a spec declares: `x-deskspec.rules`."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from typing import Any, get_args

from deskspec_runtime.values.rules import Rule, RuleKind

from .operations import facts_of


def rules_of(
    node: Mapping[str, Any], named: Callable[[str], str] = lambda wire: wire
) -> Iterator[Rule]:
    """Yield the rules of an operation or of a schema.

    Args:
        node: The operation or the schema.
        named: Returns the name in the rule for the one in the spec.
    """
    for declared in facts_of(dict(node)).get("rules", []):
        for kind, choices in declared.items():
            groups = ([each] if isinstance(each, str) else each for each in choices)
            yield Rule(kind, tuple(tuple(named(name) for name in group) for group in groups))


def keeping(rules: Iterable[Rule], names: Set[str]) -> Set[str]:
    """Return these names, with as few added or left out as the rules need.

    Args:
        rules: The rules of an operation or of a schema.
        names: What would be given.
    """
    for rule in rules:
        if rule.problem(dict.fromkeys(names, True)) is None:
            continue
        chosen = next((each for each in rule.choices if names & set(each)), rule.choices[0])
        if rule.kind == "together":
            names = names | rule.names
        else:
            names = (names - rule.names if rule.kind == "exactly_one" else names) | set(chosen)
    return names


def rule_problems(node: Mapping[str, Any], known: Set[str]) -> Iterator[str]:
    """Yield what is wrong with the rules of an operation or of a schema.

    Args:
        node: The operation or the schema.
        known: The names that a rule may have.
    """
    for declared in facts_of(dict(node)).get("rules", []):
        ((kind, choices),) = declared.items() if len(declared) == 1 else (("", None),)
        if kind not in get_args(RuleKind):
            yield f"a rule of x-deskspec.rules must be one of {', '.join(get_args(RuleKind))}"
            continue
        groups = [[each] if isinstance(each, str) else each for each in choices or ()]
        if len(groups) < 2 or not all(isinstance(each, list) and each for each in groups):
            yield f"x-deskspec.rules.{kind} must list at least two names, or groups of names"
            continue
        if kind == "together" and any(len(each) > 1 for each in groups):
            yield "x-deskspec.rules.together must list names, not groups"
        for name in (name for group in groups for name in group if name not in known):
            yield f"x-deskspec.rules.{kind} names {name}, which is not there or always given"
