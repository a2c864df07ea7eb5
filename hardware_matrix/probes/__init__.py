"""One small program a runtime: each looks for its runtime and prints a report, as `python -m hardware_matrix.probes.torch`.

They run in child processes only: they import what may hang or crash.
"""
