"""Doing what a plan says: making the texts, reconciling them with the files that are there, publishing all at once."""

from __future__ import annotations

from collections.abc import Sequence

from generators.errors import ProductionFailed
from generators.keys import Keys
from generators.outcome import Outcome, Standing
from generators.pipeline import Setup
from generators.plan import Plan
from generators.produce import Harvest
from generators.publish import publish
from generators.reconcile import Reconciler, next_manifest
from generators.target import Order, Target
from generators.workers import available, produce_all
from model_registry import Problem


def carry_out(planned: Plan, standing: Standing, setup: Setup, *, write: bool) -> tuple[list[Outcome], bool]:
    """What becomes of the files of targets to make and to remove, and whether anything was written.

    With any conflict, or without `write`, nothing is. Raises as `make` and `publish` do.
    """
    harvest = make(planned.orders, setup)
    reconciler = Reconciler(standing)
    outcomes = [outcome for product in harvest.products for outcome in reconciler.product(product)]
    outcomes += [outcome for target in planned.gone for outcome in reconciler.gone(target)]
    if not write or any(outcome.status == "conflict" for outcome in outcomes):
        return outcomes, False
    keys = Keys(setup.facts)
    keyed = [
        (product, keys.key(product.target, product.options, product.templates, product.probes))
        for product in harvest.products
    ]
    following = next_manifest(standing.manifest, keyed, planned.gone, outcomes)
    changes = [outcome.change for outcome in outcomes if outcome.change is not None]
    if not changes and following == standing.manifest:
        return outcomes, False
    publish(setup.out, changes, following.text())
    return outcomes, True


def make(orders: Sequence[Order], setup: Setup) -> Harvest:
    """Renders, validates and formats. Raises ProductionFailed with every problem."""
    jobs = setup.jobs or available()
    harvest = produce_all(orders, setup.facts, setup.cache_folder(), jobs, setup.progress(len(orders)))
    problems = [*harvest.problems, *_claimed_twice(harvest)]
    if problems:
        raise ProductionFailed(problems)
    return harvest


def _claimed_twice(harvest: Harvest) -> list[Problem]:
    owners: dict[str, Target] = {}
    pairs = [(path, product.target) for product in harvest.products for path, *_ in product.files]
    return [
        Problem(f"{owners[path].id} and {target.id} would both write {path}")
        for path, target in pairs
        if owners.setdefault(path, target) != target
    ]
