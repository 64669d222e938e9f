"""`import deskspec` costs what it must; models, httpx and vendors come with their first use.

Each measurement is a Python of its own, because this one has everything loaded.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import deskspec
import pytest
from deskspec._vendors import VENDORS

CLIENTS = [vendor.client for vendor in VENDORS.values()]
PACKAGES = [vendor.package for vendor in VENDORS.values()]
EXCEPTIONS = [
    *["DeskspecError", "ConfigurationError", "APIConnectionError", "APITimeoutError"],
    *["APIStatusError", "BadRequestError", "AuthenticationError", "PermissionDeniedError"],
    *["NotFoundError", "ConflictError", "UnprocessableEntityError", "RateLimitError"],
    "UnsuccessfulError",
    *["InternalServerError", "APIResponseValidationError"],
    *["ContractError", "WebhookSignatureError", "WebhookPayloadError"],
]
DOCUMENTED = [
    *[name for client in CLIENTS for name in (client, f"Async{client}")],
    *EXCEPTIONS,
    *["UNSET", "raw", "DEFAULT_TIMEOUT", "webhooks", "UnknownEvent", "Finding"],
]
THIRD_PARTY = {"httpx", "attr", "attrs", "msgspec", "anyio"}
CALL = """
import httpx
from deskspec import HelpCrunch
transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": 7}))
client = HelpCrunch("a-key", transport=transport, verify=False)
client.customers.get(7)
"""

RESOURCE = """
import httpx
from deskspec import Kustomer
attributes = {
    "name": "Asha",
    "emails": [{"email": "asha.rao@example.com"}],
    "lastConversation": {"id": "7"},
    "sentiment": {"polarity": 1},
}
body = {"data": {"id": "7", "attributes": attributes, "relationships": {}, "links": {}}}
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=body))
client = Kustomer("a-key", org="acme", transport=transport, verify=False)
customer = client.customers.get("7")
"""


def loaded_by(code: str) -> set[str]:
    """The modules that code loads which a bare Python does not have."""
    program = f"import sys\nbare = set(sys.modules)\n{code}\nimport json\n"
    program += "print(json.dumps(sorted(set(sys.modules) - bare)))"
    # Without site packages' start-up files, which load modules of their own.
    paths = [path for path in sys.path if path and Path(path).is_dir()]
    before = f"import sys\nsys.path[:] = {paths!r}\n"
    done = subprocess.run(
        [sys.executable, "-S", "-c", before + program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def third_parties(modules: set[str]) -> set[str]:
    """The top-level packages among modules that are neither of Python nor of deskspec."""
    names = {module.partition(".")[0] for module in modules}
    ours = {"deskspec", "deskspec_runtime", *PACKAGES}
    return {name for name in names - ours if name not in sys.stdlib_module_names and name[0] != "_"}


def test_import_loads_neither_models_nor_clients_nor_the_toolkit() -> None:
    modules = loaded_by("import deskspec")
    assert third_parties(modules) <= THIRD_PARTY
    for module in modules:
        assert ".models" not in module
        assert ".api" not in module
        assert not module.startswith(("deskspec_toolkit", "yaml", "jsonschema", "openapi"))
        assert not module.endswith(("_client", ".webhooks"))


def test_module_of_webhooks_comes_with_its_first_use_and_without_a_vendor_or_httpx() -> None:
    modules = loaded_by("import deskspec\ndeskspec.webhooks.unwrap\ndeskspec.UnknownEvent")
    assert {"deskspec.webhooks", "deskspec_runtime.webhooks"} <= modules
    assert "httpx" not in modules
    assert not [module for module in modules if "_client" in module]


def test_import_of_everything_public_adds_only_what_httpx_needs() -> None:
    allowed = third_parties(loaded_by("import httpx, attrs, msgspec, anyio"))
    code = "import deskspec\nfor name in deskspec.__all__: getattr(deskspec, name)"
    modules = loaded_by(code)
    assert third_parties(modules) <= allowed
    assert not [module for module in modules if module.startswith("deskspec_toolkit")]
    assert not [module for module in modules if ".models." in module]


def test_first_call_loads_only_the_models_and_the_operation_that_it_needs() -> None:
    modules = loaded_by(CALL)
    models = {m for m in modules if m.startswith("helpcrunch_client.models.")}
    assert models == {"helpcrunch_client.models.customer"}
    operations = {m for m in modules if m.startswith("helpcrunch_client.api.customers.")}
    assert operations == {"helpcrunch_client.api.customers.customers_get"}
    assert not [m for m in modules if m.startswith(("doubletick_client", "kustomer_client"))]
    assert not [m for m in modules if m.startswith("deskspec_toolkit")]


def test_first_call_loads_no_slow_module_that_only_other_calls_need() -> None:
    httpx_alone = loaded_by("import httpx\nhttpx.Client(verify=False)")
    assert not {"attr", "decimal", "msgspec", "platform", "uuid"} & (loaded_by(CALL) - httpx_alone)


@pytest.mark.parametrize(
    ("use", "expected"),
    [
        ("", {"customer"}),
        ("assert customer.name == 'Asha'", {"customer", "customer_attributes"}),
        ("assert customer.emails", {"customer", "customer_attributes", "email"}),
    ],
)
def test_an_object_inside_is_loaded_when_it_is_first_asked_for(
    use: str, expected: set[str]
) -> None:
    parts = (module.partition("kustomer_client.models.") for module in loaded_by(RESOURCE + use))
    assert {name for _, found, name in parts if found} == expected


def test_sync_call_needs_no_event_loop() -> None:
    httpx_alone = loaded_by("import httpx\nhttpx.Client(verify=False)")
    assert not {"trio", "asyncio"} & (loaded_by(CALL) - httpx_alone)


@pytest.mark.parametrize("name", DOCUMENTED)
def test_documented_name_is_public(name: str) -> None:
    assert name in deskspec.__all__
    assert getattr(deskspec, name) is not None


@pytest.mark.parametrize("name", deskspec.__all__)
def test_public_name_imports_and_is_listed(name: str) -> None:
    assert hasattr(deskspec, name)
    assert name in dir(deskspec)


def test_public_names_are_unique_and_no_other_name_exists() -> None:
    assert len(set(deskspec.__all__)) == len(deskspec.__all__)
    untyped: Any = deskspec  # a checker would not let it pass
    with pytest.raises(AttributeError, match="Zendesk"):
        _ = untyped.Zendesk


@pytest.mark.parametrize("package", ["deskspec", "deskspec_runtime", *PACKAGES])
def test_every_shipped_package_says_that_it_is_typed(package: str) -> None:
    module = __import__(package)
    assert (Path(module.__path__[0]) / "py.typed").is_file()
