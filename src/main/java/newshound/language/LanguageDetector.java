package newshound.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newshound.article.Article;

/// Tells the language of articles. Safe for use by many threads at once.
///
/// Three steps, each asked only where the one before leaves doubt: the script, where only one language is
/// written in it; the function words of English, which settle most news within microseconds; a model of
/// character n-grams.
public final class LanguageDetector {
    /// Languages so close that only their own publisher tells them apart.
    private static final List<Set<String>> KIN =
            List.of(Set.of("no", "nb", "nn", "da"), Set.of("hr", "sr", "bs", "sh"), Set.of("id", "ms"));

    /// Letters below which the model guesses: a headline of six words.
    private static final int ENOUGH_FOR_THE_MODEL = 40;
    /// Letters from which on a text is believed more than what its origin says of it.
    private static final int ENOUGH_TO_CONTRADICT = 80;

    /// Scripts that the press of one language only is printed in.
    private static final Map<UnicodeScript, String> ONLY_LANGUAGE = Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.ORIYA, "or"));

    /// The language that the article's text is clearly in, as an ISO 639-1 code; else the one that its origin
    /// gives; empty where neither tells.
    ///
    /// A given language yields only to a long enough text that is clearly in another one, not of the same kin:
    /// feeds say `en-us` of Chinese text, but they know Bosnian from Croatian.
    public Optional<String> detect(Article article) {
        TextSample sample = TextSample.of(article);
        Letters letters = Letters.of(sample);
        Optional<String> found = language(sample, letters);
        String given = article.language();
        if (given == null) {
            return found;
        }
        return found.filter(code -> letters.total() >= ENOUGH_TO_CONTRADICT && !areKin(code, given))
                .or(() -> Optional.of(given));
    }

    private static boolean areKin(String one, String other) {
        return KIN.stream().anyMatch(kin -> kin.contains(one) && kin.contains(other));
    }

    private static Optional<String> language(TextSample sample, Letters letters) {
        UnicodeScript script = letters.script().orElse(UnicodeScript.UNKNOWN);
        return switch (script) {
            case UNKNOWN -> Optional.empty();
            case HAN -> letters.eastAsianLanguage();
            case LATIN -> EnglishWords.fill(sample) ? Optional.of("en") : modelled(sample, letters);
            case CYRILLIC, ARABIC, DEVANAGARI, BENGALI -> modelled(sample, letters);
            default -> Optional.ofNullable(ONLY_LANGUAGE.get(script));
        };
    }

    private static Optional<String> modelled(TextSample sample, Letters letters) {
        return letters.total() < ENOUGH_FOR_THE_MODEL ? Optional.empty() : NgramModel.language(sample);
    }
}
