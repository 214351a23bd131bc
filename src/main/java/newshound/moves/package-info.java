/// Articles to talent moves: who left whom for whom, with the words that say so.
///
/// Invariant: this room reads no file and knows no list of people or of moves; persons and organisations come from
/// the mentions that annotation found, and from pronouns and descriptions of the text itself. What is found is a
/// function of the article and its mentions alone. Start at [newshound.moves.MoveExtractor].
///
/// Chinese articles have rules of their own: start at `ChineseMoves`. For all others it works in two steps. A
/// [newshound.moves.SentenceMoveFinder] reads one sentence as units (words and names) and
/// says what it states: who, in which direction, from, to, in which role, how surely. What a linear model has learnt
/// of this from annotated sentences, [newshound.moves.PartTagger] says. Then the whole article is
/// considered: pronouns are resolved, the sides that a sentence leaves open decided (in `Sides`, and for whoever
/// arrives in `Origins`), tellings of one move united, history told from news.
@NullMarked
package newshound.moves;

import org.jspecify.annotations.NullMarked;
