package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/// ONNX Runtime is optional: here it is not on the class path.
final class MissingRuntimeTest {

    @Test
    void theAccurateRecogniserNamesTheArtifactItLacks() throws IOException {
        try (URLClassLoader without = withoutRuntime()) {
            assertThatThrownBy(() -> without.loadClass(AccurateRecogniser.class.getName())
                            .getMethod("builtIn")
                            .invoke(null))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasMessageContaining("com.microsoft.onnxruntime:onnxruntime")
                    .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("RecogniserUnavailable"));
        }
    }

    @Test
    void theRestOfTheRoomDoesNotNeedIt() throws IOException, ReflectiveOperationException {
        try (URLClassLoader without = withoutRuntime()) {
            Object sentences = without.loadClass(SentenceCutter.class.getName())
                    .getMethod("cut", String.class)
                    .invoke(null, "The harbour was closed. It opened again.");
            assertThat((List<?>) sentences).hasSize(2);
        }
    }

    /// Our own classes alone.
    private static URLClassLoader withoutRuntime() {
        URL ours =
                AccurateRecogniser.class.getProtectionDomain().getCodeSource().getLocation();
        return new URLClassLoader(new URL[] {ours}, ClassLoader.getPlatformClassLoader());
    }
}
