"""A meeting on paper."""
