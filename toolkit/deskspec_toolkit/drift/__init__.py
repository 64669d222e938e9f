"""How much of what a provider can change is found: many small drifts, each verified on its own.

A drift is one thing that a provider does otherwise than its contract says. Operators make them of
the operations and fields that the contract has and the simulator answers; a transport between the
verifier and the simulator applies one. Whether it is found decides whoever verifies; nothing here
knows how that is done.
"""
