"""Decides which tensors become buffers, and which kernel computes each.

An operator's result is a kernel of its own only where it has to be: where several read what is dear to compute, where a
product of matrices or a loop over other elements reads it, or where the model gives it. All else becomes part of the
kernels that read it. A product's kernel also computes what alone is done with it, and a kernel computes whole rows where
all elements of a row share what is computed of it, as softmax and layer norms do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from generators.graph.body import Body
from generators.graph.lazy import Indices, Lazy, cast, stored
from generators.graph.sizes import Size, flat, product, regrouped, same, unflat

LIGHT = 4
"""Statements for an element, up to which a product computes it whenever it reads it."""

DEAR = 8
"""Statements for an element, from which on a tensor that several read is computed only once."""

MOST_INPUTS = 8
"""Buffers that a kernel reads: with what it writes, browsers allow ten at least."""


class NotHere(Exception):
    """An element cannot be computed inside the kernel at hand: its tensor has to be a buffer."""


class TooManyInputs(Exception):
    """A kernel would read more buffers than may be bound."""


@dataclass(eq=False)
class Result(Lazy):
    """What an operator gives.

    operands: the results that it is computed of. kept: it is to be a buffer. light: a product may compute it whenever it
    reads it. factors: of a product of matrices, of shapes (batch, m, k) and (batch, k, n).
    """

    name: str = ""
    operands: tuple[Result, ...] = ()
    kept: bool = False
    light: bool = False
    factors: tuple[Lazy, Lazy] | None = None


@dataclass(frozen=True)
class Kernel:
    """A kernel: its source, the buffer that it writes, those that it reads in the order of their names, and how many
    invocations it takes, along two axes."""

    kind: str
    parts: dict[str, str]
    writes: str
    element: str
    reads: tuple[tuple[str, str], ...]
    invocations: tuple[Size, Size, Size]


@dataclass
class Program:
    """Kernels in their order. buffers: shape and kind of elements of each that a kernel writes."""

    kernels: list[Kernel] = field(default_factory=list)
    buffers: dict[str, tuple[tuple[Size, ...], str]] = field(default_factory=dict)


class Scheduler:
    """Turns results into buffers on demand."""

    def __init__(self) -> None:
        self.program = Program()
        self._stored: dict[Result, Lazy] = {}
        self._frames: list[_Frame] = []

    def result(self, name: str, lazy: Lazy, operands: tuple[Result, ...] = (), **how: Any) -> Result:
        """A tensor under a name, which kernels either compute or load. how: what else a Result says."""
        made = Result(lazy.shape, lazy.kind, lazy.at, name, operands, **how)
        made.at = lambda body, indices: self._read(made, body, indices, lambda: lazy.at(body, indices))
        return made

    def _read(self, result: Result, body: Body, indices: Indices, compute: Callable[[], str]) -> str:
        """An element of a result for the kernel at hand: computed there, or loaded from its own buffer."""
        frame = self._frames[-1]
        if result in self._stored:
            return self._stored[result].at(body, indices)
        if frame.probing:
            frame.dear |= bool(result.factors)
            there = result.kept or (frame.alone and result is not frame.target)
            return stored(result.name, result.shape, result.kind).at(body, indices) if there else compute()
        if result is frame.target or (not result.kept and frame.accepts(result, indices)):
            if result.factors:
                frame.fused = result
                return "sum"
            frame.within.append(result)
            try:
                return compute()
            except NotHere:
                if result is frame.target:
                    raise
            finally:
                frame.within.pop()
        self.store(result)
        return self._stored[result].at(body, indices)

    def reduced(self, body: Body, indices: Indices, shape: tuple[Size, ...]) -> None:
        """Says that a loop over many elements is to stand in the kernel at hand, for the element of `shape` at `indices`.

        Raises NotHere where every element of the output would go through the same loop again.
        """
        frame = self._frames[-1]
        frame.dear = True
        if frame.probing or frame.fixed or (frame.stubborn and frame.within == [frame.target]):
            return
        if frame.loads or body.depth(*indices):
            raise NotHere
        on = body.on(*indices)
        trailing = next((n for n, name in enumerate(reversed(frame.indices)) if name in on), len(frame.indices))
        if trailing:
            frame.inner = min(frame.inner or trailing, trailing)
        elif not same(product(shape), frame.target.numel):
            raise NotHere

    def judge(self, result: Result, uses: int) -> None:
        """Decides whether a result is to be a buffer whoever reads it, and whether a product may compute it."""
        frame = _Frame(result, probing=True)
        body, value = self._tried(frame)
        statements = body.text().count("\n") + 1
        result.kept = uses > 1 and (frame.dear or statements >= DEAR) and not body.loads(value)
        alone, own = self._tried(_Frame(result, probing=True, alone=True))
        moved = alone.loads(own)  # an operand's element as it is, found at another place
        result.light = moved or (not frame.dear and statements <= LIGHT)

    def store(self, result: Result) -> str:
        """The buffer of a result; if there is none yet, a kernel computes it."""
        if result not in self._stored:
            kernel = self._kernel(result)
            self.program.kernels.append(kernel)
            self.program.buffers[result.name] = (result.shape, result.kind)
            self._stored[result] = stored(result.name, result.shape, result.kind)
        return result.name

    def _kernel(self, result: Result) -> Kernel:
        try:
            return self._written(result)
        except TooManyInputs:
            for operand in result.operands:
                self.store(operand)
            return self._written(result)

    def _written(self, result: Result) -> Kernel:
        if result.factors:
            return self._product(result, result)
        frame = _Frame(result)
        try:
            self._tried(frame)
        except NotHere:
            frame = _Frame(result, stubborn=True)
            self._tried(frame)
        if frame.fused:
            return self._product(frame.fused, result)
        return self._map(result, frame.inner)

    def _tried(self, frame: _Frame) -> tuple[Body, str]:
        """What computes an element of the frame's target, and its value; what the frame cannot compute becomes buffers."""
        body = Body()
        frame.indices = [body.index(f"g{axis}") for axis in range(len(frame.target.shape))]
        with self._building(frame):
            return body, frame.target.at(body, frame.indices)

    def _map(self, result: Result, inner: int) -> Kernel:
        """A kernel with an invocation for each element, or for each row of `inner` axes."""
        frame, body = _Frame(result, fixed=True), Body()
        split = len(result.shape) - inner
        outer, row = result.shape[:split], result.shape[split:]
        body.index("i")
        indices = [body.let(each) for each in unflat("i", outer)]
        frame.inner = inner

        def write(place: list[Size]) -> None:
            every = [*indices, *place]
            frame.indices = [str(each) for each in every]
            value = body.let(cast(result.at(body, every), result.kind, _element(result.kind)))
            body.say(f"out[{body.let(flat(every, result.shape))}] = {value};")

        with self._building(frame):
            if inner:
                with body.loop(product(row), index=True) as k:
                    write([body.let(each) for each in unflat(k, row)])
            else:
                write([])
        return self._made("map", {"main": body.text()}, result, body, (product(outer), 1, 1))

    def _product(self, factor: Result, result: Result) -> Kernel:
        """A kernel for a product of matrices, of shape (batch, m, n), and for what is done with it alone."""
        assert factor.factors
        a, b = factor.factors
        inputs: dict[str, tuple[str, str]] = {}
        loads = {}
        for name, lazy, indices in (("a", a, ("batch", "m", "k")), ("b", b, ("batch", "k", "n"))):
            body = Body(inputs)
            with self._building(_Frame(factor, loads=True)):
                value = lazy.at(body, [body.index(index) for index in indices])
            loads[name] = f"{body.text(value)}\n  return {cast(value, lazy.kind, 'f32')};".lstrip("\n")
        body = Body(inputs)
        frame = _Frame(result, fused=factor, fixed=True)
        place = [body.index(index) for index in ("batch", "m", "n")]
        every = [body.let(each) for each in regrouped(place, factor.shape, result.shape)]
        frame.indices = [str(each) for each in every]
        with self._building(frame):
            value = "sum" if factor is result else result.at(body, every)
        value = body.let(cast(value, result.kind, _element(result.kind)))
        body.say(f"out[{body.let(flat(every, result.shape))}] = {value};")
        batch, m, n = factor.shape
        sizes = {"batch": str(batch), "m": str(m), "n": str(n), "k": str(a.shape[-1])}
        return self._made(
            "product",
            {**loads, **{f"size_{x}": y for x, y in sizes.items()}, "finish": body.text()},
            result,
            body,
            (n, m, batch),
        )

    def _made(
        self, kind: str, parts: dict[str, str], result: Result, body: Body, invocations: tuple[Size, Size, Size]
    ) -> Kernel:
        if len(body.inputs) > MOST_INPUTS:
            raise TooManyInputs
        reads = tuple((buffer, _element(kind)) for buffer, (_, kind) in body.inputs.items())
        return Kernel(kind, parts, result.name, _element(result.kind), reads, invocations)

    @contextmanager
    def _building(self, frame: _Frame) -> Iterator[None]:
        """What is read meanwhile is read for that kernel."""
        self._frames.append(frame)
        try:
            yield
        finally:
            self._frames.pop()


@dataclass
class _Frame:
    """The kernel at hand.

    target: what it computes. indices: names of the indices of its elements. inner: how many of them are of a row.
    fused: the product that it computes first. loads: only an operand of a product is to be loaded. probing: nothing is to
    be decided yet. alone: operands are taken to be buffers. fixed: everything is. stubborn: the target goes through loops for every element. within: the results
    that are being computed. dear: whether that needed a loop.
    """

    target: Result
    indices: list[str] = field(default_factory=list)
    inner: int = 0
    fused: Result | None = None
    loads: bool = False
    probing: bool = False
    alone: bool = False
    fixed: bool = False
    stubborn: bool = False
    within: list[Result] = field(default_factory=list)
    dear: bool = False

    def accepts(self, result: Result, indices: Indices) -> bool:
        """Whether a result may be computed inside this kernel."""
        if not result.factors:
            return not self.loads or result.light
        if self.fixed or self.loads or self.fused:
            return result is self.fused
        here = regrouped(self.indices, self.target.shape, result.shape)
        return [*map(str, indices)] == [*map(str, here)]


def _element(kind: str) -> str:
    return "u32" if kind == "bool" else kind
