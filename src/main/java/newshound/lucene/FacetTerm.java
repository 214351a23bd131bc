package newshound.lucene;

import java.util.List;
import newshound.article.Entity;
import org.jspecify.annotations.Nullable;

/// A facet value as a doc-values term: the key that filters use, the label to show, and for an entity the label of
/// what it is part of and all other names.
///
/// The names travel in the term because doc values hold each distinct term once a segment: so the
/// index itself, without a gazetteer beside it, knows that 通义千问 is Qwen, at no cost per article.
///
/// @param key an entity's id; a folded keyword
/// @param parent null where it stands alone, and for keywords
record FacetTerm(String key, String label, @Nullable String parent, List<String> names) {
    private static final char SEPARATOR = '\u001f';
    /// Lucene takes terms of at most 32,766 bytes; nobody reads a longer keyword or a longer list of names.
    private static final int MAX_KEYWORD = 256;
    private static final int MAX_ENCODED = 4_000;
    /// The key, the label and the parent stand before the names.
    private static final int FIRST_NAME = 3;

    static FacetTerm of(Entity entity) {
        Entity parent = entity.parent();
        return new FacetTerm(entity.id(), entity.name(), parent == null ? null : parent.name(), entity.aliases());
    }

    static FacetTerm of(String keyword) {
        String label = keyword.replace(SEPARATOR, ' ').strip();
        if (label.length() > MAX_KEYWORD) {
            int end = Character.isLowSurrogate(label.charAt(MAX_KEYWORD)) ? MAX_KEYWORD - 1 : MAX_KEYWORD;
            label = label.substring(0, end);
        }
        return new FacetTerm(Folding.fold(label), label, null, List.of());
    }

    /// What a request sends back to choose this value: ids for entities, and for keywords the label,
    /// which people can read in an address.
    String value(boolean entity) {
        return entity ? key : label;
    }

    String encode() {
        StringBuilder text = new StringBuilder(key).append(SEPARATOR).append(label);
        if (parent == null && names.isEmpty()) {
            return text.toString();
        }
        text.append(SEPARATOR).append(parent == null ? "" : parent);
        for (String name : names) {
            if (text.length() + name.length() < MAX_ENCODED) {
                text.append(SEPARATOR).append(name);
            }
        }
        return text.toString();
    }

    static FacetTerm decode(String text) {
        String[] parts = text.split(String.valueOf(SEPARATOR), -1);
        String label = parts.length == 1 ? parts[0] : parts[1];
        String parent = parts.length < FIRST_NAME || parts[2].isEmpty() ? null : parts[2];
        List<String> names =
                parts.length <= FIRST_NAME ? List.of() : List.of(parts).subList(FIRST_NAME, parts.length);
        return new FacetTerm(parts[0], label, parent, List.copyOf(names));
    }
}
