package newshound.moves;

/// What the words that state a change need beside them to be understood.
enum Frame {
    /// `leaves X`; without an organisation or what else closes it, the verb says many other things.
    LEAVE,
    /// `resigns`, `steps down`: says by itself that somebody leaves.
    RESIGN,
    /// `joins X`.
    JOIN,
    /// `moves to X`.
    MOVE_TO,
    /// `arrives from X`, `moves from X to Y`, `starts at X`.
    ARRIVE,
    /// `returns to X`, `rejoins X`.
    RETURN,
    /// X `hires` somebody.
    HIRE,
    /// X `loses` somebody.
    LOSE,
    /// X `names` somebody to a post.
    APPOINT,
    /// X `promotes` somebody.
    PROMOTE,
    /// X `ousts` somebody.
    OUST,
    /// Somebody `succeeds` another.
    REPLACE,
    /// Somebody `takes over` as, `becomes`: a post must follow.
    BECOME,
    /// Somebody will `lead` X: only what lies ahead is a change.
    LEAD,
    /// Somebody goes to `work` at X.
    WORK,
    /// Somebody `hands over` to another.
    HAND_OVER,
    /// Somebody `is out`.
    OUT,
    /// Somebody `founds` X.
    FOUND,
    /// Somebody `starts` something: a firm of his own must follow.
    START,
    /// X `courts` somebody.
    COURT,
    /// X `offers` somebody a post.
    OFFER,
    /// Somebody `considers`, `turns down` what X offers.
    OFFERED,
    /// Somebody is `in talks with` X, or X with somebody.
    TALKS,
    /// `the departure of`.
    DEPARTURE,
    /// `the appointment of`.
    APPOINTMENT,
    /// `the return of`.
    COMEBACK
}
