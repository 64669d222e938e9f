"""The vendors are those of one list, also where a tool or a type checker needs them written out."""

import ast
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any, get_overloads

import deskspec
import pytest
from deskspec import webhooks
from deskspec._vendors import VENDORS, Vendor
from deskspec_toolkit import project
from deskspec_toolkit.simulator.core import QUIRKS

ROOT = Path(__file__).parents[2]
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WHEEL = PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
LINTER = PYPROJECT["tool"]["importlinter"]
PACKAGES = {vendor.package for vendor in VENDORS.values()}
CLASSES = {
    name: vendor.module
    for vendor in VENDORS.values()
    for name in (vendor.client, vendor.async_client)
}
EVERY_VENDOR = pytest.mark.parametrize("vendor", VENDORS.values(), ids=list(VENDORS))


def folders_in(parent: str) -> set[str]:
    """Names of the folders in one, of those that a vendor may have."""
    found = {path.name for path in (ROOT / parent).iterdir() if path.is_dir()}
    return {name for name in found if name.isidentifier() and not name.startswith("_")}


def imports_for_checkers() -> dict[str, str]:
    """Name -> module, of the names that `deskspec` imports from its modules for checkers only."""
    tree = ast.parse(Path(deskspec.__file__ or "").read_text(encoding="utf-8"))
    blocks = [each for each in tree.body if isinstance(each, ast.If)]
    guarded = [each for each in blocks if ast.unparse(each.test) == "TYPE_CHECKING"]
    return {
        alias.name: f"deskspec.{node.module}"
        for block in guarded
        for node in block.body
        if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module
        for alias in node.names
    }


def test_the_list_is_sorted_by_name() -> None:
    assert list(VENDORS) == sorted(VENDORS)
    assert all(vendor.name == name for name, vendor in VENDORS.items())


@pytest.mark.parametrize(
    ("parent", "others"),
    [
        ("specs", set()),
        ("overrides", {"deskspec", "templates"}),
        ("generated", {"contract", "coverage"}),
        ("tests/cassettes", set()),
    ],
)
def test_no_vendor_lacks_a_folder_and_no_folder_a_vendor(parent: str, others: set[str]) -> None:
    own = PACKAGES if parent == "generated" else set(VENDORS)
    assert folders_in(parent) == own | others


def test_each_vendor_has_a_contract_and_a_scenario() -> None:
    assert {file.name.split(".")[0] for file in project.contract("").parent.glob("*.yaml")} == set(
        VENDORS
    )
    assert {file.stem for file in (ROOT / "tests" / "scenarios").glob("*.yaml")} == set(VENDORS)


@EVERY_VENDOR
def test_classes_are_where_the_list_says_and_public(vendor: Vendor) -> None:
    module = import_module(vendor.module)
    for name, found in (
        (vendor.client, vendor.client_class),
        (vendor.async_client, vendor.async_client_class),
    ):
        assert found is getattr(module, name) is getattr(deskspec, name)
        assert found._environment == vendor.environment
        assert found.__mro__[1].__module__ == f"{vendor.package}.client"


@EVERY_VENDOR
def test_models_are_public_beside_the_classes(vendor: Vendor) -> None:
    module = import_module(vendor.module)
    models = import_module(f"{vendor.package}.models")
    assert module.models is import_module(f"{vendor.module}.models") is models
    assert {vendor.client, vendor.async_client, "models"} <= set(module.__all__)


def test_the_names_that_checkers_see_are_those_of_the_list() -> None:
    assert imports_for_checkers() == CLASSES
    assert {name for name in deskspec.__all__ if name in CLASSES} == CLASSES.keys()


def test_webhooks_are_typed_for_every_vendor() -> None:
    overloads = get_overloads(webhooks.unwrap)
    assert overloads
    annotations = [each.__annotations__["vendor"] for each in overloads]
    typed = [ast.literal_eval(each.removeprefix("Literal")) for each in annotations]
    assert sorted(name for names in typed for name in names) == list(VENDORS)
    for name in VENDORS:
        assert f'`"{name}"`' in (webhooks.unwrap.__doc__ or "")


def test_the_wheel_has_every_package_and_every_source() -> None:
    assert set(WHEEL["packages"]) == {
        "overrides/deskspec",
        "runtime/deskspec_runtime",
        "toolkit/deskspec_toolkit",
        *(f"generated/{package}" for package in PACKAGES),
    }
    sources = {"generated/contract", "generated/coverage", "specs", "overrides/templates"}
    sources |= {f"overrides/{name}" for name in VENDORS}
    assert WHEEL["force-include"] == {
        source: f"deskspec_toolkit/_sources/{source.removeprefix('generated/')}"
        for source in sources
    }


def test_import_contracts_know_every_package() -> None:
    ours = {"deskspec", "deskspec_runtime", *PACKAGES}
    assert set(LINTER["root_packages"]) == ours | {"benchmarks", "deskspec_toolkit"}
    by_name = {contract["name"]: contract for contract in LINTER["contracts"]}
    circles = by_name["No circle between modules or packages"]
    assert set(circles["ancestors"]) == set(LINTER["root_packages"])
    layers = by_name["Imports run one way"]["layers"]
    assert [set(layer.split(" | ")) for layer in layers] == [
        {"benchmarks"},
        {"deskspec_toolkit"},
        {"deskspec"},
        PACKAGES,
        {"deskspec_runtime"},
    ]
    assert set(by_name["Clients reach httpx through one package"]["source_modules"]) == ours


def test_the_simulator_has_every_vendor() -> None:
    assert {name: quirks.vendor for name, quirks in QUIRKS.items()} == {
        name: name for name in VENDORS
    }


def test_the_drift_score_knows_no_vendor() -> None:
    files = list((ROOT / "toolkit" / "deskspec_toolkit" / "drift").rglob("*.py"))
    assert files
    for file in files:
        text = file.read_text(encoding="utf-8").lower()
        assert [vendor for vendor in VENDORS if vendor in text] == [], file
