package newshound.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/// Opens a file with the reader that its content asks for.
final class FileOpener {
    private static final int GZIP_BUFFER = 1 << 16;

    private FileOpener() {}

    /// @param counter told how many bytes were read from the disk, after every read
    /// @throws IOException where the file cannot be opened or its first bytes cannot be read
    static ItemReader open(Path file, LongConsumer counter) throws IOException {
        InputStream disk = new CountedInput(Files.newInputStream(file), counter);
        try {
            PeekedInput content = PeekedInput.of(decompressed(disk));
            return reader(file, content);
        } catch (IOException | RuntimeException e) {
            disk.close();
            throw e;
        }
    }

    private static ItemReader reader(Path file, PeekedInput content) {
        return switch (Format.of(file, content.head())) {
            case Format.Known.JSON_LINES -> new JsonLinesReader(file, content.withoutByteOrderMark());
            case Format.Known.JSON_DOCUMENT -> new JsonDocumentReader(file, content.withoutByteOrderMark());
            case Format.Known.MARKDOWN -> new WholeFileReader(file, content, MarkdownBrief::read);
            case Format.Known.WEB_PAGE_TEXT -> new WholeFileReader(file, content, WebPageText::read);
            case Format.Unknown(String reason) -> new UnreadFile(file, content, reason);
        };
    }

    private static InputStream decompressed(InputStream disk) throws IOException {
        PushbackInputStream input = new PushbackInputStream(disk, 2);
        byte[] magic = input.readNBytes(2);
        input.unread(magic);
        boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
        return gzip ? new GZIPInputStream(input, GZIP_BUFFER) : input;
    }

    private static final class CountedInput extends FilterInputStream {
        private final LongConsumer counter;

        CountedInput(InputStream in, LongConsumer counter) {
            super(in);
            this.counter = counter;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            counter.accept(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            counter.accept(Math.max(0, read));
            return read;
        }
    }
}
