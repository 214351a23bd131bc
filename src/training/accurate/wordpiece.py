"""WordPiece as BERT's uncased models use it, over words that are already cut.

The Java class WordPiece gives the same pieces for the same word; a test compares them.
"""
import json
import unicodedata

LONGEST_WORD = 100


def is_latin_or_sign(piece):
    """Whether a piece can stand in English text: others are dropped, which makes the model smaller."""
    return all(ord(c) < 0x0250 or 0x2000 <= ord(c) < 0x2C00 for c in piece)


def pruned_vocabulary(tokenizer_json):
    """The pieces kept, in their order, and the row of each in the original embedding."""
    with open(tokenizer_json, encoding="utf8") as file:
        original = json.load(file)["model"]["vocab"]
    kept = [p for p, _ in sorted(original.items(), key=lambda entry: entry[1])
            if not p.startswith("[unused") and is_latin_or_sign(p)]
    return kept, [original[p] for p in kept]


class WordPiece:
    def __init__(self, vocabulary):
        self.ids = {piece: number for number, piece in enumerate(vocabulary)}
        self.start, self.end, self.unknown = (self.ids[p] for p in ("[CLS]", "[SEP]", "[UNK]"))
        self._known = {}

    def pieces(self, word):
        if word not in self._known:
            self._known[word] = [i for part in _parts(word) for i in self._cut(part)] or [self.unknown]
        return self._known[word]

    def _cut(self, part):
        if len(part) > LONGEST_WORD:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start:
                piece = self.ids.get(part[start:end] if start == 0 else "##" + part[start:end])
                if piece is not None:
                    break
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(piece)
            start = end
        return pieces


def _parts(word):
    """Lower case, no accents, signs by themselves."""
    bare = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
    parts, current = [], ""
    for c in bare:
        category = unicodedata.category(c)[0]
        if category in "PS" or 0x4E00 <= ord(c) <= 0x9FFF:
            parts += [current, c]
            current = ""
        elif category in "CZ":
            parts.append(current)
            current = ""
        else:
            current += c
    return [p for p in parts + [current] if p]


def shape(word):
    """How a word is written, which an uncased model cannot see: a number from 1 to 10."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 1 if any(c.isdigit() for c in word) else 2
    if any(c.isdigit() for c in word):
        return 3 if letters[0].isupper() else 4
    if all(c.isupper() for c in letters):
        return 5 if len(letters) == 1 else 6
    if all(c.islower() for c in letters):
        return 7
    if letters[0].isupper():
        return 8 if all(c.islower() for c in letters[1:]) else 9
    return 10
