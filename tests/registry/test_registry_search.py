"""Families are found by name, task, modality, size and what serves them."""

from __future__ import annotations

import pytest
from inline_snapshot import snapshot
from registry_world import World, names

from model_registry import FactsError
from model_registry.search import Query, read_size, search
from model_registry.words import description, listing, size


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(), ["alpha", "beta", "gamma"]),
        (Query(glob="*a"), ["alpha", "beta", "gamma"]),
        (Query(glob="b*"), ["beta"]),
        (Query(glob="B*"), []),
        (Query(task="fill_mask"), ["alpha"]),
        (Query(modality="image"), ["gamma"]),
        (Query(size=(1e9, 1e10)), ["beta"]),
        (Query(size=(0, float("inf"))), ["alpha", "beta"]),
        (Query(served=lambda family, task: task.template == "text_generation"), ["beta"]),
        (Query(served=lambda family, task: False), []),
        (Query(task="embedding", served=lambda family, task: task.template == "fill_mask"), []),
    ],
)
def test_a_query_finds_what_fits_all_of_it(small: World, query: Query, found: list[str]) -> None:
    assert names(search(small.registry, query)) == found


def test_unknown_words_are_told_together(small: World) -> None:
    with pytest.raises(FactsError) as caught:
        search(small.registry, Query(task="fill-msk", modality="pictures"))
    assert str(caught.value) == snapshot("""\
no task 'fill-msk'. Did you mean 'fill_mask'?
no modality 'pictures'. Known: text, image, audio, video, time.\
""")


def test_a_broken_file_is_told_and_not_skipped(small: World) -> None:
    small.write("alpha", "family: alpha\ntitel: A\n")
    with pytest.raises(FactsError, match="unknown key 'titel'"):
        search(small.registry, Query())


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("100M..1B", 1e8, 1e9),
        ("..500m", 0, 5e8),
        ("7B..", 7e9, float("inf")),
        ("1.5b..2T", 1.5e9, 2e12),
        ("12", 12, 12),
    ],
)
def test_sizes(text: str, low: float, high: float) -> None:
    assert read_size(text) == (low, high)


@pytest.mark.parametrize("text", ["", "..", "big", "1G..2G", "1..2..3", "-1"])
def test_what_is_no_size_is_told(text: str) -> None:
    with pytest.raises(FactsError, match="is no size. Write a range of weights"):
        read_size(text)


def test_how_sizes_are_written() -> None:
    assert [size(count) for count in (None, 0, 999, 38_000, 6_607_343_616, 72_705_000_000)] == [
        "",
        "0",
        "999",
        "38K",
        "6.6B",
        "73B",
    ]


def test_lists_are_columns(small: World) -> None:
    assert "\n".join(listing(search(small.registry, Query()))) == snapshot("""\
FAMILY  TITLE  SIZE  MODALITIES  TASKS
alpha   ALPHA  110M  text        embedding, fill_mask, text_classification
beta    Beta   7.0B  text        features, text_generation
gamma   Gamma        image       -
3 families\
""")


def test_a_family_in_full(small: World) -> None:
    small.write("alpha", "family: alpha\ntasks: {fill_mask: {unsupported: its head was never trained}}\n")
    assert "\n".join(description(small.registry.family("alpha"))) == snapshot("""\
ALPHA (alpha)
  config       AlphaConfig
  since        transformers 5.0.0
  modalities   text
  main input   input_ids
  tokenizer    AlphaTokenizer
  attention    eager
  limits       max_position_embeddings=512
  weights      110M
  tiny recipe  yes
  tasks
    embedding            AlphaModel                      embedding            pooling=mean
    text_classification  AlphaForSequenceClassification  text_classification
    fill_mask: off, because its head was never trained\
""")
