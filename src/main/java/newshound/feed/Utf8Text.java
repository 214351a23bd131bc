package newshound.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/// UTF-8 into which people pasted windows-1252: bytes that are not UTF-8 are read as that. So is a text
/// of which no byte is UTF-8.
final class Utf8Text {
    private Utf8Text() {}

    static String repaired(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, output, true);
        while (result.isError()) {
            int start = input.position();
            output.put(new String(bytes, start, result.length(), CharsetNames.WINDOWS_1252));
            input.position(start + result.length());
            result = decoder.decode(input, output, true);
        }
        return output.flip().toString();
    }
}
