"""Parts of the HTTP client: the wire, saved answers, rate limits."""
