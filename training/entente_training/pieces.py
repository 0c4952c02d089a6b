"""WordPiece pieces with offsets, and the three extra features of the network's input (packages/model-en/CARD.md, "In")."""

from dataclasses import dataclass
from pathlib import Path

from tokenizers import BertWordPieceTokenizer

CLS, SEP = 101, 102


@dataclass
class Pieces:
    ids: list[int]
    start: list[int]
    end: list[int]
    shape: list[int]
    inquote: list[int]
    parstart: list[int]

    def __len__(self) -> int:
        return len(self.ids)


def wrap(values: list[int], first: int = 0, last: int = 0) -> list[int]:
    """Values of pieces with those of [CLS] and [SEP] around them."""
    return [first, *values, last]


def inputs(ids: list[int], shape: list[int], inquote: list[int], parstart: list[int]) -> dict[str, list[int]]:
    """What the network is given of some pieces, [CLS] and [SEP] included."""
    return {"ids": wrap(ids, CLS, SEP), "shape": wrap(shape), "inquote": wrap(inquote), "parstart": wrap(parstart)}


class Tokenizer:
    """BERT uncased over the vocabulary of a model folder; no [CLS], no [SEP]."""

    def __init__(self, vocabulary: Path):
        self._tokenizer = BertWordPieceTokenizer(str(vocabulary), lowercase=True)

    def __call__(self, text: str) -> Pieces:
        encoded = self._tokenizer.encode(text, add_special_tokens=False)
        start = [s for s, _ in encoded.offsets]
        end = [e for _, e in encoded.offsets]
        return Pieces(list(encoded.ids), start, end, *features(text, start, end))


def _shape(piece: str, starts_word: bool) -> int:
    char = piece[0] if piece else " "
    if char in "“‘«":
        return 6
    if char in "”’»":
        return 7
    if char in "\"'":
        return 8
    if char.isdigit():
        return 4
    if not char.isalpha():
        return 5
    if not starts_word:
        return 10 if char.isupper() else 9
    if not char.isupper():
        return 1
    return 3 if len(piece) > 1 and piece.isupper() else 2


def features(text: str, start: list[int], end: list[int]) -> tuple[list[int], list[int], list[int]]:
    """Shape, inside-quote flag, paragraph-start flag of each piece of a window."""
    shapes, inquote, parstart = [], [], []
    quoted, previous = 0, 0
    for s, e in zip(start, end):
        begins = int(s == 0 or "\n" in text[previous:s])
        if begins:
            quoted = 0
        piece = text[s:e]
        shape = _shape(piece, s == 0 or s != previous or not text[s - 1].isalnum())
        if shape == 6:
            quoted = 1
        elif piece == '"':
            quoted = 1 - quoted
        inquote.append(quoted)
        apostrophe = piece == "’" and s > 0 and text[s - 1].isalnum() and text[e : e + 1].isalnum()
        if shape == 7 and not apostrophe:
            quoted = 0
        shapes.append(shape)
        parstart.append(begins)
        previous = e
    return shapes, inquote, parstart
