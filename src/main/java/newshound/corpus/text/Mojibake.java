package newshound.corpus.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Repairs UTF-8 that somebody read as Latin-1 or Windows-1252: `â€™` is an apostrophe, `Â£` a pound.
final class Mojibake {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// The bytes 80 to BF in either reading.
    private static final String CONTINUATION = "[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

    /// Only sequences that no language writes. Two-byte ones are left alone where the second half could
    /// follow a capital letter: a space, a closing quotation mark.
    private static final Pattern BROKEN = Pattern.compile(
            "[ÂÃ][\u0080-\u009f\u00a1-\u00ba\u00bc-\u00bf]|Â\u00a0|â" + CONTINUATION + "{2}|ð" + CONTINUATION + "{3}");

    private Mojibake() {}

    static String repair(String text) {
        boolean suspect =
                text.indexOf('Â') >= 0 || text.indexOf('Ã') >= 0 || text.indexOf('â') >= 0 || text.indexOf('ð') >= 0;
        return suspect ? BROKEN.matcher(text).replaceAll(broken -> Matcher.quoteReplacement(decoded(broken))) : text;
    }

    private static String decoded(MatchResult broken) {
        String text = broken.group();
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            bytes[i] = c <= 0xff ? (byte) c : String.valueOf(c).getBytes(WINDOWS_1252)[0];
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            // Only the letters happened to stand like this.
            return text;
        }
    }
}
