"""What users copy from the pages and the examples is clean for both type checkers."""

import re
from pathlib import Path

from clients.test_types import CHECKERS, Checker
from papers.test_papers import ROOT, SNIPPETS

EXAMPLES = {file.stem: file.read_text("utf-8") for file in (ROOT / "examples").glob("*.py")}


@CHECKERS
def test_snippets_and_examples_are_clean(check: Checker, tmp_path: Path) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, program in {**SNIPPETS, **EXAMPLES}.items():
        module = re.sub(r"\W", "_", name).lower()
        (programs / f"{module}.py").write_text(program, encoding="utf-8")
    assert len(list(programs.iterdir())) == len(SNIPPETS) + len(EXAMPLES) > 20
    done = check(programs)
    assert done.returncode == 0, done.stdout + done.stderr
