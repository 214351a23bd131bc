package newshound.watch;

import java.util.Objects;

/// An entry of a feed that was dealt with, in a few characters.
///
/// @param key says which entry it is, through all its changes
/// @param digest says what it said
/// @param pageFailures how often its page could not be had and is still wanted; 0 where none is wanted
record SeenEntry(String key, String digest, int pageFailures) {
    SeenEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(digest, "digest");
    }

    boolean wantsPage() {
        return pageFailures > 0;
    }
}
