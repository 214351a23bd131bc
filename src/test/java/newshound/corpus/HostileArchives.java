package newshound.corpus;

import static newshound.corpus.ArchiveBytes.Packed.file;
import static newshound.corpus.ArchiveBytes.bytes;
import static newshound.corpus.ArchiveBytes.gzip;
import static newshound.corpus.ArchiveBytes.gzipBomb;
import static newshound.corpus.ArchiveBytes.joined;
import static newshound.corpus.ArchiveBytes.storedZip;
import static newshound.corpus.ArchiveBytes.tar;
import static newshound.corpus.ArchiveBytes.tarOfALink;
import static newshound.corpus.ArchiveBytes.zip;

import java.util.Arrays;
import java.util.List;
import newshound.corpus.ArchiveBytes.Packed;

/// Zip and tar files that are cut, damaged, nested or named to do harm.
final class HostileArchives {
    private static final Packed ONE = file("one.jsonl", "{\"title\": \"one\"}\n");
    private static final Packed TWO = file("two.jsonl", "{\"title\": \"two\"}\n");
    /// Where the first header of a zip has its flags; bit 0 is encryption.
    private static final int ZIP_FLAGS = 6;

    /// Where the header of a tar has the size, in octal.
    private static final int TAR_SIZE = 124;

    private HostileArchives() {}

    static List<HostileFile> files() {
        byte[] two = tar(ONE, TWO);
        return List.of(
                HostileFile.of("empty.zip", zip(), "empty.zip: empty archive"),
                HostileFile.of("nothing but its magic.zip", bytes("PK\3\4"), "nothing but its magic.zip: "),
                HostileFile.of("cut.zip", cut(zip(ONE, TWO), 80), "= one", "cut.zip: "),
                HostileFile.of(
                        "cut in an entry.zip",
                        cut(storedZip(file("a.jsonl", "{\"title\": \"one\"}\n{\"title\": \"two\"}\n")), 62),
                        "= one",
                        "cut in an entry.zip!/a.jsonl:2: ",
                        "cut in an entry.zip: "),
                HostileFile.of(
                        "encrypted.zip",
                        encrypted(storedZip(ONE)),
                        "encrypted.zip!/one.jsonl: encrypted or packed in a way that is not read"),
                HostileFile.of(
                        "four archives deep.zip",
                        zip(new Packed("a.zip", zip(new Packed("b.tar", tar(new Packed("c.zip", zip(ONE)), TWO))))),
                        "four archives deep.zip!/a.zip!/b.tar!/c.zip: in more than 3 archives",
                        "= two"),
                HostileFile.of(
                        "slip.zip",
                        zip(file("../../etc/cron.d/evil.txt", ""), file("/etc/passwd", "{\"title\": \"one\"}"), TWO),
                        "slip.zip!/../../etc/cron.d/evil.txt: empty file",
                        "= one",
                        "= two"),
                HostileFile.of(
                        "names.zip",
                        zip(file("a\nb\u202ec\u001b[2J.bin", "\0\0\0"), file("x".repeat(5000), "\0\0"), ONE),
                        "names.zip!/a?b?c?[2J.bin: binary data",
                        "names.zip!/" + "x".repeat(300) + "…: binary data",
                        "= one"),
                HostileFile.of(
                        "bomb.zip",
                        zip(new Packed("bomb.html", html(40)), ONE),
                        "bomb.zip!/bomb.html: longer than 16777216 bytes",
                        "= one"),
                HostileFile.of("cut in a header.tar", cut(two, 1024 + 300), "= one", "cut in a header.tar: "),
                HostileFile.of(
                        "cut in an entry.tar",
                        cut(two, 1024 + 512 + 5),
                        "= one",
                        "cut in an entry.tar!/two.jsonl",
                        "cut in an entry.tar: "),
                HostileFile.of(
                        "cut.tar.gz",
                        cutGzip(tar(ONE, new Packed("noise.bin", noise()), TWO)),
                        "= one",
                        "cut.tar.gz!/noise.bin: binary data",
                        "cut.tar.gz: "),
                HostileFile.of("no number.tar", changed(two, TAR_SIZE), "no number.tar: "),
                HostileFile.of(
                        "endless name.tar.gz",
                        endlessName(),
                        "endless name.tar.gz: corrupt compressed data: an entry's header is longer than"),
                HostileFile.of("only a link.tar", tarOfALink("news.jsonl", "/etc/passwd"), "only a link.tar: nothing"),
                HostileFile.of(
                        "hidden.tar",
                        tar(file(".git/a.jsonl", "{}"), file("__MACOSX/b.jsonl", "{}"), file("c/README.md", "About")),
                        "hidden.tar: nothing to read in this archive"));
    }

    private static byte[] html(int megabytes) {
        return bytes("<html>" + "<p>x ".repeat(megabytes * 200_000));
    }

    private static byte[] cut(byte[] whole, int length) {
        return Arrays.copyOf(whole, length);
    }

    private static byte[] cutGzip(byte[] content) {
        byte[] packed = gzip(content);
        return cut(packed, packed.length / 2);
    }

    private static byte[] changed(byte[] whole, int position) {
        byte[] changed = whole.clone();
        changed[position] = 'x';
        return changed;
    }

    private static byte[] encrypted(byte[] zip) {
        byte[] changed = zip.clone();
        changed[ZIP_FLAGS] |= 1;
        return changed;
    }

    private static byte[] noise() {
        byte[] noise = new byte[200_000];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    /// A name of 96 MiB, written as GNU tar writes long names.
    private static byte[] endlessName() {
        byte[] name = tar(file("x".repeat(150), ""));
        byte[] header = cut(name, 512);
        byte[] size = bytes("00600000000");
        System.arraycopy(size, 0, header, TAR_SIZE, size.length);
        return joined(gzip(withChecksum(header)), gzipBomb("", "x", 100));
    }

    private static byte[] withChecksum(byte[] header) {
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte value : header) {
            sum += Byte.toUnsignedInt(value);
        }
        byte[] written = bytes("%06o\0 ".formatted(sum));
        System.arraycopy(written, 0, header, 148, written.length);
        return header;
    }
}
