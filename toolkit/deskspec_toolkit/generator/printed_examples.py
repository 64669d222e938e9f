"""Examples whose bytes are a file: `externalValue` names it, relative to the spec or the overlay.

The file has what a page prints, byte for byte, so that a server can replay it. Contracts have it as
`value`, like any other example.
"""

from pathlib import Path

from ..failure import Failure
from ..openapi import documents
from ..openapi.documents import SourcedDocument
from ..openapi.nodes import nodes_in
from ..openapi.origins import origin_of_value
from ..project import Project

_FILE = "externalValue"


def write_out(part: SourcedDocument, folder: Path, project: Project) -> None:
    """Put the values of files into a document, in place.

    Args:
        part: The document, or one that an overlay has changed.
        folder: The folder of the file of this document or overlay.
        project: The project of both.

    Raises:
        Failure: A file is missing, is not JSON or is not below the folder, or there are two values.
    """
    for place, node in nodes_in(part.document):
        examples = node.get("examples") if isinstance(node, dict) else None
        for name, example in examples.items() if isinstance(examples, dict) else ():
            if not isinstance(example, dict) or _FILE not in example:
                continue
            lines = part.origin.find((*place, "examples", name))
            where = f"{lines.at((_FILE,))}: {_FILE}"
            if "value" in example:
                raise Failure(f"{where}: an example has this or value, not both")
            file = folder / str(example.pop(_FILE))
            if not file.resolve().is_relative_to(folder.resolve()):
                raise Failure(f"{where}: a file below {project.shown(folder)} is expected")
            shown = project.shown(file)
            example["value"] = documents.read_json(file, f"{where}: {shown}")
            del lines.inner[_FILE]
            lines.inner["value"] = origin_of_value(example["value"], shown)
