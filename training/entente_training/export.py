"""A trained network → a model folder: ONNX in fp32, then int8 (dynamic, per channel), labels, vocabulary, model.json."""

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from .network import Network

INPUTS = ["ids", "mask", "shape", "inquote", "parstart", "role"]
OUTPUTS = ["tags", "status", "mode", "ctx", "arcs", "pair", "focus"]


def export_fp32(network: Network, path: Path) -> None:
    """Writes the graph for any number of windows of any length up to 512."""
    example = torch.ones(2, 24, dtype=torch.long)
    axes = {name: {0: "batch", 1: "pieces"} for name in INPUTS}
    axes |= {name: {0: "batch", 1: "pieces"} for name in OUTPUTS}
    axes |= {"arcs": {0: "batch", 2: "pieces", 3: "pieces"}, "pair": {0: "batch"}}
    network.eval()
    torch.onnx.export(
        network,
        tuple(example for _ in INPUTS),
        str(path),
        input_names=INPUTS,
        output_names=OUTPUTS,
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )


def quantize(source: Path, path: Path) -> None:
    """int8 weights by channel; activations are measured as it runs."""
    prepared = source.with_suffix(".prepared.onnx")
    quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
    quantize_dynamic(str(prepared), str(path), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
    prepared.unlink()


class OnnxNetwork:
    """An ONNX file that answers as the torch network does, so that the same evaluation runs on both."""

    def __init__(self, path: Path, threads: int = 2):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self._inputs = {i.name for i in self._session.get_inputs()}

    def __call__(self, **inputs):
        """Windows are run one at a time: a batch would share int8 ranges and so make a window's scores depend on its neighbours."""
        rows = []
        for i in range(len(inputs["ids"])):
            n = int(inputs["mask"][i].sum())
            given = {name: value[i : i + 1, :n].numpy() for name, value in inputs.items() if name in self._inputs}
            rows.append(self._session.run(None, given))
        outputs = []
        for k in range(len(rows[0])):
            parts = [row[k][0] for row in rows]
            shape = np.max([p.shape for p in parts], axis=0)
            padded = np.zeros((len(parts), *shape), np.float32)
            for i, part in enumerate(parts):
                padded[(i, *map(slice, part.shape))] = part
            outputs.append(torch.from_numpy(padded))
        return (*outputs, *[None] * (len(OUTPUTS) - len(outputs)))


def write_folder(folder: Path, base: Path, info: dict) -> None:
    """labels.json and vocab.txt from the base's folder, model.json with the digests of all three."""
    for name in ("labels.json", "vocab.txt"):
        if (base / name).resolve() != (folder / name).resolve():
            shutil.copyfile(base / name, folder / name)
    names = ("model.onnx", "labels.json", "vocab.txt")
    digests = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
    (folder / "model.json").write_text(json.dumps({**info, "sha256": digests}, indent=2) + "\n", encoding="utf8")
