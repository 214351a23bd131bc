package newshound.ner;

import java.util.List;

/// All that the accurate model says of a sentence: its names and, for each of its words, what part it has in a talent
/// move, and what the sentence says of the move of whoever moves.
///
/// @param names in order; none overlap
/// @param arguments log-probabilities by word and label, in the order of `ARGUMENTS` in
///     `src/training/accurate/sentences.py`: outside, then the beginning and inside of each part
/// @param states log-probabilities by word and state, in the order of `STATES` there
@SuppressWarnings("ArrayRecordComponent") // as many numbers as words; whoever gets them reads them at once
public record Encoding(Sentence sentence, List<Name> names, float[][] arguments, float[][] states) {
    public Encoding {
        names = List.copyOf(names);
    }
}
