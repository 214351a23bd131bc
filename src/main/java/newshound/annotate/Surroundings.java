package newshound.annotate;

import newshound.article.EntityType;
import newshound.article.TextField;
import org.jspecify.annotations.Nullable;

/// What the words around a name say about it.
final class Surroundings {
    /// Tokens to either side in which a word of the trade counts.
    private static final int WINDOW = 5;
    /// More cues of one kind say no more.
    private static final int ENOUGH = 2;

    private final CueWords cues;

    Surroundings(CueWords cues) {
        this.cues = cues;
    }

    /// How many words speak for this sense, 0 to 7. What may be no name at all, such as "Target" at the
    /// start of a sentence, is judged by the words right beside it only; a single letter by its relatives
    /// and by who posts on it.
    int cues(FoundNames found, Candidate name, Sense sense) {
        boolean mayBeWord = sense.ambiguity() == Ambiguity.WORD && !sense.showsName(name.tokens(), name.first());
        int cues = hasRelativeBeside(found, name, sense) ? ENOUGH : 0;
        if (name.isOneWord() && name.tokens().length(name.first()) == 1) {
            return cues + (isPostedOn(name) ? 1 : 0);
        }
        cues += switch (sense.target().type()) {
            case ORGANISATION -> besideOrganisation(name, sense) + (mayBeWord ? 0 : nearOrganisation(name));
            case PRODUCT -> mayBeWord ? 0 : near(name, Cue.NEAR_PRODUCT);
            case PLACE -> placeCues(name);
            case PERSON -> 0;
        };
        return cues;
    }

    private int besideOrganisation(Candidate name, Sense sense) {
        boolean beside = before(name, Cue.BEFORE_ORGANISATION)
                || afterOrOwned(name, Cue.AFTER_ORGANISATION)
                || (sense.ambiguity() == Ambiguity.WORD && after(name, Cue.SAYING));
        return beside ? 1 : 0;
    }

    private boolean isPostedOn(Candidate name) {
        return before(name, Cue.PLATFORM_PREPOSITION) && near(name, Cue.POSTING) > 0;
    }

    private int nearOrganisation(Candidate name) {
        return near(name, Cue.NEAR_ORGANISATION) + near(name, Cue.NEAR_TEAM);
    }

    private int placeCues(Candidate name) {
        boolean dateline = name.field() == TextField.BODY
                && name.first() == 0
                && name.tokens().shape(0) == Shape.UPPER;
        return dateline || before(name, Cue.BEFORE_PLACE) || after(name, Cue.AFTER_PLACE) ? ENOUGH : 0;
    }

    private boolean before(Candidate name, Cue cue) {
        Tokens tokens = name.tokens();
        int previous = name.first() - 1;
        return previous >= 0 && tokens.gap(name.first()) == Gap.SPACE && cues.is(tokens.word(previous), cue);
    }

    private boolean after(Candidate name, Cue cue) {
        Tokens tokens = name.tokens();
        return tokens.gap(name.end()) == Gap.SPACE && cues.is(tokens.word(name.end()), cue);
    }

    private boolean afterOrOwned(Candidate name, Cue cue) {
        Tokens tokens = name.tokens();
        int next = afterPossessive(name);
        return next < tokens.size() && tokens.gap(next) == Gap.SPACE && cues.is(tokens.word(next), cue);
    }

    /// The token after the name and its `'s`.
    private static int afterPossessive(Candidate name) {
        Tokens tokens = name.tokens();
        boolean possessive = tokens.gap(name.end()) == Gap.APOSTROPHE && tokens.length(name.end()) == 1;
        return possessive ? name.end() + 1 : name.end();
    }

    /// The number of cues in the window, within the sentence.
    private int near(Candidate name, Cue cue) {
        Tokens tokens = name.tokens();
        int count = 0;
        int last = Math.min(tokens.size(), name.end() + WINDOW);
        for (int token = name.end(); token < last && !tokens.gap(token).startsSentence(); token++) {
            count += cues.is(tokens.word(token), cue) ? 1 : 0;
        }
        int from = Math.max(0, name.first() - WINDOW);
        for (int token = name.first(); token > from && !tokens.gap(token).startsSentence(); token--) {
            count += cues.is(tokens.word(token - 1), cue) ? 1 : 0;
        }
        return Math.min(count, ENOUGH);
    }

    /// `Google's Gemini`, `Gemini from Google`, `Phoenix, Arizona`.
    private static boolean hasRelativeBeside(FoundNames found, Candidate name, Sense sense) {
        return isRelative(found.at(name.first() - 1), sense)
                || isRelative(found.at(name.first() - 2), sense)
                || isRelative(found.at(name.end()), sense)
                || isRelative(found.at(name.end() + 1), sense);
    }

