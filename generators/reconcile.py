"""New texts against the files that are there: what to create, replace, merge, remove, and where a person must decide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from generators.manifest import Manifest, Record
from generators.outcome import Outcome, Standing
from generators.publish import ABSENT, Change
from generators.target import Target
from generators.tree import digest_of

if TYPE_CHECKING:
    from generators.produce import Product


class Reconciler:
    """Decides file by file, given what is there."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self._tree = standing.tree
        self._manifest = standing.manifest
        self._force = standing.force

    def product(self, product: Product) -> Iterator[Outcome]:
        """What becomes of the files of a target that was made, and of those that it no longer has."""
        record = self._manifest.targets.get(product.target)
        for path, text, _ in product.files:
            yield self._file(product.target, path, text, record.files.get(path) if record else None)
        if record:
            yield from self._stale(product.target, record, {path for path, *_ in product.files})

    def gone(self, target: Target) -> Iterator[Outcome]:
        """What becomes of the files of a target that nothing makes any more."""
        yield from self._stale(target, self._manifest.targets[target], set())

    def _file(self, target: Target, path: str, text: str, recorded: str | None) -> Outcome:
        found, new = self._tree.digest(path), digest_of(text)
        change = Change(path, text, text, found or ABSENT)
        if found is None:
            return Outcome(target, path, "create", "" if recorded is None else "it was missing", change)
        if found == new:
            return Outcome(target, path, "identical", change=None if self._based(path, recorded, new) else change)
        if found == recorded:
            return Outcome(target, path, "update", change=change)
        if self._force:
            return Outcome(target, path, "forced", self._replaced(path, recorded), change)
        if recorded is None:
            return self._conflict(target, path, "there is already a file here that `generate` did not write")
        if new == recorded and self._based(path, recorded, new):
            return self._standing.kept(target, path, found)
        try:
            mine = self._tree.text(path)
        except UnicodeDecodeError:
            return self._conflict(target, path, "your edit cannot be merged: the file is not UTF-8 text any more")
        if new == recorded:
            return self._standing.kept(target, path, found, Change(path, mine, text, found))
        return self._merge(target, path, text, recorded, mine)

    def _merge(self, target: Target, path: str, text: str, recorded: str, mine: str) -> Outcome:
        from generators.merge import Merged, merge  # libcst takes long to import, and edits are rare

        base = self._tree.base(path, recorded)
        if base is None:
            return self._conflict(target, path, "your edit cannot be merged: the copy of what was generated is lost")
        merged = merge(base, mine, text, (self._tree.out / path).as_posix())
        if not isinstance(merged, Merged):
            return Outcome(target, path, "conflict", "your edit and the new text disagree", report=merged.report)
        change = Change(path, merged.text, text, digest_of(mine))
        if merged.text == text:
            return Outcome(target, path, "update", "your edit is part of the new text", change)
        place = f" at {_lines(merged.kept_lines)}" if merged.kept_lines else ""
        return Outcome(target, path, "merged", f"your edit{place} kept", change)

    def _conflict(self, target: Target, path: str, reason: str) -> Outcome:
        advice = "Move your file away and run again, or replace it with --force."
        report = f"{(self._tree.out / path).as_posix()}: {reason}. {advice}"
        return Outcome(target, path, "conflict", reason, report=report)

    def _based(self, path: str, recorded: str | None, new: str) -> bool:
        """Whether the base of the file's merges is on disk and is the new text."""
        return recorded == new and self._tree.base(path, new) is not None

    def _replaced(self, path: str, recorded: str | None) -> str:
        return "replaced your edit" if recorded else "replaced a file that `generate` did not write"

    def _stale(self, target: Target, record: Record, produced: set[str]) -> Iterator[Outcome]:
        for path in sorted(set(record.files) - produced):
            found = self._tree.digest(path)
            change = Change(path, None, None, found or ABSENT)
            if found in (None, record.files[path]):
                yield Outcome(target, path, "remove", "nothing generates it any more", change)
            elif self._force:
                yield Outcome(target, path, "forced", "removed with your edit; nothing generates it any more", change)
            else:
                yield self._conflict(target, path, "nothing generates this file any more, but you edited it")


def next_manifest(
    manifest: Manifest, products: Iterable[tuple[Product, str]], gone: Iterable[Target], outcomes: Iterable[Outcome]
) -> Manifest:
    """The manifest after publication. products: each with its new key."""
    records = {target: record for target, record in manifest.targets.items() if target not in set(gone)}
    for product, key in products:
        files = {path: digest_of(text) for path, text, _ in product.files}
        records[product.target] = Record(
            key, product.options, product.tasks, product.templates, product.probes, dict(sorted(files.items()))
        )
    return Manifest(records, _kept(manifest.kept, outcomes))


def _kept(kept: Mapping[str, str], outcomes: Iterable[Outcome]) -> dict[str, str]:
    """A recorded edit stays recorded when it is merged into a new text, and is forgotten when it is gone."""
    result = dict(kept)
    for outcome in outcomes:
        if outcome.path not in result or outcome.status == "kept":
            continue
        recorded = result.pop(outcome.path)
        change = outcome.change
        if outcome.status == "merged" and change and change.text is not None and change.seen == recorded:
            result[outcome.path] = digest_of(change.text)
    return result


def _lines(numbers: tuple[int, ...]) -> str:
    """ "line 41", "lines 41-43", "lines 3, 41-43 and 2 more places"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs[:3]]
    more = f" and {len(runs) - 3} more places" if len(runs) > 3 else ""
    return f"line{'s' if len(numbers) > 1 else ''} {', '.join(shown)}{more}"
