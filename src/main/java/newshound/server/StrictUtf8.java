package newshound.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// UTF-8 as it must be. A caller that is still there can mend its text, so that nothing needs to be guessed.
final class StrictUtf8 {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private StrictUtf8() {}

    /// The text without a byte order mark.
    ///
    /// @throws CharacterCodingException where the bytes are not UTF-8
    static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder() // reports what is malformed
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
