package newshound.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "<p>Käthe’s “Brücke”</p>";

    @Test
    void byteOrderMarkOutweighsWhatTheSenderSays() {
        assertThat(PageText.decode(("\ufeff" + TEXT).getBytes(UTF_8), "windows-1251"))
                .isEqualTo(TEXT);
    }

    @Test
    void senderOutweighsThePage() {
        String page = "<meta charset=koi8-r>" + TEXT;
        assertThat(PageText.decode(page.getBytes(WINDOWS_1252), "windows-1252")).isEqualTo(page);
    }

    @Test
    void latin1MeansWindows1252() {
        String page = "<meta http-equiv=content-type content='text/html; charset=ISO-8859-1'>" + TEXT;
        assertThat(PageText.decode(page.getBytes(WINDOWS_1252), null)).isEqualTo(page);
    }

    @Test
    void utf8ThatIsDeclaredAsSomethingElseIsReadAsUtf8() {
        String page = "<meta charset=iso-8859-1>" + TEXT;
        assertThat(PageText.decode(page.getBytes(UTF_8), null)).isEqualTo(page);
    }

    @Test
    void undeclaredTextThatIsNotUtf8IsReadAsWindows1252() {
        assertThat(PageText.decode(TEXT.getBytes(WINDOWS_1252), null)).isEqualTo(TEXT);
    }

    @Test
    void windows1252ThatIsDeclaredAsUtf8IsReadAsItIs() {
        String page = "<meta charset=utf-8>" + TEXT;
        assertThat(PageText.decode(page.getBytes(WINDOWS_1252), null)).isEqualTo(page);
    }

    @Test
    void oneSpoiltByteLeavesTheRestOfUtf8AsItIs() {
        byte[] page = (TEXT + "?" + TEXT).getBytes(UTF_8);
        page[TEXT.getBytes(UTF_8).length] = (byte) 0xe2;
        assertThat(PageText.decode(page, "utf-8")).isEqualTo(TEXT + "\ufffd" + TEXT);
    }

    @Test
    void shiftJisIsReadFromTheDeclaration() {
        String page = "<meta charset=\"Shift_JIS\">霧が晴れる";
        assertThat(PageText.decode(page.getBytes(Charset.forName("windows-31j")), null))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "GBK, 港口因大雾关闭了整个上午，所有船只都停在港内。港务局表示，中午以后渡轮将恢复通航。",
        "GB18030, 港口因大雾关闭了整个上午，所有船只都停在港内。港务局表示，中午以后渡轮将恢复通航。",
        "Big5, 港口因大霧關閉了整個上午，所有船隻都停在港內。港務局表示，中午以後渡輪將恢復通航。",
        "Shift_JIS, 濃い霧のため、港は午前中ずっと閉鎖された。港湾局によると、フェリーは正午から運航を再開する。",
        "EUC-JP, 濃い霧のため、港は午前中ずっと閉鎖された。港湾局によると、フェリーは正午から運航を再開する。",
        "EUC-KR, 짙은 안개로 항구가 오전 내내 폐쇄되었다. 항만청은 정오부터 여객선 운항을 재개한다고 밝혔다."
    })
    void asianEncodingThatNobodySaysIsToldByTheBytes(String encoding, String text) {
        String page =
                "<title>Harbour</title>\n<script>" + "var quay = 1;\n".repeat(2_000) + "</script>\n<p>" + text + "</p>";
        assertThat(PageText.decode(page.getBytes(Charset.forName(encoding)), null))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "é",
                "Été à la mer : l’île déserte",
                "ÄÖÜ äöü ß – „Straße“",
                "El niño soñó con el año próximo, ¿no?",
                "Smørrebrød på Åland"
            })
    void westernTextIsNotTakenForAsian(String text) {
        assertThat(PageText.decode(text.getBytes(WINDOWS_1252), null)).isEqualTo(text);
    }
}
