"""What the properties are for: the generator's own output fails each of them.

The stock client is made on the spot, from the same contract, with the generator's own templates.
"""

import contextlib
import copy
import io
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from harness.catalogue import Call, calls
from harness.strategies import disturbed, responses
from hypothesis import Phase, find, settings
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

CALL = next(call for call in calls() if str(call) == "kustomer-typed-customers_get")
DISTURBANCES: dict[str, Callable[[dict[str, Any]], None]] = {
    "unknown field": lambda c: c["attributes"].update(newField={"a": 1}),
    "null where none is documented": lambda c: c["attributes"].update(emails=None),
    "required field gone": lambda c: c["attributes"].pop("name"),
    "wrong shape": lambda c: c["attributes"].update(sentiment="positive"),
    "instant in another form": lambda c: c["attributes"].update(createdAt=1478560829),
}


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("stock") / "stock_client"
    config = Config.from_sources(
        ConfigFile(post_hooks=[]),
        MetaType.NONE,
        Path("stock"),
        "utf-8",
        overwrite=False,
        output_path=folder,
    )
    data = GeneratorData.from_dict(copy.deepcopy(CALL.contract.document), config=config)
    assert isinstance(data, GeneratorData)
    with contextlib.redirect_stdout(io.StringIO()):
        assert not Project(openapi=data, config=config).build()
    sys.path.insert(0, str(folder.parent))
    yield import_module("stock_client.models")
    sys.path.remove(str(folder.parent))


def survives(read: Callable[[dict[str, Any]], Any], body: dict[str, Any]) -> bool:
    try:
        return bool(read(copy.deepcopy(body)).to_dict() == body)
    except Exception:  # stock output raises the error of the parser
        return False


def ours(call: Call) -> Callable[[dict[str, Any]], Any]:
    return lambda body: call.operation.result.decode({"data": body})


@pytest.mark.parametrize("disturbance", DISTURBANCES)
def test_stock_output_fails_where_ours_does_not(stock: Any, disturbance: str) -> None:
    body = copy.deepcopy(CALL.example["data"])
    DISTURBANCES[disturbance](body)
    assert survives(ours(CALL), body)
    assert not survives(stock.Customer.from_dict, body)


def test_the_property_of_the_round_trips_finds_a_counterexample_in_stock_output(stock: Any) -> None:
    bodies = disturbed(responses(CALL), CALL.envelope_key)
    counterexample = find(
        bodies,
        lambda body: not survives(stock.Customer.from_dict, body["data"]),
        settings=settings(derandomize=True, database=None, phases=[Phase.generate]),
    )
    assert survives(ours(CALL), counterexample["data"])


def test_stock_output_cannot_copy_what_it_read(stock: Any) -> None:
    model = stock.Customer.from_dict(copy.deepcopy(CALL.example["data"]))
    absent = copy.deepcopy(model).attributes.whatsapps
    assert absent is not model.attributes.whatsapps  # UNSET is no longer UNSET
    mine = ours(CALL)(copy.deepcopy(CALL.example["data"]))
    assert copy.deepcopy(mine).attributes.whatsapps is None
