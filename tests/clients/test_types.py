"""A user's file is clean under `mypy --strict` and basedpyright, and its mistakes are not.

Both checkers read one program that uses every public name, and infer the same types.
"""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import deskspec
import pytest

ROOT = Path(__file__).parents[2]
SOURCES = [str(ROOT / name) for name in ("overrides", "generated", "runtime", "toolkit")]

PROGRAM = Path(__file__).with_name("every_public_name.py")
MISTAKES = {
    "argument name": 'DoubleTick("k").customers.get(phone="9")',
    "option name": 'HelpCrunch("k").customers.get(7, timeot=3)',
    "option type": 'HelpCrunch("k").customers.get(7, max_retries="3")',
    "constructor option": 'DoubleTick("k", retries=3)',
    "constructor option of Kustomer": 'Kustomer("k", organisation="acme")',
    "sample that is no number": 'DoubleTick("k", contract_sample="half")',
    "callback that takes no finding": 'DoubleTick("k", contract=lambda: None)',
    "hook that takes too little": 'HelpCrunch("k", on_attempt=lambda operation: None)',
    "async key of a sync client": "HelpCrunch(key)",
    "word for pacing": 'DoubleTick("k", pacing="slow")',
    "plan that nobody sells": 'Kustomer("k", org="acme", plan="free")',
    "plan of another vendor": 'HelpCrunch("k", plan="business")',
    "size that is a text": 'HelpCrunch("k", max_response_bytes="1 MB")',
    "word for a policy": 'DoubleTick("k", contract="loud")',
    "id of a wrong type": 'HelpCrunch("k").customers.get("7")',
    "missing argument": 'DoubleTick("k").messages.list(waba_number="9")',
    "text for a date": 'DoubleTick("k").messages.list('
    'waba_number="9", customer_number="9", start_date="23-01-2025")',
    "null where it is not allowed": 'DoubleTick("k").customers.get(phone_number=None)',
    "positional argument": 'DoubleTick("k").customers.get("9")',
    "field of another kind of button": 'doubletick_models.TemplateReplyButton(text="Yes", url="u")',
    "unknown attribute": 'HelpCrunch("k").customers.get(7).nmae',
    "unknown attribute of a resource": 'Kustomer("k", org="a").customers.get("7").nmae',
    "value of a wrong type in a resource": 'Kustomer("k", org="a").customers.get("7").name = 7',
    "typo in a raw call": 'raw(HelpCrunch("k").customers.get)(7, timeot=3)',
    "wrong type in a raw call": 'raw(Kustomer("k").customers.get)(7)',
}


def mypy(file: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary"]
    return subprocess.run(
        [*command, f"--cache-dir={file.parent.parent / 'mypy'}", str(file)],
        capture_output=True,
        text=True,
        check=False,
        cwd=file.parent,
        env={**os.environ, "MYPYPATH": os.pathsep.join(SOURCES)},
    )


def basedpyright(file: Path) -> subprocess.CompletedProcess[str]:
    paths = ", ".join(f'"{path}"' for path in SOURCES)
    (file.parent / "pyrightconfig.json").write_text(
        f'{{"typeCheckingMode": "standard", "extraPaths": [{paths}], "include": ["{file.name}"]}}'
    )
    command = [sys.executable, "-m", "basedpyright", "--project", str(file.parent)]
    return subprocess.run(
        [*command, "--pythonpath", sys.executable],
        capture_output=True,
        text=True,
        check=False,
        cwd=file.parent,
    )


Checker = Callable[[Path], subprocess.CompletedProcess[str]]
# One process after the other, because they share what mypy remembers of the packages.
ONE_BY_ONE = pytest.mark.one_shard("mypy")
CHECKERS = pytest.mark.parametrize(
    "check",
    [
        pytest.param(mypy, id="mypy", marks=ONE_BY_ONE),
        pytest.param(basedpyright, id="basedpyright"),
    ],
)


def clean(check: Checker, file: Path, program: str) -> None:
    """Assert that a checker finds nothing in a program."""
    file.write_text(program)
    done = check(file)
    assert done.returncode == 0, done.stdout + done.stderr


def unreported(check: Checker, file: Path, head: str, mistakes: dict[str, str]) -> list[str]:
    """The mistakes, one a line below the head, of which a checker says nothing on their line."""
    file.write_text(head + "\n".join(mistakes.values()) + "\n")
    done = check(file)
    assert done.returncode == 1, done.stdout + done.stderr
    found = {int(n) for n in re.findall(rf"{file.name}:(\d+):.*error", done.stdout)}
    first = head.count("\n") + 1
    assert all(line >= first for line in found), done.stdout
    return [name for line, name in enumerate(mistakes, start=first) if line not in found]


@CHECKERS
def test_program_that_uses_every_public_name_is_clean(check: Checker, tmp_path: Path) -> None:
    clean(check, tmp_path / "program.py", PROGRAM.read_text(encoding="utf-8"))


def test_no_public_name_is_missing_in_that_program() -> None:
    program = ast.parse(PROGRAM.read_text(encoding="utf-8"))
    used = {node.id for node in ast.walk(program) if isinstance(node, ast.Name)}
    used |= {node.attr for node in ast.walk(program) if isinstance(node, ast.Attribute)}
    assert set(deskspec.__all__) - used == set()


@CHECKERS
def test_every_mistake_is_reported_on_its_line(check: Checker, tmp_path: Path) -> None:
    head = "from deskspec import DoubleTick, HelpCrunch, Kustomer, raw\n"
    head += "from deskspec.doubletick import models as doubletick_models\n"
    head += 'async def key() -> str:\n    return "k"\n'
    assert unreported(check, tmp_path / "mistakes.py", head, MISTAKES) == []
