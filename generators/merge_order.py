"""Where each element of a merge goes: the order of one side, with what the other added put beside its neighbour."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

Keys = Sequence[str]


def merged_order(
    base: Keys, ours: Keys, theirs: Keys, chosen: Collection[str], must_follow: Callable[[str, str], bool]
) -> list[str] | None:
    """The chosen keys in order; None if both sides moved what they share, to different places.

    must_follow: whether an added key has to come after one that the other side added at the same place.
    """
    shared = set(base) & set(ours) & set(theirs)
    before, mine, new = ([key for key in keys if key in shared] for keys in (base, ours, theirs))
    if mine in (before, new):
        main, side = theirs, ours
    elif new == before:
        main, side = ours, theirs
    else:
        return None
    order = [key for key in main if key in chosen]
    place = 0
    for key in side:
        if key in order:
            place = order.index(key) + 1
        elif key in chosen:
            while place < len(order) and order[place] not in side and must_follow(key, order[place]):
                place += 1
            order.insert(place, key)
            place += 1
    return order
