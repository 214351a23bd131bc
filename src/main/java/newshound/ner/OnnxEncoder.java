package newshound.ner;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/// The model in native code. The only class that touches ONNX Runtime: whoever does not load it does not need that.
///
/// One session serves all threads, each of which computes by itself.
final class OnnxEncoder {
    private final OrtEnvironment environment;
    private final OrtSession session;

    /// @throws RecogniserUnavailable where this machine cannot run the model
    OnnxEncoder(byte[] model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false); // sentences differ in length: no plan serves twice
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new RecogniserUnavailable(
                    "ONNX Runtime cannot read the accurate recogniser's model: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new RecogniserUnavailable(
                    "ONNX Runtime has no native code that runs on this machine, " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch") + ": " + e.getMessage(),
                    e);
        }
    }

    /// One input at a time: more at once gain nothing in native code either, and 8-bit numbers are scaled by all that
    /// stands in a batch, so that the names in one sentence would depend on the sentences beside it.
    EncoderOutput run(EncoderInput input) {
        long[] dimensions = {1, input.length()};
        float[] mask = new float[input.length()];
        Arrays.fill(mask, 1);
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, LongBuffer.wrap(input.pieces()), dimensions);
                OnnxTensor shapes = OnnxTensor.createTensor(environment, LongBuffer.wrap(input.shapes()), dimensions);
                OnnxTensor masks = OnnxTensor.createTensor(environment, FloatBuffer.wrap(mask), dimensions);
                OrtSession.Result result = session.run(Map.of("pieces", pieces, "shapes", shapes, "mask", masks))) {
            return new EncoderOutput(floats(result, "names"), floats(result, "arguments"), floats(result, "states"));
        } catch (OrtException e) {
            throw new IllegalStateException("running the accurate recogniser's model", e);
        }
    }

    private static FloatBuffer floats(OrtSession.Result result, String output) {
        if (result.get(output).orElseThrow() instanceof OnnxTensor tensor) {
            return tensor.getFloatBuffer();
        }
        throw new IllegalStateException("the accurate recogniser's model gives no numbers for " + output);
    }
}
