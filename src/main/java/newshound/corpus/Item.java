package newshound.corpus;

import newshound.article.Article;

/// What a corpus yields: an article, or the reason why there is none.
public sealed interface Item {
    Place place();

    /// @param written what the article's text was before it was cleaned
    record Read(Article article, Place place, Written written) implements Item {}

    /// @param reason one line for people, without the place
    record Skipped(Place place, String reason) implements Item {
        /// Reasons quote what they found, and what they found may be long.
        private static final int MAX_REASON = 300;

        public Skipped {
            reason = reason.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
            if (reason.length() > MAX_REASON) {
                reason = reason.substring(0, MAX_REASON) + "…";
            }
        }

        /// `wire.jsonl:418: missing title and body`
        @Override
        public String toString() {
            return place + ": " + reason;
        }
    }
}
