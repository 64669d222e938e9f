"""The rules over arguments or fields that a spec declares: `x-deskspec.rules`."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from typing import Any, NamedTuple, TypeAlias, get_args

from deskspec_runtime.values.rules import Rule, RuleKind

from .operations import facts_of, keys_of
from .schema_view import SchemaView

Steps: TypeAlias = tuple[str | int, ...]
"""A place in a request: a parameter, or the path from the top of the body."""


class RequestValues(NamedTuple):
    """What a request sends, apart from headers."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any


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
        whole = [each for each in rule.choices if names >= set(each)]
        begun = [each for each in rule.choices if names & set(each)]
        chosen = next(iter((*whole, *begun, *rule.choices)))
        if rule.kind == "together":
            names = names | rule.names
        else:
            is_one = rule.kind in ("exactly_one", "at_most_one")
            names = (names - rule.names if is_one else names) | set(chosen)
    return names


def broken_rules(
    node: Mapping[str, Any], form: SchemaView | None, request: RequestValues
) -> Iterator[tuple[Steps, str]]:
    """Yield where a request breaks a rule of its operation or of an object in its body, and how.

    Args:
        node: The operation.
        form: The schema of its JSON body; `None` if it has none.
        request: What is sent.
    """
    given = {key: value for *_, keys, value in _sent(node, request) for key in keys}
    for rule in rules_of(node):
        problem = rule.problem(given)
        if problem is not None:
            yield (rule.choices[0][0],), problem
    if form is not None:
        yield from _broken_below(form, request.body, ())


def without_breaches(
    node: Mapping[str, Any], form: SchemaView | None, request: RequestValues
) -> RequestValues:
    """Return a request without those values that break a rule, as far as leaving out helps.

    Args:
        node: The operation.
        form: The schema of its JSON body; `None` if it has none.
        request: What is sent; it is not changed.
    """
    body = request.body if form is None else _mended(form, request.body)
    request = request._replace(query=dict(request.query), body=body)
    sent = list(_sent(node, request))
    names = {key for *_, keys, _ in sent for key in keys}
    dropped = names - _left(rules_of(node), names)
    for holder, name, keys, _ in sent:
        if dropped.intersection(keys):
            del holder[name]
    return request


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


def _sent(
    node: Mapping[str, Any], request: RequestValues
) -> Iterator[tuple[Any, str, tuple[str, ...], Any]]:
    """Yield each value of a request: what holds it, its name there, its names in rules, it."""
    fields = request.body if isinstance(request.body, dict) else {}
    flattened = facts_of(dict(node)).get("flatten", "")
    inner = fields.get(flattened)
    for place, steps, holder in (
        ("path", (), request.path),
        ("query", (), request.query),
        ("body", (), fields),
        ("flattened", (flattened,), inner if isinstance(inner, dict) else {}),
    ):
        for name, value in holder.items():
            yield holder, name, keys_of(place, (*steps, name)), value


def _broken_below(view: SchemaView, value: Any, place: Steps) -> Iterator[tuple[Steps, str]]:
    if isinstance(value, dict):
        problems = (rule.problem(value) for rule in _rules_for(view, value))
        yield from ((place, problem) for problem in problems if problem is not None)
        for name, each in value.items():
            if name in view.properties:
                yield from _broken_below(view.properties[name], each, (*place, name))
    elif isinstance(value, list) and view.items is not None:
        for index, each in enumerate(value):
            yield from _broken_below(view.items, each, (*place, index))


def _mended(view: SchemaView, value: Any) -> Any:
    """A copy of a value without what breaks the rules of its objects."""
    if isinstance(value, list) and view.items is not None:
        return [_mended(view.items, each) for each in value]
    if not isinstance(value, dict):
        return value
    left = _left(_rules_for(view, value), value.keys())
    return {
        name: _mended(view.properties[name], each) if name in view.properties else each
        for name, each in value.items()
        if name in left
    }


def _rules_for(view: SchemaView, value: Mapping[str, Any]) -> list[Rule]:
    """The rules of an object: those of its schema, and of the alternative that it is meant for."""
    meant = view.alternative_for(value)
    return [*rules_of(view.schema), *(rules_of(meant.schema) if meant is not None else ())]


def _left(rules: Iterable[Rule], names: Set[str]) -> Set[str]:
    """These names without those that must be left out; a rule that needs more changes nothing."""
    for rule in rules:
        kept = keeping([rule], names)
        if kept <= names:
            names = kept
        elif rule.kind == "together":
            names -= rule.names
    return names
