package newshound.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The encoding of a Chinese, Japanese or Korean page that does not say it. Their characters of two bytes and more
/// are told by how they are made and how often they occur; encodings of one byte a character are not guessed at,
/// as a page that is taken for the wrong one of them is no better than before.
final class AsianEncoding {
    private static final Set<String> MULTI_BYTE = Set.of("GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR");
    /// Texts in these encodings are given 100 of 100, others 10 at the most.
    private static final int SURE = 50;
    /// The detector reads no more.
    private static final int SAMPLE_BYTES = 8_000;

    private AsianEncoding() {}

    /// The name of the encoding; null where it is none of these.
    ///
    /// @param page its bytes, no UTF-8
    /// @param length how many of them to look at
    static @Nullable String of(byte[] page, int length) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true); // leaves mark-up out
        detector.setText(telling(page, length));
        CharsetMatch best = detector.detect();
        return best != null && best.getConfidence() >= SURE && MULTI_BYTE.contains(best.getName())
                ? best.getName()
                : null;
    }

    /// The lines with more than ASCII in them: scripts and styles would fill the sample.
    private static byte[] telling(byte[] page, int length) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        int start = 0;
        boolean tells = false;
        for (int i = 0; i < length && lines.size() < SAMPLE_BYTES; i++) {
            tells |= page[i] < 0;
            if (page[i] == '\n' || i == length - 1) {
                lines.write(page, start, tells ? i + 1 - start : 0);
                start = i + 1;
                tells = false;
            }
        }
        return lines.toByteArray();
    }
}
