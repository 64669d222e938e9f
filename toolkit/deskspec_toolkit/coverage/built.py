"""The table of a build: `generated/coverage/VENDOR.json`, which a wheel has in place of a checkout.

A wheel has no cassettes to count, so it shows what was counted when it was built.
"""

from collections.abc import Iterator

from deskspec_runtime._version import __version__

from .. import project as projects
from ..openapi import documents
from ..openapi.documents import Document
from ..project import Project
from ..record import cassettes
from .counting import counted
from .table import Coverage, read


def coverage_of(vendor: str) -> Coverage:
    """Return the coverage of a vendor: counted in the checkout, else the table of this wheel.

    Raises:
        Failure: There is no such vendor, or a place cannot be read, for example because nothing was
            generated yet.
    """
    checkout = projects.checkout(vendor)
    (checkout or projects.installed()).check_vendor(vendor)
    if checkout is None:
        return read(projects.built_coverage(vendor))
    return counted(checkout, vendor)


def differences(project: Project, vendor: str) -> Iterator[str]:
    """Yield how the table of a build differs from what is counted now.

    Where a project has no cassettes, as in a wheel, there is nothing to count.

    Raises:
        Failure: A place cannot be read.
    """
    if _new(project, vendor) is not None:
        yield f"coverage/{vendor}.json differs"


def update(project: Project, vendor: str) -> Iterator[str]:
    """Like `differences`, and write the table that differs again."""
    new = _new(project, vendor)
    if new is not None:
        documents.write_json(project.coverage(vendor), new)
        yield f"coverage/{vendor}.json differs"


def _new(project: Project, vendor: str) -> Document | None:
    """The table, if it differs from the one that is there."""
    if not cassettes.folder(project, vendor).is_dir():
        return None
    new = counted(project, vendor)._replace(built=__version__).document()
    place = project.coverage(vendor)
    is_current = place.is_file() and documents.read_json(place, project.shown(place)) == new
    return None if is_current else new
