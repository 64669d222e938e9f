"""What changed between two versions of an API, and which users that breaks."""
