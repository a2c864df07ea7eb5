"""Drift: where the generated files are not what the facts, and the recorded edits, say they are."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from typing import Literal

from generators.carry_out import make
from generators.errors import BadRequest
from generators.manifest import NAME, Manifest, Record
from generators.pipeline import Setup, held
from generators.request import Request, wanted
from generators.target import Order, Target
from generators.tree import PRISTINE, Tree, digest_of
from generators.work import Nothing, look_up
from model_registry import FactsError, Problem

Kind = Literal["absent", "missing", "outdated", "edited", "stale", "base"]


@dataclass(frozen=True)
class Drift:
    """One file that is not as it should be.

    kind: `absent` should exist by the scope and was never generated; `missing` was deleted; `outdated` would be
    generated differently now; `edited` by hand and not recorded; `stale` is not generated any more; `base` has lost
    the copy that merges start from. advice: a command or a sentence. diff: unified, without line ends.
    """

    target: Target
    path: str
    kind: Kind
    advice: str
    diff: tuple[str, ...] = ()


@dataclass(frozen=True)
class Report:
    """What a check found. files: all that were compared, in order, drifted or not."""

    files: tuple[tuple[Target, str], ...]
    drifts: tuple[Drift, ...]
    seconds: float


def check(setup: Setup, *, key: bool = False, backends: tuple[str, ...] = ()) -> Report:
    """Renders every target of the manifest and, with `key`, those of the key families, and compares. Writes nothing.

    backends: for which the key families are expected; none means every one that has templates.
    Raises BadRequest when there is nothing to check, and what `pipeline.run` raises about facts and templates.
    """
    with held(setup.out, write=False):
        return _check(setup, Request(key=True, backends=backends) if key else None)


def _check(setup: Setup, scope: Request | None) -> Report:
    started = time.perf_counter()
    manifest = Manifest.load(setup.out)
    orders, drifts = _orders(manifest, setup, scope)
    if not orders and not drifts:
        raise BadRequest(
            Problem(
                "there is nothing to check: no target was ever generated here",
                str(setup.out / NAME),
                "Generate some first, or name the folder with --out.",
            )
        )
    files: list[tuple[Target, str]] = [(drift.target, drift.path) for drift in drifts]
    comparison = _Comparison(Tree(setup.out), manifest)
    for product in make(orders, setup).products:
        record = manifest.targets.get(product.target)
        drifts += comparison.target(product.target, {path: text for path, text, _ in product.files}, record)
        files += [
            (product.target, path) for path in {*(record.files if record else ()), *(p for p, *_ in product.files)}
        ]
    return Report(
        tuple(sorted(set(files))),
        tuple(sorted(drifts, key=lambda drift: (drift.target, drift.path, drift.kind))),
        time.perf_counter() - started,
    )


def _orders(manifest: Manifest, setup: Setup, scope: Request | None) -> tuple[list[Order], list[Drift]]:
    expected: dict[Target, Record | None] = dict(manifest.targets)
    if scope:
        expected |= {
            target: None for target in wanted(scope, setup.facts, setup.cache_folder).targets if target not in expected
        }
    orders: list[Order] = []
    drifts: list[Drift] = []
    problems: dict[Problem, None] = {}
    for target, record in sorted(expected.items(), key=lambda item: item[0]):
        options = record.options if record else Request().options
        try:
            found = look_up(target, options, setup.facts)
        except FactsError as error:
            if not _is_gone(target, setup):
                problems |= dict.fromkeys(error.problems)
                continue
            found = Nothing(target, error.problems[0])
        if not isinstance(found, Nothing):
            orders.append((target, options))
        elif record:
            drifts += [Drift(target, path, "stale", f"{found.reason}") for path in record.files]
    if problems:
        raise FactsError(problems)
    return orders, drifts


def _is_gone(target: Target, setup: Setup) -> bool:
    return target.family not in setup.facts.registry.names() or target.backend not in setup.facts.hardware.names()


class _Comparison:
    """Compares one target at a time with the files on disk."""

    def __init__(self, tree: Tree, manifest: Manifest) -> None:
        self._tree = tree
        self._manifest = manifest

    def target(self, target: Target, texts: dict[str, str], record: Record | None) -> Iterator[Drift]:
        recorded = record.files if record else {}
        for path, text in sorted(texts.items()):
            if path not in recorded:
                yield self._drift(target, path, "absent", self._regenerate(target), None, text)
            else:
                yield from self._file(target, path, text, recorded[path])
        for path in sorted(set(recorded) - set(texts)):
            yield Drift(target, path, "stale", self._regenerate(target))

    def _file(self, target: Target, path: str, text: str, recorded: str) -> Iterator[Drift]:
        found, new = self._tree.digest(path), digest_of(text)
        if found is None:
            yield self._drift(target, path, "missing", self._regenerate(target), None, text)
            return
        base = self._tree.base(path, recorded)
        edited = found not in (recorded, new)
        if edited and self._manifest.kept.get(path) != found:
            advice = f"If the edit is meant: generate keep {self._tree.out.as_posix()}/{path}"
            yield self._drift(target, path, "edited", advice, base or text, self._read(path))
        if new != recorded:
            yield self._drift(target, path, "outdated", self._regenerate(target), base or self._read(path), text)
        elif base is None:
            copy = f"{self._tree.out.as_posix()}/{PRISTINE}/{path}"
            yield Drift(target, path, "base", f"Restore {copy}, or delete it. {self._regenerate(target)}")

    def _drift(self, target: Target, path: str, kind: Kind, advice: str, old: str | None, new: str) -> Drift:
        name = f"{self._tree.out.as_posix()}/{path}"
        lines = unified_diff(
            (old or "").splitlines(),
            new.splitlines(),
            "/dev/null" if old is None else f"a/{name.lstrip('/')}",
            f"b/{name.lstrip('/')}",
            lineterm="",
        )
        return Drift(target, path, kind, advice, tuple(lines))

    def _read(self, path: str) -> str:
        return (self._tree.out / path).read_text(encoding="utf-8", errors="replace")

    def _regenerate(self, target: Target) -> str:
        out = self._tree.out.as_posix()
        command = f"generate {target.artifact} {target.family} --hardware {target.backend}"
        return f"Run: {command}" + ("" if out == "generated" else f" --out {out}")
