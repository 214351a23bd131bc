"""Sentences as `newshound train prepare` writes them: one JSON object a line.

{"t": tokens, "g": BIO labels of names, "a": BIO labels of the parts in moves, "s": what the text says of
each mover's move}. "a" and "s" are missing where nobody looked for moves.
"""
import json
import random

NAME_TYPES = ("PERSON", "ORGANISATION", "PRODUCT", "PLACE")
PARTS = ("LEAVES", "ARRIVES", "PROMOTED", "FOUNDS", "RETURNS", "OFFERED", "FROM", "TO")
ORGANISATIONS = ("FROM", "TO")
STATES = ("CONFIRMED", "RUMOURED", "DENIED", "BACKGROUND")
NAMES = ["O"] + [p + "-" + t for t in NAME_TYPES for p in "BI"]
ARGUMENTS = ["O"] + [p + "-" + t for t in PARTS for p in "BI"]
IGNORED = -100
LONGEST = 200

# Other collections' names for our types.
TYPES = {"PER": "PERSON", "ORG": "ORGANISATION", "PROD": "PRODUCT", "LOC": "PLACE"}


class Sentence:
    """open_outside: tokens labelled O may be products all the same, since nobody marked products."""

    def __init__(self, tokens, names, open_outside, arguments=None, states=None):
        self.tokens = tokens[:LONGEST]
        self.names = names[:LONGEST]
        self.open_outside = open_outside
        self.arguments = arguments[:LONGEST] if arguments else None
        self.states = states[:LONGEST] if states else None


def read(path, marks_products=True):
    with open(path, encoding="utf8") as file:
        return [_sentence(json.loads(line), marks_products) for line in file if line.strip()]


def _sentence(line, marks_products):
    blank = [i for i, token in enumerate(line["t"]) if not token.strip()]
    for key in line:
        line[key] = [value for i, value in enumerate(line[key]) if i not in blank]
    names = [_name(label) for label in line["g"]]
    arguments = [ARGUMENTS.index(label) for label in line["a"]] if "a" in line else None
    states = [STATES.index(state) if state else IGNORED for state in line["s"]] if "s" in line else None
    return Sentence(line["t"], names, not marks_products, arguments, states)


def _name(label):
    if label == "O":
        return 0
    prefix, kind = label.split("-", 1)
    kind = TYPES.get(kind, kind)
    if kind in NAME_TYPES:
        return NAMES.index(prefix + "-" + kind)
    return 0  # works, events and the like are no names of ours; where products are not marked some may be products


def sample(sentences, count, seed):
    """At most `count` of the sentences, the same ones every time."""
    return random.Random(seed).sample(sentences, min(count, len(sentences)))
