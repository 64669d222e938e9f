"""Receiving a webhook: verify its signature, then read its event.

How a vendor signs and names its events is data: one generated `Webhooks` constant per vendor. No
body is read before its signature matches, so an error about the content always concerns a genuine
webhook.
"""

# Not `standardwebhooks`: it verifies id, time and body in base64, which no vendor here signs.
import hmac
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias, runtime_checkable

from .call import settings
from .errors import ConfigurationError, WebhookPayloadError, WebhookSignatureError
from .values import forms
from .values.codecs import ModelOf
from .values.jsontext import parse, type_name
from .values.model import Model, define
from .values.unset import UNSET

Body: TypeAlias = bytes | bytearray | memoryview
WebhookSecret: TypeAlias = str | bytes
WebhookSecrets: TypeAlias = WebhookSecret | Sequence[WebhookSecret]


@runtime_checkable
class HasItems(Protocol):
    """The headers of a request as a mapping of any framework."""

    def items(self) -> Iterable[tuple[Any, Any]]: ...


Headers: TypeAlias = HasItems | Iterable[tuple[str | bytes, str | bytes | Sequence[str | bytes]]]
"""A value may be a list: AWS, among others, has all values of a header in one."""


@define(slots=False, eq=False, repr=False, kw_only=True)
class UnknownEvent(Model):
    """A genuine event of an unknown kind; read it by `event["wireName"]` or `to_dict()`."""

    __slots__ = ()


class Webhooks(NamedTuple):
    """How one vendor signs its webhooks, and which events it sends. One generated constant each."""

    vendor: str
    signature: Literal["hmac-sha1", "hmac-sha256", "authorization"]
    """HMAC: of the body, keyed with the secret, in lower-case hex. Authorization: the secret
    itself, as Bearer or as Basic."""
    header: str
    event: Sequence[str]
    """The fields of the body that may name the event, tried in order."""
    models: str
    """The module of the models; each model is loaded with its first event."""
    events: Mapping[str, str]
    """Name of an event -> name of its model class."""
    keys: Mapping[str, Mapping[str, str | bool | None]] = {}
    """Model class of an event without a name -> the fields that tell it, each with its only value,
    or `None` for any. The first class whose fields are all there is the event's."""
    unknown: str | None = None
    """The model class of an unknown event, if the vendor's events share an envelope."""
    has_forms: bool = False
    """Whether bodies may be forms; their `Content-Type` says so."""

    def unwrap(self, raw_body: Body, headers: Headers, secret: WebhookSecrets) -> Model:
        """Verify a webhook and return its event; see `deskspec.webhooks.unwrap`."""
        # A header may hold the secret itself: nothing is raised where either is a variable.
        sealed, received = settings.sealed(secret), settings.sealed(headers)
        del secret, headers
        if not isinstance(raw_body, Body):
            raise TypeError(
                "raw_body must be the bytes of the request as received, not "
                f"{type(raw_body).__name__}: a decoded or parsed body cannot be verified"
            )
        body, keys = bytes(raw_body), _keys(sealed)
        pairs = _pairs(received)
        if pairs is None:
            raise TypeError(
                "headers must be a mapping of names to values, or pairs of name and value, not "
                f"{type(_revealed(received)).__name__}"
            )
        problem = self._problem_with_signature(body, pairs, keys)
        if problem is not None:
            raise self._signature_error(*problem)
        return self._read(body, _content_type(pairs) if self.has_forms else "")

    def _problem_with_signature(
        self, body: bytes, headers: settings.Secret, keys: list[settings.Secret]
    ) -> tuple[str, str] | None:
        """Return what is wrong with the signature header, and what to do about it.

        There must be exactly one value.
        """
        sent = {_ascii(value) for value in _values(headers, self.header)}
        advice = "pass all headers of the request"
        if not sent:
            return "is missing", advice
        if len(sent) > 1:
            return "has different values", advice
        if sent == {b""}:
            return "is empty or not ASCII", advice
        if not self._is_genuine(body, sent.pop(), keys):
            advice = "pass the secret of this webhook, and the body exactly as received"
            return "matches none of the secrets", advice
        return None

    def _is_genuine(self, body: bytes, sent: bytes, keys: list[settings.Secret]) -> bool:
        genuine = False
        for key in keys:
            # No early exit: the time must not reveal which of the secrets matches.
            genuine |= hmac.compare_digest(self._expected(_bytes(key), body, sent), sent)
        return genuine

    def _expected(self, key: bytes, body: bytes, sent: bytes) -> bytes:
        if self.signature != "authorization":
            return hmac.digest(key, body, self.signature.removeprefix("hmac-")).hex().encode()
        if not sent.startswith(b"Basic "):
            return b"Bearer " + key
        # A secret may be registered as user:password or encoded; base64 has no colon.
        is_plain = b":" in key and b":" not in sent
        return b"Basic " + (b64encode(key) if is_plain else key)

    def _read(self, body: bytes, content_type: str) -> Model:
        is_form = forms.is_form(content_type)
        # The error is raised outside of `except`: its context would be an exception with the body.
        try:
            envelope = forms.parse(body, content_type) if is_form else parse(body)
        except ValueError:
            envelope = UNSET
        if envelope is UNSET:
            expected = "a form in UTF-8" if is_form else "JSON in UTF-8"
            raise self._payload_error("$", expected, "something else", body)
        if type(envelope) is not dict:
            raise self._payload_error("$", "object", type_name(envelope), body)
        model = self._known(envelope, body) or self.unknown
        if model is None:
            return UnknownEvent.from_dict(envelope)
        event: Model = ModelOf(self.models, model).model.from_dict(envelope)
        return event

    def _known(self, envelope: dict[str, Any], body: bytes) -> str | None:
        """Return the model class of an event; `None` if no page has the event."""
        named = [envelope[field] for field in self.event if type(envelope.get(field)) is str]
        if named:
            return next((self.events[name] for name in named if name in self.events), None)
        if self.event and not self.keys:
            name = envelope.get(self.event[0], UNSET)
            seen = "nothing" if name is UNSET else type_name(name)
            raise self._payload_error(f"$.{self.event[0]}", "the event's name", seen, body)
        return next((model for model, keys in self.keys.items() if _has(envelope, keys)), None)

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


