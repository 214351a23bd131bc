package newshound.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;
import org.jspecify.annotations.Nullable;

/// A stretch of text that is written like a name we know.
///
/// @param first its first token
/// @param end the token after its last
/// @param name the node of the name in the trie: equal for all occurrences of a name
/// @param versioned whether a version belongs to it
/// @param senses what it can stand for
record Candidate(TextField field, Tokens tokens, int first, int end, int name, boolean versioned, List<Sense> senses) {

    /// The senses that need no evidence; all of a name that only products have.
    List<Sense> certainSenses() {
        return versioned ? senses : senses.stream().filter(Sense::isPlain).toList();
    }

    boolean isCertain() {
        return versioned || senses.stream().anyMatch(Sense::isPlain);
    }

    /// Whether with another word before it it is another's name: `Randi Zuckerberg`, `Arctis Nova Pro`.
    boolean canEndLongerName() {
        return senses.stream().anyMatch(sense -> !sense.isPlain() || (isOneWord() && sense.isOf(EntityType.PERSON)));
    }

    /// The same name where only some of its senses can be meant.
    Candidate where(Predicate<Sense> possible) {
        return new Candidate(
                field,
                tokens,
                first,
                end,
                name,
                versioned,
                senses.stream().filter(possible).toList());
    }

    boolean isOneWord() {
        return end - first == 1;
    }

    /// @param day when the text was published, null where unknown
    Mention as(Sense sense, @Nullable LocalDate day) {
        Span span = tokens.span(first, end - 1);
        boolean ending = !versioned && sense.hasEnding(tokens, end - 1);
        int length = ending ? sense.ending().length() : 0;
        return new Mention(
                field,
                new Span(span.start(), span.end() + length),
                sense.target().history().on(day));
    }
}
