"""Receiving a webhook: verify its signature, then read its event.

How a vendor signs is data: one generated `Webhooks` constant per vendor. No body is read before its
signature matches, so an error about the content always concerns a genuine webhook.
"""

# Not `standardwebhooks`: it verifies id, time and body in base64, which no vendor here signs.
import hmac
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias, runtime_checkable

from attrs import define

from .errors import ConfigurationError, WebhookPayloadError, WebhookSignatureError
from .values.codecs import ModelOf
from .values.jsontext import parse, type_name
from .values.model import Model
from .values.unset import UNSET

Body: TypeAlias = bytes | bytearray | memoryview
Secret: TypeAlias = str | bytes
Secrets: TypeAlias = Secret | Sequence[Secret]


@runtime_checkable
class HasItems(Protocol):
    """The headers of a request as a mapping of any framework."""

    def items(self) -> Iterable[tuple[Any, Any]]: ...


Headers: TypeAlias = HasItems | Iterable[tuple[str | bytes, str | bytes | Sequence[str | bytes]]]
"""A value may be a list: AWS, among others, has all values of a header in one."""


@define(slots=False, eq=False, repr=False, kw_only=True)
class UnknownEvent(Model):
    """A genuine event of an unknown kind; read it by `event["wireName"]` or `to_dict()`."""


class Webhooks(NamedTuple):
    """How one vendor signs its webhooks, and which events it sends. One generated constant each."""

    vendor: str
    signature: Literal["hmac-sha1", "hmac-sha256", "bearer"]
    """HMAC: of the body, keyed with the secret, in lower-case hex. Bearer: the secret itself."""
    header: str
    event: str | None
    """The key of the body that names the event; `None` if bodies do not name it."""
    models: str
    """The module of the models; each model is loaded with its first event."""
    events: Mapping[str, str]
    """Name of an event -> name of its model class."""
    unknown: str | None
    """The model class of an unknown event, if the vendor's events share an envelope."""

    def unwrap(self, raw_body: Body, headers: Headers, secret: Secrets) -> Model:
        """Verify a webhook and return its event; see `deskspec.webhooks.unwrap`."""
        if not isinstance(raw_body, Body):
            raise TypeError(
                "raw_body must be the bytes of the request as received, not "
                f"{type(raw_body).__name__}: a decoded or parsed body cannot be verified"
            )
        body, keys = bytes(raw_body), _keys(secret)
        self._verify(body, self._signature_in(headers), keys)
        return self._read(body)

    def _signature_in(self, headers: Headers) -> bytes:
        """Return the value of the signature header, of which there must be exactly one."""
        sent = {_ascii(value) for value in _values(headers, self.header)}
        if not sent:
            problem = "is missing"
        elif len(sent) > 1:
            problem = "has different values"
        elif sent == {b""}:
            problem = "is empty or not ASCII"
        else:
            return sent.pop()
        raise self._signature_error(problem, "pass all headers of the request")

    def _verify(self, body: bytes, sent: bytes, keys: list[bytes]) -> None:
        genuine = False
        for key in keys:
            # No early exit: the time must not reveal which of the secrets matches.
            genuine |= hmac.compare_digest(self._expected(key, body), sent)
        if not genuine:
            raise self._signature_error(
                "matches none of the secrets",
                "pass the secret of this webhook, and the body exactly as received",
            )

    def _expected(self, key: bytes, body: bytes) -> bytes:
        if self.signature == "bearer":
            return b"Bearer " + key
        return hmac.digest(key, body, self.signature.removeprefix("hmac-")).hex().encode()

    def _read(self, body: bytes) -> Model:
        # The error is raised outside of `except`: its context would be an exception with the body.
        try:
            envelope = parse(body)
        except ValueError:
            envelope = UNSET
        if envelope is UNSET:
            raise self._payload_error("$", "JSON in UTF-8", "something else", body)
        if type(envelope) is not dict:
            raise self._payload_error("$", "object", type_name(envelope), body)
        known = None
        if self.event is not None:
            name = envelope.get(self.event, UNSET)
            if type(name) is not str:
                seen = "nothing" if name is UNSET else type_name(name)
                raise self._payload_error(f"$.{self.event}", "the event's name", seen, body)
            known = self.events.get(name)
        model = known or self.unknown
        if model is None:
            return UnknownEvent.from_dict(envelope)
        event: Model = ModelOf(self.models, model).model.from_dict(envelope)
        return event

    def _signature_error(self, problem: str, advice: str) -> WebhookSignatureError:
        return WebhookSignatureError(
            f"{self.vendor} webhook: the header {self.header} {problem}. Reject this webhook; if "
            f"all of them fail, {advice}.",
            vendor=self.vendor,
        )

    def _payload_error(
        self, json_path: str, expected: str, seen: str, body: bytes
    ) -> WebhookPayloadError:
        return WebhookPayloadError(
            f"{self.vendor} webhook: genuine, but unreadable: at {json_path}, expected {expected}, "
            f"got {seen}. See .body for the raw body.",
            vendor=self.vendor,
            body=body,
        )


def _values(headers: Headers, header: str) -> list[Any]:
    """Return every value of one header."""
    # WSGI, and with it Django's `META`, writes X-Name as HTTP_X_NAME.
    spellings = {header.lower(), f"http_{header.lower().replace('-', '_')}"}
    try:
        pairs = headers.items() if isinstance(headers, HasItems) else headers
        found = [value for name, value in pairs if _text(name).lower() in spellings]
    except (TypeError, ValueError):
        raise TypeError(
            "headers must be a mapping of names to values, or pairs of name and value, not "
            f"{type(headers).__name__}"
        ) from None
    return [each for value in found for each in (value if _is_several(value) else (value,))]


def _is_several(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str | Body)


def _text(name: Any) -> str:
    return name.decode("latin-1") if isinstance(name, bytes) else str(name)


def _ascii(value: Any) -> bytes:
    """Return the value of a header as bytes; empty if it cannot be a signature."""
    if isinstance(value, str) and value.isascii():
        return value.encode()
    return value if isinstance(value, bytes) and value.isascii() else b""


def _keys(secret: Secrets) -> list[bytes]:
    """Return the secrets as bytes.

    Raises:
        ConfigurationError: There is no secret, or an empty one, with which anybody could sign.
        TypeError: A secret is neither text nor bytes.
    """
    one = isinstance(secret, str | bytes) or not isinstance(secret, Sequence)
    secrets = [secret] if one else secret
    if not secrets:
        raise ConfigurationError("no secret: pass the one that the webhook was set up with")
    keys = []
    for given in secrets:
        if given is not None and not isinstance(given, str | bytes):
            raise TypeError(f"secret must be a str or bytes, not {type(given).__name__}")
        if not given or not given.strip():
            raise ConfigurationError("a secret is empty, blank or None: anybody could sign with it")
        # `surrogatepass`: an error about a lone surrogate would contain the secret.
        keys.append(given if isinstance(given, bytes) else given.encode("utf-8", "surrogatepass"))
    return keys
