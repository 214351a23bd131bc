package newshound.annotate;

import java.time.LocalDate;
import java.util.List;
import newshound.article.TextField;
import org.jspecify.annotations.Nullable;

/// The candidates of one text, also by token.
final class FoundNames {
    private final Tokens tokens;
    private final List<Candidate> candidates;
    private final @Nullable Candidate[] byToken;

    /// @param day when the text was published, null where unknown
    FoundNames(Lexicon lexicon, TextField field, String text, @Nullable LocalDate day) {
        this.tokens = lexicon.tokenize(text);
        this.candidates = lexicon.candidates(field, tokens, day);
        this.byToken = new Candidate[tokens.size()];
        for (Candidate candidate : candidates) {
            for (int token = candidate.first(); token < candidate.end(); token++) {
                byToken[token] = candidate;
            }
        }
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /// The candidate that covers a token, null where none does or there is no such token.
    @Nullable
    Candidate at(int token) {
        return token < 0 || token >= byToken.length ? null : byToken[token];
    }
}
