"""The library on a port: connections are kept, clients are served at once, and it ends clean."""

import http.client
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import pytest
from deskspec_toolkit.verify.receiver import WebhookReceiver
from lab.provider import BASE_PATH, KEY
from lab.server import serving
from lab.shelves import loan_id
from lab.steps import items, library

BOOK = {
    "title": "A Book",
    "author": "Asha Example",
    "language": "en",
    "published_on": "2025-01-23",
}
HEADERS = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}


def connected(base_url: str) -> http.client.HTTPConnection:
    parts = urlsplit(base_url)
    return http.client.HTTPConnection(str(parts.hostname), parts.port)


def test_a_connection_is_kept_from_response_to_response() -> None:
    with serving(library()) as base_url:
        connection = connected(base_url)
        statuses = []
        for method, path in [("GET", "/books"), ("GET", "/nowhere"), ("HEAD", "/books")]:
            connection.request(method, BASE_PATH + path, headers=HEADERS)
            kept = connection.sock
            response = connection.getresponse()
            response.read()
            statuses.append(response.status)
            assert connection.sock is kept
        assert statuses == [200, 404, 405]
        connection.close()


def test_a_connection_and_its_thread_end_with_the_server() -> None:
    before = threading.active_count()
    with serving(library()) as base_url:
        connection = connected(base_url)
        connection.request("GET", f"{BASE_PATH}/books", headers=HEADERS)
        assert len(json.loads(connection.getresponse().read())["items"]) == 20
        assert threading.active_count() == before + 2
    assert threading.active_count() == before
    connection.close()
    with pytest.raises(ConnectionRefusedError):
        connection.connect()


def test_several_clients_are_served_at_once() -> None:
    def create(number: int) -> int:
        body = json.dumps(BOOK | {"isbn": f"{9_790_000_000_000 + number}"})
        connection = connected(base_url)
        connection.request("POST", f"{BASE_PATH}/books", body, HEADERS)
        created: int = json.loads(connection.getresponse().read())["id"]
        connection.close()
        return created

    with serving(provider := library()) as base_url, ThreadPoolExecutor(8) as pool:
        created = list(pool.map(create, range(24)))
    assert len(set(created)) == 24
    assert {book["id"] for book in items(provider, "/books")} >= set(created)


def test_webhooks_go_to_the_url_that_was_subscribed_last() -> None:
    with WebhookReceiver() as receiver, serving(library()) as base_url:
        connection = connected(base_url)
        path = urlsplit(base_url).path
        for url in ("http://127.0.0.1:1/nobody", receiver.url):
            body = json.dumps({"url": url})
            connection.request("POST", f"{path}/subscriptions", body, HEADERS)
            assert connection.getresponse().read()
        for status in ("lost", "returned", "active"):
            body = json.dumps({"status": status})
            connection.request("PATCH", f"{path}/loans/{loan_id(5)}", body, HEADERS)
            assert connection.getresponse().read()
        connection.close()
        (delivery,) = receiver.deliveries
    assert json.loads(delivery.body)["event"] == "loan.returned"
