package newshound.ner;

import org.jspecify.annotations.Nullable;

/// A recogniser cannot run here: says what it lacks.
public final class RecogniserUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecogniserUnavailable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
