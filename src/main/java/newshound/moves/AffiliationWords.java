package newshound.moves;

/// Words that tell how somebody belongs to an organisation.
final class AffiliationWords {
    static final WordList FORMER =
            WordList.of("former formerly ex ex- previously one-time onetime erstwhile alum alumnus alumna");
    static final WordList RECENT = WordList.of("recently veteran");
    static final WordList OWNERS = WordList.of("of at for with in from");
    static final int LONGEST_LOOSE = 6;

    private AffiliationWords() {}

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
