"""A package that lacks something of its contracts is refused, by the name of what it lacks."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.generator import completeness
from deskspec_toolkit.generator.contract import BuiltContract, contracts
from deskspec_toolkit.project import Project

Edit: TypeAlias = Callable[[str, str, str], None]

THING = "models/thing.py"
KIND = "models/thing_type.py"
MODELS = "models/__init__.py"
API = "api/things/__init__.py"
GET = "api/things/things_get.py"
LIST = "api/things/things_list.py"
PARCELS = "api/parcels/__init__.py"
DELETE_MANY = "api/parcels/parcels_delete_many.py"
BATCH = "api/parcels/parcels_replace_many.py"
DELETE = "api/parcels/parcels_delete.py"
LOOK_UP = "api/depots/depots_look_up.py"
MARK = "api/notices/notices_mark.py"
EACH = "api/notices/notices_send_each.py"
ZONES = "api/zones/zones_search.py"
SEND = "api/notices/notices_send.py"
SEARCH = "api/parcels/parcels_search.py"


@pytest.fixture(scope="module")
def documented(made: Project) -> list[BuiltContract]:
    return contracts(made, "tiny")


@pytest.fixture(scope="module")
def documented_of_courier(courier: Project) -> list[BuiltContract]:
    return contracts(courier, "courier")


def copied(project: Project, name: str, folder: Path) -> Path:
    """A copy of a generated package."""
    return shutil.copytree(
        project.generated / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
    )


@pytest.fixture
def package(made: Project, tmp_path: Path) -> Path:
    return copied(made, "tiny_client", tmp_path)


@pytest.fixture
def package_of_courier(courier: Project, tmp_path: Path) -> Path:
    return copied(courier, "courier_client", tmp_path)


@pytest.fixture
def edit(package: Path) -> Edit:
    return editing(package)


def editing(package: Path) -> Edit:
    """Replaces what a pattern finds in a file of a package."""

    def replace(name: str, pattern: str, new: str) -> None:
        path = package / name
        text, count = re.subn(pattern, new, path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        assert count
        path.write_text(text, encoding="utf-8")

    return replace


def test_the_package_as_generated_passes(documented: list[BuiltContract], package: Path) -> None:
    completeness.check(documented, package.parent, package.name)


@pytest.mark.parametrize(
    ("name", "pattern", "new", "missing"),
    [
        (THING, r'^ +"made_at": .*\n', "", "madeAt of schema Thing"),
        (THING, r'\("colour", ', '("color", ', "colour of schema Thing"),
        (THING, r"^ +_aliases.*\n", "", "type  of schema Thing"),
        (KIND, r"^ +SMALL = .*\n", "", "small of schema ThingType"),
        (MODELS, r'^ +"Example",\n', "", "schema Example"),
        (API, r"^    def get\(", "    def fetch(", "method of things_get on both clients"),
        (API, r"^    async def list\(", "    async def search(", "method of things_list on both"),
        (GET, r'"GET"', '"POST"', "operation things_get as GET /things/{thing_id}"),
        (GET, r'"/things/', '"/thing/', "operation things_get as GET /things/{thing_id}"),
        (GET, r'^ +"thing_id": .*\n', "", "thing_id of things_get"),
        (LIST, r'"perPage"', '"per_page"', "perPage of things_list"),
        (
            LIST,
            r"\bListedItems\b",
            "EnvelopedResource",
            "success type of things_list as ListedItems",
        ),
        (
            GET,
            r"\bEnvelopedResource\b",
            "ListedItems",
            "success type of things_get as EnvelopedResource",
        ),
        (GET, r'"Thing"\)', '"Example")', "success type of things_get of Thing"),
        (LIST, r'"Thing"\)', '"Example")', "success type of things_list of Thing"),
    ],
)
def test_what_was_taken_out_is_named(
    documented: list[BuiltContract],
    package: Path,
    edit: Edit,
    name: str,
    pattern: str,
    new: str,
    missing: str,
) -> None:
    edit(name, pattern, new)
    with pytest.raises(Failure) as caught:
        completeness.check(documented, package.parent, package.name)
    assert str(caught.value).startswith(f"generated/contract/tiny.yaml: {missing}")


def test_a_package_of_everything_passes_as_generated(
    documented_of_courier: list[BuiltContract], package_of_courier: Path
) -> None:
    completeness.check(documented_of_courier, package_of_courier.parent, package_of_courier.name)


@pytest.mark.parametrize(
    ("name", "pattern", "new", "missing"),
    [
        (PARCELS, r"^    def unassign\(", "    def take(", "method unassign of parcels_assign"),
        (
            PARCELS,
            r"^    async def unassign\(",
            "    async def take(",
            "method unassign of parcels",
        ),
        (PARCELS, r"^    def look_up\(", "    def take(", "method look_up of depots_look_up"),
        (PARCELS, r"^    def iter_look_up\(", "    def take(", "method iter_look_up of depots"),
        (
            LOOK_UP,
            r'_MODELS, "Zone"\)',
            '_MODELS, "Find")',
            "success type of zones.look_up of Zone",
        ),
        (PARCELS, r"^    def replace_many\(", "    def replace(", "method of parcels_replace_many"),
        (BATCH, r"^    whole=.*\n", "", "parcels of parcels_replace_many"),
        (BATCH, r"^    batch=.*\n", "", "parcels of parcels_replace_many"),
        (DELETE_MANY, r"^    batch=.*\n", "", "ids of parcels_delete_many"),
        (BATCH, r'whole=\("parcels"', 'whole=("items"', "parcels of parcels_replace_many"),
        (
            BATCH,
            r"\bBatchEntries\b",
            "WholeBody",
            "success type of parcels_replace_many as BatchEntries",
        ),
        (
            BATCH,
            r'"Parcel"\)',
            '"Depot")',
            "success type of parcels_replace_many of Parcel",
        ),
        (
            DELETE,
            r"\bConfirmation\b",
            "WholeBody",
            "success type of parcels_delete as Confirmation",
        ),
        (MARK, r"\bNoResult\b", "Undocumented", "success type of notices_mark as NoResult"),
        (MARK, r"^ +success=.*\n", "", "success field success of notices_mark"),
        (SEND, r"\bSentResource\b", "WholeBody", "success type of notices_send as SentResource"),
        (
            EACH,
            r"\bEnvelopedList\b",
            "EnvelopedResource",
            "success type of notices_send_each as Envelop",
        ),
        (EACH, r'"SentNotice"\)', '"Card")', "success type of notices_send_each of SentNotice"),
        (SEND, r"^ +fill=.*\n", "", "filled field of notices_send"),
        (ZONES, r"^ +key_header=.*\n", "", "header x-public-key with the key of zones_search"),
        (SEARCH, r'^ +"filter": .*\n', "", "filter of parcels_search"),
        (
            "models/parcel_status.py",
            r'"onhold": "on hold"',
            "",
            "onhold of schema ParcelStatus",
        ),
        (
            "models/parcel_status.py",
            r"^ +__spellings__.*\n",
            "",
            "onhold of schema ParcelStatus",
        ),
        ("models/__init__.py", r'^ +"ParcelEvent",\n', "", "schema ParcelEvent"),
        ("models/__init__.py", r'^ +"UnknownEvent",\n', "", "schema UnknownEvent"),
        ("models/event_parcel.py", r'^ +"id": \(.*\n', "", "id of schema EventParcel"),
        (
            "models/parcel_event_name.py",
            r"^ +\w+ = \"parcel\.lost\"\n",
            "",
            "parcel.lost of schema",
        ),
        ("models/__init__.py", r'^ +"LabelInput",\n', "", "schema LabelInput"),
        (PARCELS, r"^ +due_at: Final = .*\n", "", "search field parcels.dueAt of parcels_search"),
        (PARCELS, r'"parcels\.dueAt"', '"parcels.due"', "search field parcels.dueAt of parcels"),
        ("webhooks.py", r'"parcel\.lost"', '"parcel.gone"', "webhook parcel.lost as ParcelEvent"),
        ("webhooks.py", r'"ParcelEvent"', '"UnknownEvent"', "webhook parcel."),
    ],
)
def test_what_was_taken_out_of_a_package_of_everything_is_named(
    documented_of_courier: list[BuiltContract],
    package_of_courier: Path,
    name: str,
    pattern: str,
    new: str,
    missing: str,
) -> None:
    editing(package_of_courier)(name, pattern, new)
    with pytest.raises(Failure) as caught:
        completeness.check(
            documented_of_courier, package_of_courier.parent, package_of_courier.name
        )
    assert str(caught.value).startswith(f"generated/contract/courier.yaml: {missing}")


@pytest.mark.parametrize(("name", "missing"), [(GET, "things_get"), (LIST, "things_list")])
def test_an_operation_without_module_is_named(
    documented: list[BuiltContract], package: Path, name: str, missing: str
) -> None:
    (package / name).unlink()
    with pytest.raises(Failure, match=rf"operation {missing} is not in the generated package"):
        completeness.check(documented, package.parent, package.name)


def test_what_only_a_profile_documents_is_checked_too(
    documented: list[BuiltContract], package: Path, edit: Edit
) -> None:
    edit(THING, r'^ +"weight": .*\n', "")
    with pytest.raises(Failure, match=r"^generated/contract/tiny\.loud\.yaml: weight of schema"):
        completeness.check(documented, package.parent, package.name)


def test_a_package_that_cannot_be_imported_is_refused(
    documented: list[BuiltContract], package: Path, edit: Edit
) -> None:
    edit(THING, r"^class Thing\(Model\):", "class Thing(Model:")
    with pytest.raises(Failure, match=r"^the generated package tiny_client cannot be imported: Sy"):
        completeness.check(documented, package.parent, package.name)


def test_a_check_leaves_nothing_in_the_package(
    documented: list[BuiltContract], package: Path, files: Callable[[Path], dict[str, bytes]]
) -> None:
    before = files(package)
    completeness.check(documented, package.parent, package.name)
    assert files(package) == before
    assert not list(package.rglob("__pycache__"))
