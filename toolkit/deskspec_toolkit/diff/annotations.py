"""Which values a Python annotation allows, compared with another one."""

import ast
import functools
from collections.abc import Iterator
from typing import Final

_COVARIANT: Final = frozenset(
    {"AsyncIterator", "Iterator", "Mapping", "Sequence", "SequenceNotStr"}
)
"""Generic types that allow more if what is inside of them does. A list must be the same."""
_SUBCLASSES: Final = {("IncludingPage", "Page"), ("dict", "Mapping"), ("list", "Sequence")}
"""Generic types whose values are those of others, too."""
_WITHIN: Final = {("bool", "int"), ("int", "float"), ("bool", "float")}
_UNSET: Final = "Unset"


def shown(annotation: str) -> str:
    """Return an annotation as people read it: without `Unset`, in one line."""
    return " | ".join(_members(annotation))


def fits(inner: str, outer: str, texts: frozenset[str]) -> bool:
    """Whether every value of an annotation may be where another one is.

    Args:
        inner: The annotation of the value.
        outer: The annotation of its place.
        texts: Classes whose values are texts: enums.
    """
    return all(
        any(_one_fits(each, other, texts) for other in _members(outer)) for each in _members(inner)
    )


@functools.cache
def names_in(annotation: str) -> frozenset[str]:
    """Return the names of classes in an annotation."""
    tree = _parsed(annotation)
    return frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))


def _one_fits(inner: str, outer: str, texts: frozenset[str]) -> bool:
    if inner == outer or "Any" in (inner, outer) or (inner, outer) in _WITHIN:
        return True
    if outer == "str":
        return inner in texts or inner.startswith(("Literal['", 'Literal["'))
    (head, given), (around, asked) = _generic(inner), _generic(outer)
    if not given or not asked:
        return False
    if head == around == "Callable":  # one that takes more may be where another one is
        return fits(asked[0], given[0], texts) and fits(given[1], asked[1], texts)
    if head == around and head in _COVARIANT:
        return all(fits(one, other, texts) for one, other in zip(given, asked, strict=False))
    if head == around or (head, around) in _SUBCLASSES:
        return all(
            fits(one, other, texts) and fits(other, one, texts)
            for one, other in zip(given, asked, strict=False)
        )
    return False


@functools.cache
def _members(annotation: str) -> tuple[str, ...]:
    """The alternatives of an annotation, each listed value for itself."""
    return tuple(dict.fromkeys(_flattened(_parsed(annotation))))


def _flattened(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _flattened(node.left)
        yield from _flattened(node.right)
    elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
        listed = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        for value in listed:
            yield f"Literal[{ast.unparse(value)}]"
    else:
        text = ast.unparse(node).removeprefix("builtins.")
        if text != _UNSET:
            yield text


@functools.cache
def _generic(text: str) -> tuple[str, tuple[str, ...]]:
    """The name of a generic type, and what is inside of it."""
    node = _parsed(text)
    if not isinstance(node, ast.Subscript):
        return text, ()
    inside = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    # The arguments of a Callable are a list of one in all packages.
    plain = (each.elts[0] if isinstance(each, ast.List) and each.elts else each for each in inside)
    return ast.unparse(node.value), tuple(map(ast.unparse, plain))


@functools.cache
def _parsed(annotation: str) -> ast.expr:
    tree = ast.parse(annotation, mode="eval").body
    if isinstance(tree, ast.Constant) and isinstance(tree.value, str):
        return ast.parse(tree.value, mode="eval").body
    return tree
