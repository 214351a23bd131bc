package newshound.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/// Short stand-ins for entries, to tell them again.
final class Digests {
    /// 80 bits: of the entries of one feed no two share them by chance.
    private static final int BYTES = 10;

    private Digests() {}

    /// Which entry it is: the same before and after a correction.
    static String key(FeedEntry entry) {
        if (entry.id() != null || entry.url() != null) {
            return digest(Stream.of(entry.id() != null ? entry.id() : entry.url()));
        }
        return digest(Stream.of(entry.title(), entry.published()));
    }

    /// What it says. Its date of change is left out: many feeds say "now" there every time.
    static String content(FeedEntry entry) {
        return digest(Stream.of(
                        List.of(entry.title(), entry.content(), entry.summary()),
                        Arrays.asList(entry.id(), entry.url(), entry.published(), entry.source(), entry.language()),
                        entry.authors(),
                        List.of("\0"),
                        entry.tags())
                .flatMap(List::stream));
    }

    private static String digest(Stream<@Nullable String> parts) {
        // NUL cannot occur in the parts, so no two lists run together to the same text
        String text = parts.map(part -> Objects.requireNonNullElse(part, "\0")).collect(Collectors.joining("\0"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
