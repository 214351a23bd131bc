package newshound.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a web page says of the article on it; dates and names as written, for the corpus to read.
///
/// @param title without the name of the site; empty where the page gives none
/// @param body plain text, paragraphs separated by an empty line; empty where the page holds no article
/// @param published as written, null where unknown
/// @param modified as written, null where unknown or where the page gives only one date
/// @param source the outlet's name, null where the page does not say it
/// @param url the canonical address, absolute; null where the page does not say it
/// @param tags keywords and tags, the section not among them
/// @param language as written, null where unknown
public record WebPage(
        String title,
        String body,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String source,
        @Nullable String url,
        List<String> authors,
        @Nullable String section,
        List<String> tags,
        @Nullable String language) {
    public WebPage {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
