"""What servers of the fediverse answer, whatever their software: shared by several sources."""
