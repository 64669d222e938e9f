"""`python -m deskspec_toolkit.docs`: write the tables of the papers anew. See `make docs`."""

import sys

from ..failure import Failure
from ..project import to_generate
from .quirk_table import papers, updated


def main() -> int:
    """Rewrite each paper whose table has changed; the exit code is returned."""
    project = to_generate()
    try:
        for vendor, path in papers(project):
            before = path.read_text(encoding="utf-8")
            after = updated(project, vendor, before)
            if after != before:
                path.write_text(after, encoding="utf-8")
            print(f"{project.shown(path)}: {'up to date' if after == before else 'written'}")
    except Failure as failure:
        print("deskspec:", failure, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
