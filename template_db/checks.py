"""What rendering a template with a context would stumble over, told before it is rendered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from model_registry import FactsError, Problem, did_you_mean
from template_db.analysis import Signature
from template_db.closure import closure
from template_db.hints import UNKNOWN, AnyOf, Module, NoAttribute, hint_of, step
from template_db.needs import Need, needs
from template_db.origins import ITEM, KEY, Shape, Use
from template_db.sources import Sources


def check(
    sources: Sources,
    name: str,
    context: Iterable[str] | Mapping[str, object],
    parameters: Mapping[str, object] | None = None,
) -> list[Problem]:
    """Problems with file:line, each said once a template. context: names, or a mapping to values or types.

    A macro's parameter that is called like something in `parameters` (by default: in the context) is taken to be it.
    """
    known = _hints(context)
    alike = known if parameters is None else _hints(parameters)
    key = (name, *(tuple(sorted(hints.items(), key=lambda item: item[0])) for hints in (known, alike)))
    if key not in sources.checked:
        try:
            sources.checked[key] = list(_Check(sources, known, alike).problems(name))
        except FactsError as error:
            sources.checked[key] = list(error.problems)
    return list(sources.checked[key])


def _hints(context: Iterable[str] | Mapping[str, object]) -> dict[str, object]:
    if isinstance(context, Mapping):
        return {name: hint_of(value) for name, value in context.items()}
    return dict.fromkeys(context, UNKNOWN)


class _Check:
    def __init__(self, sources: Sources, context: Mapping[str, object], parameters: Mapping[str, object]) -> None:
        self.sources = sources
        self.context = context
        self.parameters = parameters

    def problems(self, name: str) -> Iterator[Problem]:
        """Those of the whole closure, in the order of lines, a repeated one only where it is first."""
        found = needs(self.sources, name)
        told = {(need, text) for need in found.uses for text in self._use(need)}
        told |= {(need, self._sealed(need)) for need in found.sealed}
        told |= {(need, text) for need in self._imports(name) for text in self._use(need)}
        seen = set()
        for need, (message, hint) in sorted(told, key=lambda one: (one[0].template, one[0].use.line, one[1])):
            if (need.template, message) not in seen:
                seen.add((need.template, message))
                yield Problem(message, self.sources.get(need.template).where(need.use.line), hint)

    def _imports(self, name: str) -> Iterator[Need]:
        """Naming a macro in `from ... import` needs it, whether or not it is then used."""
        for member in closure(self.sources, name):
            for origin, line in self.sources.analysis(member).imports.values():
                yield Need(member, Use(origin, line))

    def _use(self, need: Need) -> Iterator[tuple[str, str]]:
        origin, optional = need.use.origin, need.use.optional
        known = self.parameters if origin.kind == "parameter" else self.context
        if origin.kind == "module":
            yield from self._steps(need, Module(origin.root))
        elif origin.root in known:
            yield from self._steps(need, known[origin.root])
        elif origin.kind == "context" and optional != 0 and origin.root not in self.sources.globals:
            hint = did_you_mean(origin.root, known).strip()
            given = ", ".join(sorted(known)) or "nothing"
            yield f"the template needs {origin.root!r}, which it is not given", hint or f"It is given: {given}."

    def _sealed(self, need: Need) -> tuple[str, str]:
        root = need.use.origin.root
        return f"{root!r} is not known here: this template is imported, without context", "Make it a macro's parameter."

    def _steps(self, need: Need, hint: object) -> Iterator[tuple[str, str]]:
        for place, name in enumerate(need.use.origin.steps):
            hint = step(hint, name, self._exported)
            if isinstance(hint, NoAttribute):
                if need.use.optional != place + 1:
                    yield self._missing(need, place, hint)
                return
        if need.use.call is not None:
            for one in hint.hints if isinstance(hint, AnyOf) else (hint,):
                if isinstance(one, Signature):
                    yield from _misfit(_written(need, len(need.use.origin.steps)), one, need.use.call)

    def _exported(self, module: Module, name: str) -> object:
        try:
            exports = self.sources.analysis(module.template).exports
        except FactsError:
            return UNKNOWN  # what is wrong with the module is told where it is loaded
        if name not in exports:
            return NoAttribute(f"template {module.template!r}", tuple(sorted(exports)))
        return exports[name] or UNKNOWN

    def _missing(self, need: Need, place: int, found: NoAttribute) -> tuple[str, str]:
        name = need.use.origin.steps[place]
        hint = did_you_mean(name, found.known).strip() or f"It has: {_some(found.known)}."
        if found.owner.startswith("template "):
            return f"{found.owner} has no macro or name {name!r}", hint
        return f"{_written(need, place)!r} is a {found.owner}, which has no attribute {name!r}", hint


def _some(names: Sequence[str]) -> str:
    """The names, or the first of very many."""
    return ", ".join(names[:12]) + (", ..." if len(names) > 12 else "") if names else "nothing"


def _written(need: Need, steps: int) -> str:
    """A use as somebody would write it: "task.options"."""
    origin = need.use.origin
    parts = origin.steps[:steps] if origin.kind == "module" else (origin.root, *origin.steps[:steps])
    return ".".join(parts).replace(f".{ITEM}", "[...]").replace(f".{KEY}", "[...]")


def _misfit(macro: str, signature: Signature, call: Shape) -> Iterator[tuple[str, str]]:
    """How a call does not fit a macro."""
    takes = f"It takes: {', '.join(signature.parameters) or 'nothing'}."
    extra = call.positional - len(signature.parameters)
    if extra > 0 and not signature.more_positional:
        yield f"macro {macro!r} is given {extra} argument{'s' if extra > 1 else ''} too many", takes
    taken = signature.parameters[: call.positional]
    for name in call.keywords:
        if name == "caller" and not signature.more_keywords:
            yield f"macro {macro!r} is given a body, which it does not ask for with caller()", takes
        elif name in taken:
            yield f"macro {macro!r} is given {name!r} twice", takes
        elif name not in signature.parameters and not signature.more_keywords:
            yield f"macro {macro!r} has no parameter {name!r}", did_you_mean(
                name, signature.parameters
            ).strip() or takes
    lacking = [name for name in signature.required if name not in taken and name not in call.keywords]
    if call.exact and lacking:
        yield f"macro {macro!r} is not given {', '.join(map(repr, lacking))}", takes
