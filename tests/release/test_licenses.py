"""The license of what is installed follows from its own metadata."""

from importlib.metadata import distributions
from pathlib import Path

import pytest
from deskspec_toolkit.release.licenses import Licenses, licenses_of


@pytest.mark.parametrize(
    ("lines", "licenses"),
    [
        (["License-Expression: mit or apache-2.0"], [{"expression": "MIT OR Apache-2.0"}]),
        (["License: MIT"], [{"expression": "MIT"}]),
        (["License-Expression: MIT", "License: BSD"], [{"expression": "MIT"}]),
        (
            ["License: BSD", "Classifier: License :: OSI Approved :: BSD License"],
            [{"license": {"name": "BSD License"}}],
        ),
        (["License: Beerware of 1999"], [{"license": {"name": "Beerware of 1999"}}]),
        (["License: Permission is", "        granted."], None),
        (["Classifier: Typing :: Typed"], None),
        ([], None),
    ],
)
def test_license_is_an_expression_else_a_name(
    tmp_path: Path, lines: list[str], licenses: Licenses | None
) -> None:
    folder = tmp_path / "Some_Thing-1.0.dist-info"
    folder.mkdir()
    text = "\n".join(["Metadata-Version: 2.1", "Name: Some_Thing", "Version: 1.0", *lines, ""])
    (folder / "METADATA").write_text(text, encoding="utf-8")
    expected = {} if licenses is None else {"some-thing": licenses}
    assert licenses_of(distributions(path=[str(tmp_path)])) == expected
