"""What else must move after an edit in a spec: one list, for `deskspec generate` and the tests."""
