"""Fine-tunes MiniLM-L6 to find names and the parts that people and organisations have in talent moves.

usage: train.py --minilm MINILM.onnx --tokenizer TOKENIZER.json --ours FILE... --others FOLDER --out FOLDER

FILE: sentences that we wrote and marked. FOLDER of others: the permissively licensed collections; see the
model card for their terms. The result is a checkpoint and its vocabulary; export.py makes the model of it. Each epoch
is saved, and the same command goes on after the last one, as long as sentences and code are the same.
"""
import argparse
import hashlib
import os
import random
import time

import torch
from torch.nn import functional

import encoder
import sentences
from encoder import Encoder, pretrained
from wordpiece import WordPiece, pruned_vocabulary, shape

EPOCHS = 6
# The weights after so many of the last epochs are averaged: names and moves are learnt at different speeds.
AVERAGED = 2
PIECES_A_STEP = 1500
SENTENCES_A_STEP = 32
RATE, HEAD_RATE, WEIGHT_DECAY, WARM_UP = 1e-4, 1e-3, 0.01, 0.1
SEED = 1
# Sentences of moves are few and long in what they teach: an epoch has each so often.
MOVES_AN_EPOCH = 2
ARGUMENT_WEIGHT, STATE_WEIGHT = 1.0, 0.5

# file: (how many sentences at most, whether its products are marked)
OTHERS = {
    "wikigold.jsonl": (2000, False), "uner_dev.jsonl": (1000, False), "uner_test.jsonl": (500, False),
    "wnut17_train.jsonl": (1000, True), "wnut17_dev.jsonl": (300, True),
    "btc_a.jsonl": (150, False), "btc_b.jsonl": (150, False), "btc_e.jsonl": (100, False),
    "btc_f.jsonl": (300, False), "btc_g.jsonl": (400, False), "btc_h.jsonl": (300, False),
    "cross_politics_train.jsonl": (1000, False), "cross_politics_dev.jsonl": (1000, False),
    "cross_science_train.jsonl": (1000, False), "cross_science_dev.jsonl": (1000, False),
    "cross_science_test.jsonl": (1000, False),
    "cross_literature_train.jsonl": (1000, False), "cross_literature_dev.jsonl": (400, False),
    "cross_literature_test.jsonl": (1000, False),
    "cross_music_train.jsonl": (1000, False), "cross_music_dev.jsonl": (400, False),
    "cross_music_test.jsonl": (1000, False),
}


class Example:
    def __init__(self, sentence, wordpiece):
        self.sentence = sentence
        self.pieces, self.shapes, self.firsts = [wordpiece.start], [0], []
        for token in sentence.tokens:
            pieces = wordpiece.pieces(token)
            if len(self.pieces) + len(pieces) > 254:
                break
            self.firsts.append(len(self.pieces))
            self.pieces += pieces
            self.shapes += [shape(token)] * len(pieces)
        self.pieces.append(wordpiece.end)
        self.shapes.append(0)


def batches(examples):
    """Steps of sentences of like length, in a random order."""
    order = random.sample(range(len(examples)), len(examples))
    chunks = [sorted(order[i:i + 800], key=lambda j: len(examples[j].pieces)) for i in range(0, len(order), 800)]
    steps = []
    for chunk in chunks:
        step = []
        for j in chunk:
            longest = len(examples[j].pieces)
            if step and (longest * (len(step) + 1) > PIECES_A_STEP or len(step) == SENTENCES_A_STEP):
                steps.append(step)
                step = []
            step.append(examples[j])
        steps.append(step)
    random.shuffle(steps)
    return steps


def tensors(step):
    longest = max(len(e.pieces) for e in step)
    pieces = torch.zeros(len(step), longest, dtype=torch.long)
    shapes, mask = pieces.clone(), torch.zeros(len(step), longest)
    for row, e in enumerate(step):
        pieces[row, :len(e.pieces)] = torch.tensor(e.pieces)
        shapes[row, :len(e.shapes)] = torch.tensor(e.shapes)
        mask[row, :len(e.pieces)] = 1
    return pieces, shapes, mask


def targets(step, longest, labels):
    """The labels at the first piece of each word; elsewhere, and where there are none, ignored."""
    target = torch.full((len(step), longest), sentences.IGNORED)
    for row, e in enumerate(step):
        values = labels(e.sentence)
        if values is not None:
            target[row, torch.tensor(e.firsts, dtype=torch.long)] = torch.tensor(values[:len(e.firsts)])
    return target.view(-1)


def name_loss(logits, target, step):
    """Where products are not marked, a word outside of all names may be (part of) a product."""
    logits = logits.reshape(-1, len(sentences.NAMES))
    log = functional.log_softmax(logits, -1)
    product = [i for i, name in enumerate(sentences.NAMES) if name.endswith("PRODUCT")]
    outside = torch.logsumexp(log[:, [0] + product], -1)
    length = logits.shape[0] // len(step)
    is_open = torch.tensor([e.sentence.open_outside for e in step]).repeat_interleave(length)
    known = target >= 0
    chosen = log.gather(1, target.clamp(min=0)[:, None])[:, 0]
    chosen = torch.where(is_open & (target == 0), outside, chosen)
    return -(chosen * known).sum() / known.sum().clamp(min=1)


