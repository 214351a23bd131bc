package newshound.language;

import java.util.List;
import newshound.article.Article;

/// What is read of an article to tell its language: the headline with the beginning, and a passage from the
/// middle of a long text, which shows whether the text goes on in the language in which it begins.
///
/// @param passages one or two, without addresses and handles, which are in no language
record TextSample(List<String> passages) {
    /// In UTF-16 units: about fifty words of English. The model's time grows with it.
    private static final int PASSAGE = 320;

    static TextSample of(Article article) {
        String body = article.body();
        String beginning = withoutAddresses(article.title() + "\n" + cut(body, 0));
        if (body.length() < 3 * PASSAGE) {
            return new TextSample(List.of(beginning));
        }
        return new TextSample(List.of(beginning, withoutAddresses(cut(body, body.length() / 2))));
    }

    private static String cut(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + PASSAGE));
    }

    private static String withoutAddresses(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = i;
            boolean address = text.startsWith("www.", i);
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                char c = text.charAt(end);
                address |= c == '@' || c == '#' || c == '$' || (c == ':' && text.startsWith("://", end));
                end++;
            }
            if (!address) {
                kept.append(text, i, end).append(' ');
            }
            i = end + 1;
        }
        return kept.toString();
    }
}
