package newshound.moves;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Of what kind a post is, whatever it is called: `CFO`, `chief financial officer` and `finance chief` are one.
///
/// Chiefs go by initials. So those of risk and of revenue are one too, which is a smaller error than to take each for
/// another post than `CRO`.
final class PostKind {
    private static final Map<String, String> SAME =
            Map.of("boss", "ceo", "co-founder", "founder", "cofounder", "founder", "leader", "head", "lead", "head");

    private PostKind() {}

    /// The same for all names of a post; null where the words name none.
    static @Nullable String of(String role) {
        List<String> words = List.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1));
        int head = -1;
        for (int at = 0; at < words.size() && !isOwner(words.get(at)); at++) {
            head = Lexicon.ROLE_HEADS.has(words.get(at)) ? at : head;
        }
        return head < 0 ? null : kind(words, head);
    }

    private static String kind(List<String> words, int head) {
        String word = words.get(head);
        int chief = words.subList(0, head).lastIndexOf("chief");
        if (word.equals("executive") && chief >= 0 && chief == head - 1) {
            return "ceo";
        }
        if (word.equals("officer") && chief >= 0) {
            return initials(words.subList(chief + 1, head));
        }
        if (word.equals("chief") && head > 0 && Lexicon.ROLE_MODIFIERS.has(words.get(head - 1))) {
            return initials(words.subList(head - 1, head));
        }
        return SAME.getOrDefault(word, word);
    }

    /// `cfo` of `financial`, `chro` of `human resources`.
    private static String initials(List<String> domain) {
        StringBuilder initials = new StringBuilder("c");
        domain.stream()
                .filter(word -> !word.isEmpty() && !word.equals("and"))
                .forEach(word -> initials.append(word.charAt(0)));
        return initials.append("o").toString();
    }

    private static boolean isOwner(String word) {
        return word.equals("of") || word.equals("for") || word.equals("at");
    }
}
