"""What the name of a config's key says about its value. Rules for all families; the first that matches decides."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache


class Meaning(Enum):
    """What a number in a config counts or measures."""

    WIDTH = "features"
    DEPTH = "layers"
    HEADS = "attention heads"
    KV_HEADS = "key and value heads"
    HEAD_DIM = "features per head"
    EXPERTS = "experts"
    EXPERTS_CHOSEN = "experts per token"
    EXPERT_GROUPS = "groups of experts"
    SHARED_LAYERS = "layers that share another's keys, or that precede the experts"
    VOCAB = "tokens"
    CODES = "entries of a codebook"
    IMAGE = "pixels a side of an image"
    PATCH = "pixels a side of a patch"
    PLACEHOLDERS = "tokens that stand for an image"
    QUERIES = "objects that a model looks for"
    FEATURES = "layers whose output is taken, counted from either end"
    BLOCKS = "features of blocks, spelled out one by one"
    SPREAD = "standard deviation of initial weights"
    FACTOR = "what the standard deviation of initial weights is multiplied by"
    LAYER_SCALE = "initial scale of a residual branch"
    OTHER = "anything else: left alone"


_LEFT_ALONE = (
    r"layer_list_out_channels|pos_emb_\w+|\w*kernel\w*|\w*window\w*|\w*stride\w*|\w*vocab\w*|\w*position\w*|\w*codebook_size|\w*_ids?|\w*_index|chunk_size\w*"
    r"|(\w+_)?(num_)?patch(es)?(_(size|stride|padding|norm|kernel)s?)?|num_channels|\w*mel\w*|sampling_rate|batch_size|block_size|queue_size|\w*length|num_groups|audio_channels"
    r"|in_channels|out_channels_rgb|base_channels|input_size|pool_size|roi_size|frequency\w*|spec_size|state_size|\w*nextn\w*"
    r"|backbone_feature_sizes|memory_encoder_output_channels|\w*rope_\w+_sizes|feature_projection_input_dim|num_feat_extract_layers|conv_\w*layers|max_window_layers|cross_attention_layers|mask_input_channels|patch_embed_hidden_size|subsampling_conv_channels|feature_size|\w*scales?"
)

RULES: tuple[tuple[str, Meaning], ...] = (
    (r"(text_)?vocab_size", Meaning.VOCAB),
    (r"initializer_range|init_std|initializer_std|\w+_initializer_range", Meaning.SPREAD),
    (r"mm_tokens_per_image|image_seq_len(gth)?|num_image_tokens?|vision_soft_tokens_per_image", Meaning.PLACEHOLDERS),
    (r"num_(object_)?queries|two_stage_num_proposals", Meaning.QUERIES),
    (r"vision_feature_layers?", Meaning.FEATURES),
    (r"num_embeddings|\w+_hash_byte_group_vocab", Meaning.CODES),
    (r"initializer_factor", Meaning.FACTOR),
    (r"layer_?scale_(init_value|initial_scale|value|init)|layerscale_value", Meaning.LAYER_SCALE),
    (r"(block|resnet|stage)_configs|resnet_head", Meaning.BLOCKS),
    (r"\w*(kv_heads?|key_value_heads|multi_query_group_num)", Meaning.KV_HEADS),
    (r"d_head", Meaning.HEAD_DIM),
    (r"(\w+_)?n?heads?|\w*(attention_heads|num_heads|heads_per_stage)", Meaning.HEADS),
    (r"(\w+_)?head_dim|d_kv|kv_channels|dim_head|attention_head_size|dim_per_head|head_size", Meaning.HEAD_DIM),
    (r"num_experts_per_tok\w*|moe_topk|moe_top_k|top_k_experts|moe_k|num_selected_experts", Meaning.EXPERTS_CHOSEN),
    (r"n_group|topk_group|num_expert_group", Meaning.EXPERT_GROUPS),
    (r"first_k_dense_replace|moe_layer_start_index|num_kv_shared_layers", Meaning.SHARED_LAYERS),
    (r"num_experts|n_routed_experts|num_local_experts|moe_num_experts", Meaning.EXPERTS),
    (r"(\w+_)?(image_size|img_size|image_grid_pinpoints)|grid_pinpoints|crop_size", Meaning.IMAGE),
    (r"(vision_)?patch_size", Meaning.PATCH),
    (_LEFT_ALONE, Meaning.OTHER),
    (r"(num|n)_(\w+_)?(layers?|blocks)|\w+_layers|layers|(\w+_)?depths?|stage_num\w*", Meaning.DEPTH),
    (r"(blocks|layers)_per_stage|n_layer|num_res_blocks|num_self_attends_per_block", Meaning.DEPTH),
    (
        r"(\w+_)?(dims?|dimension|sizes?|width|channels?|units|filters|planes|rank|feats)|bottleneck_features|out_features|\w+_channel_list|upsample_groups|d_latents|[dn]_(model|embd|ff|inner|embed|ffn)"
        r"|(dims?|hidden_size|embed_dim|hidden_sizes?)_\w+|\w+_(dim|hidden_size)_\w+",
        Meaning.WIDTH,
    ),
)


@cache
def meaning(key: str) -> Meaning:
    """What a config's key means, by its name alone."""
    for pattern, found in RULES:
        if re.fullmatch(pattern, key):
            return found
    return Meaning.OTHER
