package newshound.export;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row as feeds tell it.
///
/// @param key the same for the same thing in every feed and at every time; a feed makes an id of it
/// @param link where to read on, an `http` address; null where there is none
/// @param author who says so, such as an outlet; null where unknown
/// @param published null where unknown
/// @param summary plain text
public record FeedEntry(
        String key,
        String title,
        @Nullable String link,
        @Nullable String author,
        @Nullable Instant published,
        String summary,
        List<Category> categories) {

    public FeedEntry {
        categories = List.copyOf(categories);
    }

    /// @param term for programs
    /// @param label for people
    public record Category(String term, String label) {}
}
