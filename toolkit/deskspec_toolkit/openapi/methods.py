"""The methods that call an operation: its own, its iterator, and others that fix something."""

from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Any, NamedTuple

from .operations import OperationObject


class Shorthand(NamedTuple):
    """A method that calls an operation with something fixed, as `x-deskspec.also` declares it."""

    key: str
    """Its name in the spec."""
    resource: str
    method: str
    facts: Mapping[str, Any]
    is_listing: bool
    """Whether it returns a page, and has an iterator beside it."""

    @property
    def name(self) -> str:
        """Its name in messages, as it is called on a client."""
        return f"{self.resource}.{self.method}"

    @property
    def methods(self) -> list[str]:
        """Its name on the resource, and that of its iterator."""
        return [self.method, *([iterator_name(self.method)] if self.is_listing else [])]

    @property
    def constant(self) -> str:
        """The constant that it calls in the module of the operation."""
        return f"{self.resource}_{self.method}".upper()

    def placeholders(self) -> set[str]:
        """Return the arguments in braces in the texts that it fixes.

        Raises:
            ValueError: A text has a brace without its other one.
        """
        texts = [value for value in self.facts.get("fixed", {}).values() if isinstance(value, str)]
        return {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}


def methods_of(operation: OperationObject) -> Iterator[tuple[str, str]]:
    """Yield each method that calls an operation, as its resource and its name there."""
    own = method_name(operation)
    resource = _resource(operation)
    yield resource, own
    if "items" in operation.facts:
        yield resource, iterator_name(own)
    for each in shorthands_of(operation):
        yield from ((each.resource, method) for method in each.methods)


def method_name(operation: OperationObject) -> str:
    """Return the name of an operation's own method: its id without that of the resource."""
    return operation.id.removeprefix(f"{_resource(operation)}_")


def iterator_name(method: str) -> str:
    """Return the name of the iterator beside a method that returns a page."""
    verb, separator, rest = method.partition("_")
    return f"iter{separator}{rest}" if verb == "list" else f"iter_{method}"


def shorthands_of(operation: OperationObject) -> Iterator[Shorthand]:
    """Yield the further methods of an operation, in the order of the spec."""
    own = _resource(operation)
    for key, facts in operation.facts.get("also", {}).items():
        resource = facts.get("on", own)
        method = key.removeprefix(f"{resource}_") if "on" in facts else key
        yield Shorthand(key, resource, method, facts, "items" in operation.facts)


def _resource(operation: OperationObject) -> str:
    return str(next(iter(operation.node.get("tags", [])), ""))
