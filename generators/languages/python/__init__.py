"""Python: compiled, unused helpers and imports taken out, imports sorted, linted, and laid out as black does."""

from __future__ import annotations

from collections.abc import Sequence

from generators.languages import Flaw


def finish(texts: Sequence[str]) -> list[str | list[Flaw]]:
    """For each text, in order, what to publish or what is wrong with it."""
    from generators.languages.python.lint import lint
    from generators.languages.python.syntax import compiled

    results: list[str | list[Flaw]] = [compiled(text) for text in texts]
    sound = [index for index, result in enumerate(results) if isinstance(result, str)]
    for index, result in zip(sound, lint([str(results[index]) for index in sound]), strict=True):
        results[index] = result
    return results
