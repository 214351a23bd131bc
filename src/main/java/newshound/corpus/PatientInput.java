package newshound.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Hands out every byte before a failure, for decompressors that fail with bytes in their hands.
final class PatientInput extends FilterInputStream {
    private @Nullable IOException failure;

    PatientInput(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        int count = 0;
        try {
            while (count < length) {
                int value = in.read();
                if (value < 0) {
                    return count == 0 ? -1 : count;
                }
                target[offset + count++] = (byte) value;
            }
            return count;
        } catch (IOException e) {
            if (count == 0) {
                throw e;
            }
            failure = e;
            return count;
        }
    }
}
