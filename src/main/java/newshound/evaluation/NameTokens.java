package newshound.evaluation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Compares names as the measure of talent moves does: by their words, without legal forms and titles.
final class NameTokens {
    private static final Set<String> LEFT_OUT = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "llc",
            "plc",
            "the",
            "group",
            "holdings",
            "holding",
            "sa",
            "ag",
            "nv",
            "se",
            "spa",
            "gmbh",
            "of",
            "and",
            "mr",
            "ms",
            "mrs",
            "dr",
            "sir",
            "s");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern PARENTHESIS = Pattern.compile("\\(.*?\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private NameTokens() {}

    /// The words that count; all of them where none does.
    static List<String> of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        plain = plain.toLowerCase(Locale.ROOT).replace("&", " and ");
        plain = POSSESSIVE.matcher(plain).replaceAll("");
        plain = PARENTHESIS.matcher(plain).replaceAll(" ");
        List<String> found =
                WORD.matcher(plain).results().map(MatchResult::group).toList();
        List<String> kept =
                found.stream().filter(word -> !LEFT_OUT.contains(word)).toList();
        return kept.isEmpty() ? found : kept;
    }

    /// Whether one of these names and one of those mean one organisation.
    static boolean isSameOrganisation(List<String> some, List<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> isSameOrganisation(one, other)));
    }

    private static boolean isSameOrganisation(String one, String other) {
        List<String> words = of(one);
        List<String> others = of(other);
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        return String.join("", words).equals(String.join("", others))
                || isPart(words, others)
                || isInitials(words, others)
                || isInitials(others, words);
    }

    /// Whether all words of one are in the other.
    private static boolean isPart(List<String> words, List<String> others) {
        return new HashSet<>(others).containsAll(words) || new HashSet<>(words).containsAll(others);
    }

    private static boolean isInitials(List<String> words, List<String> others) {
        if (words.size() != 1 || words.getFirst().length() <= 1) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        others.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return words.getFirst().contentEquals(initials);
    }

    /// Whether one of these names and one of those mean one person, or one group of people.
    static boolean isSamePerson(List<String> some, List<String> others, boolean group) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> isSamePerson(one, other, group)));
    }

    private static boolean isSamePerson(String one, String other, boolean group) {
        List<String> words = of(one);
        List<String> others = of(other);
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        boolean sameSurname = words.getLast().equals(others.getLast())
                && words.getFirst().codePointAt(0) == others.getFirst().codePointAt(0);
        return isPart(words, others) || sameSurname || (group && shareHalf(words, others));
    }

    private static boolean shareHalf(List<String> words, List<String> others) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        int fewer = Math.min(new HashSet<>(words).size(), new HashSet<>(others).size());
        return shared.size() * 2 >= fewer;
    }
}
