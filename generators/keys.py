"""The key of a target: a digest of everything that its files depend on, computed without parsing anything."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256

from generators import toolchain
from generators.facts import Facts
from generators.target import Options, Target


class Keys:
    """Computes keys, remembering the digests that many targets share."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._families: dict[str, str] = {}
        self._backends: dict[str, str] = {}
        self._templates: dict[tuple[str, ...], str] = {}
        self._probes: dict[tuple[str, ...], str] = {}
        self._graphs: dict[str, str] = {}
        self._options: dict[Options, str] = {}

    def key(self, target: Target, options: Options, templates: Sequence[str], probes: Sequence[str]) -> str:
        """Hex digest of the program, the family's and the backend's facts, the templates read, and which of the
        templates probed are there. Raises FactsError if the family or the backend is unknown."""
        parts = [
            target.id,
            toolchain.digest(),
            self._family(target.family),
            self._backend(target.backend),
            self._choices(options),
            self._content(tuple(templates)),
            self._presence(tuple(probes)),
        ]
        if graphs := self._captured(target.family):
            parts += [toolchain.compiler(), graphs]
        return sha256("\0".join(parts).encode()).hexdigest()

    def _captured(self, family: str) -> str:
        """Of the captured operators of all its tasks, "" if there are none."""
        if family not in self._graphs:
            texts = [f"{path.name}\0".encode() + path.read_bytes() for path in self._facts.graphs(family)]
            self._graphs[family] = sha256(b"\0".join(texts)).hexdigest() if texts else ""
        return self._graphs[family]

    def _family(self, name: str) -> str:
        if name not in self._families:
            self._families[name] = self._facts.registry.digest(name)
        return self._families[name]

    def _backend(self, name: str) -> str:
        if name not in self._backends:
            self._backends[name] = self._facts.hardware.digest(name)
        return self._backends[name]

    def _choices(self, options: Options) -> str:
        if options not in self._options:
            self._options[options] = json.dumps(options.as_json(), sort_keys=True)
        return self._options[options]

    def _content(self, names: tuple[str, ...]) -> str:
        if names not in self._templates:
            self._templates[names] = self._facts.templates.digest(names)
        return self._templates[names]

    def _presence(self, names: tuple[str, ...]) -> str:
        if names not in self._probes:
            there = [[name, self._facts.templates.path(name) is not None] for name in names]
            self._probes[names] = json.dumps(there)
        return self._probes[names]
