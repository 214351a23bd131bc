package newshound.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A linear model of a sequence: what its members look like, and which label follows which.
///
/// @param steps weight of `next` after `label`, at `label * labels + next`
@SuppressWarnings("ArrayRecordComponent") // a table of weights, which nobody compares
public record SequenceModel(LinearModel members, float[] steps) {
    public void write(DataOutputStream out) throws IOException {
        members.write(out);
        for (float step : steps) {
            out.writeFloat(step);
        }
    }

    public static SequenceModel read(DataInputStream in) throws IOException {
        LinearModel members = LinearModel.read(in);
        float[] steps = new float[members.labels() * members.labels()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = in.readFloat();
        }
        return new SequenceModel(members, steps);
    }
}
