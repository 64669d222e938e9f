"""Under which licenses distributions are, by their own metadata, in the words of CycloneDX."""

from collections.abc import Iterable
from importlib.metadata import Distribution, PackageMetadata
from typing import Any, TypeAlias

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.utils import canonicalize_name

Licenses: TypeAlias = list[dict[str, Any]]


def licenses_of(installed: Iterable[Distribution]) -> dict[str, Licenses]:
    """Return the licenses of what is installed, by its name as indexes write it.

    Args:
        installed: The distributions. One that names no license is left out.
    """
    found = {canonicalize_name(each.metadata["Name"]): _named(each.metadata) for each in installed}
    return {name: licenses for name, licenses in found.items() if licenses}


def _named(metadata: PackageMetadata) -> Licenses:
    """An SPDX expression if there is one, else the names of classifiers, else a name of a line."""
    said = [*(metadata.get_all("License-Expression") or []), *(metadata.get_all("License") or [])]
    given = str(said[0]).strip() if said else ""
    try:
        return [{"expression": canonicalize_license_expression(given)}]
    except InvalidLicenseExpression:
        names = [
            each.rpartition(" :: ")[2]
            for each in metadata.get_all("Classifier") or []
            if each.startswith("License :: ")
        ]
    is_name = bool(given) and "\n" not in given  # some have the whole text there
    return [{"license": {"name": name}} for name in names or ([given] if is_name else [])]
