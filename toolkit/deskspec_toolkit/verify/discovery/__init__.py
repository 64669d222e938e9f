"""Finds what a provider holds: arguments that refer to it, created items, samples, pages."""
