"""Labels sentences by a trained checkpoint, so that a smaller model can learn from it.

usage: label.py --minilm MINILM.onnx --tokenizer TOKENIZER.json --model FOLDER --out FILE IN...

What people marked stays: the model adds products where nobody looked for them. Where people and model disagree on
a person, organisation or place, the people's labels stay.
"""
import argparse
import json
import os

import numpy
import torch

import sentences
from encoder import Encoder, pretrained
from train import Example, PIECES_A_STEP, tensors
from wordpiece import WordPiece, pruned_vocabulary

IMPOSSIBLE = -1e9


def allowed():
    """Whether a label may follow another: inside of a type only after that type."""
    steps = numpy.zeros((len(sentences.NAMES), len(sentences.NAMES)))
    for i, before in enumerate(sentences.NAMES):
        for j, label in enumerate(sentences.NAMES):
            if label.startswith("I-") and before[2:] != label[2:]:
                steps[i, j] = IMPOSSIBLE
    return steps


def best(scores, steps):
    now = scores[0] + steps[0]
    came_from = []
    for word in scores[1:]:
        paths = now[:, None] + steps
        came_from.append(paths.argmax(0))
        now = paths.max(0) + word
    labels = [int(now.argmax())]
    for back in reversed(came_from):
        labels.append(int(back[labels[-1]]))
    return [sentences.NAMES[label] for label in reversed(labels)]


def kept(sentence):
    """The scores that people's labels force: 0 where they leave the word open."""
    forced = numpy.zeros((len(sentence.names), len(sentences.NAMES)))
    for word, label in enumerate(sentence.names):
        if label > 0:
            forced[word] = IMPOSSIBLE
            forced[word, label] = 0
        elif label == 0:
            may_be = [0] + ([i for i, n in enumerate(sentences.NAMES) if n.endswith("PRODUCT")]
                            if sentence.open_outside else [])
            forced[word] = IMPOSSIBLE
            forced[word, may_be] = 0
    return forced


def steps_of(examples):
    order = sorted(range(len(examples)), key=lambda j: len(examples[j].pieces))
    step = []
    for j in order:
        if step and len(examples[j].pieces) * (len(step) + 1) > 2 * PIECES_A_STEP:
            yield step
            step = []
        step.append(j)
    if step:
        yield step


def label(model, examples, write):
    steps = allowed()
    for step in steps_of(examples):
        batch = [examples[j] for j in step]
        with torch.no_grad():
            scores = torch.log_softmax(model(*tensors(batch))[0], -1).numpy()
        for row, example in enumerate(batch):
            names = scores[row][example.firsts] + kept(example.sentence)[:len(example.firsts)]
            write(example.sentence.tokens[:len(example.firsts)], best(names, steps))


def main():
    arguments = argparse.ArgumentParser()
    for name in ("--minilm", "--tokenizer", "--model", "--out"):
        arguments.add_argument(name, required=True)
    arguments.add_argument("--no-products", action="store_true", help="nobody looked for products in them")
    arguments.add_argument("files", nargs="+")
    given = arguments.parse_args()
    vocabulary, rows = pruned_vocabulary(given.tokenizer)
    outputs = [len(sentences.NAMES), len(sentences.ARGUMENTS), len(sentences.STATES)]
    model = Encoder(pretrained(given.minilm), rows, outputs)
    model.load_state_dict(torch.load(os.path.join(given.model, "checkpoint.pt")))
    model.eval()
    wordpiece = WordPiece(vocabulary)
    with open(given.out, "w", encoding="utf8") as out:
        for path in given.files:
            read = sentences.read(path, not given.no_products)
            examples = [e for e in (Example(s, wordpiece) for s in read) if e.firsts]
            label(model, examples, lambda tokens, names: out.write(
                json.dumps({"t": tokens, "g": names}, ensure_ascii=False) + "\n"))


if __name__ == "__main__":
    main()
