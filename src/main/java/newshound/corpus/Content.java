package newshound.corpus;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;

/// A document as it arrived, whole; nobody compares two of them.
@SuppressWarnings("ArrayRecordComponent")
record Content(byte[] bytes, Place place, Hints hints) {
    /// The text in it: in the encoding that its bytes show, else in the one that the sender named.
    String text() {
        TextEncoding encoding = TextEncoding.of(bytes);
        int mark = encoding.markLength(bytes);
        boolean shown = mark > 0 || encoding != TextEncoding.UTF_8;
        return new String(bytes, mark, bytes.length - mark, shown ? encoding.charset() : said());
    }

    List<Item> skipped(String reason) {
        return List.of(new Item.Skipped(place, reason));
    }

    private Charset said() {
        String name = hints.charset();
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return StandardCharsets.UTF_8;
        }
    }
}
