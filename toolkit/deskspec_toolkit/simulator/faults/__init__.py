"""Faults that tests inject: a file each, with a side in process and one on a socket."""
