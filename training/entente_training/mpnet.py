"""MPNet base (Song et al. 2020; microsoft/mpnet-base, Apache-2.0) as an encoder: it reads the pieces of BERT uncased, so a network on it and one on BERT see the same text.

Its word table has BERT's pieces four rows further down, and four special pieces before them. The table is put into BERT's order here, so that nothing else needs to know.
"""

import numpy as np
import torch
from torch import nn
from transformers import MPNetConfig, MPNetModel
from transformers.models.mpnet.modeling_mpnet import MPNetSelfAttention

# BERT's row of a special piece → MPNet's: [PAD], [UNK], [CLS], [SEP]
SPECIAL = {0: 1, 100: 3, 101: 0, 102: 2}
SHIFT = 4
VOCABULARY = 30522
# two rows before the first position are MPNet's padding
POSITIONS = 514


class _Attention(MPNetSelfAttention):
    """MPNet's attention by `scaled_dot_product_attention`, in float32 as `network.attend`: several times as fast on a CPU. The relative bias is part of the mask, and so it is not trained."""

    def forward(self, hidden_states, attention_mask=None, position_bias=None, output_attentions=False, **_):
        split = lambda x: x.unflatten(-1, (self.num_attention_heads, self.attention_head_size)).transpose(1, 2)
        query, key, value = split(self.q(hidden_states)), split(self.k(hidden_states)), split(self.v(hidden_states))
        with torch.autocast("cpu", enabled=False):
            mask = position_bias if attention_mask is None else position_bias + attention_mask
            seen = nn.functional.scaled_dot_product_attention(query.float(), key.float(), value.float(), attn_mask=mask.float())
        return (self.o(seen.transpose(1, 2).flatten(2)),)


def mpnet_encoder(layers: int, width: int, inner: int, heads: int, dropout: nn.Module) -> MPNetModel:
    """An encoder with random weights; `dropout` is used wherever MPNet drops out, but not in attention."""
    config = MPNetConfig(
        vocab_size=VOCABULARY,
        hidden_size=width,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        intermediate_size=inner,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        max_position_embeddings=POSITIONS,
        layer_norm_eps=1e-5,
    )
    encoder = MPNetModel(config, add_pooling_layer=False)
    encoder.embeddings.dropout = dropout
    for layer in encoder.encoder.layer:
        layer.attention.attn = _Attention(config)
        layer.attention.dropout = layer.output.dropout = dropout
    encoder.encoder.relative_attention_bias.weight.requires_grad_(False)
    return encoder


def in_berts_order(words: np.ndarray) -> np.ndarray:
    """MPNet's word table with a row for each piece of BERT, in BERT's order."""
    ordered = words[SHIFT : SHIFT + VOCABULARY].copy()
    for ours, theirs in SPECIAL.items():
        ordered[ours] = words[theirs]
    return ordered
