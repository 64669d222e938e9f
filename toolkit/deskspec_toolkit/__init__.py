"""The tools for maintainers and CI, behind the `deskspec` command.

A plain install can import this package, its `cli` and its `pytest_plugin`; the commands and the
fixture need the extra `deskspec[toolkit]`.
"""
