"""Arrangements: what came back. So far: information disclosed without a request."""
