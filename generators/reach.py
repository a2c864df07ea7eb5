"""Which targets there are for a request that does not name each, remembered between runs.

Looking at every family's facts takes a second; whether any of them changed is seen from their digests in a twentieth
of that.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import product
from pathlib import Path

from generators import toolchain
from generators.facts import Facts
from generators.target import Options, Target

# Requests that take turns: all, the key families, one family after another.
_REMEMBERED = 20


@dataclass(frozen=True)
class Reach:
    """The targets that something can be generated for, sorted, and the backends that were considered."""

    backends: tuple[str, ...]
    targets: tuple[Target, ...]


def reach(
    families: Sequence[str],
    backends: Sequence[str],
    artifacts: Sequence[str],
    options: Options,
    facts: Facts,
    cache: Path,
) -> Reach:
    """What can be generated for these families; no backends means every one that has templates.

    cache: the folder to remember it in. Raises BadRequest, with every problem, if facts cannot be used or a template
    is missing that must be there.
    """
    memory = _Memory(cache / "reach.json")
    digest = _digest(families, backends, artifacts, options, facts)
    known = memory.get(digest)
    if known is None:
        from generators.work import possible

        chosen = tuple(backends) or furnished_backends(facts)
        wanted = sorted(Target(*names) for names in product(families, chosen, artifacts))
        known = Reach(chosen, tuple(possible(wanted, options, facts)))
        memory.put(digest, known)
    return known


def furnished_backends(facts: Facts) -> tuple[str, ...]:
    """The backends that have templates, by name. Raises FactsError."""
    backends = [facts.hardware.backend(name) for name in facts.hardware.names()]
    return tuple(backend.name for backend in backends if backend.templates)


def _digest(
    families: Iterable[str], backends: Sequence[str], artifacts: Sequence[str], options: Options, facts: Facts
) -> str:
    """Covers everything that decides which targets there are."""
    parts = [
        toolchain.digest(),
        facts.templates.digest(facts.templates.names()),
        *(facts.hardware.digest(name) for name in backends or facts.hardware.names()),
        *(f"{name} {facts.registry.digest(name)}" for name in families),
        json.dumps([list(backends), list(artifacts), options.as_json(), [*map(str, facts.graphs())]]),
    ]
    return sha256("\0".join(parts).encode()).hexdigest()


class _Memory:
    """A JSON file of what was found for the latest requests. One that is broken or cannot be written knows nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, digest: str) -> Reach | None:
        with suppress(KeyError, TypeError, ValueError, AttributeError):
            entry = self._load()[digest]
            return Reach(tuple(map(str, entry["backends"])), tuple(map(Target.parse, entry["targets"])))
        return None

    def put(self, digest: str, found: Reach) -> None:
        entries = self._load()
        entries[digest] = {"backends": list(found.backends), "targets": [target.id for target in found.targets]}
        kept = dict(list(entries.items())[-_REMEMBERED:])
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            draft = self._path.with_suffix(f".{sha256(digest.encode()).hexdigest()[:8]}")
            draft.write_text(json.dumps(kept), encoding="utf-8")
            draft.replace(self._path)

    def _load(self) -> dict[str, dict[str, list[str]]]:
        with suppress(OSError, ValueError):
            entries = json.loads(self._path.read_text(encoding="utf-8"))
            if isinstance(entries, dict):
                return entries
        return {}
