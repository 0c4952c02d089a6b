"""The graphs that are shipped: without guards the outputs keep their bits; a part that needs more than it was given is refused."""

import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch

from entente_training.__main__ import SHIPPED
from entente_training.export import INPUTS, OnnxNetwork, export_fp32, quantize
from entente_training.graph import PAIR_OUTPUTS, READING_OUTPUTS, part_of, without_guards
from entente_training.labels import read_labels
from entente_training.network import Network, Size

PIECES = 40


def inputs() -> dict[str, np.ndarray]:
    chance = np.random.default_rng(1)
    values = {name: np.zeros((1, PIECES), np.int64) for name in INPUTS}
    values |= {"ids": chance.integers(1000, 30000, (1, PIECES)), "mask": np.ones((1, PIECES), np.int64)}
    values["role"][0, 3:5], values["role"][0, 9] = 1, 2
    return values


def run(model: onnx.ModelProto, outputs: list[str], values: dict[str, np.ndarray]) -> list[np.ndarray]:
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(outputs, {i.name: values[i.name] for i in session.get_inputs()})


class GraphTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        torch.manual_seed(1)
        cls.folder = tempfile.TemporaryDirectory()
        cls.fp32 = Path(cls.folder.name) / "model.fp32.onnx"
        export_fp32(Network(read_labels(SHIPPED), Size(layers=2)).eval(), cls.fp32)
        cls.whole = onnx.load(str(cls.fp32))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_without_guards_every_output_keeps_its_bits(self):
        lean = without_guards(self.whole)
        outputs = [*READING_OUTPUTS, *PAIR_OUTPUTS]
        for name, before, after in zip(outputs, run(self.whole, outputs, inputs()), run(lean, outputs, inputs())):
            np.testing.assert_array_equal(before, after, name)

    def test_the_graph_that_reads_has_no_guards_and_no_mask(self):
        reading = part_of(without_guards(self.whole), [n for n in INPUTS if n != "mask"], READING_OUTPUTS)
        self.assertNotIn("IsNaN", {node.op_type for node in reading.graph.node})
        self.assertEqual({i.name for i in reading.graph.input}, set(INPUTS) - {"mask"})

    def test_a_part_that_needs_more_is_refused(self):
        with self.assertRaisesRegex(ValueError, "found mask"):
            part_of(self.whole, [n for n in INPUTS if n != "mask"], READING_OUTPUTS)

    def test_two_graphs_answer_as_one(self):
        quantize(self.fp32, Path(self.folder.name))
        values = inputs()
        answers = OnnxNetwork(Path(self.folder.name) / "model.onnx")(**{n: torch.from_numpy(v) for n, v in values.items()})
        for before, after in zip(run(self.whole, [*READING_OUTPUTS, *PAIR_OUTPUTS], values), answers):
            self.assertLess(np.abs(before - after.numpy()).mean(), 0.1 * np.abs(before).mean() + 0.01)


if __name__ == "__main__":
    unittest.main()
