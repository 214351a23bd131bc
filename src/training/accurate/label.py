"""Labels sentences by a trained checkpoint, so that a smaller model can learn from it.

usage: label.py --minilm MINILM.onnx --tokenizer TOKENIZER.json --model FOLDER --out FILE [--moves] IN...

What people marked stays: the model adds products where nobody looked for them. Where people and model disagree on
a person, organisation or place, the people's labels stay. With --moves all names stay as they are, and the model
adds the parts that the words have in moves, and the states of movers. Sentences in which it finds parts without being
sure of them are left out: more of these are wrong than teach anything.
"""
import argparse
import json
import math
import os

import numpy
import torch

import sentences
from encoder import Encoder, pretrained
from train import Example, PIECES_A_STEP, tensors
from wordpiece import WordPiece, pruned_vocabulary

IMPOSSIBLE = -1e9
# How probable every label of a part must be.
SURE = 0.9


def allowed(labels):
    """Whether a label may follow another: inside of a type only after that type."""
    steps = numpy.zeros((len(labels), len(labels)))
    for i, before in enumerate(labels):
        for j, label in enumerate(labels):
            if label.startswith("I-") and before[2:] != label[2:]:
                steps[i, j] = IMPOSSIBLE
    return steps


def best(scores, steps):
    """The numbers of the labels of the likeliest path."""
    now = scores[0] + steps[0]
    came_from = []
    for word in scores[1:]:
        paths = now[:, None] + steps
        came_from.append(paths.argmax(0))
        now = paths.max(0) + word
    labels = [int(now.argmax())]
    for back in reversed(came_from):
        labels.append(int(back[labels[-1]]))
    return labels[::-1]


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


def log_probabilities(model, examples):
    """Of each sentence, that of each head's labels at each word."""
    for step in steps_of(examples):
        batch = [examples[j] for j in step]
        with torch.no_grad():
            heads = [torch.log_softmax(head, -1).numpy() for head in model(*tensors(batch))]
        for row, example in enumerate(batch):
            yield example, [head[row][example.firsts] for head in heads]


def with_names(sentence, scores, steps=allowed(sentences.NAMES)):
    names = best(scores[0] + kept(sentence)[:len(scores[0])], steps)
    return {"t": sentence.tokens[:len(names)], "g": [sentences.NAMES[name] for name in names]}


def with_moves(sentence, scores, steps=allowed(sentences.ARGUMENTS)):
    """None where the model is not sure of the parts that it finds."""
    labels = best(scores[1], steps)
    if any(label and scores[1][word, label] < math.log(SURE) for word, label in enumerate(labels)):
        return None
    parts = [sentences.ARGUMENTS[label] for label in labels]
    return {"t": sentence.tokens[:len(parts)], "g": [sentences.NAMES[name] for name in sentence.names[:len(parts)]],
            "a": parts, "s": states(parts, scores[2])}


def states(parts, scores):
    """One state for all words of a mover, the likeliest; none for other words."""
    found = [None] * len(parts)
    for first, part in enumerate(parts):
        if part.startswith("B-") and part[2:] not in sentences.ORGANISATIONS:
            end = first + 1
            while end < len(parts) and parts[end] == "I-" + part[2:]:
                end += 1
            state = sentences.STATES[int(scores[first:end].sum(0).argmax())]
            found[first:end] = [state] * (end - first)
    return found


def main():
    arguments = argparse.ArgumentParser()
    for name in ("--minilm", "--tokenizer", "--model", "--out"):
        arguments.add_argument(name, required=True)
    arguments.add_argument("--no-products", action="store_true", help="nobody looked for products in them")
    arguments.add_argument("--moves", action="store_true", help="keep the names and label parts in moves")
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
            for example, scores in log_probabilities(model, examples):
                line = (with_moves if given.moves else with_names)(example.sentence, scores)
                if line:
                    out.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
