"""What a part of a document uses: by reference, directly or not, and by the type of a resource."""

from typing import Any

import pytest
from deskspec_toolkit.openapi.references import reached_from


def schema(name: str) -> str:
    return f"#/components/schemas/{name}"


DOCUMENT: dict[str, Any] = {
    "info": {"x-deskspec": {"resource": {"types": {"book": "Book", "loan": "Loan"}}}},
    "components": {
        "schemas": {
            "Event": {"type": "object", "x-deskspec": {"resources": ["book", "chair"]}},
            "Book": {"type": "object", "properties": {"author": {"$ref": schema("Author")}}},
            "Author": {"type": "object", "properties": {"books": {"$ref": schema("Book")}}},
            "Loan": {"type": "object"},
            "Wire": {
                "type": "object",
                "format": "attribute-pairs",
                "properties": {"a": {"$ref": schema("Loan")}},
            },
        },
        "responses": {"Gone": {"content": {"a/b": {"schema": {"$ref": schema("Loan")}}}}},
    },
}


@pytest.mark.parametrize(
    ("root", "reached"),
    [
        ({"type": "object"}, set()),
        ({"$ref": schema("Loan")}, {schema("Loan")}),
        ({"$ref": schema("Author")}, {schema("Author"), schema("Book")}),
        ({"$ref": schema("Event")}, {schema("Event"), schema("Book"), schema("Author")}),
        ({"x-deskspec": {"resources": ["loan"]}}, {schema("Loan")}),
        ({"$ref": schema("Wire")}, {schema("Wire"), schema("Loan")}),
        (
            {"404": {"$ref": "#/components/responses/Gone"}},
            {"#/components/responses/Gone", schema("Loan")},
        ),
        ([{"$ref": schema("Nowhere")}], {schema("Nowhere")}),
    ],
)
def test_what_is_used_directly_or_not_is_reached(root: Any, reached: set[str]) -> None:
    assert reached_from(DOCUMENT, root) == reached


def test_a_document_that_names_no_types_has_none_to_reach() -> None:
    assert reached_from({"info": {}}, {"x-deskspec": {"resources": ["book"]}}) == set()
