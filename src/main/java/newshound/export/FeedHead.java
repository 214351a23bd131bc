package newshound.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a feed says of itself; tables and lines say nothing.
///
/// @param key the same for the same question at every time
/// @param updated when its rows last changed
/// @param self the address that it comes from; null where it has none
public record FeedHead(
        String key, String title, Instant updated, @Nullable String self) {}
