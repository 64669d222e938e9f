"""`python -m deskspec_toolkit.release` (`make release`, `make release-notes`).

Nothing is written unless every step succeeds. Whoever releases commits, tags and uploads.
"""

import argparse
import shutil
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from ..failure import Failure
from ..project import Project, here
from . import api_changes, bill_of_materials, candidate, distributions, environment, repository
from .changelog import FILE, Changelog
from .version import ReleaseVersion, asked_for


def main(argv: Sequence[str] | None = None) -> int:
    """Make a release, or draft its section of the changelog; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m deskspec_toolkit.release", description=__doc__, allow_abbrev=False
    )
    parser.add_argument("version", nargs="?", default="", help="three numbers: 0.2.0")
    parser.add_argument(
        "--notes", action="store_true", help="print what the changelog may say of it"
    )
    parser.add_argument("--since", metavar="REV", help="default: the tag of the last release")
    arguments = parser.parse_args(argv)
    try:
        project = here()
        if arguments.notes:
            print(drafted(project, arguments.version, arguments.since), end="")
        else:
            release(project, arguments.version, datetime.now(UTC).date())
    except Failure as failure:
        print("deskspec:", *str(failure).split(), file=sys.stderr)
        return 2
    return 0


def drafted(project: Project, text: str, since: str | None) -> str:
    """Return a draft of the section of the changelog, from what changed for users.

    Args:
        project: The checkout.
        text: The version; empty for the smallest one that may be.
        since: A revision; `None` is the last release.

    Raises:
        Failure: There is no release yet, or the revision cannot be compared.
    """
    tags = repository.released(project.sources)
    if since is None and not tags:
        raise Failure("no release yet: make release-notes SINCE=REVISION")
    changes = api_changes.since(project, since if since is not None else tags[-1].tag)
    least = tags[-1].least_after(changes.bump) if tags else None
    return changes.section(str(asked_for(text) if text else least or "next"))


def release(project: Project, text: str, day: date) -> None:
    """Make a release of the current commit.

    Args:
        project: The checkout.
        text: The version.
        day: The date of the release.

    Raises:
        Failure: The version exists or is too small, or a step fails.
    """
    version = asked_for(text)
    repository.check_clean(project.sources)
    log = Changelog((project.sources / FILE).read_text(encoding="utf-8"))
    _check_version(project, version, log)
    with TemporaryDirectory(prefix="deskspec-") as name:
        work = Path(name)
        made = candidate.prepared(project, version, log, day, work / "one")
        shutil.copytree(made.folder, work / "another")
        files = distributions.built_twice((made.folder, work / "another"), work)
        (wheel,) = (file for file in files if file.suffix == ".whl")
        print(f"built twice, the same bytes: {', '.join(file.name for file in files)}")
        fresh = environment.installed(work / "fresh", work / "cache", f"{wheel}[toolkit]")
        print("from the wheel,", environment.check_examples(fresh, made.folder / "README.md"))
        listed = wheel.with_name(f"deskspec-{version}.cdx.json")
        bill = bill_of_materials.bill(work / "another", version, fresh.distributions())
        listed.write_text(bill, encoding="utf-8")
        out = project.sources / "dist"
        out.mkdir(exist_ok=True)
        for file in (*files, listed):
            shutil.copyfile(file, out / file.name)
            print(f"dist/{file.name}")
        names = made.take_over(project.sources)
        if not environment.names_addresses(fresh, "deskspec"):
            print("The wheel names no address of the project: see project.urls in pyproject.toml.")
    print(f"Next: git commit {' '.join(names)}; git tag {version.tag}; upload dist/.")


def _check_version(project: Project, version: ReleaseVersion, log: Changelog) -> None:
    """Check that a version is new, and not too small for what changed since the last one.

    Raises:
        Failure: It is not.
    """
    tags = repository.released(project.sources)
    if version in (*tags, *log.released):
        raise Failure(f"{version} exists: choose another VERSION")
    for without_tag in sorted(log.released - {*tags}):
        raise Failure(f"{FILE}: {without_tag} has no tag: git tag {without_tag.tag} COMMIT")
    if not tags:
        print(f"no release before {version}: nothing to compare with")
        return
    last = tags[-1]
    changes = api_changes.since(project, last.tag)
    least = last.least_after(changes.bump)
    if version < least:
        raise Failure(
            f"{version} is too small: {changes.summary} since {last}, so at least {least}"
        )


if __name__ == "__main__":
    sys.exit(main())
