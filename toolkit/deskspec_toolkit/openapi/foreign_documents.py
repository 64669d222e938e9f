"""Reads foreign YAML and JSON: strict about what would be lost, and nothing else.

Their documents have statuses as keys that are numbers and versions that end in a zero; a
duplicate key is refused, as in ours.
"""

from pathlib import Path
from typing import Any

import yaml
from deskspec_runtime.values import jsontext

from ..failure import Failure
from . import documents


class _ForeignLoader(documents.StrictLoader):
    """Accepts numbers as keys, any decimal, and bytes."""


def _mapping(loader: yaml.CSafeLoader, node: yaml.MappingNode) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            raise Failure(f"line {line}: a key is not text")
        if key_node.value in mapping:
            raise Failure(f"line {line}: duplicate key")
        mapping[key_node.value] = loader.construct_object(value_node, deep=True)
    return mapping


def _number(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> float:
    return float(node.value)


def _bytes(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> bytes:
    return loader.construct_yaml_binary(node)


_ForeignLoader.add_constructor("tag:yaml.org,2002:map", _mapping)
_ForeignLoader.add_constructor("tag:yaml.org,2002:float", _number)
_ForeignLoader.add_constructor("tag:yaml.org,2002:binary", _bytes)


def read(path: Path) -> Any:
    """The value in a YAML or JSON file.

    Raises:
        Failure: It cannot be read, or is neither; with file and line.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise Failure(f"{path}: {error.strerror}") from None
    is_json = raw.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")
    try:
        return jsontext.parse(raw) if is_json else _yaml(raw)
    except ValueError:
        if not is_json:
            raise Failure(f"{path}: not UTF-8 text") from None
    except Failure as failure:
        raise Failure(f"{path}: {failure}") from None
    try:
        return _yaml(raw)  # braces are YAML, too
    except (Failure, ValueError):
        raise Failure(f"{path}: not JSON, or cut off") from None


def _yaml(raw: bytes) -> Any:
    """The value of a YAML text.

    Raises:
        Failure: It is not YAML; with the line, and without a word of the text.
        ValueError: It is not UTF-8.
    """
    try:
        return _ForeignLoader(raw.decode("utf-8-sig")).get_single_data()
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise Failure(f"{line}not YAML: {error.problem}") from None
    except (yaml.YAMLError, RecursionError):
        raise Failure("not YAML") from None
