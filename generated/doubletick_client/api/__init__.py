# Generated from specs/doubletick by `deskspec generate`. Do not edit.
"""Contains methods for accessing the API"""
