package newshound.watch;

/// What came of a round of polls.
///
/// @param feeds asked
/// @param failed of these
/// @param added articles of entries never seen before
/// @param changed articles of entries that say something else than before
public record WatchReport(int feeds, int failed, int added, int changed) {}