    private static boolean isRelative(@Nullable Candidate other, Sense sense) {
        return other != null
                && other.senses().stream()
                        .anyMatch(its -> its.ambiguity() != Ambiguity.SURNAME
                                && its.target().index() != sense.target().index()
                                && its.target().speaksFor().stream()
                                        .anyMatch(sense.target().related()::contains));
    }

    /// How the name stands among the capitals and hyphens around it.
    Standing standing(FoundNames found, Candidate name) {
        if (goesOnLeft(found, name)) {
            return Standing.LAST;
        }
        if (isHyphenated(found, name) || hasTail(name)) {
            return Standing.BOUND;
        }
        return goesOnRight(found, name) ? Standing.FIRST : Standing.FREE;
    }

    /// `X-ray`, `meta-analysis`; but `Apple-owned`.
    private boolean isHyphenated(FoundNames found, Candidate name) {
        Tokens tokens = name.tokens();
        return tokens.gap(name.end()) == Gap.HYPHEN
                && found.at(name.end()) == null
                && !cues.is(tokens.word(name.end()), Cue.COMPOUND);
    }

    private boolean goesOnLeft(FoundNames found, Candidate name) {
        Tokens tokens = name.tokens();
        int previous = name.first() - 1;
        return previous >= 0 && isLink(tokens.gap(name.first())) && isNamePart(found, name, previous);
    }

    private boolean goesOnRight(FoundNames found, Candidate name) {
        Tokens tokens = name.tokens();
        int next = name.end();
        return isLink(tokens.gap(next))
                && isNamePart(found, name, next)
                && !cues.is(tokens.word(next), Cue.AFTER_ORGANISATION);
    }

    /// `Ford Foundation`, `China Mobile`. In a headline such a word may be just the next one.
    private boolean hasTail(Candidate name) {
        Tokens tokens = name.tokens();
        return after(name, Cue.NAME_TAIL)
                && tokens.shape(name.end()).hasCapital()
                && tokens.casing(name.end()) == Casing.SENTENCE;
    }

    private static boolean isLink(Gap gap) {
        return gap == Gap.SPACE || gap == Gap.HYPHEN || gap == Gap.AMPERSAND;
    }

    private boolean isNamePart(FoundNames found, Candidate name, int token) {
        Tokens tokens = name.tokens();
        if (tokens.casing(token) != Casing.SENTENCE || !tokens.shape(token).hasCapital()) {
            return false;
        }
        int word = tokens.word(token);
        return !cues.is(word, Cue.FUNCTION) && !cues.is(word, Cue.BESIDE_NAME) && !isKnown(found.at(token), name);
    }

    private static boolean isKnown(@Nullable Candidate other, Candidate name) {
        return other != null
                && (other.isCertain() || name.senses().stream().anyMatch(sense -> isRelative(other, sense)));
    }

    /// `China Mobile`, `University of Chicago`: the place is not what is meant.
    boolean isPlaceInName(Candidate name) {
        return name.senses().getFirst().isOf(EntityType.PLACE) && (hasTail(name) || hasHead(name));
    }

    /// Whether the words beside a name leave this sense: after `Mr` there is a person, and no place
    /// plays a match.
    boolean allows(Candidate name, Sense sense) {
        return switch (sense.target().type()) {
            case PERSON -> true;
            case ORGANISATION, PRODUCT -> !before(name, Cue.PERSONAL_TITLE);
            case PLACE -> !before(name, Cue.PERSONAL_TITLE) && !isSideOfMatch(name);
        };
    }

    /// `Reading v Boston`, `Dundee 4-1 Aberdeen`.
    private boolean isSideOfMatch(Candidate name) {
        return before(name, Cue.FIXTURE)
                || after(name, Cue.FIXTURE)
                || isScore(name.tokens(), name.first() - 2)
                || isScore(name.tokens(), name.end());
    }

    private static boolean isScore(Tokens tokens, int goals) {
        return goals >= 0
                && goals + 1 < tokens.size()
                && tokens.shape(goals) == Shape.DIGITS
                && tokens.shape(goals + 1) == Shape.DIGITS
                && tokens.gap(goals + 1) == Gap.HYPHEN
                && tokens.length(goals) <= 2
                && tokens.length(goals + 1) <= 2
                && tokens.gap(goals) == Gap.SPACE
                && tokens.gap(goals + 2) == Gap.SPACE;
    }

    private boolean hasHead(Candidate name) {
        Tokens tokens = name.tokens();
        int head = name.first() - 2;
        return head >= 0
                && cues.is(tokens.word(head), Cue.NAME_HEAD)
                && tokens.shape(head).hasCapital();
    }
}
