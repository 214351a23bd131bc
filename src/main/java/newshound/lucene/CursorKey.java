package newshound.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import newshound.search.InvalidRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What only those know who may read the index: by it a cursor of ours is told from one that somebody made up.
///
/// It lies beside the index, so that a cursor outlives the process that gave it.
final class CursorKey {
    static final String FILE = "cursor.key";
    /// Half of what HMAC-SHA-256 gives: nobody has tries enough to guess 128 bits.
    private static final int SEAL_BYTES = 16;

    static final int QUESTION_BYTES = 8;

    private static final Logger LOG = LoggerFactory.getLogger(CursorKey.class);
    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private CursorKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /// One that is forgotten with the process.
    static CursorKey passing() {
        return new CursorKey(random());
    }

    /// The key of an index folder; made where there is none. Where it can be neither read nor made, as on a
    /// read-only disk, cursors do not outlive this process, and searches go on.
    static CursorKey in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file) || Files.size(file) != BYTES) {
                make(folder, file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length == BYTES) {
                return new CursorKey(key);
            }
            LOG.warn("{} is no key: cursors will not outlive this process", file);
        } catch (IOException e) {
            LOG.warn("{} cannot be used: cursors will not outlive this process: {}", file, e.toString());
        }
        return passing();
    }

    /// In one step, so that no other process reads a part of it.
    private static void make(Path folder, Path file) throws IOException {
        Path written = Files.createTempFile(folder, "cursor", ".tmp"); // for its owner alone
        try {
            Files.write(written, random());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /// What proves that bytes come from someone who has the key.
    byte[] seal(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(bytes), SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has HMAC-SHA-256
        }
    }

    /// A hash of a question, by which a cursor is known to belong to it.
    byte[] question(String text) {
        return Arrays.copyOf(seal(text.getBytes(StandardCharsets.UTF_8)), QUESTION_BYTES);
    }

    /// Bytes and their seal as text.
    String encode(byte[] bytes) {
        byte[] sealed = Arrays.copyOf(bytes, bytes.length + SEAL_BYTES);
        System.arraycopy(seal(bytes), 0, sealed, bytes.length, SEAL_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /// The bytes of such a text.
    ///
    /// @throws InvalidRequest where the seal is not ours
    byte[] decode(String text) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
        int end = sealed.length - SEAL_BYTES;
        if (end <= 0
                || !MessageDigest.isEqual(
                        seal(Arrays.copyOf(sealed, end)), Arrays.copyOfRange(sealed, end, sealed.length))) {
            throw unknown();
        }
        return Arrays.copyOf(sealed, end);
    }

    /// @throws InvalidRequest where the cursor's question is not the one asked
    static void requireSame(byte[] question, byte[] asked) {
        if (!Arrays.equals(question, asked)) {
            throw new InvalidRequest(
                    "cursor", "it belongs to another question: repeat the query, filters and sort of its reply");
        }
    }

    static InvalidRequest unknown() {
        return new InvalidRequest("cursor", "a `cursor` as an earlier reply of this index gave it");
    }
}
