package newshound.moves;

/// Nouns for things, which do not act: `Smith of the western region will leave`.
final class CommonNouns {
    private static final WordList NO_NOUNS = WordList.of(
            "but or not then when after before since as while if because although that so by is are was were be been being has have had will would can could may might do did does to himself herself themselves it he she they i we who which");
    private static final WordList LIST_SIGNS = WordList.of("and , & plus both");

    private final Units units;
    private final NounPhrases phrases;

    CommonNouns(Units units, NounPhrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    private boolean is(int at) {
        Unit unit = units.at(at);
        return unit.isWord()
                && !unit.word().isEmpty()
                && Character.isLowerCase(unit.text().charAt(0))
                && !unit.isIn(LIST_SIGNS)
                && !unit.isIn(Lexicon.ROLE_HEADS)
                && !unit.isIn(Lexicon.ORGANISATION_NOUNS)
                && !unit.isIn(TimeWords.ALL)
                && !unit.isIn(Lexicon.PREPOSITIONS)
                && !unit.isIn(NO_NOUNS)
                && !unit.is("board")
                && !TriggerLexicon.isVerb(unit)
                && !unit.isIn(Lexicon.REPORTING);
    }

    /// Before the prepositional phrases that end with the noun at `at`; -1 where that noun is itself the subject; `at`
    /// where none stands there.
    int over(int at) {
        int left = at;
        while (is(left)) {
            int governor = phrases.governor(left);
            if (!units.at(governor).isIn(Lexicon.PREPOSITIONS)
                    || units.at(governor).is("than")) {
                return -1;
            }
            left = governor - 1;
        }
        return left;
    }
}
