package newshound.annotate;

import java.util.Locale;
import newshound.article.EntityType;
import newshound.article.LegalForms;

/// What makes two names that no gazetteer has one: the same words, whatever their case, accents and the legal
/// form of a company.
///
/// @param words folded, with single spaces, never empty
record NameKey(String words, EntityType type) {
    static NameKey of(String name, EntityType type) {
        StringBuilder words = new StringBuilder();
        String folded = CharacterFolding.fold(name);
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                words.append(c);
            } else if (c != '.'
                    && c != '\''
                    && c != '’'
                    && !words.isEmpty()
                    && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        String text = words.toString().strip();
        String key = type == EntityType.ORGANISATION ? LegalForms.without(text) : text;
        return new NameKey(key.isEmpty() ? folded.toLowerCase(Locale.ROOT) : key, type);
    }

    /// An id that no gazetteer gives: `mina-farouk_person`.
    String id() {
        return words.replace(' ', '-') + "_" + type.name().toLowerCase(Locale.ROOT);
    }

    String[] split() {
        return words.split(" ", -1);
    }

    boolean isOneWord() {
        return words.indexOf(' ') < 0;
    }

    String last() {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    String first() {
        return isOneWord() ? words : words.substring(0, words.indexOf(' '));
    }
}
