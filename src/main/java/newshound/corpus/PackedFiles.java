package newshound.corpus;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/// The files in a zip or tar, read in the order in which they were packed. Their names are only ever
/// printed: no file is written.
final class PackedFiles implements EntryReader {
    /// A name, owners and times take less; the library would hold whatever an archive gives for them.
    private static final long MAX_HEADER_BYTES = 1 << 20;

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int TAR_BLOCK_BYTES = 512;

    private final Input archive;
    private final Metered source;
    private final ArchiveInputStream<? extends ArchiveEntry> files;

    private PackedFiles(Input archive, Metered source, ArchiveInputStream<? extends ArchiveEntry> files) {
        this.archive = archive;
        this.source = source;
        this.files = files;
    }

    static PackedFiles zip(Input archive) {
        Metered source = new Metered(archive.content());
        String utf8 = StandardCharsets.UTF_8.name();
        return new PackedFiles(archive, source, new ZipArchiveInputStream(source, utf8, true, true));
    }

    static PackedFiles tar(Input archive) {
        Metered source = new Metered(archive.content());
        return new PackedFiles(archive, source, new TarArchiveInputStream(source, StandardCharsets.UTF_8.name()));
    }

    @Override
    public @Nullable Entry next() throws IOException {
        for (ArchiveEntry file = nextFile(); file != null; file = nextFile()) {
            if (isFile(file) && !FileNames.isPassedOver(file.getName())) {
                return open(file);
            }
        }
        return null;
    }

    private static boolean isFile(ArchiveEntry entry) {
        return !entry.isDirectory() && !(entry instanceof TarArchiveEntry tar && isSpecial(tar));
    }

    private static boolean isSpecial(TarArchiveEntry entry) {
        return entry.isLink()
                || entry.isSymbolicLink()
                || entry.isFIFO()
                || entry.isBlockDevice()
                || entry.isCharacterDevice();
    }

    private Entry open(ArchiveEntry file) {
        Place place = archive.place().inside(file.getName());
        if (!files.canReadEntryData(file)) {
            return new Entry.Broken(new Item.Skipped(place, "encrypted or packed in a way that is not read"));
        }
        try {
            return new Entry.Content(archive.entry(new FileContent(), place, Hints.named(file.getName())));
        } catch (IOException e) {
            return new Entry.Broken(new Item.Skipped(place, ReadFailure.reason(e)));
        }
    }

    private @Nullable ArchiveEntry nextFile() throws IOException {
        try {
            return files instanceof TarArchiveInputStream tar ? nextFile(tar) : files.getNextEntry();
        } catch (RuntimeException e) {
            throw new ZipException("broken archive: " + e);
        }
    }

    /// Reads the open entry to its end first, so that what is read next is no more than a header.
    private @Nullable ArchiveEntry nextFile(TarArchiveInputStream tar) throws IOException {
        byte[] unread = new byte[BUFFER_BYTES];
        while (tar.getCurrentEntry() != null && tar.read(unread, 0, unread.length) >= 0) {
            // as far as the entry goes
        }
        source.allow(MAX_HEADER_BYTES);
        try {
            ArchiveEntry next = tar.getNextEntry();
            if (next == null && source.total % TAR_BLOCK_BYTES != 0) {
                throw new EOFException("archive ends early");
            }
            return next;
        } finally {
            source.allow(Long.MAX_VALUE);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    /// The content of the entry that the archive stands at. The library's unchecked failures mean broken data.
    private final class FileContent extends BulkInput {
        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return files.read(target, offset, length);
            } catch (RuntimeException e) {
                throw new ZipException("broken archive: " + e);
            }
        }
    }

    /// Fails where more is read than was allowed.
    private static final class Metered extends FilterInputStream {
        private long allowed = Long.MAX_VALUE;
        private long total;

        Metered(InputStream in) {
            super(in);
        }

        void allow(long bytes) {
            allowed = bytes;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            spend(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            spend(count);
            return count;
        }

        private void spend(int count) throws IOException {
            total += Math.max(0, count);
            allowed -= Math.max(0, count);
            if (allowed < 0) {
                throw new ZipException("an entry's header is longer than " + MAX_HEADER_BYTES + " bytes");
            }
        }
    }
}
