package newshound.moves;

/// Words that say when.
final class TimeWords {
    static final WordList ALL = WordList.of("""
            monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week weeks month months
            year years day days morning afternoon evening night ago earlier later weekend quarter spring summer autumn
            fall winter january february march april may june july august september october november december hours
            """);

    private TimeWords() {}
}
