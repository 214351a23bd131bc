package newshound.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// Weights of features for labels, a row a feature. Features that were never seen weigh nothing.
///
/// Weights are 16-bit numbers times one scale.
public final class LinearModel {
    private final int labels;
    private final float scale;
    private final int[] hashes;
    private final short[] weights;
    private final HashIndex rows;

    /// @param hashes of the features, each once
    /// @param weights by row, then by label
    LinearModel(int labels, float scale, int[] hashes, short[] weights) {
        this.labels = labels;
        this.scale = scale;
        this.hashes = hashes;
        this.weights = weights;
        this.rows = new HashIndex(hashes);
    }

    public int labels() {
        return labels;
    }

    /// How many features have weights.
    public int size() {
        return hashes.length;
    }

    /// The sums of the features' weights, by label, into `scores`.
    public void score(Features features, float[] scores) {
        int[] sums = new int[labels];
        add(features, sums);
        scale(sums, scores);
    }

    /// Adds the features' weights to `sums`, by label.
    void add(Features features, int[] sums) {
        // First all rows, then all weights: no read of the second loop has to wait for one of the first.
        int[] found = new int[features.size()];
        int known = 0;
        for (int i = 0; i < features.size(); i++) {
            int row = rows.place(features.get(i));
            if (row != HashIndex.NONE) {
                found[known++] = row;
            }
        }
        for (int i = 0; i < known; i++) {
            int from = found[i] * labels;
            for (int label = 0; label < labels; label++) {
                sums[label] += weights[from + label];
            }
        }
    }

    /// What sums of weights are as scores.
    void scale(int[] sums, float[] scores) {
        for (int label = 0; label < labels; label++) {
            scores[label] = sums[label] * scale;
        }
    }

    /// Hashes in their order, as distances; weights label by label, the low bytes before the high: most are zero, and
    /// compress well.
    public void write(DataOutputStream out) throws IOException {
        out.writeByte(labels);
        out.writeFloat(scale);
        out.writeInt(hashes.length);
        Integer[] order = new Integer[hashes.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compareUnsigned(hashes[a], hashes[b]));
        int last = 0;
        for (int row : order) {
            writeDistance(out, hashes[row] - last);
            last = hashes[row];
        }
        for (int shift = 0; shift <= Byte.SIZE; shift += Byte.SIZE) {
            for (int label = 0; label < labels; label++) {
                for (int row : order) {
                    out.writeByte(weights[row * labels + label] >> shift);
                }
            }
        }
    }

    public static LinearModel read(DataInputStream in) throws IOException {
        int labels = in.readUnsignedByte();
        float scale = in.readFloat();
        int[] hashes = new int[in.readInt()];
        int last = 0;
        for (int row = 0; row < hashes.length; row++) {
            last += readDistance(in);
            hashes[row] = last;
        }
        short[] weights = new short[hashes.length * labels];
        for (int shift = 0; shift <= Byte.SIZE; shift += Byte.SIZE) {
            for (int label = 0; label < labels; label++) {
                for (int row = 0; row < hashes.length; row++) {
                    weights[row * labels + label] |= (short) (in.readUnsignedByte() << shift);
                }
            }
        }
        return new LinearModel(labels, scale, hashes, weights);
    }

    /// Seven bits a byte, the lowest first; the highest bit says that more follow.
    private static void writeDistance(DataOutputStream out, int distance) throws IOException {
        int rest = distance;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readDistance(DataInputStream in) throws IOException {
        int distance = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            distance |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return distance;
            }
        }
    }
}
