package newshound.training;

import java.util.List;
import newshound.ner.NamedSentence;

/// A sentence of training text with its names and the moves that it states.
///
/// @param moves empty where it states none
/// @param saysMoves whether somebody looked for moves in it
record AnnotatedSentence(NamedSentence named, List<MoveLine> moves, boolean saysMoves) {}
