package newshound.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/// Builds archives, also ones that no program would write.
final class ArchiveBytes {
    private ArchiveBytes() {}

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two
    record Packed(String name, byte[] content) {
        static Packed file(String name, String content) {
            return new Packed(name, bytes(content));
        }
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        return written(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    static byte[] gzip(byte[] content) {
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(content);
            }
        });
    }

    /// A start and then one megabyte after the other.
    static byte[] gzipBomb(String start, String filling, int megabytes) {
        byte[] megabyte = bytes(filling.repeat((1 << 20) / filling.length()));
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes(start));
                for (int i = 0; i < megabytes; i++) {
                    gzip.write(megabyte);
                }
            }
        });
    }

    static byte[] bzip2(byte[] content) {
        return written(out -> {
            try (BZip2CompressorOutputStream bzip2 = new BZip2CompressorOutputStream(out)) {
                bzip2.write(content);
            }
        });
    }

    static byte[] zip(Packed... files) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Packed file : files) {
                    zip.putNextEntry(new ZipEntry(file.name()));
                    zip.write(file.content());
                    zip.closeEntry();
                }
            }
        });
    }

    /// Uncompressed, with its length in front.
    static byte[] storedZip(Packed file) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                ZipEntry entry = new ZipEntry(file.name());
                CRC32 checksum = new CRC32();
                checksum.update(file.content());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.content().length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(file.content());
                zip.closeEntry();
            }
        });
    }

    static byte[] tar(Packed... files) {
        return written(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
                for (Packed file : files) {
                    TarArchiveEntry entry = new TarArchiveEntry(file.name(), true);
                    entry.setSize(file.content().length);
                    tar.putArchiveEntry(entry);
                    tar.write(file.content());
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    static byte[] tarOfALink(String name, String target) {
        return written(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
                TarArchiveEntry link = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
                link.setLinkName(target);
                tar.putArchiveEntry(link);
                tar.closeArchiveEntry();
            }
        });
    }

    /// A record whose length is told as it is.
    static byte[] warc(String type, String address, String content) {
        return warc(type, address, content, String.valueOf(bytes(content).length));
    }

    static byte[] warc(String type, String address, String content, String length) {
        return bytes("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Length: %s\r\n\r\n%s\r\n\r\n"
                .formatted(type, address, length, content));
    }

    static byte[] page(String address, String title) {
        return warc("response", address, http("Content-Type: application/json", "{\"title\": \"" + title + "\"}"));
    }

    static String http(String headers, String body) {
        return "HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n" + body;
    }
}
