"""The order in which problems are told."""

from __future__ import annotations

from model_registry import Problem


def by_place(problem: Problem) -> tuple[str, int, str]:
    """A key for sorting: by file, then by line as a number."""
    path, _, line = problem.where.rpartition(":")
    if not line.isdigit():
        path, line = problem.where, "0"
    return path, int(line), problem.message
