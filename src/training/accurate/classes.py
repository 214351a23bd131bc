"""Groups words that the trained model sees alike: what it makes of each by itself, clustered twice.

usage: classes.py --minilm MINILM.onnx --tokenizer TOKENIZER.json --model FOLDER --out FILE IN...

Writes word, coarse class and fine class, separated by tabs, for each word that stands in the sentences of IN
at least twice or is a piece of the encoder's: it saw more text than we have.
"""
import argparse
import collections
import json
import os

import numpy
import torch

import sentences
from encoder import Encoder, pretrained
from train import Example, tensors
from wordpiece import WordPiece, pruned_vocabulary

COARSE, FINE = 64, 512
ROUNDS = 15
SHORTEST_PIECE = 3
SEED = 1


def words(paths, vocabulary):
    """Words in small letters, and how each is mostly written: those that no sentence has, as a name would be."""
    counts = collections.Counter()
    for path in paths:
        with open(path, encoding="utf8") as file:
            for line in file:
                counts.update(w for w in json.loads(line)["t"] if any(c.isalpha() for c in w))
    lower = collections.Counter()
    spelled = {}
    for word, count in counts.items():
        lower[word.lower()] += count
        if count > counts.get(spelled.get(word.lower(), ""), 0):
            spelled[word.lower()] = word
    found = {word: spelled[word] for word, count in sorted(lower.items()) if count > 1}
    for piece in vocabulary:
        if len(piece) >= SHORTEST_PIECE and piece.isalpha():
            found.setdefault(piece, piece.capitalize())
    return found


def vectors(model, wordpiece, spelled):
    """The model's last layer for each word as it is mostly written, alone in a sentence."""
    hidden = []
    model.heads[0].register_forward_hook(lambda _, given, __: hidden.append(given[0].detach().float()))
    found = []
    for start in range(0, len(spelled), 256):
        batch = [Example(sentences.Sentence([w], [0], False), wordpiece) for w in spelled[start:start + 256]]
        with torch.no_grad():
            model(*tensors(batch))
        states = hidden.pop()
        for row, example in enumerate(batch):
            found.append(states[row, 1:len(example.pieces) - 1].mean(0).numpy())
    found = numpy.stack(found)
    return found / numpy.linalg.norm(found, axis=1, keepdims=True)


def clustered(points, count):
    """Spherical k-means."""
    random = numpy.random.default_rng(SEED)
    centres = points[random.choice(len(points), count, replace=False)]
    for _ in range(ROUNDS):
        nearest = (points @ centres.T).argmax(1)
        sums = numpy.zeros_like(centres)
        numpy.add.at(sums, nearest, points)
        norms = numpy.linalg.norm(sums, axis=1, keepdims=True)
        centres = numpy.where(norms > 0, sums / numpy.maximum(norms, 1e-9), centres)
    return (points @ centres.T).argmax(1)


def main():
    arguments = argparse.ArgumentParser()
    for name in ("--minilm", "--tokenizer", "--model", "--out"):
        arguments.add_argument(name, required=True)
    arguments.add_argument("files", nargs="+")
    given = arguments.parse_args()
    vocabulary, rows = pruned_vocabulary(given.tokenizer)
    outputs = [len(sentences.NAMES), len(sentences.ARGUMENTS), len(sentences.STATES)]
    model = Encoder(pretrained(given.minilm), rows, outputs)
    model.load_state_dict(torch.load(os.path.join(given.model, "checkpoint.pt")))
    model.eval()
    spelled = words(given.files, vocabulary)
    points = vectors(model, WordPiece(vocabulary), list(spelled.values()))
    coarse, fine = clustered(points, COARSE), clustered(points, FINE)
    with open(given.out, "w", encoding="utf8") as out:
        for word, c, f in zip(spelled, coarse, fine):
            out.write("%s\t%d\t%d\n" % (word, c, f))
    print("%d words" % len(spelled))


if __name__ == "__main__":
    main()
