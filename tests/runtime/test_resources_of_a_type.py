"""A resource of any type is read as the class of its type, and no other class is loaded."""

import subprocess
import sys

import pytest
from deskspec_runtime.values.codecs import ModelOf, ResourceOf
from kustomer_client.models import Customer, KObject, SearchHit

MODELS = "kustomer_client.models"
ANY_RESOURCE = ResourceOf(
    {"customer": ModelOf(MODELS, "Customer"), "kobject": ModelOf(MODELS, "KObject")},
    ModelOf(MODELS, "SearchHit"),
)
LOADED = """
import sys
from deskspec_runtime.values.codecs import ModelOf, ResourceOf
names = ("Customer", "KObject", "Note", "SearchHit")
customer, kobject, note, hit = (ModelOf("kustomer_client.models", name) for name in names)
codec = ResourceOf({"customer": customer, "kobject": kobject, "note": note}, hit)
found = codec.decode({"type": "note", "id": "a"})
assert codec.encode(found) == {"type": "note", "id": "a"}
print([each for each in ("customer", "k_object", "note", "search_hit")
       if f"kustomer_client.models.{each}" in sys.modules])
"""


@pytest.mark.parametrize(
    ("type_", "class_"),
    [
        ("customer", Customer),
        ("kobject", KObject),
        ("kobject.order", KObject),
        ("customers", SearchHit),
        ("order.kobject", SearchHit),
        ("", SearchHit),
        (None, SearchHit),
        (7, SearchHit),
    ],
)
def test_the_type_names_the_class(type_: object, class_: type) -> None:
    wire = {"type": type_, "id": "a", "attributes": {"name": "Asha", "newField": [1]}}
    found = ANY_RESOURCE.decode(wire)
    assert type(found) is class_
    assert ANY_RESOURCE.encode(found, wire) == wire


@pytest.mark.parametrize("wire", [None, 7, "a", ["customer"]])
def test_what_is_no_object_stays_as_it_came(wire: object) -> None:
    assert ANY_RESOURCE.decode(wire) == wire


def test_only_the_class_that_came_is_loaded() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=False
    )
    assert (ran.stdout, ran.stderr) == ("['note']\n", "")
