"""Kustomer's companies: which of them a list has."""

from typing import Any

from simulator.asking import Provider, in_request, marks

COMPANIES = "/v1/companies"
IS_OURS = "what a filter compares"


def listed(kustomer: Provider, **query: str) -> tuple[list[str], list[str]]:
    """The names of the companies in a list, and the marks of the response."""
    response = kustomer.ask("GET", COMPANIES, params=query)
    entries: list[dict[str, Any]] = response.json()["data"]
    return [each["attributes"]["name"] for each in entries], marks(response)


def test_a_list_is_of_an_external_id_or_of_a_text(kustomer: Provider) -> None:
    for name, external_id in (("Blue Mugs", "blue"), ("Red Mugs", "red")):
        new = in_request("kustomer-companies_create", name=name, external_id=external_id)
        assert kustomer.ask("POST", COMPANIES, json=new).status_code == 201
    assert listed(kustomer, externalId="red") == (["Red Mugs"], [])
    assert listed(kustomer, filter="blue m") == (["Blue Mugs"], [IS_OURS])
    assert listed(kustomer, externalId="nobody") == ([], [])


def test_both_together_are_ignored(kustomer: Provider) -> None:
    every = listed(kustomer)
    assert len(every[0]) > 1
    assert listed(kustomer, externalId="nobody", filter="nobody") == every
