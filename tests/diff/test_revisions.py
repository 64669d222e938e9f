"""`deskspec diff --since`: two revisions of a repository, and what cannot be compared."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from deskspec_toolkit import cli
from deskspec_toolkit.diff import command, snapshots
from deskspec_toolkit.project import Project
from diff.conftest import CHECKOUT

Git: TypeAlias = Callable[..., str]
Run: TypeAlias = Callable[..., tuple[int, str, str]]
PACKAGE = "generated/helpcrunch_client"
MOVE = "def move(self, chat_id: int, *, department: int,"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one vendor's client."""
    for part in (PACKAGE, "overrides/deskspec", "overrides/helpcrunch", "specs/helpcrunch"):
        shutil.copytree(
            CHECKOUT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__")
        )
    for name in ("generated/contract/helpcrunch.json", "runtime/deskspec_runtime/errors.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(CHECKOUT / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def git(root: Path) -> Git:
    """Runs git in the project, which is a repository with one commit, `v1`."""

    def run(*arguments: str) -> str:
        settings = ("user.name=Nobody", "user.email=nobody@example.org", "commit.gpgsign=false")
        options = [part for each in settings for part in ("-c", each)]
        done = subprocess.run(
            ["git", *options, *arguments], cwd=root, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    run("init", "--quiet")
    run("add", "--all")
    run("commit", "--quiet", "--message=First")
    run("tag", "v1")
    return run


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> tuple[int, str, str]:
        code = cli.main(["diff", *arguments])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def commit(git: Git) -> None:
    git("commit", "--quiet", "--all", "--message=Second")


def test_nothing_changed_since_the_last_commit(git: Git, run: Run) -> None:
    assert run("--since", "v1") == (0, "nothing changed\n", "")


def test_specs_that_changed_and_a_client_that_did_not_are_told(
    root: Path, git: Git, run: Run
) -> None:
    with (root / "specs/helpcrunch/docs.yaml").open("a", encoding="utf-8") as file:
        file.write("# One more page was read.\n")
    commit(git)
    code, out, _ = run("--since", "v1")
    assert code == 0
    assert out.splitlines() == [
        "specs/helpcrunch changed, and its client did not, or is not generated yet",
        "nothing changed",
    ]


def test_words_of_a_webhook_are_told(root: Path, git: Git, run: Run) -> None:
    contract = root / "generated/contract/helpcrunch.json"
    document = json.loads(contract.read_text(encoding="utf-8"))
    (webhook,) = list(document["webhooks"].values())[:1]
    webhook["post"]["requestBody"]["content"]["application/json"]["schema"]["description"] = "New."
    contract.write_text(json.dumps(document), encoding="utf-8")
    commit(git)
    code, out, _ = run("--since", "v1")
    assert code == 0
    assert "docs-only" in out


def test_a_renamed_argument_is_told_by_its_method(root: Path, git: Git, run: Run) -> None:
    replace(root / PACKAGE / "api/chats/__init__.py", MOVE, MOVE.replace("department", "team"))
    commit(git)
    code, out, _ = run("--since", "v1", "helpcrunch")
    assert code == 1
    assert out.splitlines() == [
        "HelpCrunch.chats.move",
        "  breaking    argument department: renamed, team",
        "1 breaking; suggested version bump: major, or minor before 1.0",
    ]
    assert run("--since", "v1..v1")[:2] == (0, "nothing changed\n")
    assert run("--since", "v1..HEAD")[0] == 1


def test_an_exception_that_others_no_longer_catch_is_breaking(
    root: Path, git: Git, run: Run
) -> None:
    errors = root / "runtime/deskspec_runtime/errors.py"
    replace(errors, "class NotFoundError(APIStatusError)", "class NotFoundError(APIError)")
    replace(root / "overrides/deskspec/__init__.py", '    "ConflictError",\n', "")
    commit(git)
    code, out, _ = run("--since", "v1")
    assert code == 1
    assert "breaking    deskspec.ConflictError: name removed" in out
    assert "NotFoundError: class of exception changed, APIStatusError → APIError" in out


def test_a_limit_of_the_contract_is_told_by_its_argument(root: Path, git: Git, run: Run) -> None:
    replace(root / "generated/contract/helpcrunch.json", '"maximum": 100', '"maximum": 50')
    commit(git)
    code, out, _ = run("--since", "v1")
    assert code == 1
    assert "breaking    argument limit: maximum narrowed, 100 → 50" in out


@pytest.mark.parametrize(
    ("old", "new", "level", "told"),
    [
        (None, 9000, "breaking", "max_body_bytes changed, 9000"),
        (9000, 5000, "breaking", "max_body_bytes changed, 9000 → 5000"),
        (5000, 9000, "compatible", "max_body_bytes changed, 5000 → 9000"),
        (9000, None, "compatible", "max_body_bytes changed, 9000"),
    ],
)
def test_another_size_of_bodies_is_told(
    root: Path, git: Git, run: Run, old: int | None, new: int | None, level: str, told: str
) -> None:
    contract = root / "generated/contract/helpcrunch.json"
    document = json.loads(contract.read_text(encoding="utf-8"))
    for tag, size in (("v2", old), ("v3", new)):
        facts = document["info"]["x-deskspec"]
        facts.pop("max_body_bytes", None)
        facts |= {} if size is None else {"max_body_bytes": size}
        contract.write_text(json.dumps(document), encoding="utf-8")
        git("commit", "--quiet", "--all", "--allow-empty", f"--message={tag}")
        git("tag", tag)
    code, out, _ = run("--since", "v2..v3")
    assert code == (level == "breaking")
    assert f"{level:9}    document: {told}\n" in out or f"{level:10}  document: {told}\n" in out


def test_a_change_of_another_profile_is_told_with_its_name_and_a_common_one_once(
    root: Path, git: Git, run: Run
) -> None:
    contract = root / "generated/contract/helpcrunch.json"
    other = contract.with_name("helpcrunch.g2.json")
    shutil.copy(contract, other)
    git("add", "--all")
    git("commit", "--quiet", "--message=Profile")
    git("tag", "--force", "v1")
    replace(other, '"maximum": 100', '"maximum": 50')
    commit(git)
    code, out, _ = run("--since", "v1")
    assert code == 1
    assert "breaking    argument limit (profile g2): maximum narrowed, 100 → 50" in out
    replace(contract, '"maximum": 100', '"maximum": 50')
    commit(git)
    code, out, _ = run("--since", "v1")
    assert code == 1
    assert "breaking    argument limit: maximum narrowed, 100 → 50" in out
    assert "profile" not in out


def test_a_profile_that_comes_or_goes_is_told(root: Path, git: Git, run: Run) -> None:
    contract = root / "generated/contract/helpcrunch.json"
    shutil.copy(contract, contract.with_name("helpcrunch.g2.json"))
    git("add", "--all")
    commit(git)
    assert "compatible  HelpCrunch: profile added, g2" in run("--since", "v1")[1]
    assert "compatible  HelpCrunch: profile removed, g2" in run("--since", "HEAD..v1")[1]


def test_a_generation_whose_difference_is_not_compared_does_not_say_that_nothing_changed(
    root: Path,
) -> None:
    project = Project(root, root / "generated")
    before = snapshots.of_folder(project, ["helpcrunch"], "before")
    told = command.summary_of_generation(project, "helpcrunch", before)
    assert told == "nothing changed for users"
    contract = root / "generated/contract/helpcrunch.json"
    replace(contract, '"maximum": 100', '"maximum": 100, "xml": {"name": "limit"}')
    told = command.summary_of_generation(project, "helpcrunch", before)
    assert "which is not compared: it may be breaking" in told
    assert "nothing changed" not in told


def test_a_vendor_that_one_revision_lacks_is_a_client_added(root: Path, git: Git, run: Run) -> None:
    git("rm", "-r", "--quiet", PACKAGE, "generated/contract")
    commit(git)
    code, out, _ = run("--since", "v1")
    assert code == 1
    assert "breaking    HelpCrunch: client removed" in out
    assert "compatible  HelpCrunch: client added" in run("--since", "HEAD..v1")[1]


@pytest.mark.parametrize("revision", ["v9", "-x", "--help", "v1^{tree}", "a b", "\udce9"])
def test_an_unknown_revision_is_one_line(git: Git, run: Run, revision: str) -> None:
    code, out, err = run(f"--since={revision}")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "no such revision" in err


@pytest.mark.parametrize("is_new", [True, False])
def test_a_dirty_checkout_is_one_line(root: Path, git: Git, run: Run, is_new: bool) -> None:
    name = "new.yaml" if is_new else "docs.yaml"
    with (root / "specs/helpcrunch" / name).open("a", encoding="utf-8") as file:
        file.write("\n")
    code, out, err = run("--since", "v1")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert f"specs/helpcrunch/{name}" in err
    assert run("--since", "v1..HEAD")[0] == 0


def test_a_folder_that_is_no_repository_is_one_line(root: Path, run: Run) -> None:
    code, out, err = run("--since", "v1")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "not a git repository" in err


@pytest.mark.parametrize(
    "arguments",
    [(), ("old.yaml",), ("a", "b", "c"), ("--since", "v1", "a", "b"), ("--since", "v1", "acme")],
)
def test_arguments_that_do_not_fit_are_one_line(
    git: Git, run: Run, arguments: tuple[str, ...]
) -> None:
    code, out, err = run(*arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)


def test_a_broken_contract_of_a_revision_is_named(root: Path, git: Git, run: Run) -> None:
    (root / "generated/contract/helpcrunch.json").write_text("{", encoding="utf-8")
    commit(git)
    code, _, err = run("--since", "v1")
    assert code == 2
    assert err == ("deskspec: HEAD: generated/contract/helpcrunch.json: not JSON, or cut off\n")
