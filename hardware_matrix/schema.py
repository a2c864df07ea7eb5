"""What a backend's YAML file may say. The reasons for refusing a value are written for whoever edits the file."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from hardware_matrix.expression import check
from hardware_matrix.facts import Backend, Precisions, Probe
from hardware_matrix.layers import NAME
from hardware_matrix.programs import is_program, programs

Precision = Literal["float64", "float32", "float16", "bfloat16", "int8", "int4"]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


def _sentence(text: str) -> str:
    if not text.endswith("."):
        raise ValueError("it is shown to people as it is: make it a sentence that ends with a full stop")
    return text


def _template(name: str) -> str:
    """Template names are looked up in the template layers and can never leave them."""
    if not re.fullmatch(r"(?:[\w{}-][\w.{}-]*/)*[\w{}-][\w.{}-]*\.jinja", name):
        raise ValueError(f"{name!r} is not a template name such as 'python/torch/test.py.jinja'")
    return name


Sentence = Annotated[Text, AfterValidator(_sentence)]
Template = Annotated[Text, AfterValidator(_template)]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class PrecisionsFile(Strict):
    default: Precision
    offered: list[Precision] = Field(min_length=1)

    @model_validator(mode="after")
    def _consistent(self) -> PrecisionsFile:
        if self.default not in self.offered:
            raise ValueError(f"the default {self.default!r} is not among those offered: {', '.join(self.offered)}")
        if len(set(self.offered)) != len(self.offered):
            raise ValueError("a precision is offered twice")
        return self


class ProbeFile(Strict):
    program: Text
    expression: Text
    driver: Text | None = None

    @field_validator("program")
    @classmethod
    def _known_program(cls, name: str) -> str:
        if not is_program("probes", name):
            raise ValueError(programs("probes").unknown(name))
        return name

    @field_validator("driver")
    @classmethod
    def _known_driver(cls, name: str | None) -> str | None:
        if name is not None and not is_program("drivers", name):
            raise ValueError(programs("drivers").unknown(name))
        return name

    @field_validator("expression")
    @classmethod
    def _harmless_expression(cls, text: str) -> str:
        check(text)
        return text


class BackendFile(Strict):
    backend: Annotated[str, StringConstraints(pattern=NAME)]
    title: Text
    runtime: Literal["torch", "openvino", "onnxruntime", "webgpu", "webnn"]
    language: Literal["python", "javascript"]
    priority: int = Field(ge=0, le=1000)
    precisions: PrecisionsFile
    device: Text | None = None
    packages: list[Text] = Field(default_factory=list)
    install: Sentence
    absent: Sentence
    probe: ProbeFile
    templates: dict[Literal["skill", "program", "test", "benchmark", "sdk"], Template] = Field(default_factory=dict)
    without: dict[Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")], Sentence] = Field(
        default_factory=dict
    )
    beside: dict[Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")], Sentence] = Field(
        default_factory=dict
    )
    shared: list[Template] = Field(default_factory=list)
    modules: list[Template] = Field(default_factory=list)
    macros: Template | None = None
    static: Sentence | None = None
    sources: list[Annotated[str, StringConstraints(pattern=r"^https://\S+$")]] = Field(min_length=1)

    def facts(self) -> Backend:
        return Backend(
            name=self.backend,
            title=self.title,
            runtime=self.runtime,
            language=self.language,
            priority=self.priority,
            precisions=Precisions(self.precisions.default, tuple(self.precisions.offered)),
            device=self.device,
            packages=tuple(self.packages),
            install=self.install,
            absent=self.absent,
            probe=Probe(self.probe.program, self.probe.expression, self.probe.driver),
            templates={str(artifact): name for artifact, name in self.templates.items()},
            without=dict(self.without),
            beside=dict(self.beside),
            shared=tuple(self.shared),
            modules=tuple(self.modules),
            macros=self.macros,
            static=self.static,
            sources=tuple(self.sources),
        )
