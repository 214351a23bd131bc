package newshound.ner;

import java.nio.FloatBuffer;

/// What the model says of an input: for each of its three questions a number for each answer, by position.
record EncoderOutput(FloatBuffer names, FloatBuffer arguments, FloatBuffer states) {
    static final int NAMES = 9;
    static final int ARGUMENTS = 17;
    static final int STATES = 4;

    float[] names(int position) {
        return logProbabilities(names, position, NAMES);
    }

    float[] arguments(int position) {
        return logProbabilities(arguments, position, ARGUMENTS);
    }

    float[] states(int position) {
        return logProbabilities(states, position, STATES);
    }

    private float[] logProbabilities(FloatBuffer logits, int position, int answers) {
        float[] values = new float[answers];
        logits.get(position * answers, values);
        logSoftmax(values);
        return values;
    }

    static void logSoftmax(float[] values) {
        double most = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            most = Math.max(most, value);
        }
        double sum = 0;
        for (float value : values) {
            sum += Math.exp(value - most);
        }
        double normaliser = most + Math.log(sum);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (values[i] - normaliser);
        }
    }
}
