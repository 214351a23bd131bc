package newshound.moves;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newshound.article.Entity;
import newshound.article.EntityType;
import org.jspecify.annotations.Nullable;

/// Whether two entities are one organisation, or one a part of the other.
final class SameOrganisation {
    private static final Set<String> LEGAL = Set.of(
            "inc",
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
            "sa",
            "ag",
            "nv",
            "se",
            "spa",
            "gmbh",
            "of",
            "and");

    private SameOrganisation() {}

    static boolean is(@Nullable Entity one, @Nullable Entity other) {
        if (one == null || other == null) {
            return false;
        }
        if (one.id().equals(other.id())) {
            return true;
        }
        if (one.type() == EntityType.PLACE || other.type() == EntityType.PLACE) {
            return false; // who serves a state of a federation does not serve the federation
        }
        if (isPart(one, other) || isPart(other, one)) {
            return true;
        }
        List<String> words = words(one.name());
        List<String> others = words(other.name());
        return !words.isEmpty() && !others.isEmpty() && (words.containsAll(others) || others.containsAll(words));
    }

    private static boolean isPart(Entity part, Entity whole) {
        return part.ancestors().stream().anyMatch(ancestor -> ancestor.id().equals(whole.id()));
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !LEGAL.contains(word))
                .toList();
    }
}