def part_loss(logits, target, count):
    if not bool((target >= 0).any()):
        return torch.zeros(())
    return functional.cross_entropy(logits.reshape(-1, count), target, ignore_index=sentences.IGNORED)


def optimiser(model):
    new = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith(("heads", "shapes"))]
    old = [p for n, p in model.named_parameters() if p.requires_grad and not n.startswith(("heads", "shapes"))]
    groups = [{"params": new, "lr": HEAD_RATE}, {"params": old, "lr": RATE}]
    return torch.optim.AdamW(groups, weight_decay=WEIGHT_DECAY)


def save(path, model, optimise, **more):
    """What training goes on from, as if it had not been stopped; the file is whole or not there."""
    torch.save(dict(more, model=model.state_dict(), optimiser=optimise.state_dict(),
                    random=random.getstate(), torch=torch.get_rng_state()), path + ".part")
    os.replace(path + ".part", path)


def fingerprint(examples):
    """Differs where other examples are learnt from, or by other code."""
    digest = hashlib.sha256()
    for source in (__file__, encoder.__file__):
        with open(source, "rb") as file:
            digest.update(file.read())
    for e in examples:
        s = e.sentence
        digest.update(repr((e.pieces, e.shapes, s.names, s.arguments, s.states, s.open_outside)).encode())
    return digest.hexdigest()


def resumed(path, model, optimise, of):
    """What `save` wrote of the same training, put back; None where there is nothing of it."""
    saved = torch.load(path) if os.path.exists(path) else None
    if saved is None:
        return None
    if saved["of"] != of:
        print("beginning anew: %s is of other sentences or other code" % path, flush=True)
        return None
    print("going on after epoch %d" % saved["epoch"], flush=True)
    model.load_state_dict(saved["model"])
    optimise.load_state_dict(saved["optimiser"])
    random.setstate(saved["random"])
    torch.set_rng_state(saved["torch"])
    return saved


def train(model, examples, path):
    """Trains, or goes on after the last epoch that is saved at `path`."""
    optimise = optimiser(model)
    full = [group["lr"] for group in optimise.param_groups]
    total, average, started = EPOCHS * len(batches(examples)), 0.0, time.time()
    of = fingerprint(examples)
    saved = resumed(path, model, optimise, of) or {"epoch": 0, "done": 0, "ends": []}
    done, ends = saved["done"], saved["ends"]
    model.train()
    for epoch in range(saved["epoch"], EPOCHS):
        for step in batches(examples):
            rate = min((done + 1) / (WARM_UP * total), max(total - done, 1) / ((1 - WARM_UP) * total))
            for group, lr in zip(optimise.param_groups, full):
                group["lr"] = lr * min(rate, 1.0)
            pieces, shapes, mask = tensors(step)
            names, arguments, states = model(pieces, shapes, mask)
            longest = pieces.shape[1]
            loss = name_loss(names, targets(step, longest, lambda s: s.names), step) \
                + ARGUMENT_WEIGHT * part_loss(
                    arguments, targets(step, longest, lambda s: s.arguments), len(sentences.ARGUMENTS)) \
                + STATE_WEIGHT * part_loss(states, targets(step, longest, lambda s: s.states), len(sentences.STATES))
            optimise.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimise.step()
            done += 1
            average = 0.98 * average + 0.02 * loss.item()
            if done % 100 == 0:
                print("step %d of %d, loss %.4f, %.0f s" % (done, total, average, time.time() - started), flush=True)
        if epoch >= EPOCHS - AVERAGED:
            ends.append({name: value.clone() for name, value in model.state_dict().items()})
        save(path, model, optimise, of=of, epoch=epoch + 1, done=done, ends=ends)
    model.load_state_dict({name: sum(end[name] for end in ends) / len(ends) for name in ends[0]})


def main():
    arguments = argparse.ArgumentParser()
    for name in ("--minilm", "--tokenizer", "--others", "--out"):
        arguments.add_argument(name, required=True)
    arguments.add_argument("--ours", nargs="*", default=[])
    given = arguments.parse_args()
    random.seed(SEED)
    torch.manual_seed(SEED)
    os.makedirs(given.out, exist_ok=True)
    vocabulary, rows = pruned_vocabulary(given.tokenizer)
    with open(os.path.join(given.out, "vocabulary.txt"), "w", encoding="utf8") as file:
        file.write("\n".join(vocabulary) + "\n")
    found = [s for path in given.ours for s in sentences.read(path)]
    for name, (count, products) in OTHERS.items():
        found += sentences.sample(sentences.read(os.path.join(given.others, name), products), count, SEED)
    wordpiece = WordPiece(vocabulary)
    examples = [e for e in (Example(s, wordpiece) for s in found) if e.firsts]
    examples += (MOVES_AN_EPOCH - 1) * [e for e in examples if e.sentence.arguments]
    outputs = [len(sentences.NAMES), len(sentences.ARGUMENTS), len(sentences.STATES)]
    model = Encoder(pretrained(given.minilm), rows, outputs)
    print("%d sentences, %d pieces" % (len(examples), sum(len(e.pieces) for e in examples)), flush=True)
    train(model, examples, os.path.join(given.out, "epoch.pt"))
    torch.save(model.state_dict(), os.path.join(given.out, "checkpoint.pt"))


if __name__ == "__main__":
    main()
