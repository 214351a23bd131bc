package newshound.query;

/// How near two parts of a text are to each other.
public sealed interface Closeness {
    /// Words that can be asked to be near: beyond, nearly all words of an article are.
    int MOST_WORDS = 1_000;

    /// The second part begins at most `words` words after the first one ends: 1 is side by side. Where it is not
    /// `ordered` either of them may come first. A character of a script without spaces is a word.
    record Within(int words, boolean ordered) implements Closeness {}

    /// Both in one sentence, in any order. A headline is one sentence.
    record SameSentence() implements Closeness {}

    /// Both in one paragraph, in any order. A headline is one paragraph.
    record SameParagraph() implements Closeness {}

    /// As it is typed: `w/5`, `pre/5`, `w/s`, `w/p`.
    default String written() {
        return switch (this) {
            case Within(int words, boolean ordered) -> (ordered ? "pre/" : "w/") + words;
            case SameSentence _ -> "w/s";
            case SameParagraph _ -> "w/p";
        };
    }

    /// What it asks of both sides, in a few words.
    default String meaning() {
        return switch (this) {
            case Within(int words, boolean ordered) ->
                (ordered ? "in this order, at most " : "at most ") + words + " words apart";
            case SameSentence _ -> "both in one sentence";
            case SameParagraph _ -> "both in one paragraph";
        };
    }

    /// Greater is looser: of `a w/s b w/5 c` the words on both sides of `w/5` are joined first.
    default int looseness() {
        return switch (this) {
            case Within _ -> 0;
            case SameSentence _ -> 1;
            case SameParagraph _ -> 2;
        };
    }
}
