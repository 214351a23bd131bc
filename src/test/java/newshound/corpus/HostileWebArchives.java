package newshound.corpus;

import static newshound.corpus.ArchiveBytes.bytes;
import static newshound.corpus.ArchiveBytes.gzip;
import static newshound.corpus.ArchiveBytes.gzipBomb;
import static newshound.corpus.ArchiveBytes.http;
import static newshound.corpus.ArchiveBytes.joined;
import static newshound.corpus.ArchiveBytes.page;
import static newshound.corpus.ArchiveBytes.warc;

import java.util.Arrays;
import java.util.List;

/// WARC and ARC files with records that lie about their length, end early or are no records.
final class HostileWebArchives {
    private static final byte[] ONE = page("https://a.example/1", "one");
    private static final byte[] TWO = page("https://a.example/2", "two");
    private static final String BAD = "https://a.example/bad";
    private static final String JSON = "Content-Type: application/json";
    private static final String ARC_START = "filedesc://a.arc 0.0.0.0 20260101000000 text/plain 4\n1 0\n\n";

    private HostileWebArchives() {}

    static List<HostileFile> files() {
        return List.of(
                HostileFile.of(
                        "broken header.warc",
                        joined(ONE, bytes("WARC/1.0\r\nno colon here\r\n\r\nrest\r\n\r\n"), TWO),
                        "= one",
                        "broken header.warc#2: broken header",
                        "= two"),
                HostileFile.of(
                        "header without end.warc",
                        joined(ONE, bytes("WARC/1.0\r\nWARC-Type: response\r\n"), TWO),
                        "= one",
                        "header without end.warc#2: header without end",
                        "= two"),
                HostileFile.of(
                        "dirt between.warc",
                        joined(ONE, bytes("dirt\r\ndirt\r\n"), TWO),
                        "= one",
                        "dirt between.warc#2: 2 lines that are no WARC record",
                        "= two"),
                HostileFile.of(
                        "no length.warc",
                        joined(warc("response", BAD, http(JSON, "{}"), "many"), TWO),
                        "no length.warc#1 https://a.example/bad: no Content-Length: many",
                        "= two"),
                HostileFile.of(
                        "negative length.warc",
                        joined(warc("response", BAD, http(JSON, "{}"), "-1"), TWO),
                        "negative length.warc#1 https://a.example/bad: no Content-Length: -1",
                        "= two"),
                HostileFile.of(
                        "too long.warc",
                        joined(ONE, warc("resource", BAD, "{\"title\": \"cut", "999999999999")),
                        "= one",
                        "too long.warc#2 https://a.example/bad:1: broken JSON",
                        "too long.warc#2 https://a.example/bad:3: record ends early: 18 of 999999999999 bytes"),
                HostileFile.of(
                        "too short.warc",
                        joined(warc("resource", BAD, "{\"title\": \"x\"}\n{\"title\": \"y\"}", "14"), TWO),
                        "= x",
                        "too short.warc#2: 1 lines that are no WARC record",
                        "= two"),
                HostileFile.of(
                        "cut.warc",
                        cut(joined(ONE, TWO), ONE.length + TWO.length - 8),
                        "= one",
                        "cut.warc#2 https://a.example/2:"),
                HostileFile.of(
                        "endless header.warc.gz",
                        gzipBomb("WARC/1.0\r\n", "a", 100),
                        "endless header.warc.gz#1: broken header"),
                HostileFile.of(
                        "endless headers.warc.gz",
                        joined(gzipBomb("WARC/1.0\r\n", "a: b\r\nc: d\r\n\te\r\n", 50), gzip(ONE)),
                        "endless headers.warc.gz#1: header longer than",
                        "= one"),
                HostileFile.of(
                        "endless HTTP header.warc.gz",
                        gzipBomb(
                                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + BAD
                                        + "\r\nContent-Length: 104857600\r\n\r\nHTTP/1.1 200 OK\r\n",
                                "a: b\r\n",
                                100),
                        "endless HTTP header.warc.gz#1 https://a.example/bad: cannot be read: HTTP header longer than"),
                HostileFile.of(
                        "no HTTP.warc",
                        joined(warc("response", BAD, "SSH-2.0-nothing\r\n\r\n"), TWO),
                        "no HTTP.warc#1 https://a.example/bad: ",
                        "= two"),
                HostileFile.of(
                        "cut chunk.warc",
                        joined(
                                warc(
                                        "response",
                                        BAD,
                                        http(JSON + "\r\nTransfer-Encoding: chunked", "ff\r\n{\"title\"")),
                                TWO),
                        "cut chunk.warc#1 https://a.example/bad:1: broken JSON",
                        "= two"),
                HostileFile.of(
                        "unread encoding.warc",
                        joined(warc("response", BAD, http(JSON + "\r\nContent-Encoding: br", "xx")), TWO),
                        "unread encoding.warc#1 https://a.example/bad: content encoding is not read: br",
                        "= two"),
                HostileFile.of(
                        "promised more.warc",
                        joined(warc("response", BAD, http(JSON + "\r\nContent-Length: 99", "{\"title\": \"x\"}")), TWO),
                        "= x",
                        "= two"),
                HostileFile.of("damaged member.warc.gz", damaged(), "= one", "damaged member.warc.gz#2", "= two"),
                HostileFile.of(
                        "no news.warc",
                        joined(warc("request", BAD, "GET / HTTP/1.1\r\n\r\n"), warc("revisit", BAD, "")),
                        "no news.warc: nothing to read in this archive"),
                HostileFile.of(
                        "lengths.arc",
                        ARC_START + "https://a.example/bad 1.2.3.4 20260101000000 text/html -1\nrest\n"
                                + "https://a.example/a b 1.2.3.4 20260101000000 text/html 9\nHTTP/1.1 \n",
                        "lengths.arc#2 https://a.example/bad: no length: -1",
                        "lengths.arc#3 https://a.example/a b: "));
    }

    private static byte[] cut(byte[] whole, int length) {
        return Arrays.copyOf(whole, length);
    }

    /// Three records compressed each for itself, as is the custom; the middle one does not decompress.
    private static byte[] damaged() {
        byte[] middle = gzip(page(BAD, "middle"));
        Arrays.fill(middle, middle.length / 2, middle.length / 2 + 20, (byte) 0xff);
        return joined(gzip(ONE), middle, gzip(TWO));
    }
}
