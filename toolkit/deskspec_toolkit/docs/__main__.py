"""`python -m deskspec_toolkit.docs` (`make docs`): write the generated pages and tables again."""

import sys

from ..failure import Failure
from ..project import here_or_installed
from .pages import pages


def main() -> int:
    """Write each page that has changed; return the exit code."""
    project = here_or_installed()
    try:
        for path, text in pages(project).items():
            is_current = path.exists() and path.read_text(encoding="utf-8") == text
            if not is_current:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8")
            print(f"{project.shown(path)}: {'up to date' if is_current else 'written'}")
    except Failure as failure:
        print("deskspec:", failure, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
