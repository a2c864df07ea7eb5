"""What a browser's YAML file may say."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import Field, StringConstraints, model_validator

from hardware_matrix.layers import NAME
from hardware_matrix.schema import Sentence, Strict, Text
from hardware_matrix.web.facts import Browser, Software

Api = Literal["webgpu", "webnn", "wasm", "threads"]
Feature = Literal["shader-f16", "subgroups", "timestamp-query"]
FEATURES: tuple[str, ...] = get_args(Feature)
"""The optional features of WebGPU that kernels and measurements ask for."""
Variable = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9_]*$")]
Flag = Annotated[str, StringConstraints(pattern=r"^--?[A-Za-z]\S*$")]


class SoftwareFile(Strict):
    adapter: Text
    flags: list[Flag] = Field(default_factory=list)
    environment: dict[Variable, Text] = Field(default_factory=dict)
    features: list[Feature]
    get: Sentence | None = None


class BrowserFile(Strict):
    browser: Annotated[str, StringConstraints(pattern=NAME)]
    title: Text
    engine: Literal["chromium", "firefox", "webkit"]
    platforms: list[Literal["linux", "macos", "windows"]] = Field(min_length=1)
    variable: Variable
    commands: list[Text] = Field(default_factory=list)
    files: list[Text] = Field(default_factory=list)
    driver: Literal["playwright", "bidi"] | None = None
    flags: list[Flag] = Field(default_factory=list)
    preferences: dict[Text, bool | int | str] = Field(default_factory=dict)
    has: list[Api]
    lacks: dict[Api, Sentence] = Field(default_factory=dict)
    software: SoftwareFile | None = None
    get: Sentence
    undriven: Sentence | None = None
    sources: list[Annotated[str, StringConstraints(pattern=r"^https://\S+$")]] = Field(min_length=1)

    @model_validator(mode="after")
    def _consistent(self) -> BrowserFile:
        both = [api for api in self.has if api in self.lacks]
        if both:
            raise ValueError(f"{', '.join(both)}: it cannot both have and lack that")
        if not self.commands and not self.files:
            raise ValueError("nothing says where its executable is: give 'commands', 'files' or both")
        if (self.driver is None) is (self.undriven is None):
            raise ValueError("either 'driver' names what drives it, or 'undriven' says why nothing does")
        if self.preferences and self.driver != "bidi":
            raise ValueError("'preferences' are set in a profile of Firefox, which only the driver 'bidi' makes")
        return self

    def facts(self) -> Browser:
        return Browser(
            name=self.browser,
            title=self.title,
            engine=self.engine,
            platforms=tuple(self.platforms),
            variable=self.variable,
            commands=tuple(self.commands),
            files=tuple(self.files),
            driver=self.driver,
            flags=tuple(self.flags),
            preferences=dict(self.preferences),
            has=tuple(self.has),
            lacks={str(api): why for api, why in self.lacks.items()},
            software=_software(self.software) if self.software else None,
            get=self.get,
            undriven=self.undriven,
            sources=tuple(self.sources),
        )


def _software(file: SoftwareFile) -> Software:
    return Software(file.adapter, tuple(file.flags), dict(file.environment), tuple(file.features), file.get)
