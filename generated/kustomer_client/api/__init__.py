# Generated from specs/kustomer by `deskspec generate`. Do not edit.
"""Contains methods for accessing the API"""
