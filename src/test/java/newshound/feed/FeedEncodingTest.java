package newshound.feed;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedEncodingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    UTF-8,        Motörhead – “live” 東京
                    UTF-16,       Motörhead 東京
                    UTF-16LE,     Motörhead 東京
                    UTF-16BE,     Motörhead 東京
                    UTF-32,       Motörhead 東京
                    UTF-32LE,     Motörhead 東京
                    ISO-8859-1,   Motörhead
                    ISO-8859-15,  5 €
                    windows-1251, Новости
                    KOI8-R,       Новости
                    Big5,         東京新聞
                    GB2312,       东京新闻
                    EUC-JP,       東京ニュース
                    Shift_JIS,    東京ニュース
                    ISO-2022-JP,  東京ニュース
                    EUC-KR,       서울 뉴스
                    TIS-620,      ข่าว
                    IBM037,       Plain old news
                    IBM500,       Plain old news!
                    """)
    void declaredEncodingsAreRead(String encoding, String title) throws MalformedFeed {
        assertThat(title(xml(encoding, title).getBytes(Charset.forName(encoding)), null))
                .isEqualTo(title);
    }

    @Test
    void byteOrderMarksGoBeforeDeclarations() throws MalformedFeed {
        String xml = xml("iso-8859-1", "Motörhead 東京");
        assertThat(title(bytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, xml.getBytes(UTF_8)), null))
                .isEqualTo("Motörhead 東京");
        assertThat(title(
                        bytes(new byte[] {(byte) 0xFF, (byte) 0xFE}, xml.getBytes(UTF_16LE)),
                        "text/xml; charset=utf-8"))
                .isEqualTo("Motörhead 東京");
        assertThat(title(bytes(new byte[] {(byte) 0xFE, (byte) 0xFF}, xml.getBytes(UTF_16BE)), null))
                .isEqualTo("Motörhead 東京");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/xml; charset=windows-1251",
                "text/xml;charset = \"cp1251\"; v=1",
                "x; charset='WINDOWS-1251'"
            })
    void theSenderNamesTheEncoding(String contentType) throws MalformedFeed {
        byte[] bytes = "<rss><item><title>Новости</title></item></rss>".getBytes(Charset.forName("windows-1251"));
        assertThat(title(bytes, contentType)).isEqualTo("Новости");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "windows-1251", "us-ascii", "big5", "utf-16", "bogus", "-"})
    void validUtf8IsThatWhateverItIsCalled(String wrong) throws MalformedFeed {
        byte[] bytes = xml(wrong, "Motörhead – “live”").getBytes(UTF_8);
        assertThat(title(bytes, null)).isEqualTo("Motörhead – “live”");
        assertThat(title(bytes, "text/xml; charset=" + wrong)).isEqualTo("Motörhead – “live”");
    }

    @Test
    void theDeclarationGoesBeforeAServersDefault() throws MalformedFeed {
        byte[] bytes = xml("windows-1251", "Новости").getBytes(Charset.forName("windows-1251"));
        assertThat(title(bytes, "text/xml; charset=iso-8859-1")).isEqualTo("Новости");
    }

    @Test
    void windowsQuotesInUtf8AreRead() throws MalformedFeed {
        byte[] start = "<?xml version='1.0' encoding='utf-8'?><rss><item><title>東京 ".getBytes(UTF_8);
        byte[] pasted = "“Motörhead” – 5 €".getBytes(Charset.forName("windows-1252"));
        byte[] end = "</title></item></rss>".getBytes(UTF_8);
        assertThat(title(bytes(start, pasted, end), null)).isEqualTo("東京 “Motörhead” – 5 €");
    }

    @Test
    void windowsQuotesInLatin1AreRead() throws MalformedFeed {
        byte[] bytes = xml("iso-8859-1", "“Motörhead” –").getBytes(Charset.forName("windows-1252"));
        assertThat(title(bytes, null)).isEqualTo("“Motörhead” –");
        assertThat(title(xml("utf-8", "don\u0092t &#146;").getBytes(UTF_8), null))
                .isEqualTo("don’t ’");
    }

    @Test
    void aBrokenCharacterCostsNoMoreThanItsNeighbour() throws MalformedFeed {
        byte[] bytes = xml("EUC-JP", "東京| ニュース").getBytes(Charset.forName("EUC-JP"));
        bytes[indexOf(bytes, '|')] = (byte) 0xFF;
        assertThat(title(bytes, null)).isEqualTo("東京\uFFFDニュース");
    }

    @Test
    void gzipIsUnpackedEvenWhenCutOff() throws IOException, MalformedFeed {
        StringBuilder xml = new StringBuilder("<rss><item><title>first</title></item>");
        for (int i = 0; i < 50_000; i++) {
            xml.append("<item><title>").append(i * 7919L % 104729).append("</title></item>");
        }
        byte[] gzip = gzip(xml.toString().getBytes(UTF_8));
        assertThat(FeedReader.read(gzip, null, null).entries()).hasSize(50_001);
        Feed half = FeedReader.read(Arrays.copyOf(gzip, gzip.length / 2), null, null);
        assertThat(half.entries()).hasSizeGreaterThan(10_000);
        assertThat(half.entries().getFirst().title()).isEqualTo("first");
    }

    @Test
    void brokenGzipIsTold() {
        assertThatThrownBy(() -> FeedReader.read(new byte[] {0x1F, (byte) 0x8B, 1, 2, 3}, null, null))
                .isInstanceOf(MalformedFeed.class)
                .hasMessageStartingWith("broken gzip at byte 0");
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static String xml(String encoding, String title) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n<rss><item><title>" + title
                + "</title></item></rss>";
    }

    private static String title(byte[] bytes, @Nullable String contentType) throws MalformedFeed {
        return FeedReader.read(bytes, contentType, null).entries().getFirst().title();
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static int indexOf(byte[] bytes, char wanted) {
        int index = 0;
        while (bytes[index] != wanted) {
            index++;
        }
        return index;
    }
}
