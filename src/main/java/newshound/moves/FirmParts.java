package newshound.moves;

/// Parts of an organisation that have no name: `Western Europe`, `the research unit`, `sales and marketing`.
final class FirmParts {
    private static final int LONGEST = 9;
    private static final WordList PARTS =
            WordList.of("businesses region regions division divisions segment segments units teams groups departments");
    /// What a part without a noun of its own does.
    private static final WordList FUNCTIONS = WordList.of("""
            sales marketing product products engineering finance operations strategy research communications design
            technology security partnerships compliance underwriting logistics manufacturing procurement recruiting
            infrastructure trading banking lending
            """);
    private static final WordList AFTER_FUNCTION = WordList.of(". , ; and at for in across from until while");
    private static final WordList CLAUSES =
            WordList.of("while when if because but as than so before after until who which that");

    private FirmParts() {}

    /// Whether the words from `from` on are such a part.
    static boolean startsAt(Units units, int from) {
        int at = from;
        while (at < from + LONGEST && isInside(units.at(at))) {
            if (units.at(at).isIn(Lexicon.UNIT_NOUNS) || units.at(at).isIn(PARTS)) {
                return true;
            }
            at++;
        }
        boolean function = units.at(at - 1).isIn(FUNCTIONS)
                && (units.at(at).isNone() || units.at(at).isIn(AFTER_FUNCTION));
        return units.at(at).is(Unit.Kind.PLACE) || function;
    }

    private static boolean isInside(Unit unit) {
        boolean word = unit.isIn(Lexicon.DETERMINERS)
                || unit.isIn(Lexicon.ROLE_MODIFIERS)
                || unit.isIn(Lexicon.UNIT_NOUNS)
                || unit.is(",")
                || unit.is("up")
                || AffiliationWords.isLoose(unit);
        return word && !unit.isPossessiveSign() && !unit.isIn(Lexicon.PREPOSITIONS) && !unit.isIn(CLAUSES);
    }
}
