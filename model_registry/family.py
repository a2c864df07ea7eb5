"""What is known about one family, merged from the snapshot and the YAML files about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from model_registry.task import Task


@dataclass(frozen=True)
class FamilyTask:
    """A task as one family does it.

    model_class: "BertForMaskedLM". template: "fill_mask". options: {"pooling": "mean"}, all of the task's options.
    module: where the model class is imported from: the family's package, or the module of a class that it does not export.
    whole: of a class that is a part of what checkpoints hold, the class of all of it.
    part: of a family that only runs within another model, which is then the model class, where it is in that.
    unproven: why the model class does not run on the family's tiny checkpoint; None if it does.
    traits: what the model class takes and has beyond the usual, as its code says and as a tiny one showed:

        "init:NAME", "forward:NAME", "generate:NAME"  arguments; "generate" alone where it generates its own way
        "returns:NAME"               an output that is called as an argument is
        "weight:NAME"                weights of its own
        "convolutional"              most of its work is convolutions
        "experts"                    a mixture, which transformers computes in several ways
        "loops:NAME"                 a class of experts whose code loops over those that some token chose, in every way to compute it
        "casts:NAME"                 what the code of a layer brings into another type as it runs
        "branches:NAME"              a buffer whose values its code branches on
        "distributions"              its code makes distributions, of whose arguments torch looks whether they are such
        "routed"                     each token goes through some of several experts, or it goes on with the best of
                                     what it found, or of a codebook
        "deepstack"                  its decoder adds features of images to what its first layers make of their tokens
        "recurrent"                  what some of its layers keep of the tokens before has a fixed size
        "config:bbox_scale"          takes boxes as shares of the page, and scales them by that
        "config:use_cache"           keeps no cache of what it has read, unless it is asked to: its config says so
        "config:return_loss"         computes a loss unless its config says otherwise
        "config:text_config"         is made of that part of the config: of what a checkpoint holds, the model that reads
        "config:part"                is made of another part of it: of what generates only as a whole, what reads and writes
        "config:encoder_alone"       is an encoder that takes no config which says `is_encoder_decoder`
        "config:is_decoder"          reads from left to right only where its config says that, as an encoder's does not
        "parts:nameless"             what sees or hears in it has none of the names by which transformers finds such parts
        "attention:biased"           hides what is padding in the bias by place that it gives its attention for a mask
        "attention:norms"            a projection to queries, keys and values at once, of which it normalizes the first two
        "between:buffers"            beside what sees, hears and reads, it has a part of buffers without weights
        "clamps:buffers"             keeps numbers between two that are buffers
        "norms:finely"               norms of its own add no more than 1e-8 to what they divide by
        "hears:windows"              hears a sound window by window, and a mask says what of the windows is padding
        "heads:unturned"             in some of its layers no part of the keys says where a token stands: a part without numbers
        "pads:strides"               pads sounds to whole strides of its convolutions, and computes in tensors how much that is
        "pools:padded"               puts zeros around an image before it takes the maxima of places beside each other
        "steps:limited"              keeps the time between tokens within limits where it reads many at once, not one by one
        "positions:anew"             counts the tokens after a cache from zero, unless it is told where they stand
        "decoder:shared_kv_states"   its decoder gives out keys and values that layers share, where it is asked for them
        "reads:embeddings"           reads the embedding of a token in the table itself
        "decoder:masks"              its encoder makes the mask too by which its decoder looks at it
        "decoder:squeezes"           makes its decoder's tokens of the text in a way that is another where there is one text
        "decoder:starts"             makes the tokens that its decoder begins with, as of several codebooks, itself
        "frames:stacked"             takes whole groups of frames alone, of `subsampling_factor` each
        "generates:sound"            makes a sound of a text, by `generate` alone
        "generates:heard"            hears a recording bit by bit, as it generates what is said in it
        "pools:last"                 what it says of a text is of the last token that is not the config's `pad_token_id`
        "tokenizer:python"           the tokenizer cannot say where in a text its tokens stand
        "tokenizer:padless"          it has a token to pad with only where a checkpoint brings one
        "tokenizer:left"             it pads on the left
        "tokenizer:boxes"            it takes words and the box of each
        "processor:audio_processor"  the processor has its feature extractor by that name
        "processor:lists"            besides tensors, the processor makes lists of its own
        "padding:leaks"              shown: a text has another answer beside a longer one, or about its image beside another
        "draws"                      shown: it draws random numbers, so that an input has another answer each time
        "lacks:float16"              shown: its own code fails in that precision
        "dtype:mixed"                shown: some of its weights stay in float32, whatever it is loaded in
        "lacks:eager"                shown: its eager attention gives no numbers
        "prompt:plain"               shown: the processor takes an image and a text side by side, without a token for the image
        "prompt:marked"              shown: it wants its token before a text, having no chat template that puts it there
        "prompt:none"                shown: it writes all that is said about an image itself, and takes no text beside one
        "audio:alone"                shown: its feature extractor takes recordings alone, and says nothing of sampling rates
        "images:flat"                shown: its processor takes a list of images, and not one of lists, one for each text
        "boxes:quads"                shown: its boxes are a centre and four corners around that
        "loads:names"                shown: its class loads another package's models by name, and the one above it folders
        "masks:finite"               shown: numbers about -10,000 stand for what it rules out
        "sizes:fixed"                shown: what sees images in it is traced for those of one size only, which its code makes numbers of
        "videos:images"              shown: its processor takes videos by the name of images
        "values:decide"              shown: its code goes by numbers that only a run shows, so that it is not traced as a whole
    """

    task: Task
    model_class: str
    template: str
    options: Mapping[str, Any] = field(default_factory=dict)
    traits: frozenset[str] = frozenset()
    module: str = "transformers"
    unproven: str | None = None
    whole: str | None = None
    part: str | None = None

    @property
    def name(self) -> str:
        return self.task.name

    @property
    def title(self) -> str:
        return self.task.title

    @property
    def skill(self) -> str:
        return self.task.skill


@dataclass(frozen=True)
class Family:
    """A model family: a model type of transformers, or one that somebody added.

    name: what its configuration is registered under ("bert"). model_type: what its checkpoints call themselves: the name,
        but where a family shares another's configuration class. title: as people write it ("BERT"). prefix: of its class names ("Bert").
    modalities: of text, image, audio, video, time. main_input: the main arguments of forward.
    tokenizer ... video_processor: class names. An image processor is the one that needs only Pillow.
    attention: "sdpa" if its default model runs with it, else "eager".
    limits: {"max_position_embeddings": 512}: sizes of the default configuration and feature extractor, in tokens,
        pixels, frames, hertz or seconds. "reserved_positions" of the max_position_embeddings are not for tokens.
    checkpoint: the hub name that transformers itself gives. since: the oldest transformers known to have the family.
    tasks: by name, in the registry's order. unsupported: reasons, by task, why a task that it could have is off.
    recipe: how to make its tiny checkpoint; None with `recipe_problem` saying why.
    features: which of get_text_features, get_image_features, get_audio_features, get_video_features its model has.
    package: where its classes are imported from. parameters: weights of its default model, where they can be counted.
    encoder_decoder: whether its default model is one.
    sub_configs: the model types of the configurations inside its own, by key ("text_config").
    compiles: whether its authors say that the forward compiles as one graph.
    """

    name: str
    title: str
    prefix: str
    config_class: str
    model_type: str = ""
    modalities: tuple[str, ...] = ()
    main_input: tuple[str, ...] = ()
    tokenizer: str | None = None
    processor: str | None = None
    image_processor: str | None = None
    feature_extractor: str | None = None
    video_processor: str | None = None
    attention: str = "eager"
    limits: Mapping[str, int] = field(default_factory=dict)
    checkpoint: str | None = None
    since: str | None = None
    tasks: Mapping[str, FamilyTask] = field(default_factory=dict)
    unsupported: Mapping[str, str] = field(default_factory=dict)
    recipe: Mapping[str, Any] | None = None
    recipe_problem: str | None = None
    features: tuple[str, ...] = ()
    package: str = "transformers"
    parameters: int | None = None
    compiles: bool = False
    encoder_decoder: bool = False
    sub_configs: Mapping[str, str] = field(default_factory=dict)
    model_class: str | None = None
