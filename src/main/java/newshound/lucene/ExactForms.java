package newshound.lucene;

import java.util.Set;

/// How a word's exact form is told from its stem where both are terms of one field.
///
/// Every token is indexed twice at one position: as its stem (`acquir`), which a plain word of a query
/// looks for, and as written, marked (`=acquired`), for phrases, wildcards and fuzzy words. One field holds
/// both, so that one set of offsets serves all highlighting. The function words, two fifths of running
/// English, are their own stems and nothing else's in every language: they are indexed once. So are the
/// characters of scripts without spaces, as exact forms. Which stems there are: see [Stemming].
final class ExactForms {
    static final char MARK = '=';

    /// The closed classes of English: too frequent to be worth a second posting.
    static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "from", "had", "has", "have", "he", "her",
            "his", "if", "in", "into", "is", "it", "its", "of", "on", "or", "said", "she", "that", "the", "their",
            "there", "they", "this", "to", "was", "were", "which", "who", "will", "with");

    private ExactForms() {}

    static boolean isFunctionWord(String token) {
        return FUNCTION_WORDS.contains(token);
    }

    /// The term that stands for exactly this token, already lower-cased and folded.
    static String of(String token) {
        return isFunctionWord(token) ? token : MARK + token;
    }

    /// The term that a pattern of exact forms is matched against: it never meets a stem.
    static String pattern(String pattern) {
        return MARK + pattern;
    }
}
