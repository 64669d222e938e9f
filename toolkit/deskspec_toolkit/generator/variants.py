"""The contract of a profile other than the default one: what it documents, as it documents it.

The base is narrowed to the operations of the profile, then transformed, then changed by the
profile's actions. So an action for an operation that the profile does not document matches nothing.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from ..failure import Failure
from ..openapi import documents, overlay, text_forms
from ..openapi.documents import Document, SourcedDocument
from ..openapi.nodes import Place, nodes_in
from ..openapi.operations import is_documented, operations_of
from ..openapi.origins import Origin
from ..openapi.references import reached_from
from ..openapi.vocabulary import KEY
from ..project import Project
from .expansion import expand
from .vocabulary_lint import declaration_problems

TRANSFORMS: Final = "transforms"
"""The key of a profile that says how it prints what the default one has."""
_DOCUMENTS: Final = ("info", KEY, "documents")
_TRANSFORMS: Final[Mapping[str, Callable[[SourcedDocument], None]]] = {
    "text-forms": text_forms.apply
}


def variant(base: SourcedDocument, path: Path, project: Project) -> SourcedDocument:
    """The document of a profile.

    Args:
        base: The document of the default profile.
        path: The overlay of the profile.
        project: The project of both.

    Raises:
        Failure: The overlay is stale, or it documents or transforms what there is not.
    """
    profile = overlay.read(path, project)
    for place, problem in declaration_problems(profile.info, "profile", ("info",)):
        raise Failure(f"{profile.origin.at(place)}: {'.'.join(place)}: {problem}")
    declared = profile.info.get(KEY, {})
    built = SourcedDocument(documents.unshared(base.document), base.origin.copy())
    facts = built.document["info"][KEY]
    facts["profile"] = path.stem
    facts.pop("documents", None)
    if "documents" in declared:
        facts["documents"] = declared["documents"]
        _keep_documented(built, profile)
    for name in declared.get(TRANSFORMS, []):
        _TRANSFORMS[name](built)
    built = overlay.applied(built, profile)
    expand(built)
    if "documents" in declared:
        _drop_unreached(built, base.document)
    if TRANSFORMS in declared:
        built.document["info"][KEY][TRANSFORMS] = declared[TRANSFORMS]
    return built


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


def _keep_documented(built: SourcedDocument, profile: overlay.Overlay) -> None:
    check_documented(built.document, profile.origin, dict(_added(profile)))
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
