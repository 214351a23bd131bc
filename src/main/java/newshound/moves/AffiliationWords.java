package newshound.moves;

import java.util.regex.Pattern;

/// Words that tell how somebody belongs to an organisation.
final class AffiliationWords {
    static final WordList FORMER =
            WordList.of("former formerly ex ex- previously one-time onetime erstwhile alum alumnus alumna");
    static final WordList RECENT = WordList.of("recently veteran");
    static final WordList OWNERS = WordList.of("of at for with in from");
    static final int LONGEST_LOOSE = 6;

    private static final Pattern AGENT = Pattern.compile("(er|or|ist|ian|eur)$");
    private static final WordList NO_AGENTS = WordList.of(
            "earlier another rather whether either neither together however further unlike after later center number member");

    private AffiliationWords() {}

    /// `technologist`, `programmer`: a noun for people.
    static boolean isAgent(Unit unit) {
        return unit.isWord()
                && unit.word().length() > 5
                && AGENT.matcher(unit.word()).find()
                && Character.isLowerCase(unit.text().charAt(0))
                && !unit.isIn(Lexicon.ROLE_MODIFIERS)
                && !unit.isIn(Lexicon.PREPOSITIONS)
                && !unit.isIn(NO_AGENTS);
    }

    static boolean isLoose(Unit unit) {
        return unit.isPossessiveSign()
                || (unit.isWord()
                        && !unit.isIn(Lexicon.PREPOSITIONS)
                        && !unit.isIn(Lexicon.REPORTING)
                        && !unit.isIn(Lexicon.BE)
                        && !TriggerLexicon.isVerb(unit)
                        && !unit.word().isEmpty()
                        && Character.isLetter(unit.word().charAt(0)));
    }
}
