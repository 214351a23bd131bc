/// Text to names: which stretches of a text name a person, an organisation, a product or a place.
///
/// Invariant: this room knows no gazetteer, no article and no index; it learnt what it knows from annotated
/// text. Recognisers are immutable and may be shared by threads. Start at [newshound.ner.Recogniser].
/// `SentenceCutter` cuts a text into sentences of words; [newshound.ner.FastRecogniser] labels the words by
/// a linear model in plain Java.
@NullMarked
package newshound.ner;

import org.jspecify.annotations.NullMarked;
