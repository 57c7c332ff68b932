"""Records and views of the AT Protocol, as Bluesky uses them."""
