package newshound.corpus;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes that arrived from somewhere: a file, standard input, the web, or out of an archive.
///
/// @param depth how many archives they are inside of
record Input(PeekedInput content, Place place, Hints hints, int depth) implements Closeable {
    /// @throws IOException where not even the first byte can be read
    static Input of(InputStream bytes, Place place, Hints hints) throws IOException {
        return new Input(PeekedInput.of(bytes), place, hints, 0);
    }

    /// The same with its compression taken off.
    Input decompressed(InputStream bytes) throws IOException {
        return new Input(PeekedInput.of(bytes), place, hints, depth);
    }

    /// One of the things in this archive. Closing it leaves the archive open.
    Input entry(InputStream bytes, Place where, Hints said) throws IOException {
        return new Input(PeekedInput.of(new OpenInput(bytes)), where, said, depth + 1);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static final class OpenInput extends FilterInputStream {
        OpenInput(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the archive goes on behind this entry
        }
    }
}
