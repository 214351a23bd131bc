package newshound.moves;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Of what kind a post is, whatever it is called: `CFO`, `chief financial officer` and `finance chief` are one.
final class PostKind {
    /// What several names of one kind of post have in common.
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("ceo", "executive"),
            Map.entry("boss", "executive"),
            Map.entry("cfo", "finance"),
            Map.entry("coo", "operating"),
            Map.entry("cto", "technology"),
            Map.entry("cio", "information"),
            Map.entry("cmo", "marketing"),
            Map.entry("cpo", "product"),
            Map.entry("cro", "revenue"),
            Map.entry("ciso", "security"),
            Map.entry("co-founder", "founder"),
            Map.entry("cofounder", "founder"),
            Map.entry("leader", "head"),
            Map.entry("lead", "head"));

    private static final Map<String, String> DOMAINS = Map.of(
            "financial", "finance",
            "technical", "technology",
            "operations", "operating");

    private PostKind() {}

    /// The same for all names of a post; null where the words name none.
    static @Nullable String of(String role) {
        List<String> words = List.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1));
        int head = -1;
        for (int at = 0; at < words.size() && !isOwner(words.get(at)); at++) {
            head = Lexicon.ROLE_HEADS.has(words.get(at)) ? at : head;
        }
        if (head < 0) {
            return null;
        }
        String word = words.get(head);
        boolean officer =
                word.equals("officer") && head > 1 && words.get(head - 2).equals("chief");
        boolean chief = word.equals("chief") && head > 0 && Lexicon.ROLE_MODIFIERS.has(words.get(head - 1));
        String domain = officer || chief ? words.get(head - 1) : null;
        return domain == null ? KINDS.getOrDefault(word, word) : DOMAINS.getOrDefault(domain, domain);
    }

    private static boolean isOwner(String word) {
        return word.equals("of") || word.equals("for") || word.equals("at");
    }
}
