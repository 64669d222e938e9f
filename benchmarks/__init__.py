"""How fast deskspec is beside what else reads the same answers: `make bench`.

Everything is a ratio of two times that were taken in turns in one process, because the times
themselves say more about the machine than about us. Nothing fails on a number.
"""
