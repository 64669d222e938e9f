"""`docs/api/<vendor>.md`: every method of a client, with its signature and the operation it calls.

Signatures come from the generated package, method, path and effect from the contract, links to doc
pages from the ledger.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple, TypeGuard

from ..failure import Failure
from ..generator import docs_ledger
from ..openapi import documents
from ..openapi.operations import OperationObject, operations_of
from ..project import Project

_WIDTH: Final = 88
_HEAD: Final = """\
<!-- Made by `make docs` from generated/{vendor}_client. Do not edit. -->

# {title}: every method

`Async{title}` has the same methods; await them, and use `async for` with iterators. Every method
also takes `timeout`, `max_retries` and `headers`. What every call does: [client](../client.md).

An operation *reads*, *writes*, or *sends* a message to a person. Only reads are repeated when a
response may have been lost.
"""
_SHORTER: Final = {
    " | Unset": "",
    "datetime.d": "d",
    "SequenceNotStr": "Sequence",
}
"""Parts of annotations that only a type checker needs, with what readers see."""
_EFFECTS: Final = {"read": "reads", "write": "writes", "send": "sends"}


class ClientMethod(NamedTuple):
    """A method of a generated resource."""

    name: str
    signature: str
    summary: str
    operation_id: str


def page(project: Project, vendor: str) -> str:
    """Return the page of a vendor.

    Raises:
        Failure: Contract, ledger and package have different operations.
    """
    path = project.contracts / f"{vendor}.json"
    document = documents.read_json(path, str(path))
    operations = {operation.id: operation for operation in operations_of(document)}
    pages = docs_ledger.pages(project, vendor)
    lines = [_HEAD.format(vendor=vendor, title=document["info"]["title"])]
    for file in sorted((project.generated / f"{vendor}_client" / "api").glob("*/__init__.py")):
        resource = file.parent.name
        lines += [f"## {resource}", ""]
        for method in _methods(file):
            if method.operation_id not in operations.keys() & pages.keys():
                raise Failure(
                    f"{vendor}: {method.operation_id} is in the package, but not in both contract "
                    "and ledger: run `make generate`"
                )
            lines += _lines(resource, method, operations[method.operation_id])
            links = (_link(url) for url in pages[method.operation_id])
            lines += [f"Docs: {', '.join(links)}", ""]
        lines += _written_methods(project, vendor, resource)
    return "\n".join(lines)


def _link(url: str) -> str:
    return f"[{url.rpartition('/')[2]}]({url})"


def _written_methods(project: Project, vendor: str, resource: str) -> Iterator[str]:
    """Yield the lines of methods that overrides add to a resource, which call its operations."""
    for file in sorted((project.sources / "overrides" / "deskspec").glob("*.py")):
        module = ast.parse(file.read_text(encoding="utf-8"))
        imports = [node for node in module.body if isinstance(node, ast.ImportFrom)]
        if not any(
            node.module == f"{vendor}_client.api" and node.names[0].name == resource
            for node in imports
        ):
            continue
        sync = next(node for node in module.body if _extends(node, resource))
        for node in sync.body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                docstring = ast.get_docstring(node) or ""
                summary = docstring.partition("\n\n")[0].replace("\n", " ")
                yield from _head(resource, ClientMethod(node.name, _signature(node), summary, ""))
                links = map(_link, docstring.partition("Pages: ")[2].split())
                yield f"Calls other methods of `client.{resource}`."
                yield f"Docs: {', '.join(links)}"
                yield ""


def _extends(node: ast.stmt, resource: str) -> TypeGuard[ast.ClassDef]:
    """Whether a class extends the sync class of a resource."""
    return isinstance(node, ast.ClassDef) and any(
        ast.unparse(base) == f"{resource}.{node.name}" and not node.name.startswith("Async")
        for base in node.bases
    )


def _head(resource: str, method: ClientMethod) -> Iterator[str]:
    yield f"### {resource}.{method.name}"
    yield ""
    yield method.summary
    yield ""
    yield "```text"
    yield f"client.{resource}.{method.signature}"
    yield "```"
    yield ""


def _lines(resource: str, method: ClientMethod, operation: OperationObject) -> Iterator[str]:
    yield from _head(resource, method)
    effect = _EFFECTS[operation.facts["effect"]]
    yield f"`{operation.method.upper()} {operation.path}`, {effect}."


def _methods(file: Path) -> Iterator[ClientMethod]:
    """Yield the methods of the first class in a file, which is the sync one."""
    module = ast.parse(file.read_text(encoding="utf-8"))
    resource = next(node for node in module.body if isinstance(node, ast.ClassDef))
    for node in resource.body:
        if isinstance(node, ast.FunctionDef):
            (operation_id,) = (
                each.module.rpartition(".")[2]
                for each in node.body
                if isinstance(each, ast.ImportFrom) and each.module
            )
            summary = (ast.get_docstring(node) or "").partition("\n\n")[0].replace("\n", " ")
            yield ClientMethod(node.name, _signature(node), summary, operation_id)


def _signature(node: ast.FunctionDef) -> str:
    """Format a signature for readers: no `self`, no options, and `...` for each default."""
    leading = [_argument(each, None) for each in node.args.args[1:]]
    keywords = [
        _argument(each, default)
        for each, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)
    ]
    arguments = [*leading, *(["*"] if keywords else []), *keywords]
    result = f" -> {_plain(ast.unparse(node.returns))}" if node.returns else ""
    line = f"{node.name}({', '.join(arguments)}){result}"
    if len(line) <= _WIDTH:
        return line
    return "\n".join([f"{node.name}(", *(f"    {each}," for each in arguments), f"){result}"])


def _argument(node: ast.arg, default: ast.expr | None) -> str:
    annotation = _plain(ast.unparse(node.annotation)) if node.annotation else "Any"
    return f"{node.arg}: {annotation}" + ("" if default is None else " = ...")


def _plain(annotation: str) -> str:
    """Return an annotation as readers see it."""
    for long, short in _SHORTER.items():
        annotation = annotation.replace(long, short)
    return annotation
