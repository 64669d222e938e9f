# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
"""Contains methods for accessing the API"""
