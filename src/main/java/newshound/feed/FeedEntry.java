package newshound.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of a feed, its values as written: plain text or HTML, dates in any form.
///
/// @param id the guid, null where there is none
/// @param title text or HTML; empty where it has none
/// @param url the article's address, absolute; null where there is none
/// @param content the article's HTML or text where the feed carries it whole; empty where not
/// @param summary a teaser, HTML or text; empty where there is none
/// @param source the outlet that the entry itself names, as aggregators do; null where it names none
/// @param language as written, null where unknown
public record FeedEntry(
        @Nullable String id,
        String title,
        @Nullable String url,
        String content,
        String summary,
        @Nullable String published,
        @Nullable String updated,
        List<String> authors,
        List<String> tags,
        @Nullable String source,
        @Nullable String language) {
    public FeedEntry {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
