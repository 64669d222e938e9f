"""Compares recorded traffic (VCR cassettes and HAR files) with a contract."""
