"""What every generated client runs on: codecs, operations, the call pipeline, errors.

Nothing in here knows a vendor; it imports neither the generated packages nor `deskspec`.
"""
