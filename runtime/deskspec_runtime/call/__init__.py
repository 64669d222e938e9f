"""A call: its settings, its request, and the policy that sends, waits, retries and raises."""
