package newshound.moves;

/// Organisations that a sentence names only for where its news comes from: nobody moves to or from them.
final class Sources {
    /// On or with which something is made known: `in a post on Acme`, `a filing with the Acme exchange`.
    private static final WordList PUBLICATIONS = WordList.of(
            "post posted posts filing filings filed interview note statement tweet tweeted wrote message disclosure shared");
    private static final WordList CHANNELS = WordList.of("on with to");
    private static final WordList WATCHERS = WordList.of("analyst analysts economist strategist");
    private static final int NEAR = 3;

    private Sources() {}

    /// `told Reuters`, `according to Bloomberg`, `The Times reported`, `in a post on Acme`, `Acme's analyst Smith`.
    static boolean has(Units units, int at) {
        Unit before = units.at(at - 1);
        Unit next = units.at(at + 1);
        Unit watcher = next.isPossessiveSign() ? units.at(at + 2) : next;
        return Outlets.has(units.at(at))
                || before.is("told")
                || (before.is("to") && units.at(at - 2).is("according"))
                || next.is("reported")
                || next.is("reports")
                || (next.is(",") && units.at(at + 2).is("reporting"))
                || watcher.isIn(WATCHERS)
                || isChannel(units, before.is("the") ? at - 2 : at - 1);
    }

    private static boolean isChannel(Units units, int preposition) {
        return units.at(preposition).isIn(CHANNELS) && units.anyIn(PUBLICATIONS, preposition - NEAR, preposition);
    }
}
