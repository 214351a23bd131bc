package newshound.corpus;

import static newshound.corpus.ArchiveBytes.bytes;
import static newshound.corpus.ArchiveBytes.joined;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Documents that are deep, huge, cut or badly encoded.
final class HostileDocuments {
    private static final int DEEP = 100_000;
    private static final String LAUGHS =
            "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";

    private HostileDocuments() {}

    static List<HostileFile> files() {
        return List.of(
                HostileFile.of("deep.json", "[".repeat(DEEP), "deep.json"),
                HostileFile.of(
                        "cut.json", "[{\"title\": \"one\"}, {\"title\": \"tw", "= one", "cut.json#2:1: broken JSON"),
                HostileFile.of(
                        "huge.json",
                        "[{\"title\": \"one\"}, {\"title\": \"" + "x".repeat(17 << 20) + "\"}]",
                        "= one",
                        "huge.json#2:1: broken JSON"),
                HostileFile.of(
                        "UTF-16 without mark.jsonl",
                        "{\"title\": \"one\"}\n{\"title\": \"wo\"}".getBytes(StandardCharsets.UTF_16LE),
                        "= one",
                        "= wo"),
                HostileFile.of("UTF-16 cut.jsonl", cutUtf16(), "= one", "UTF-16 cut.jsonl:2: broken JSON"),
                HostileFile.of(
                        "bad UTF-8.jsonl",
                        joined(
                                bytes("{\"title\": \"a"),
                                new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0xff},
                                bytes("b\"}")),
                        "= a\uFFFD(\uFFFDb"),
                HostileFile.of(
                        "laughs.xml", LAUGHS + "<rss><channel><title>&c;</title></channel></rss>", "laughs.xml: "),
                HostileFile.of(
                        "outside.xml",
                        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel/></rss>",
                        "outside.xml: "),
                HostileFile.of("deep.xml", "<rss>" + "<a>".repeat(DEEP), "deep.xml: "),
                HostileFile.of("cut.xml", "<?xml version=\"1.0\"?><rss><chan", "cut.xml: "),
                HostileFile.of(
                        "no feed.xml", "<?xml version=\"1.0\"?><invoice><sum>3</sum></invoice>", "no feed.xml: "),
                HostileFile.of(
                        "list.opml",
                        "<opml><body><outline xmlUrl=\"https://a.example/\"/></body></opml>",
                        "list.opml: a list of feeds"),
                HostileFile.of("deep.html", "<html>" + "<div>".repeat(DEEP), "deep.html: no article on this page"),
                HostileFile.of("cut.html", "<html><head><script>let a = '", "cut.html: no article on this page"),
                HostileFile.of("open comment.html", "<html><!-- " + "x".repeat(DEEP), "open comment.html: no article"),
                HostileFile.of("zeros.html", "<html>" + "\0".repeat(5000), "zeros.html: binary data"),
                HostileFile.of(
                        "open quote.csv",
                        "title,body\none,text\n\"two,text\n" + "x\n".repeat(9 << 20),
                        "= one",
                        "open quote.csv:"),
                HostileFile.of(
                        "ragged.csv",
                        "title,body\none,a,b,c\ntwo\n",
                        "ragged.csv:2: 4 fields in a table of 2",
                        "= two"),
                HostileFile.of("no header.tsv", "one\t2026-01-01\n", "no header.tsv: a table whose first row"),
                HostileFile.of(
                        "open article.sgm",
                        "<REUTERS>\n<TITLE>x</TITLE>\n<REUTERS><TEXT><TITLE>one</TITLE></TEXT></REUTERS>\n<REUTERS>\n",
                        "open article.sgm#1: article without </REUTERS>",
                        "= one",
                        "open article.sgm#3: article ends early"),
                HostileFile.of("deep.eml", deepMessage(), "deep.eml: more than 200 parts that hold parts"),
                HostileFile.of(
                        "cut.eml", "From: a@a.example\nSubject: \nMIME-Version: 1.0\n", "cut.eml: missing title"));
    }

    private static byte[] cutUtf16() {
        byte[] whole = "\uFEFF{\"title\": \"one\"}\n{\"title\": \"two\"}".getBytes(StandardCharsets.UTF_16BE);
        return java.util.Arrays.copyOf(whole, whole.length - 5);
    }

    /// Parts in parts in parts.
    private static String deepMessage() {
        StringBuilder message = new StringBuilder("From: a@a.example\nSubject: deep\nMIME-Version: 1.0\n");
        for (int i = 0; i < 5000; i++) {
            message.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        return message.append("\ntext").toString();
    }
}
