"""Decides which tensors become buffers, and which kernel computes each.

An operator's result is a kernel of its own only where it has to be: where several read what is dear to compute, where a
product of matrices or a loop over other elements reads it, or where the model gives it. All else becomes part of the
kernels that read it. A product's kernel also computes what alone is done with it, and a kernel computes whole rows where
all elements of a row share what is computed of it, as softmax and layer norms do.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from generators.graph.body import Body
from generators.graph.frame import Frame, Result
from generators.graph.lazy import Indices, Lazy, cast, stored
from generators.graph.sizes import Size, add, flat, mul, product, regrouped, same, unflat

LIGHT = 4
"""Statements for an element, up to which a product computes it whenever it reads it."""

DEAR = 8
"""Statements for an element, from which on a tensor that several read is computed only once."""

MOST_INPUTS = 8
"""Buffers that a kernel reads: with what it writes, browsers allow ten at least."""


class NotHere(Exception):
    """An element cannot be computed inside the kernel at hand: its tensor has to be a buffer."""


class TooManyInputs(NotImplementedError):
    """A kernel would read more buffers than may be bound."""


@dataclass(frozen=True)
class Kernel:
    """A kernel: its source, the buffer that it writes, those that it reads in the order of their names, and how many
    invocations it takes, along three axes. members: how many products of the same matrix it computes, one after the other
    in its buffer."""

    kind: str
    parts: dict[str, str]
    writes: str
    element: str
    reads: tuple[tuple[str, str], ...]
    invocations: tuple[Size, Size, Size]
    members: int = 1


@dataclass
class Program:
    """Kernels in their order. buffers: shape and kind of elements of each that a kernel writes."""

    kernels: list[Kernel] = field(default_factory=list)
    buffers: dict[str, tuple[tuple[Size, ...], str]] = field(default_factory=dict)

    def holding(self, name: str) -> str:
        """The buffer with what the model gives under that name: its own, or a copy of an input or a weight."""
        return name if name in self.buffers else f"{name}_out"


class Scheduler:
    """Turns results into buffers on demand.

    there: the buffers that are filled before the first kernel runs. given: the results that the model gives.
    """

    def __init__(self, there: Collection[str] = (), given: Collection[str] = ()) -> None:
        self.program = Program()
        self.there = there
        self.given = given
        self._products: dict[Result, Result] = {}
        self._stored: dict[Result, Lazy] = {}
        self._frames: list[Frame] = []

    def result(self, name: str, lazy: Lazy, operands: tuple[Result, ...] = (), **how: Any) -> Result:
        """A tensor under a name, which kernels either compute or load. how: what else a Result says."""
        made = Result(lazy.shape, lazy.kind, lazy.at, name, operands, **how)
        made.at = lambda body, indices: self._read(made, body, indices, lambda: lazy.at(body, indices))
        return made

    def operator(self, product: Result, whole: Result) -> None:
        """Says that a product is a part of what an operator gives."""
        self._products[product] = whole

    def _read(self, result: Result, body: Body, indices: Indices, compute: Callable[[], str]) -> str:
        """An element of a result for the kernel at hand: computed there, or loaded from its own buffer."""
        frame = self._frames[-1]
        if result in self._stored:
            return self._stored[result].at(body, indices)
        if frame.probing:
            frame.dear |= bool(result.factors)
            there = result is not frame.target and (result.kept or frame.alone)
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
        if (whole := self._products.get(result)) in frame.within and whole is not frame.target:
            raise NotHere  # with what its operator makes of it, a product is as cheap a buffer
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
        frame = Frame(result, probing=True)
        body, value = self._tried(frame)
        statements = body.text().count("\n") + 1
        result.dear = (frame.dear or statements >= DEAR) and not body.loads(value)
        alone, own = self._tried(Frame(result, probing=True, alone=True))
        result.moved = alone.loads(own)
        result.light = result.moved or (not frame.dear and statements <= LIGHT)
        if uses > 1:
            self._keep(result)

    def _keep(self, result: Result) -> None:
        """Makes a buffer of what is dear to compute twice: of what only has another place for it, what that comes of."""
        if result.dear and result.moved:
            for operand in result.operands:
                self._keep(operand)
        result.kept |= result.dear and not result.moved

    def store(self, result: Result) -> str:
        """The buffer of a result; if there is none yet, a kernel computes it."""
        if result not in self._stored:
            kernel, members = self._kernel(result)
            self.program.kernels.append(kernel)
            shape: tuple[Size, ...] = result.shape if len(members) == 1 else (len(members), *result.shape)
            self.program.buffers[kernel.writes] = (shape, result.kind)
            for number, member in enumerate(members):
                self._stored[member] = stored(kernel.writes, shape, result.kind)
                if len(members) > 1:
                    self._stored[member] = self._stored[member].part(number)
        return result.name

    def _kernel(self, result: Result) -> tuple[Kernel, list[Result]]:
        """The kernel for a result, and all the results that it computes."""
        try:
            return self._written(result)
        except TooManyInputs:
            for operand in result.operands:
                self.store(operand)
            return self._written(result)

    def _written(self, result: Result) -> tuple[Kernel, list[Result]]:
        if result.factors:
            return self._product(result, [result]), [result]
        frame = self._decided(result)
        if not frame.fused:
            return self._map(result, frame.inner), [result]
        members = [result, *self._beside(frame.fused, result)]
        while True:
            try:
                return self._product(frame.fused, members), members
            except TooManyInputs:
                if len(members) == 1:
                    raise
                members.pop()

    def _decided(self, result: Result) -> Frame:
        """What is to be computed inside a result's kernel; all else is in buffers by then."""
        frame = Frame(result)
        try:
            self._tried(frame)
        except NotHere:
            frame = Frame(result, stubborn=True)
            self._tried(frame)
        if frame.fused and {frame.fused, self._products.get(frame.fused)} & self._stored.keys():
            return self._decided(result)  # it was read at other places, too
        return frame

    def _tried(self, frame: Frame) -> tuple[Body, str]:
        """What computes an element of the frame's target, and its value; what the frame cannot compute becomes buffers."""
        body = Body()
        frame.indices = [body.index(f"g{axis}") for axis in range(len(frame.target.shape))]
        with self._building(frame):
            return body, frame.target.at(body, frame.indices)

    def _map(self, result: Result, inner: int) -> Kernel:
        """A kernel with an invocation for each element, or for each row of `inner` axes."""
        frame, body = Frame(result, fixed=True), Body()
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

    def _beside(self, factor: Result, result: Result) -> list[Result]:
        """What else reads the matrix that a product reads, with weights of the same shape: one kernel computes them all."""
        read = self._read_by(factor, result)
        busy = {frame.fused for frame in self._frames}
        near = self._near(factor) if read else {}
        return [
            whole
            for product, whole in near.items()
            if read
            and product not in busy
            and whole not in self._stored
            and (whole is not result and whole.kind == result.kind)
            and all(map(same, (*whole.shape, *product.shape), (*result.shape, *factor.shape)))
            and self._read_by(product, whole) == read
        ]

    def _near(self, factor: Result) -> dict[Result, Result]:
        """The products before and after one, up to where what they give is multiplied again: of a layer, and not of all
        layers, which may read the same matrix and are to be rounds of a loop."""
        products = [*self._products]
        place = products.index(factor)
        after = place + 1
        while after < len(products) and not _reaches(products[after], self._products[factor]):
            after += 1
        first = place
        while first and not any(
            _reaches(each, self._products[products[first - 1]]) for each in products[first : place + 1]
        ):
            first -= 1
        return {each: self._products[each] for each in products[first:after]}

    def _read_by(self, product: Result, whole: Result) -> str:
        """How a product reads its first matrix, if all else that its operator reads is there before the first kernel."""
        assert product.factors
        if self._products.get(product) is not whole or {product.name, whole.name} & {*self.given}:
            return ""
        a, b = product.factors
        texts = []
        for lazy, own in ((a, False), (b, True), (whole, True)):
            frame, body = Frame(whole, probing=True), Body()
            with self._building(frame):
                value = lazy.at(body, [body.index(f"g{axis}") for axis in range(len(lazy.shape))])
            if (frame.dear and lazy is not whole) or (own and not body.inputs.keys() <= {*self.there}):
                return ""
            texts.append(f"{[*body.inputs]} {body.text(value)} {value}")
        return texts[0]

    def _product(self, factor: Result, results: list[Result]) -> Kernel:
        """A kernel for products of matrices, of shape (batch, m, n), and for what is done with them alone.

        The first result is made of `factor`, the others of their own operators' products, which read the same matrix.
        """
        factors = [factor, *(part for part, whole in self._products.items() if whole in results[1:])]
        assert factor.factors
        inputs: dict[str, tuple[str, str]] = {}
        body = Body(inputs)
        parts = {"a": self._load(factor, factor.factors[0], ("batch", "m", "k"), body)}
        for number, (own, result) in enumerate(zip(factors, results, strict=True)):
            assert own.factors
            suffix = f"_{number}" if number else ""
            parts[f"b{suffix}"] = self._load(own, own.factors[1], ("batch", "k", "n"), Body(inputs))
            frame, body = Frame(result, fused=own, fixed=True), Body(inputs)
            place = [body.index(index) for index in ("batch", "m", "n")]
            every = [body.let(each) for each in regrouped(place, own.shape, result.shape)]
            frame.indices = [str(each) for each in every]
            with self._building(frame):
                value = "sum" if own is result else result.at(body, every)
            value = body.let(cast(value, result.kind, _element(result.kind)))
            at = add(mul(number, result.numel), flat(every, result.shape))
            body.say(f"out[{body.let(at)}] = {value};")
            parts[f"finish{suffix}"] = body.text()
        batch, m, n = factor.shape
        sizes = {"batch": batch, "m": m, "n": n, "k": factor.factors[0].shape[-1]}
        parts |= {f"size_{name}": str(size) for name, size in sizes.items()}
        return self._made("product", parts, results[0], body, (n, m, mul(batch, len(results))), len(results))

    def _load(self, product: Result, lazy: Lazy, names: tuple[str, str, str], body: Body) -> str:
        """The function that loads an element of one of a product's matrices."""
        with self._building(Frame(product, loads=True)):
            value = lazy.at(body, [body.index(name) for name in names])
        return f"{body.text(value)}\n  return {cast(value, lazy.kind, 'f32')};".lstrip("\n")

    def _made(
        self,
        kind: str,
        parts: dict[str, str],
        result: Result,
        body: Body,
        invocations: tuple[Size, Size, Size],
        members: int = 1,
    ) -> Kernel:
        if len(body.inputs) > MOST_INPUTS:
            raise TooManyInputs(f"a kernel that reads {len(body.inputs)} buffers")
        reads = tuple((buffer, _element(kind)) for buffer, (_, kind) in body.inputs.items())
        name = result.name if members == 1 else f"{result.name}_and_{members - 1}"
        return Kernel(kind, parts, name, _element(result.kind), reads, invocations, members)

    @contextmanager
    def _building(self, frame: Frame) -> Iterator[None]:
        """What is read meanwhile is read for that kernel."""
        self._frames.append(frame)
        try:
            yield
        finally:
            self._frames.pop()


def _reaches(result: Result, other: Result) -> bool:
    """Whether a result is computed of another one, at whatever distance."""
    seen: set[Result] = set()
    waiting = [*result.operands]
    while waiting:
        each = waiting.pop()
        if each is other:
            return True
        if each not in seen:
            seen.add(each)
            waiting += each.operands
    return False


def _element(kind: str) -> str:
    return "u32" if kind == "bool" else kind
