"""Reads foreign YAML and JSON: strict about what would be lost, and nothing else.

Their documents have statuses as keys that are numbers, versions that end in a zero, and merge keys.
Scalars are those of the core schema of YAML 1.2 (`True`, `+1`, `.5`), but for infinities, which
JSON does not have. A duplicate key is refused, as in ours. So is a file that would take all memory
or the whole stack: nested too deeply, or with aliases of aliases of aliases.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import yaml
from deskspec_runtime.values import jsontext

from ..failure import Failure
from . import documents

MOST_LEVELS: Final = 200
"""How many objects and lists may be inside of each other. Documents of the field have below 60."""
_MOST_REPEATED: Final = 1_000_000
"""How many nodes the aliases of a file may repeat in all."""
_TOO_DEEP: Final = f"nested more than {MOST_LEVELS} levels deep"
_ALIAS: Final = re.compile(r"(?:^|[\s\[{,:?-])\*[^\s*]", re.MULTILINE).search
_HALF_OF_A_PAIR: Final = re.compile(rb"\\u[dD][89a-fA-F]").search
_MERGE: Final = "tag:yaml.org,2002:merge"


class _TooDeep(Failure):
    """A file is nested too deeply."""


class _ForeignLoader(documents.StrictLoader):
    """Accepts the core schema of YAML 1.2, merge keys, numbers as keys, and bytes."""

    _level = 0

    def descend_resolver(self, current_node: yaml.Node | None, current_index: Any) -> None:
        # The composer calls this for each node, and itself for what is inside: its stack is C's.
        self._level += 1
        if self._level > MOST_LEVELS:
            raise _TooDeep(_TOO_DEEP)

    def ascend_resolver(self) -> None:
        self._level -= 1


def _resolve(tag: str, pattern: str, first: str) -> None:
    _ForeignLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first)
    )


_resolve("bool", r"(?:true|True|TRUE|false|False|FALSE)$", "tTfF")
_resolve("null", r"(?:null|Null|NULL|~)$", "nN~")
_resolve("int", r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", "-+0123456789")
_resolve("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789")
_resolve("merge", r"<<$", "<")


def _mapping(loader: yaml.CSafeLoader, node: yaml.MappingNode) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    merged: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            raise Failure(f"line {line}: a key is not text")
        value = loader.construct_object(value_node, deep=True)
        if key_node.tag == _MERGE:
            merged = {**_merged(value, line), **merged}
        elif key_node.value in mapping:
            raise Failure(f"line {line}: duplicate key")
        else:
            mapping[key_node.value] = value
    return {**merged, **mapping} if merged else mapping


def _merged(value: Any, line: int) -> dict[str, Any]:
    """The fields that a merge key brings: of a mapping or of several, the first of which wins."""
    given = value if isinstance(value, list) else [value]
    if not all(isinstance(each, dict) for each in given):
        raise Failure(f"line {line}: << merges mappings, and this is something else")
    return {name: field for each in reversed(given) for name, field in each.items()}


def _integer(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> int:
    return int(node.value, {"0o": 8, "0x": 16}.get(node.value[:2], 10))


def _number(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> float | str:
    number = float(node.value)
    return node.value if number in (float("inf"), float("-inf")) else number


def _bytes(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> bytes:
    return loader.construct_yaml_binary(node)


_ForeignLoader.add_constructor("tag:yaml.org,2002:map", _mapping)
_ForeignLoader.add_constructor("tag:yaml.org,2002:int", _integer)
_ForeignLoader.add_constructor("tag:yaml.org,2002:float", _number)
_ForeignLoader.add_constructor("tag:yaml.org,2002:binary", _bytes)


def _plain(loader: yaml.CSafeLoader, node: yaml.Node) -> Any:
    """A value without its tag, as the language that wrote it would print it."""
    if isinstance(node, yaml.MappingNode):
        return _mapping(loader, node)
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    return node.value


def _stream(loader: yaml.CSafeLoader, node: yaml.Node) -> Any:
    """The bytes of a stream that was sent as a body: the first part of its state."""
    value = _plain(loader, node)
    state = value.get("state") if isinstance(value, dict) else None
    return state[0] if isinstance(state, list) and state else None


# Recorders of Python and of Ruby tag what is text or bytes to everybody else.
_ForeignLoader.add_constructor("!binary", _bytes)
_ForeignLoader.add_constructor("tag:yaml.org,2002:python/str", _plain)
_ForeignLoader.add_constructor("tag:yaml.org,2002:python/unicode", _plain)
_ForeignLoader.add_constructor("tag:yaml.org,2002:python/tuple", _plain)
_ForeignLoader.add_constructor("tag:yaml.org,2002:python/object/new:_io.BytesIO", _stream)
_ForeignLoader.add_multi_constructor("!ruby/", lambda loader, _, node: _plain(loader, node))


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
        return _json(raw) if is_json else _yaml(raw)
    except ValueError:
        if not is_json:
            raise Failure(f"{path}: not UTF-8 text") from None
    except Failure as failure:
        raise Failure(f"{path}: {failure}") from None
    try:
        return _yaml(raw)  # braces are YAML, too
    except _TooDeep as failure:
        raise Failure(f"{path}: {failure}") from None
    except (Failure, ValueError):
        raise Failure(f"{path}: not JSON, or cut off") from None


def read_contract(path: Path) -> Any:
    """Like `read`, without half of a surrogate pair, which no validator takes, in any text.

    Raises:
        Failure: As `read` does.
    """
    value = read(path)
    try:
        has_half = _HALF_OF_A_PAIR(path.read_bytes()) is not None
    except OSError as error:
        raise Failure(f"{path}: {error.strerror}") from None
    return _with_whole_texts(value) if has_half else value


def _with_whole_texts(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_with_whole_texts(each) for each in value]
    if isinstance(value, dict):
        return {_with_whole_texts(key): _with_whole_texts(each) for key, each in value.items()}
    return value


def _json(raw: bytes) -> Any:
    """The value of a JSON text.

    Raises:
        Failure: It is nested too deeply.
        ValueError: It is not JSON, or not UTF-8.
    """
    value = jsontext.parse(raw)
    level = [value]
    for _ in range(MOST_LEVELS):
        level = [inner for each in level for inner in _inner(each)]
        if not level:
            return value
    raise _TooDeep(_TOO_DEEP)


def _yaml(raw: bytes) -> Any:
    """The value of a YAML text.

    Raises:
        Failure: It is not YAML; with the line, and without a word of the text.
        ValueError: It is not UTF-8.
    """
    text = raw.decode("utf-8-sig")
    try:
        value = _ForeignLoader(text).get_single_data()
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise Failure(f"{line}not YAML: {error.problem}") from None
    except (yaml.YAMLError, KeyError, ValueError):  # text that is not of the type of its tag
        raise Failure("not YAML") from None
    if _ALIAS(text) and _repeated(value, {}) > _MOST_REPEATED:
        raise Failure(f"its aliases repeat more than {_MOST_REPEATED:,} nodes")
    return value


def _repeated(value: Any, sizes: dict[int, int]) -> int:
    """How many nodes are below a value, each as often as it is repeated.

    Args:
        value: The value.
        sizes: The sizes of the objects and lists that were counted, by their identity.
    """
    if not isinstance(value, dict | list):
        return 1
    if id(value) not in sizes:
        sizes[id(value)] = 1 + sum(_repeated(each, sizes) for each in _inner(value))
    return sizes[id(value)]


def _inner(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()
