"""Browsers: what they are, where they are, and pages run in them for real."""
