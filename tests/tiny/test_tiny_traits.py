"""What tiny models show when they run: padding that changes answers, and precisions that their own code fails in."""

from __future__ import annotations

import pytest

pytest.importorskip("transformers")

from model_registry.observe.processing import tokenizer_traits
from model_registry.tiny.traits import traits

WORDS = {
    "class": "BertTokenizer",
    "kwargs": {"vocab": {"$vocab": "wordpiece", "specials": ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]}},
}
SIZES = {"hidden_size": 32, "num_hidden_layers": 2, "intermediate_size": 64, "vocab_size": 200, "pad_token_id": 0}
HEADS = {"num_attention_heads": 4}


@pytest.mark.parametrize(
    ("model_class", "kwargs", "shown"),
    [
        ("BertModel", HEADS, []),
        ("ConvBertModel", {**HEADS, "embedding_size": 32}, ["padding:leaks"]),  # it convolves over the padding
        ("FNetModel", {}, ["lacks:bfloat16", "lacks:float16", "padding:leaks"]),  # there is no such Fourier transform
    ],
)
def test_they_are_seen_by_running_it(model_class: str, kwargs: dict[str, int], shown: list[str]) -> None:
    config = model_class.removesuffix("Model") + "Config"
    recipe = {"config": {"class": config, "kwargs": {**SIZES, **kwargs}}, "processor": WORDS}
    assert traits(recipe, model_class) == shown


def test_a_decoder_that_forgets_its_mask_leaks() -> None:
    sizes = {"hidden_size": 32, "num_hidden_layers": 2, "attention_hidden_size": 32, "intermediate_size": 64}
    config = {"class": "RwkvConfig", "kwargs": {**sizes, "vocab_size": 200}}
    assert "padding:leaks" in traits({"config": config, "processor": WORDS}, "RwkvForCausalLM")


def test_what_the_class_of_a_tokenizer_says_of_it() -> None:
    assert tokenizer_traits("BertTokenizer") == []
    assert tokenizer_traits("CanineTokenizer") == ["tokenizer:python"]
    assert tokenizer_traits("GPT2Tokenizer") == ["tokenizer:padless"]
    assert tokenizer_traits("XLNetTokenizer") == ["tokenizer:left"]
    assert tokenizer_traits("LlamaTokenizer") == ["tokenizer:left", "tokenizer:padless"]
    assert tokenizer_traits(None) == []
