"""The speed of deskspec compared with other readers of the same responses: `make bench`.

Every result is a ratio of two times, measured alternately in one process, because absolute times
depend on the machine. No number makes the run fail.
"""
