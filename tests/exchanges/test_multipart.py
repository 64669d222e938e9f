"""Forms with parts: what is written is what others read, and what others write is read."""

import httpx
import pytest
from deskspec_toolkit.exchanges import multipart
from deskspec_toolkit.exchanges.multipart import FormPart
from harness.forms import parts_of

EVERY_BYTE = bytes(range(256))
KIND = "multipart/form-data; boundary=cut"
FILES = [
    b"",
    EVERY_BYTE,
    b"\r\n",
    b"\r\n--",
    b"\r\n--cut",
    b"--cut--\r\n",
    b"\r\n\r\n",
    b"Content-Type: a/b\r\n\r\n",
]


@pytest.mark.parametrize("content", FILES)
def test_form_is_read_as_another_parser_reads_it(content: bytes) -> None:
    parts = [FormPart("note", "é\r\n".encode()), FormPart("file", content, "a.png", "image/png")]
    body, kind = multipart.written(parts)
    assert multipart.read(body, kind) == parts
    assert [(p.name, p.filename, p.content) for p in parts_of(body, kind)] == [
        ("note", None, "é\r\n".encode()),
        ("file", "a.png", content),
    ]


@pytest.mark.parametrize("content", FILES)
def test_form_of_another_writer_is_read(content: bytes) -> None:
    files = {"file": ("ä.png", content, "image/png")}
    request = httpx.Request("POST", "http://a", data={"näme": "é", "tags": ["a", "b"]}, files=files)
    assert multipart.read(request.read(), request.headers["content-type"]) == [
        FormPart("näme", "é".encode()),
        FormPart("tags", b"a"),
        FormPart("tags", b"b"),
        FormPart("file", content, "ä.png", "image/png"),
    ]


def test_names_and_files_end_where_they_are_meant_to() -> None:
    parts = [FormPart('a"b\r\n\r\nc', b"1"), FormPart("f", b"2", 'd"\n.png', "image/png")]
    assert [(p.name, p.filename, p.content) for p in parts_of(*multipart.written(parts))] == [
        ("a%22b%0D%0A%0D%0Ac", None, b"1"),
        ("f", "d%22%0A.png", b"2"),
    ]


def test_text_of_another_type_says_so() -> None:
    parts = [FormPart("a", b"{}", content_type="application/json")]
    assert multipart.read(*multipart.written(parts)) == parts


def test_same_parts_are_the_same_bytes() -> None:
    parts = [FormPart("file", EVERY_BYTE, "a.png", "image/png")]
    assert multipart.written(parts) == multipart.written(parts)


def test_boundary_may_be_quoted() -> None:
    body = b'--a b\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n--a b--\r\n'
    assert multipart.read(body, 'multipart/form-data; boundary="a b"') == [FormPart("x", b"1")]


FIELD = b'--cut\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n--cut--\r\n'


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (KIND, b""),
        (KIND, b"{}"),
        (KIND, FIELD[:-6]),
        (KIND, FIELD.replace(b"form-data", b"attachment")),
        (KIND, FIELD.replace(b"; name=", b"; title=")),
        (KIND, FIELD.replace(b"\r\n\r\n", b"\r\n")),
        (KIND, FIELD.replace(b"--cut\r\nC", b"--cut x\r\nC")),
        (KIND, FIELD.replace(b"cut", b"other")),
        ("multipart/form-data", FIELD),
        ("multipart/form-data; boundary=", FIELD),
        ("multipart/form-data; boundary=\u00e9", FIELD),
    ],
)
def test_what_is_no_form_is_said_to_be_none(kind: str, body: bytes) -> None:
    assert multipart.read(FIELD, KIND) == [FormPart("x", b"1")]
    with pytest.raises(ValueError, match=r"boundary|end|field|name"):
        multipart.read(body, kind)


def test_line_breaks_of_a_recorder_that_writes_text_are_understood() -> None:
    body = b'--b\nContent-Disposition: form-data; name="n"\n\na\n--b--\n'
    (part,) = multipart.read(body, "multipart/form-data; boundary=b")
    assert (part.name, part.text) == ("n", "a")
