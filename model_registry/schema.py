"""What people may write in tasks/*.yaml, families/*.yaml and key_families.yaml."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, PositiveInt, StringConstraints

# Every one of these ends up in generated code: nothing that could end a string or a line may be in it.
Identifier = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]
ClassName = Identifier
Package = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$")]
DottedName = Package  # of a class: with its module where that is not transformers
Word = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Sentence = Annotated[str, StringConstraints(pattern=r'^[^"\\\r\n{}]+$', max_length=200)]
FamilyName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$", max_length=64)]
Checkpoint = Annotated[str, StringConstraints(pattern=r"^[\w.-]+(/[\w.-]+)?$")]
Mapping = Annotated[str, StringConstraints(pattern=r"^MODEL(_[A-Z0-9]+)*$")]
Modality = Literal["text", "image", "audio", "video", "time"]
Preparer = Literal["tokenizer", "processor", "image_processor", "feature_extractor", "video_processor"]
Feature = Literal["get_text_features", "get_image_features", "get_audio_features", "get_video_features"]
Trait = Annotated[str, StringConstraints(pattern=r"^[a-z]+(:\w+)?$")]
Method = Literal["generate", "encode"] | Feature
Scalar = str | int | float | bool | None


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class VariantFacts(Strict):
    """See `model_registry.task.Variant`."""

    template: Word
    mapping: Mapping
    any_of: list[Mapping] = []
    none_of: list[Mapping] = []
    only: list[Modality] = []
    takes: list[Modality] = []
    needs: list[Preparer] = []
    methods: list[Method] = []
    outputs: list[Word] = []
    with_inputs: list[Word] = []
    without_inputs: list[Word] = []
    has: list[Trait] = []
    lacks: list[Trait] = []
    encoder_decoder: bool | None = None
    part: bool | None = None


class OptionFacts(Strict):
    """See `model_registry.task.Option`."""

    default: Scalar
    choices: list[Scalar] = []


class TaskFacts(Strict):
    """See `model_registry.task.Task`."""

    task: Word
    title: Sentence
    skill: ClassName
    summary: Sentence
    inputs: list[Word] = Field(min_length=1)
    pipeline: Sentence | None = None
    options: dict[Word, OptionFacts] = {}
    fallback: bool = False
    variants: list[VariantFacts] = Field(min_length=1)


class TaskOverride(BaseModel):
    """What one family says about one task. Keys besides these three are options of the task."""

    model_config = ConfigDict(extra="allow", strict=True)

    unsupported: Sentence | None = None
    model_class: ClassName | None = None
    template: Word | None = None

    def options(self) -> dict[str, Any]:
        return dict(self.model_extra or {})


class FamilyFacts(Strict):
    """What one YAML file says about one family; the rest is as the layer below it says.

    like: the family whose facts this one starts from, when it is not transformers' own.
    The keys from `classes` on are what a sync notes of transformers' own families (see `model_registry.observe`); tasks
    follow from them.
    """

    family: FamilyName
    like: FamilyName | None = None
    package: Package = "transformers"
    title: Sentence = ""
    prefix: ClassName = ""
    config_class: ClassName = ""
    model_type: FamilyName | None = None
    model_class: ClassName | None = None
    modalities: list[Modality] = []
    main_input: list[Word] = []
    tokenizer: DottedName | None = None
    processor: DottedName | None = None
    image_processor: DottedName | None = None
    feature_extractor: DottedName | None = None
    video_processor: DottedName | None = None
    attention: Literal["sdpa", "eager"] = "eager"
    features: list[Feature] = []
    limits: dict[Word, PositiveInt] = {}
    checkpoint: Checkpoint | None = None
    since: Sentence | None = None
    recipe: dict[str, Any] | None = None
    tasks: dict[Word, TaskOverride] = {}
    classes: dict[Mapping, ClassName] = {}
    inputs: list[Identifier] = []
    methods: dict[ClassName, list[Method]] = {}
    outputs: dict[ClassName, list[Identifier]] = {}
    traits: dict[ClassName | Literal["*"], list[Trait]] = {}
    unexported: dict[ClassName, Package] = {}
    parameters: PositiveInt | None = None
    part: Identifier | None = None
    compiles: bool = False
    encoder_decoder: bool = False


class KeyFamilies(Strict):
    """The families whose generated code is committed."""

    families: list[FamilyName]
