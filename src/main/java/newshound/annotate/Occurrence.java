package newshound.annotate;

import java.time.LocalDate;
import java.util.Optional;
import newshound.article.Mention;
import org.jspecify.annotations.Nullable;

/// A candidate in its text, and what it was linked to.
final class Occurrence {
    private final FoundNames found;
    private final Candidate candidate;
    private final Standing standing;
    private @Nullable Sense linked;

    Occurrence(FoundNames found, Candidate candidate, Standing standing) {
        this.found = found;
        this.candidate = candidate;
        this.standing = standing;
    }

    FoundNames found() {
        return found;
    }

    Candidate candidate() {
        return candidate;
    }

    Standing standing() {
        return standing;
    }

    /// Whether it names something whatever the rest of the article says.
    boolean isCertain() {
        return candidate.isCertain() && (standing != Standing.LAST || !candidate.canEndLongerName());
    }

    boolean isLinked() {
        return linked != null;
    }

    void link(Sense sense) {
        linked = sense;
    }

    /// @param day when the text was published, null where unknown
    Optional<Mention> mention(@Nullable LocalDate day) {
        return Optional.ofNullable(linked).map(sense -> candidate.as(sense, day));
    }
}
