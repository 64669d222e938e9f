"""A made-up vendor as large as wanted, made with our own build: 300 operations.

Its sources are those of one resource, the articles, written once more for each further noun; what
all resources share is in one file. As at a real vendor there are corrections and a second profile.
"""

import shutil
from pathlib import Path
from typing import Any, Final

import yaml
from deskspec_toolkit.project import Project

VENDOR: Final = "synthetic"
OPERATIONS: Final = 300
PROFILE: Final = "full"
NEEDED: Final = 3
"""Models that a first call needs: the article, the person who has it, an address."""

MODEL_MODULES: Final = "synthetic_client.models."
IMPORT: Final = "from synthetic_client import Client"
FIRST_CALL: Final = """
from httpx import MockTransport, Response
from synthetic_client import Client
body = {"id": 1, "owner": {"id": 17, "address": {"city": "Chester"}}}
transport = MockTransport(lambda request: Response(200, json=body))
client = Client("bench-key", base_url="http://localhost", transport=transport)
assert client.articles.get(1).owner.address.city == "Chester"
"""

_SOURCES: Final = Path(__file__).parent / "specs" / VENDOR
_TEMPLATES: Final = Path(__file__).parents[1] / "overrides" / "templates"
_NOUNS: Final = [
    "article",
    "account",
    "badge",
    "budget",
    "campaign",
    "channel",
    "contract",
    "coupon",
    "delivery",
    "device",
    "document",
    "estimate",
    "folder",
    "invoice",
    "journey",
    "location",
    "meeting",
    "mission",
    "order",
    "parcel",
    "payment",
    "product",
    "project",
    "question",
    "receipt",
    "report",
    "shipment",
    "survey",
    "ticket",
    "voucher",
]


def project(folder: Path, operations: int = OPERATIONS) -> Project:
    """Write the sources of the vendor, to be generated into the same folder.

    Args:
        folder: An empty folder.
        operations: How many operations the vendor has at most.
    """
    resource = _text("articles")
    nouns = _NOUNS[: operations // resource.count("operationId")]
    sources = folder / "sources"
    shutil.copytree(_TEMPLATES, sources / "overrides" / "templates")
    specs, overrides = sources / "specs" / VENDOR, sources / "overrides" / VENDOR
    specs.mkdir(parents=True)
    (overrides / "profiles").mkdir(parents=True)
    tags = yaml.safe_dump({"tags": [{"name": _plural(noun)} for noun in nouns]})
    (specs / "openapi.yaml").write_text(_text("openapi") + tags, encoding="utf-8")
    for noun in nouns:
        text = _of(noun, resource)
        (specs / f"{_plural(noun)}.yaml").write_text(text, encoding="utf-8")
    (specs / "docs.yaml").write_text(_ledger(nouns, resource), encoding="utf-8")
    for name, place in (("overlay", "overlay"), ("lean", "profiles/lean")):
        actions = "".join(_of(noun, _text(name)) for noun in nouns)
        head = f'overlay: "1.1.0"\ninfo: {{title: {name}, version: "1"}}\nactions:\n'
        (overrides / f"{place}.yaml").write_text(head + actions, encoding="utf-8")
    return Project(sources, folder)


def _text(name: str) -> str:
    return (_SOURCES / f"{name}.yaml").read_text(encoding="utf-8")


def _of(noun: str, text: str) -> str:
    """What is written of articles, about something else."""
    plural, name = _plural(noun), noun.title()
    for old, new in (("articles", plural), ("Article", name), ("article", noun)):
        text = text.replace(old, new)
    return text


def _plural(noun: str) -> str:
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeiou" else f"{noun}s"


def _ledger(nouns: list[str], resource: str) -> str:
    page = {"pages": ["https://synthetic.example/docs"], "read": "2026-11-24", "evidence": "full"}
    operations: dict[str, Any] = {}
    for noun in nouns:
        document = yaml.safe_load(_of(noun, resource))
        for item in document["paths"].values():
            operations |= {operation["operationId"]: page for operation in item.values()}
    return yaml.safe_dump({"operations": operations})
