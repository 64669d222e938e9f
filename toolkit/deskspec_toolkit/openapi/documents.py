"""Reads and writes documents, exactly: YAML for people, JSON for programs.

Only JSON scalars are resolved: `on` and `no` are text, a date is text. What YAML would change
silently is refused, with file and line: duplicate keys, keys that are not text, and numbers that
would lose a last zero.
"""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import yaml
from deskspec_runtime.values import jsontext

from ..failure import Failure
from .origins import Origin, origin_of_node

Document: TypeAlias = dict[str, Any]


class SourcedDocument(NamedTuple):
    """A document, and the file and line of each part of it."""

    document: Document
    origin: Origin

    def failure(self, place: Sequence[str], problem: str) -> Failure:
        """The failure that names file and line of a place, the place, and what is wrong there."""
        return Failure(f"{self.origin.at(place)}: {'.'.join(place)}: {problem}")


class StrictLoader(yaml.CSafeLoader):
    """Accepts the plain scalars of JSON, and no others."""


class _DocumentDumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _resolve(tag: str, pattern: str, first: str) -> None:
    StrictLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


def _quote(tag: str, pattern: str, first: str) -> None:
    _DocumentDumper.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first)
    )


StrictLoader.yaml_implicit_resolvers = {}
_resolve("bool", r"(?:true|false)$", "tf")
_resolve("null", r"(?:null|~|)$", "n~")
StrictLoader.yaml_implicit_resolvers[""] = [("tag:yaml.org,2002:null", re.compile("$"))]
_resolve("int", r"-?(?:0|[1-9][0-9]*)$", "-0123456789")
_resolve("float", r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$", "-0123456789")

# Text that YAML 1.2 or an older reader would take for something else is quoted when written.
_quote("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789")
_quote("int", r"0o[0-7]+$", "0")
_quote("bool", r"[yYnN]$", "yYnN")


def _mapping(loader: yaml.CSafeLoader, node: yaml.MappingNode) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        line = key_node.start_mark.line + 1
        if not isinstance(key, str):
            raise Failure(f"{line}: key {key!r} is not text; quote it")
        if key in mapping:
            raise Failure(f"{line}: duplicate key {key!r}")
        mapping[key] = loader.construct_object(value_node, deep=True)
    return mapping


def _number(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> float:
    if re.search(r"\.[0-9]*0$", node.value) and not node.value.endswith(".0"):
        line = node.start_mark.line + 1
        raise Failure(f"{line}: {node.value} would lose its last zero; quote it if it is text")
    return float(node.value)


_JSON_TAGS = [f"tag:yaml.org,2002:{name}" for name in ("bool", "int", "null", "seq", "str")]
# What a tag such as !!timestamp would make is not JSON; without a constructor it is refused.
StrictLoader.yaml_constructors = {
    tag: yaml.CSafeLoader.yaml_constructors[tag] for tag in _JSON_TAGS
} | {None: yaml.CSafeLoader.yaml_constructors[None]}
StrictLoader.add_constructor("tag:yaml.org,2002:map", _mapping)
StrictLoader.add_constructor("tag:yaml.org,2002:float", _number)


def read(path: Path, shown: str) -> Document:
    """The document in a file.

    Args:
        path: The file.
        shown: The file's name in messages.

    Raises:
        Failure: It cannot be read, is not YAML, or is not a mapping; with file and line.
    """
    return _read(path, shown)[0]


def read_with_origin(path: Path, shown: str) -> SourcedDocument:
    """The document in a file, and the lines of its parts.

    Args:
        path: The file.
        shown: The file's name in messages.

    Raises:
        Failure: It cannot be read, is not YAML, or is not a mapping; with file and line.
    """
    document, node = _read(path, shown)
    return SourcedDocument(document, origin_of_node(node, shown))


def _read(path: Path, shown: str) -> tuple[Document, yaml.Node]:
    try:
        loader = StrictLoader(path.read_text(encoding="utf-8"))
        node = loader.get_single_node()
        document = loader.construct_document(node) if node else None
    except OSError as error:
        raise Failure(f"{shown}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise Failure(f"{shown}: not UTF-8 text") from None
    except Failure as failure:
        raise Failure(f"{shown}:{failure}") from None
    except yaml.MarkedYAMLError as error:
        line = f":{error.problem_mark.line + 1}" if error.problem_mark else ""
        raise Failure(f"{shown}{line}: not YAML: {error.problem}") from None
    except yaml.YAMLError:
        raise Failure(f"{shown}: not YAML") from None
    if node is None or not isinstance(document, dict):
        raise Failure(f"{shown}: a mapping is expected at the top")
    own: Document = unshared(document)
    return own, node


def unshared(value: Any) -> Any:
    """Copy a value so that YAML aliases share nothing: overlays change values in place."""
    if isinstance(value, dict):
        return {key: unshared(inner) for key, inner in value.items()}
    return [unshared(inner) for inner in value] if isinstance(value, list) else value


def mapping(value: Any, where: str) -> dict[str, Any]:
    """`value`, if it is a mapping.

    Raises:
        Failure: It is something else.
    """
    if not isinstance(value, dict):
        raise Failure(f"{where}: a mapping is expected")
    return value


def dump(document: Document, header: str) -> str:
    """A document as YAML text that every loader reads alike, below a comment."""
    text = yaml.dump(
        document, Dumper=_DocumentDumper, sort_keys=False, width=100, allow_unicode=True
    )
    return f"# {header}\n{text}"


def read_json(path: Path, shown: str) -> Document:
    """The document in a JSON file of our own making.

    Args:
        path: The file.
        shown: The file's name in messages.

    Raises:
        Failure: It cannot be read, or is not JSON.
    """
    try:
        document: Document = jsontext.parse(path.read_bytes())
    except OSError as error:
        raise Failure(f"{shown}: {error.strerror}") from None
    except ValueError:
        raise Failure(f"{shown}: not JSON") from None
    return document


def parse_json(text: str) -> Document:
    """The mapping in a JSON text of our own making."""
    document: Document = json.loads(text)
    return document


def write_json(path: Path, document: Document) -> None:
    """Write a mapping as JSON, whole or not at all.

    Raises:
        Failure: The file cannot be written.
    """
    write_text(path, json.dumps(document, indent=2) + "\n")


def write_text(path: Path, text: str) -> None:
    """Write a text in UTF-8, whole or not at all; half a surrogate pair is written as its escape.

    A link stays one, and a device such as `/dev/stdout` is written to, not replaced.

    Raises:
        Failure: The file cannot be written.
    """
    raw = text.encode("utf-8", "backslashreplace")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():
            path.write_bytes(raw)
        else:
            _replace(path.resolve() if path.is_symlink() else path, raw)
    except OSError as error:
        raise Failure(f"{path}: cannot be written: {error.strerror}") from None


def _replace(path: Path, raw: bytes) -> None:
    new = path.with_name(f"{path.name}.new")
    try:
        new.write_bytes(raw)
        new.replace(path)
    except OSError:
        new.unlink(missing_ok=True)
        raise
