"""News whose events nobody annotated, for a teacher to label: Wikinews (CC BY 2.5) and the agency sentences of GMB (Voice of America), both in
../shared/bench/train, and the articles of PolNeAR train. Some 1.8 million words."""

import json
import re
import tarfile

from .data import SHARED, attributions

# sentences of GMB that make a text, and a paragraph of it
TEXT, PARAGRAPH = 12, 2


def unlabelled() -> list[str]:
    """Texts, paragraphs apart by an empty line; none where ../shared is absent."""
    pack = SHARED / "bench/train/data_supervised.tar.gz"
    if not pack.exists():
        return []
    with tarfile.open(pack) as files:
        read = lambda name: [json.loads(line) for line in files.extractfile(name)]
        wikinews, gmb = read("unlabeled_wikinews.jsonl"), read("ner_gmb.jsonl")
    texts = [re.sub(r"\s*\n\s*", "\n\n", a["text"].strip()) for a in wikinews]
    sentences = [as_written(s["tokens"]) for s in gmb]
    for i in range(0, len(sentences), TEXT):
        part = sentences[i : i + TEXT]
        texts.append("\n\n".join(" ".join(part[k : k + PARAGRAPH]) for k in range(0, len(part), PARAGRAPH)))
    return texts + [article.text for article in attributions("train")]


def as_written(words: list[str]) -> str:
    """Words as a newspaper spaces them."""
    text = " ".join(words)
    text = re.sub(r" ([.,;:?!%)\]]|'s\b|'(?= )|n't\b|'re\b|'ve\b|'ll\b|'d\b)", r"\1", text)
    text = re.sub(r"([$(\[]) ", r"\1", text)
    # quotation marks open and close in turn
    parts = re.split(r' ?" ?', text)
    return "".join(part if i == 0 else (f' "{part}' if i % 2 else f'" {part}') for i, part in enumerate(parts)).replace('" .', '".').replace('" ,', '",').strip()
