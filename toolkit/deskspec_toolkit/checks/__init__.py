"""Does an exchange keep a contract? Any OpenAPI document, any request with its answer.

Whoever has exchanges (a recording, a verification) asks here, so that the same difference is the
same finding everywhere. The comparing itself is the runtime's, which the clients' monitor uses too.
"""
