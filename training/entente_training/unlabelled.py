"""News whose events nobody annotated, for a teacher to label: Wikinews (CC BY 2.5) and the agency sentences of GMB (Voice of America), both in
../shared/bench/train, and the articles of PolNeAR train. Some 1.8 million words. Texts of annotated real news are left out, of train and test: a teacher that
learnt their marks would tell a fold's network what it must not know, and what is measured should be new to the network."""

import json
import re
import tarfile

from .data import SHARED, attributions, news

# sentences of GMB that make a text, and a paragraph of it
TEXT, PARAGRAPH = 12, 2
# words in a row by which a text is recognised, and how many in a hundred of a text's runs an annotated one may share
RUN, SHARED_RUNS = 8, 5


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
    texts += [article.text for article in attributions("train")]
    annotated = {run for part in ("train", "test") for story in news(part) for run in runs_of(story.text)}
    return [text for text in texts if not repeats(text, annotated)]


def runs_of(text: str) -> list[str]:
    """Every run of `RUN` words, without case and punctuation."""
    words = re.findall(r"[^\W_]+", text.lower())
    return [" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)]


def repeats(text: str, annotated: set[str]) -> bool:
    """Whether more than `SHARED_RUNS` in a hundred runs of `text` are annotated ones."""
    runs = runs_of(text)
    return 100 * sum(run in annotated for run in runs) > SHARED_RUNS * len(runs)


def as_written(words: list[str]) -> str:
    """Words as a newspaper spaces them."""
    text = " ".join(words)
    text = re.sub(r" ([.,;:?!%)\]]|'s\b|'(?= )|n't\b|'re\b|'ve\b|'ll\b|'d\b)", r"\1", text)
    text = re.sub(r"([$(\[]) ", r"\1", text)
    # quotation marks open and close in turn
    parts = re.split(r' ?" ?', text)
    return "".join(part if i == 0 else (f' "{part}' if i % 2 else f'" {part}') for i, part in enumerate(parts)).replace('" .', '".').replace('" ,', '",').strip()
