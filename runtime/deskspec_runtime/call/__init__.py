"""One call: settings, request, and the policy that sends, paces, retries and raises."""
