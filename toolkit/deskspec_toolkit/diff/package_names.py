"""What users of a generated package write and read, out of its source, which is never imported.

An imported package would be the one of this installation, and each version would need the runtime
that it was made for.
"""

import ast
import functools
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from ..failure import Failure
from .snapshots import Snapshot

_ENUMS: Final = ("StrEnum", "Enum")


class MethodArgument(NamedTuple):
    """One argument of a method."""

    annotation: str
    required: bool
    by_position: bool


class PackageMethod(NamedTuple):
    """One method of a resource class."""

    arguments: Mapping[str, MethodArgument]
    returns: str


class PackageNames(NamedTuple):
    """The names of one version of a client and its package."""

    methods: Mapping[str, PackageMethod]
    """By the name that users write: `HelpCrunch.chats.move`."""
    attributes: Mapping[str, Mapping[str, str]]
    """Model -> attribute -> annotation."""
    members: Mapping[str, Mapping[str, str]]
    """Enum -> member -> its value, as source."""
    search_fields: Mapping[str, Mapping[str, str]]
    """Class of search fields -> field -> what it is, as source."""
    events: Mapping[str, str]
    """Event of a webhook -> its class."""
    operations: Mapping[str, str]
    """Id of an operation -> the method that calls it: `chats.move`."""
    inputs: Mapping[str, Mapping[str, str]]
    """Id of an operation -> name on the wire -> argument."""

    @property
    def is_empty(self) -> bool:
        return not self.methods and not self.attributes


def names_of(snapshot: Snapshot, vendor: str, client: str) -> PackageNames:
    """Read the names of a vendor's client.

    Args:
        snapshot: The files of the version.
        vendor: The vendor.
        client: The name of its client class.

    Raises:
        Failure: A file is not Python.
    """
    package = f"{vendor}_client"
    files = snapshot.below(f"generated/{package}")
    names = PackageNames({}, {}, {}, {}, {}, {}, {})
    methods: dict[str, PackageMethod] = {}
    attributes: dict[str, Mapping[str, str]] = {}
    members: dict[str, Mapping[str, str]] = {}
    search_fields: dict[str, Mapping[str, str]] = {}
    operations: dict[str, str] = {}
    inputs: dict[str, Mapping[str, str]] = {}
    for path, content in sorted(files.items()):
        folder, *rest = path.removesuffix(".py").split("/")
        if not path.endswith(".py") or not rest:
            continue
        tree = _tree(content, path)
        if folder == "models":
            for cls in (each for each in _classes(tree) if not each.name.startswith("_")):
                if set(_bases(cls)) & set(_ENUMS):
                    members[cls.name] = dict(_assigned(cls))
                else:
                    attributes[cls.name] = dict(_annotated(cls))
        elif folder == "api" and rest[-1] == "__init__" and len(rest) == 2:
            for cls in _classes(tree):
                if "ResourceMethods" in _bases(cls):
                    methods |= dict(_methods(cls, f"{client}.{rest[0]}"))
                elif not cls.name.startswith("Async"):
                    search_fields[cls.name] = dict(_assigned(cls))
        elif folder == "api" and len(rest) == 2:
            for call in _calls(tree, "Operation"):
                told = {each.arg: each.value for each in call.keywords}
                name, identifier = _text(told.get("name")), _text(told.get("operation_id"))
                operations[identifier] = name
                inputs[identifier] = dict(_inputs(call))
    methods |= dict(_added(snapshot, package, client))
    return names._replace(
        methods=methods,
        attributes=attributes,
        members=members,
        search_fields=search_fields,
        events=dict(_events(files.get("webhooks.py"))),
        operations=operations,
        inputs=inputs,
    )


def shared_names(snapshot: Snapshot) -> tuple[frozenset[str], Mapping[str, tuple[str, ...]]]:
    """Return what `deskspec` exports, and exception -> its bases.

    Raises:
        Failure: A file is not Python.
    """
    exported: set[str] = set()
    for node in _tree(snapshot.files.get("overrides/deskspec/__init__.py", b""), "deskspec").body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            exported |= set(ast.literal_eval(node.value))
    errors = _tree(snapshot.files.get("runtime/deskspec_runtime/errors.py", b""), "errors")
    bases = {cls.name: tuple(_bases(cls)) for cls in _classes(errors)}
    return frozenset(exported), bases


