package newshound.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

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
}
