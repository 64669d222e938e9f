"""`python -m deskspec_toolkit.generator.inventory PACKAGE`: what a generated package has, as JSON.

It runs in its own process, because the calling process may have loaded an earlier generation.
"""

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.contract.files import ContractFiles
from deskspec_runtime.values.codecs import Codec, ModelOf
from deskspec_runtime.values.search_fields import SearchField


def inventory_of(package: str) -> dict[str, Any]:
    """Return the inventory of an importable package.

    Args:
        package: Its name, for example `helpcrunch_client`.

    Returns:
        `models`: name -> wire names or values. `operations`: id -> its calls and what it
        returns. `methods`: resource -> those of each class. `others`: what an operation is also
        called -> the model that it then returns. `search`: class -> wire names. `events`: name ->
        model.
    """
    resources = list(_resources(import_module(f"{package}.api")))
    contract_files = ContractFiles(package)
    return {
        "models": dict(_models(import_module(f"{package}.models"))),
        "operations": {
            operation.id: _described(contract_files, resource, operation)
            for resource in resources
            for operation in _operations(resource)
        },
        "methods": {
            resource.__name__.rpartition(".")[2]: [
                sorted(name for name in vars(cls) if not name.startswith("_"))
                for cls in _classes(resource)
                if issubclass(cls, ResourceMethods | AsyncResourceMethods)
            ]
            for resource in resources
        },
        "others": {
            other.name: _model_in(other.result)
            for resource in resources
            for module in _modules(resource)
            for other in vars(module).values()
            if isinstance(other, Operation) and other is not module.OPERATION
        },
        "search": {name: fields for each in resources for name, fields in _search_fields(each)},
        "events": _events(package),
    }


def _models(models: ModuleType) -> Iterator[tuple[str, list[str]]]:
    for name in dir(models):
        cls = getattr(models, name)
        fields = getattr(cls, "_fields", None)
        if fields is None:
            spellings = getattr(cls, "__spellings__", {})
            yield name, sorted([*(member.value for member in cls), *spellings])
        else:
            yield name, sorted([*(wire for wire, _ in fields.values()), *cls._aliases])


def _resources(api: ModuleType) -> Iterator[ModuleType]:
    for resource in iter_modules(api.__path__):
        yield import_module(f"{api.__name__}.{resource.name}")


def _operations(resource: ModuleType) -> Iterator[Operation[Any]]:
    for module in _modules(resource):
        yield module.OPERATION


def _modules(resource: ModuleType) -> Iterator[ModuleType]:
    """Yield the module of each operation of a resource."""
    for module in iter_modules(resource.__path__):
        yield import_module(f"{resource.__name__}.{module.name}")


def _described(
    contract_files: ContractFiles, resource: ModuleType, operation: Operation[Any]
) -> dict[str, Any]:
    method = operation.id.removeprefix(f"{resource.__name__.rpartition('.')[2]}_")
    return {
        "method": operation.method.lower(),
        "path": operation.path,
        "clients": [cls.__name__ for cls in _classes(resource) if method in vars(cls)],
        "inputs": sorted(wire for wire, _ in operation.inputs.values()),
        "batch": operation.batch and operation.batch.argument,
        "whole": operation.whole and operation.whole[0],
        "result": type(operation.result).__name__,
        "model": _model_in(operation.result),
        "beside": sorted(getattr(operation.result, "beside", {})),
        "success": operation.success,
        "key_header": operation.key_header or "authorization",
        "fill": operation.fill and "/".join(operation.fill),
        "checked": _checked(contract_files, operation.id),
    }


def _search_fields(resource: ModuleType) -> Iterator[tuple[str, list[str]]]:
    for cls in _classes(resource):
        fields = [each.name for each in vars(cls).values() if isinstance(each, SearchField)]
        if fields:
            yield cls.__name__, fields


def _classes(module: ModuleType) -> list[type]:
    """Return the classes that a module defines, and not those that it imports."""
    classes = [each for each in vars(module).values() if isinstance(each, type)]
    return [each for each in classes if each.__module__ == module.__name__]


def _model_in(result: object) -> str | None:
    """Return the name of the model inside a result or a codec, at any depth."""
    while not isinstance(result, ModelOf):
        inner = next((each for each in vars(result).values() if isinstance(each, Codec)), None)
        if inner is None:
            return None
        result = inner
    return result.model.__name__


def _checked(contract_files: ContractFiles, operation_id: str) -> dict[str, Any]:
    """Return the contract of an operation as the monitor loads it, by profile."""
    try:
        return contract_files.contracts_of(operation_id)
    except (OSError, KeyError):  # the file or a component is missing
        return {}


def _events(package: str) -> dict[str, list[str]]:
    """Return what tells an event, its name or one of its fields -> the model classes."""
    if all(each.name != "webhooks" for each in iter_modules(import_module(package).__path__)):
        return {}
    webhooks = import_module(f"{package}.webhooks").WEBHOOKS
    events = {name: [model] for name, model in webhooks.events.items()}
    for model, keys in webhooks.keys.items():
        for key in keys:
            events.setdefault(key, []).append(model)
    return events


if __name__ == "__main__":
    print(json.dumps(inventory_of(sys.argv[1])))
