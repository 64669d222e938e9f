"""The contract of a profile that has an overlay: what it documents, as it documents it.

The base is narrowed to the operations of the profile, then transformed, then changed by the
profile's actions. So an action for an operation that the profile does not document matches nothing.

The default profile may have an overlay, too. Its contract keeps the other operations as the base
has them.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from ..failure import Failure
from ..openapi import documents, overlay, text_forms
from ..openapi.declarations import declaration_problems
from ..openapi.documents import Document, SourcedDocument
from ..openapi.nodes import Place, nodes_in
from ..openapi.operations import OperationObject, is_documented, operations_of
from ..openapi.origins import Origin
from ..openapi.references import lookup, reached_from
from ..openapi.vocabulary import KEY
from ..project import Project
from . import docs_ledger, printed_examples
from .expansion import expand

TRANSFORMS: Final = "transforms"
"""The key of a profile that says how it prints what the default one has."""
_DOCUMENTS: Final = ("info", KEY, "documents")
_TRANSFORMS: Final[Mapping[str, Callable[[SourcedDocument], None]]] = {
    "text-forms": text_forms.apply
}


def variant(base: SourcedDocument, path: Path, project: Project) -> SourcedDocument:
    """The document of a profile other than the default one.

    Args:
        base: The document of all operations.
        path: The overlay of the profile.
        project: The project of both.

    Raises:
        Failure: The overlay is stale, or it documents or transforms what there is not.
    """
    profile = _read(path, project)
    declared = profile.info.get(KEY, {})
    built = _declaring(base, path, project, profile)
    is_narrow = "documents" in built.document["info"][KEY]
    if is_narrow:
        check_documented(built.document, profile.origin, dict(_added(profile)))
        _keep_documented(built)
    for name in declared.get(TRANSFORMS, []):
        _TRANSFORMS[name](built)
    built = overlay.applied(built, profile)
    printed_examples.write_out(built, path.parent, project)
    expand(built)
    if is_narrow:
        _drop_unreached(built, base.document)
    if TRANSFORMS in declared:
        built.document["info"][KEY][TRANSFORMS] = declared[TRANSFORMS]
    return built


def default_variant(base: SourcedDocument, path: Path, project: Project) -> SourcedDocument:
    """The document of the default profile, where it has an overlay.

    Args:
        base: The document of all operations.
        path: The overlay of the profile.
        project: The project of both.

    Raises:
        Failure: The overlay is stale, documents what there is not, transforms, or changes an
            operation that it does not document.
    """
    profile = _read(path, project)
    declared = profile.info.get(KEY, {})
    if TRANSFORMS in declared:
        where = profile.origin.at(("info", KEY, TRANSFORMS))
        raise Failure(f"{where}: the default profile transforms nothing: write it in the spec")
    if "documents" in base.document["info"][KEY]:
        where = base.origin.at(_DOCUMENTS)
        raise Failure(f"{where}: move documents to {project.shown(path)}, the default profile")
    built = _declaring(base, path, project, profile)
    check_documented(built.document, profile.origin, dict(_added(profile)))
    built = overlay.applied(built, profile)
    printed_examples.write_out(built, path.parent, project)
    expand(built)
    for operation in operations_of(base.document):
        if not is_documented(built.document, operation.id) and _is_changed(
            base.document, built.document, operation
        ):
            raise Failure(
                f"{project.shown(path)}: it changes {operation.id}, which it does not document"
            )
    return built


def _read(path: Path, project: Project) -> overlay.Overlay:
    profile = overlay.read(path, project)
    for place, problem in declaration_problems(profile.info, "profile", ("info",)):
        raise Failure(f"{profile.origin.at(place)}: {'.'.join(place)}: {problem}")
    return profile


def _declaring(
    base: SourcedDocument, path: Path, project: Project, profile: overlay.Overlay
) -> SourcedDocument:
    """A copy of the base that says which profile it is, and which operations that documents."""
    built = SourcedDocument(documents.unshared(base.document), base.origin.copy())
    facts = built.document["info"][KEY]
    facts["profile"] = path.stem
    facts.pop("documents", None)
    declared = profile.info.get(KEY, {})
    if "documents" in declared:
        facts["documents"] = declared["documents"]
    if "pages" in declared:
        if "documents" in declared:
            where = profile.origin.at(("info", KEY, "pages"))
            raise Failure(f"{where}: info.{KEY} has pages and documents: keep one of them")
        ids = {each.id for each in operations_of(base.document)}.union(dict(_added(profile)))
        ledger = docs_ledger.read(project, path.parents[1].name)
        facts["documents"] = [
            name
            for name in ledger.with_pages_below(declared["pages"])
            if name in ids  # another check names an entry of no operation
        ]
    return built


def _is_changed(base: Document, built: Document, operation: OperationObject) -> bool:
    """Whether an operation, or anything that it refers to, is another one than in the base."""
    new = built["paths"].get(operation.path, {}).get(operation.method)
    return new != operation.node or any(
        lookup(base, reference) != lookup(built, reference)
        for reference in reached_from(base, operation.node)
    )


def check_documented(document: Document, origin: Origin, added: Mapping[str, Place] = {}) -> None:
    """Check that a profile documents operations that there are.

    Args:
        document: The base, with what the profile documents.
        origin: Where the profile was written.
        added: Operations that the profile's actions add, each with its place.

    Raises:
        Failure: It documents an unknown operation, or adds one that it does not document.
    """
    known = {operation.id for operation in operations_of(document)}.union(added)
    for index, name in enumerate(document["info"][KEY].get("documents", [])):
        if name not in known:
            where = origin.at((*_DOCUMENTS, str(index)))
            raise Failure(
                f"{where}: {'.'.join(_DOCUMENTS)}: {name} is not an operation of the spec"
            )
    for name, place in added.items():
        if not is_documented(document, name):
            raise Failure(
                f"{origin.at(place)}: {name} is not in {'.'.join(_DOCUMENTS)}: add it there"
            )


def _keep_documented(built: SourcedDocument) -> None:
    paths, lines = built.document["paths"], built.origin.inner["paths"].inner
    for operation in [*operations_of(built.document)]:
        if not is_documented(built.document, operation.id):
            del (
                paths[operation.path][operation.method],
                lines[operation.path].inner[operation.method],
            )
    for path in [path for path, item in paths.items() if not item]:
        del paths[path], lines[path]


def _added(profile: overlay.Overlay) -> Iterator[tuple[str, Place]]:
    for place, node in nodes_in(profile.actions, ("actions",)):
        if isinstance(node, dict) and isinstance(node.get("operationId"), str):
            yield node["operationId"], (*place, "operationId")


def _drop_unreached(built: SourcedDocument, base: Document) -> None:
    """Drop the components of the base that only other operations reach."""
    document = built.document
    reached = reached_from(document, document["paths"], document.get("webhooks", {}))
    for kind, named in document["components"].items():
        lines = built.origin.find(("components", kind)).inner
        for name in base["components"].get(kind, {}):
            is_used = kind == "securitySchemes" or f"#/components/{kind}/{name}" in reached
            if name in named and not is_used:
                del named[name], lines[name]
