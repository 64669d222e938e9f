"""What every generated client runs on: codecs, operations, the call pipeline, errors.

Nothing here is specific to a vendor, and nothing imports the generated packages or `deskspec`.
"""
