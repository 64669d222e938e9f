"""The id in `groupId` is one of `groups`, but not in operations on another kind of groups."""

from typing import Any, cast

import pytest
from deskspec_toolkit.openapi.operation_view import operation_views
from deskspec_toolkit.openapi.resources import resources
from deskspec_toolkit.verify.discovery.argument_finder import ArgumentFinder
from deskspec_toolkit.verify.discovery.caller import Caller
from deskspec_toolkit.verify.discovery.samples import Samples

ID = {"name": "groupId", "in": "query", "required": True, "schema": {"type": "string"}}


def finder_of(tag: str) -> tuple[ArgumentFinder, Any]:
    listing = {"tags": ["groups"], "responses": {}}
    reading = {"tags": [tag], "parameters": [ID], "responses": {}}
    document = {"paths": {"/groups": {"get": listing}, "/chats/info": {"get": reading}}}
    ids = {("GET", "/groups"): "groups_list", ("GET", "/chats/info"): "chats_get"}
    views = operation_views(document, ids)
    finder = ArgumentFinder(cast("Caller", None), resources(views), Samples(1))
    return finder, next(each for each in views if each.id == "chats_get")


@pytest.mark.parametrize("tag", ["groups", "chats", "group_chats"])
def test_id_is_that_of_the_resource_with_its_name(tag: str) -> None:
    finder, reading = finder_of(tag)
    found = finder.resource_of(reading.fields[0], reading)
    assert found is not None
    assert found.path == "/groups"


@pytest.mark.parametrize("tag", ["wa_groups", "WhatsApp groups"])
def test_id_in_a_namesake_of_a_resource_is_none_of_its_ids(tag: str) -> None:
    finder, reading = finder_of(tag)
    assert finder.resource_of(reading.fields[0], reading) is None
