package newshound.ledger;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words by which a post is found: `chief technology officer` also by `CTO`, `VP of research` also by
/// `vice president`.
public final class RoleWords {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CHIEF = Pattern.compile("\\bchief (\\p{L})\\p{L}*(?: (\\p{L})\\p{L}*)? officer\\b");
    private static final Map<String, List<String>> SPELLED = Map.ofEntries(
            Map.entry("ceo", List.of("chief", "executive", "officer")),
            Map.entry("cto", List.of("chief", "technology", "officer")),
            Map.entry("cfo", List.of("chief", "financial", "officer")),
            Map.entry("coo", List.of("chief", "operating", "officer")),
            Map.entry("cmo", List.of("chief", "marketing", "officer")),
            Map.entry("cpo", List.of("chief", "product", "officer")),
            Map.entry("cio", List.of("chief", "information", "officer")),
            Map.entry("vp", List.of("vice", "president")),
            Map.entry("svp", List.of("senior", "vice", "president")),
            Map.entry("evp", List.of("executive", "vice", "president")),
            Map.entry("md", List.of("managing", "director")),
            Map.entry("cofounder", List.of("co", "founder")));
    private static final Map<String, String> SHORT = Map.of(
            "vice president", "vp",
            "managing director", "md",
            "chief executive", "ceo",
            "co founder", "cofounder");

    private RoleWords() {}

    /// Of a role as an article writes it: its words and what else they are called.
    public static Set<String> of(String role) {
        List<String> words = words(role);
        Set<String> all = new LinkedHashSet<>(words);
        words.forEach(word -> all.addAll(SPELLED.getOrDefault(word, List.of())));
        String text = String.join(" ", words);
        SHORT.forEach((spelled, abbreviation) -> {
            if ((" " + text + " ").contains(" " + spelled + " ")) {
                all.add(abbreviation);
            }
        });
        Matcher chief = CHIEF.matcher(text);
        while (chief.find()) {
            all.add("c" + chief.group(1) + (chief.group(2) == null ? "" : chief.group(2)) + "o");
        }
        return all;
    }

    /// Of a role as somebody asks for it: all of these are to be there. Unspaced scripts are one word a character.
    public static List<String> words(String typed) {
        String plain = MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BREAK.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .flatMap(RoleWords::parts)
                .toList();
    }

    private static Stream<String> parts(String word) {
        boolean unspaced = word.codePoints().anyMatch(Character::isIdeographic);
        return unspaced ? word.codePoints().mapToObj(Character::toString) : Stream.of(word);
    }
}
