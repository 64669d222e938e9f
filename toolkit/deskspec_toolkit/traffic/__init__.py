"""Recordings of traffic, read and compared with a contract: VCR cassettes and HAR files."""
