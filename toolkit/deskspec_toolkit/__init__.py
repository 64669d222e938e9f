"""What maintainers and CI run: the build and the simulator, behind the `deskspec` command.

Importing this package, its `cli` or its `pytest_plugin` needs nothing that a plain install lacks;
their parts need the extra `deskspec[toolkit]`.
"""
