"""The version of the wheel. The build and the User-Agent header read it here."""

__version__ = "0.1.0"
