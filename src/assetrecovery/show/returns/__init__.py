"""A return on paper."""
