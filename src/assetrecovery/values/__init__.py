"""Values: the small exact types that every record is made of; they know only the standard library and attrs."""
