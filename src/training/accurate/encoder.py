"""MiniLM-L6 with word shapes at its input and a linear layer for each question at its output."""
import math
import re

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

LAYERS, WIDTH, HEADS, SHAPES = 6, 384, 12, 11


def multiplies_short_numbers():
    """Whether the processor multiplies matrices of 16-bit numbers, thirty times as fast as of 32 bits (AMX)."""
    try:
        with open("/proc/cpuinfo", encoding="ascii") as file:
            return "amx_bf16" in file.read()
    except OSError:
        return False


# Training then takes a third of the time; what is exported has 32 bits all the same.
SHORT = multiplies_short_numbers()


def pretrained(onnx_file):
    """The weights by their names in BERT. The file names biases, but not the matrices before them."""
    graph = onnx.load(onnx_file).graph
    values = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    weights = {n: v for n, v in values.items()
               if re.match(r"(embeddings|encoder)\.", n) and v.dtype == numpy.float32}
    readers = {}
    for node in graph.node:
        for name in node.input:
            readers.setdefault(name, []).append(node)
    for node in graph.node:
        matrix = next((n for n in node.input if n in values), None)
        if node.op_type == "MatMul" and matrix:
            for reader in readers[node.output[0]]:
                bias = next((n for n in reader.input if n in values and n.endswith(".bias")), None)
                if reader.op_type == "Add" and bias:
                    weights[bias[:-len("bias")] + "weight"] = values[matrix].T.copy()
    return weights


class Layer(nn.Module):
    def __init__(self, weights, number, dropout):
        super().__init__()
        prefix = "encoder.layer.%d." % number
        linear = lambda name: _linear(weights, prefix + name)
        self.query, self.key, self.value = (linear("attention.self." + n) for n in ("query", "key", "value"))
        self.attended = linear("attention.output.dense")
        self.attended_norm = _norm(weights, prefix + "attention.output.LayerNorm")
        self.inner, self.outer = linear("intermediate.dense"), linear("output.dense")
        self.outer_norm = _norm(weights, prefix + "output.LayerNorm")
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        weights = torch.softmax(query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + bias, -1)
        mixed = (self.dropout(weights) @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.attended_norm(x + self.dropout(self.attended(mixed)))
        return self.outer_norm(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """`outputs`: how many labels each head tells apart, in order."""

    def __init__(self, weights, rows, outputs, dropout=0.1):
        super().__init__()
        words = torch.tensor(weights["embeddings.word_embeddings.weight"][rows])
        self.words = nn.Embedding.from_pretrained(words, freeze=True)
        positions = weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
        self.positions = nn.Parameter(torch.tensor(positions[:256]))
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm = _norm(weights, "embeddings.LayerNorm")
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(weights, number, dropout) for number in range(LAYERS))
        self.heads = nn.ModuleList(nn.Linear(WIDTH, n) for n in outputs)

    def forward(self, pieces, shapes, mask):
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=SHORT and not torch.onnx.is_in_onnx_export()):
            x = self.encoded(pieces, shapes, mask)
            return tuple(head(x).float() for head in self.heads)

    def encoded(self, pieces, shapes, mask):
        x = self.words(pieces) + self.positions[:pieces.shape[1]] + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        bias = ((1 - mask) * -10000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x


def _linear(weights, name):
    matrix = torch.tensor(weights[name + ".weight"])
    linear = nn.Linear(matrix.shape[1], matrix.shape[0])
    linear.weight = nn.Parameter(matrix)
    linear.bias = nn.Parameter(torch.tensor(weights[name + ".bias"]))
    return linear


def _norm(weights, name):
    norm = nn.LayerNorm(WIDTH, eps=1e-12)
    norm.weight = nn.Parameter(torch.tensor(weights[name + ".weight"]))
    norm.bias = nn.Parameter(torch.tensor(weights[name + ".bias"]))
    return norm
