package newshound.corpus;

import static newshound.corpus.ArchiveBytes.bytes;
import static newshound.corpus.ArchiveBytes.bzip2;
import static newshound.corpus.ArchiveBytes.gzip;
import static newshound.corpus.ArchiveBytes.gzipBomb;
import static newshound.corpus.ArchiveBytes.joined;

import java.util.Arrays;
import java.util.List;

/// Compressed files that are cut, damaged or far larger than they look.
final class HostileCompressions {
    private static final byte[] TWO = bytes("{\"title\": \"one\"}\n{\"title\": \"two\"}\n");

    private HostileCompressions() {}

    static List<HostileFile> files() {
        byte[] packed = gzip(TWO);
        return List.of(
                HostileFile.of("nothing but its magic.gz", cut(packed, 2), "nothing but its magic.gz: compressed data"),
                HostileFile.of(
                        "cut in its header.gz", cut(packed, 7), "cut in its header.gz: compressed data ends early"),
                HostileFile.of(
                        "without its trailer.gz",
                        cut(packed, packed.length - 3),
                        "= one",
                        "= two",
                        "without its trailer.gz:3: compressed data ends early"),
                HostileFile.of(
                        "wrong checksum.gz",
                        changed(packed, packed.length - 8),
                        "= one",
                        "= two",
                        "wrong checksum.gz:3: corrupt compressed data: wrong checksum"),
                HostileFile.of(
                        "dirt behind it.gz",
                        joined(packed, bytes("dirt")),
                        "= one",
                        "= two",
                        "dirt behind it.gz:3: corrupt compressed data: what follows is no gzip data"),
                HostileFile.of("zeros behind it.gz", joined(packed, new byte[5000]), "= one", "= two"),
                HostileFile.of("unknown flags.gz", changed(packed, 3), "unknown flags.gz: corrupt compressed data"),
                HostileFile.of(
                        "four members.gz",
                        joined(gzip(new byte[0]), packed, gzip(new byte[0]), gzip(bytes("{\"title\": \"three\"}"))),
                        "= one",
                        "= two",
                        "= three"),
                HostileFile.of("three times.gz", gzip(gzip(packed)), "three times.gz: compressed more than 2 times"),
                HostileFile.of("twice.gz", gzip(packed), "= one", "= two"),
                HostileFile.of("zeros.gz", gzipBomb("", "\0", 200), "zeros.gz: binary data"),
                HostileFile.of(
                        "line bomb.gz",
                        gzipBomb("{\"title\": \"one\"}\n{\"title\": \"", "x", 200),
                        "= one",
                        "line bomb.gz:2: line longer than"),
                HostileFile.of(
                        "page bomb.html.gz",
                        gzipBomb("<html><body>", "<p>x ", 100),
                        "page bomb.html.gz: longer than 16777216 bytes"),
                HostileFile.of(
                        "feed bomb.xml.gz",
                        gzipBomb("<rss><channel>", "<item>", 100),
                        "feed bomb.xml.gz: longer than 16777216 bytes"),
                HostileFile.of("cut.bz2", cut(bzip2(TWO), 30), "cut.bz2: cannot be read"),
                HostileFile.of(
                        "unread.xz",
                        new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0},
                        "unread.xz: xz compression: unpack it first"));
    }

    private static byte[] cut(byte[] whole, int length) {
        return Arrays.copyOf(whole, length);
    }

    private static byte[] changed(byte[] whole, int position) {
        byte[] changed = whole.clone();
        changed[position] ^= (byte) 0xff;
        return changed;
    }
}
