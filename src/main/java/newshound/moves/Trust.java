package newshound.moves;

/// What a tagger of parts may do beside the rules, as it proved on labelled articles for development; see
/// `docs/MOVES.md`. A probability of more than 1 is never reached.
///
/// @param judges greatest confidence of a rule up to which what it finds falls where the tagger sees nobody move;
///     0 where it is not asked
/// @param kinds least probability of a mover from which on it says, where rules leave that open, whether that one was
///     inside before or has been there
/// @param sides likewise, from where and to where that one goes
/// @param recalls least probability of a departure in the past that it may tell by itself
/// @param proposes least probability of a mover from which on it may tell that somebody left of whom rules tell no news
record Trust(double judges, double kinds, double sides, double recalls, double proposes) {
    /// Where there is no tagger.
    static final Trust NONE = new Trust(0, 2, 2, 2, 2);
}