def _pairs(sealed: Any) -> settings.Secret | None:
    """Return name in lower case and value of each header, sealed; `None` if they cannot be read."""
    headers = _revealed(sealed)
    try:
        pairs = headers.items() if isinstance(headers, HasItems) else headers
        return settings.Secret([(_text(name).lower(), value) for name, value in pairs])
    except (TypeError, ValueError):
        return None


def _values(headers: settings.Secret, header: str) -> list[Any]:
    """Return every value of one header."""
    # WSGI, and with it Django's `META`, writes X-Name as HTTP_X_NAME.
    written = header.lower().replace("-", "_")
    spellings = {header.lower(), f"http_{written}"}
    if written == "content_type":
        spellings.add(written)  # the one header without HTTP_
    pairs: Any = headers.reveal()
    found = [value for name, value in pairs if name in spellings]
    return [each for value in found for each in (value if _is_several(value) else (value,))]


def _content_type(headers: settings.Secret) -> str:
    return next((_text(value) for value in _values(headers, "Content-Type")), "")


def _has(envelope: dict[str, Any], keys: Mapping[str, str | bool | None]) -> bool:
    """Whether the fields that tell an event are there; a form has true as text."""
    return all(
        key in envelope
        and (value is None or envelope[key] == value or envelope[key] == str(value).lower())
        for key, value in keys.items()
    )


def _is_several(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str | Body)


def _text(name: Any) -> str:
    return name.decode("latin-1") if isinstance(name, bytes) else str(name)


def _ascii(value: Any) -> bytes:
    """Return the value of a header as bytes; empty if it cannot be a signature."""
    if isinstance(value, str) and value.isascii():
        return value.encode()
    return value if isinstance(value, bytes) and value.isascii() else b""


def _keys(sealed: Any) -> list[settings.Secret]:
    """Return each secret, sealed: what is refused here must not be in the variables of a traceback.

    Raises:
        ConfigurationError: There is no secret, or an empty one, with which anybody could sign.
        TypeError: A secret is neither text nor bytes.
    """
    keys = _separated(sealed)
    if not keys:
        raise ConfigurationError("no secret: pass the one that the webhook was set up with")
    for key in keys:
        kind: type[Any] = type(key.reveal())
        if not issubclass(kind, str | bytes | None):
            raise TypeError(f"secret must be a str or bytes, not {kind.__name__}")
        if not key.reveal() or not key.reveal().strip():
            raise ConfigurationError("a secret is empty, blank or None: anybody could sign with it")
    return keys


def _separated(sealed: Any) -> list[settings.Secret]:
    given = _revealed(sealed)
    is_one = isinstance(given, str | bytes) or not isinstance(given, Sequence)
    return [settings.Secret(each) for each in ([given] if is_one else given)]


def _revealed(sealed: Any) -> Any:
    return sealed.reveal() if isinstance(sealed, settings.Secret) else sealed


def _bytes(key: settings.Secret) -> bytes:
    secret: Any = key.reveal()
    # `surrogatepass`: an error about a lone surrogate would contain the secret.
    return bytes(secret if isinstance(secret, bytes) else secret.encode("utf-8", "surrogatepass"))
