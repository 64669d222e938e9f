"""A release of this package: version, changelog, distributions, and what is in them."""
