"""Runs openapi-python-client, as a library, on the projection of a vendor."""

import contextlib
import io
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openapi_python_client import Project as Generator
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from ..failure import Failure
from ..openapi.documents import Document
from ..openapi.key_slots import key_slot
from ..openapi.operations import facts_of
from ..openapi.origins import Origin
from .call_context import rate_expression
from .template_context import TemplateContext

_UNUSED = ("types.py", "errors.py")
"""Files of the generator that `deskspec_runtime` replaces."""
_RUFF_RULES = "I,F401,TC005"
_LINE_LENGTH = 100
_OPERATION = re.compile(r"parsing (?P<method>[A-Z]+) (?P<path>\S+) within")


def write_package(
    document: Document,
    pages: dict[str, list[str]],
    evidence: dict[str, str],
    templates: Path,
    folder: Path,
    vendor: str,
    origin: Origin,
) -> None:
    """Write the package of a vendor into a new folder.

    Args:
        document: The projection.
        pages: Operation id -> its doc pages, for docstrings.
        evidence: Operation id -> how much of them was read.
        templates: The folder of our templates.
        folder: The target; it must not exist.
        vendor: The vendor, for the header of each file.
        origin: Where each part of the default contract was written.

    Raises:
        Failure: The generator warned or failed; every warning counts.
    """
    config = Config.from_sources(
        ConfigFile(package_name_override=f"{vendor}_client", post_hooks=[]),
        MetaType.NONE,
        folder,
        "utf-8",
        overwrite=False,
        output_path=folder,
    )
    data = GeneratorData.from_dict(_generator_view(document), config=config)
    if not isinstance(data, GeneratorData):
        raise Failure(f"{origin.at(())}: the generator rejects the document: {data.detail}")
    # Request bodies become arguments, so their classes are not needed.
    data.models = [
        m for m in data.models if str(m.class_info.name) in document["components"]["schemas"]
    ]
    generator = Generator(openapi=data, config=config, custom_template_path=templates)
    views = TemplateContext(document, pages, evidence)
    rate = facts_of(document["info"]).get("rate")
    generator.env.globals.update(
        model_of=views.model,
        call_of=views.call,
        methods_of=views.methods_of,
        models_of=views.models_of,
        search_fields_of=views.search_fields,
        spellings_of=views.spellings,
        server=document["servers"][0]["url"],
        auth_scheme=key_slot(document, {}).prefix,
        environment=vendor.upper(),
        rate=rate_expression(rate, "") if rate is not None else None,
        plans=_plans_expression(rate or {}),
    )
    with contextlib.redirect_stdout(io.StringIO()):
        warnings = generator.build()
    for warning in warnings:
        where = origin.at(_place(warning.header or ""))
        raise Failure(f"{where}: the generator warns: {warning.header} {warning.detail}")
    for name in _UNUSED:
        (folder / name).unlink()
    if views.webhooks is not None:
        template = generator.env.get_template("webhooks.py.jinja")
        text = template.render(vendor=vendor, webhooks=views.webhooks)
        (folder / "webhooks.py").write_text(text, encoding="utf-8")
    (folder / "py.typed").touch()
    _finish(folder, vendor, origin)


def _plans_expression(rate: Mapping[str, Any]) -> str:
    """Return the expression of the rates of a vendor's plans."""
    rates = (
        f"{plan!r}: {rate_expression({**rate, 'requests': most}, '')}"
        for plan, most in rate.get("plans", {}).items()
    )
    return f"{{{', '.join(rates)}}}"


def _generator_view(document: Document) -> Document:
    """Return the projection for the generator: types that only a codec knows become any value."""
    view: Document = _plain({k: v for k, v in document.items() if k != "webhooks"})
    return view


def _plain(node: Any) -> Any:
    if isinstance(node, list):
        return [_plain(entry) for entry in node]
    if not isinstance(node, dict):
        return node
    is_map = node.get("additionalProperties") not in (None, False) and "properties" not in node
    if "format" in node or is_map:
        return {key: node[key] for key in ("description",) if key in node}
    return {
        key: _plain_properties(value) if key == "properties" else _plain(value)
        for key, value in node.items()
        if key not in ("additionalProperties", "examples")
    }


def _plain_properties(properties: Document) -> Document:
    return {
        name: _plain(schema)
        for name, schema in properties.items()
        if "alias" not in schema.get("x-deskspec", {})
    }


def _finish(folder: Path, vendor: str, origin: Origin) -> None:
    header = f"# Generated from specs/{vendor} by `deskspec generate`. Do not edit.\n"
    for path in sorted(folder.rglob("*.py")):
        path.write_text(header + path.read_text(encoding="utf-8"), encoding="utf-8")
    ruff = [sys.executable, "-m", "ruff"]
    options = ["--isolated", "--no-cache", "--quiet", "--config", f"line-length={_LINE_LENGTH}"]
    # ruff removes unused imports from an __init__ only in preview, as an unsafe fix, because a
    # hand-written one could re-export them.
    check = ["check", "--fix-only", "--preview", "--unsafe-fixes", "--select", _RUFF_RULES]
    for command in (check, ["format"]):
        ran = subprocess.run(
            [*ruff, *command, *options, str(folder)],
            capture_output=True,
            text=True,
            check=False,
        )
        if ran.returncode:
            raise Failure(
                f"{origin.at(())}: ruff {command[0]} failed on the generated code: "
                f"{ran.stderr.strip()}"
            )


def _place(header: str) -> tuple[str, ...]:
    """The place that a warning of the generator is about: an operation, if it names one."""
    named = _OPERATION.search(header)
    return ("paths", named["path"], named["method"].lower()) if named else ()
