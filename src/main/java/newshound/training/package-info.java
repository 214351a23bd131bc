/// Annotated text to models: how the recognisers of names and the tagger of moves that ship with Newshound are made.
///
/// Invariant: nothing that runs in production imports this room. Start at
/// [newshound.training.AnnotatedText], which reads what people wrote and marked, and at
/// [newshound.training.NameTrainer] and [newshound.training.PartTrainer], which both learn by
/// [newshound.training.ChainLearner].
@NullMarked
package newshound.training;

import org.jspecify.annotations.NullMarked;
