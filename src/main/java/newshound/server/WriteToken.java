package newshound.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a caller must show to write. Only its hash is kept, so that no dump of memory and no log gives it away.
public final class WriteToken {
    private static final int SHORTEST = 16;
    /// RFC 6750, section 2.1.
    private static final String CHARACTERS = "[A-Za-z0-9._~+/-]+=*";

    private static final Pattern TOKEN = Pattern.compile(CHARACTERS);
    private static final Pattern HEADER = Pattern.compile("(?i:Bearer) +(" + CHARACTERS + ") *");

    private final byte[] hash;

    private WriteToken(byte[] hash) {
        this.hash = hash;
    }

    /// @throws IllegalArgumentException where it is too short or could not be sent; the message does not quote it
    public static WriteToken of(String token) {
        if (token.length() < SHORTEST) {
            throw new IllegalArgumentException("a write token has at least " + SHORTEST + " characters");
        }
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException(
                    "a write token is made of letters, digits and -._~+/ without spaces, with = at the end only");
        }
        return new WriteToken(sha256(token));
    }

    /// @param authorization the header's value: `Bearer` and a token
    boolean isIn(@Nullable String authorization) {
        Matcher header = HEADER.matcher(authorization == null ? "" : authorization);
        return header.matches() && MessageDigest.isEqual(hash, sha256(header.group(1)));
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
