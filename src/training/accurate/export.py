"""Writes a checkpoint of train.py as an ONNX model with 8-bit weights.

usage: export.py --minilm MINILM.onnx --tokenizer TOKENIZER.json --model FOLDER

Matrices are quantised by column, the embedding by row; the inputs of matrices are quantised as they come.
"""
import argparse
import os

import numpy
import onnx
import torch
from onnx import helper, numpy_helper

import sentences
from encoder import Encoder, pretrained
from wordpiece import pruned_vocabulary

INPUTS, OUTPUTS = ["pieces", "shapes", "mask"], ["names", "arguments", "states"]


def quantised(weights, axis):
    scale = numpy.abs(weights).max(axis, keepdims=True) / 127.0
    scale[scale == 0] = 1
    return numpy.clip(numpy.round(weights / scale), -127, 127).astype("int8"), scale.astype("float32")


class Quantiser:
    """Replaces products with, and look-ups in, large constant matrices."""

    def __init__(self, graph):
        self.graph = graph
        self.values = {t.name: t for t in graph.initializer}
        self.added, self.removed = [], set()

    def run(self):
        nodes = [new for node in self.graph.node for new in self._replaced(node)]
        kept = [t for t in self.graph.initializer if t.name not in self.removed]
        del self.graph.node[:], self.graph.initializer[:]
        self.graph.node.extend(nodes)
        self.graph.initializer.extend(kept + self.added)

    def _replaced(self, node):
        if node.op_type == "MatMul" and node.input[1] in self.values:
            return self._product(node)
        if node.op_type == "Gather" and node.input[0] in self.values and self._rows(node.input[0]) > 10000:
            return self._look_up(node)
        return [node]

    def _rows(self, name):
        dims = self.values[name].dims
        return dims[0] if len(dims) == 2 else 0

    def _constant(self, name, axis):
        if name not in self.removed:
            weights, scale = quantised(numpy_helper.to_array(self.values[name]), axis)
            scale = scale[0] if axis == 0 else scale
            self.added += [numpy_helper.from_array(weights, name + ".int8"), numpy_helper.from_array(scale, name + ".scale")]
            self.removed.add(name)
        return name + ".int8", name + ".scale"

    def _product(self, node):
        weights, scale = self._constant(node.input[1], 0)
        out = node.output[0]
        part = lambda name: out + "." + name
        make = helper.make_node
        return [
            make("DynamicQuantizeLinear", [node.input[0]], [part("input"), part("inputScale"), part("zero")]),
            make("MatMulInteger", [part("input"), weights, part("zero")], [part("sum")]),
            make("Cast", [part("sum")], [part("float")], to=onnx.TensorProto.FLOAT),
            make("Mul", [part("inputScale"), scale], [part("bothScales")]),
            make("Mul", [part("float"), part("bothScales")], [out])]

    def _look_up(self, node):
        weights, scale = self._constant(node.input[0], 1)
        out = node.output[0]
        make = helper.make_node
        return [
            make("Gather", [weights, node.input[1]], [out + ".row"]),
            make("Cast", [out + ".row"], [out + ".float"], to=onnx.TensorProto.FLOAT),
            make("Gather", [scale, node.input[1]], [out + ".scale"]),
            make("Mul", [out + ".float", out + ".scale"], [out])]


def main():
    arguments = argparse.ArgumentParser()
    for name in ("--minilm", "--tokenizer", "--model"):
        arguments.add_argument(name, required=True)
    given = arguments.parse_args()
    _, rows = pruned_vocabulary(given.tokenizer)
    outputs = [len(sentences.NAMES), len(sentences.ARGUMENTS), len(sentences.STATES)]
    model = Encoder(pretrained(given.minilm), rows, outputs)
    model.load_state_dict(torch.load(os.path.join(given.model, "checkpoint.pt")))
    model.eval()
    example = (torch.randint(1000, 2000, (2, 16)), torch.ones(2, 16, dtype=torch.long), torch.ones(2, 16))
    path = os.path.join(given.model, "model.onnx")
    axes = {name: {0: "batch", 1: "length"} for name in INPUTS + OUTPUTS}
    torch.onnx.export(model, example, path, input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes,
                      opset_version=13, do_constant_folding=True)
    exported = onnx.load(path)
    Quantiser(exported.graph).run()
    onnx.checker.check_model(exported)
    onnx.save(exported, path)
    print("%s: %.1f MB" % (path, os.path.getsize(path) / 1e6))


if __name__ == "__main__":
    main()