@functools.lru_cache(maxsize=4096)
def _tree(content: bytes, path: str) -> ast.Module:
    try:
        return ast.parse(content)
    except (SyntaxError, ValueError):
        raise Failure(f"{path}: not Python") from None


def _classes(tree: ast.Module) -> Iterator[ast.ClassDef]:
    return (node for node in tree.body if isinstance(node, ast.ClassDef))


def _bases(cls: ast.ClassDef) -> list[str]:
    return [ast.unparse(base) for base in cls.bases]


def _annotated(cls: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for node in cls.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            annotation = ast.unparse(node.annotation)
            if not node.target.id.startswith("_") and not annotation.startswith("ClassVar"):
                yield node.target.id, annotation


def _assigned(cls: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for node in cls.body:
        if isinstance(node, ast.AnnAssign) and node.value is not None:
            target: ast.expr = node.target
        elif isinstance(node, ast.Assign):
            target = node.targets[0]
        else:
            continue
        if isinstance(target, ast.Name) and not target.id.startswith("_") and node.value:
            yield target.id, ast.unparse(node.value)


def _methods(cls: ast.ClassDef, resource: str) -> Iterator[tuple[str, PackageMethod]]:
    for node in cls.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            returns = ast.unparse(node.returns) if node.returns is not None else "Any"
            yield f"{resource}.{node.name}", PackageMethod(dict(_arguments(node)), returns)


def _arguments(method: ast.FunctionDef) -> Iterator[tuple[str, MethodArgument]]:
    given = method.args
    positional = [*given.posonlyargs, *given.args]
    needed = len(positional) - len(given.defaults)
    for number, each in enumerate(positional):
        if each.arg != "self":
            yield each.arg, MethodArgument(_annotation(each), number < needed, True)
    for each, default in zip(given.kwonlyargs, given.kw_defaults, strict=True):
        yield each.arg, MethodArgument(_annotation(each), default is None, False)


def _annotation(argument: ast.arg) -> str:
    return "Any" if argument.annotation is None else ast.unparse(argument.annotation)


def _calls(tree: ast.Module, name: str) -> Iterator[ast.Call]:
    """Yield the calls of a class in the assignments of a module: its constants."""
    for node in tree.body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        if isinstance(value, ast.Call) and ast.unparse(value.func) == name:
            yield value


def _text(node: ast.expr | None) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""


def _inputs(call: ast.Call) -> Iterator[tuple[str, str]]:
    """Yield wire name and argument of each entry `"chat_id": ("id", codec)` of an operation."""
    for keyword in call.keywords:
        if isinstance(keyword.value, ast.Dict):
            for key, value in zip(keyword.value.keys, keyword.value.values, strict=True):
                if isinstance(value, ast.Tuple) and value.elts and _text(value.elts[0]):
                    yield _text(value.elts[0]), _text(key)


def _events(content: bytes | None) -> Iterator[tuple[str, str]]:
    for call in _calls(_tree(content or b"", "webhooks.py"), "Webhooks"):
        for keyword in call.keywords:
            if keyword.arg == "events" and isinstance(keyword.value, ast.Dict):
                for key, value in zip(keyword.value.keys, keyword.value.values, strict=True):
                    yield _text(key), _text(value)


def _added(snapshot: Snapshot, package: str, client: str) -> Iterator[tuple[str, PackageMethod]]:
    """Yield the methods that hand-written classes add to those of a resource."""
    for path, content in snapshot.below("overrides/deskspec").items():
        if not path.endswith(".py"):
            continue
        tree = _tree(content, path)
        modules = {
            alias.name
            for node in tree.body
            if isinstance(node, ast.ImportFrom) and node.module == f"{package}.api"
            for alias in node.names
        }
        for cls in _classes(tree):
            for base in _bases(cls):
                module, _, name = base.partition(".")
                if module in modules and not name.startswith("Async"):
                    yield from _methods(cls, f"{client}.{module}")
