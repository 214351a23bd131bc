/// Text to names: which stretches of a text name a person, an organisation, a product or a place.
///
/// Invariant: this room knows no gazetteer, no article and no index; it learnt what it knows from annotated
/// text. Recognisers are immutable and may be shared by threads. Start at [newshound.ner.Recogniser].
/// `SentenceCutter` cuts a text into sentences of words; [newshound.ner.FastRecogniser] labels the words by a linear
/// model in plain Java: `NameFeatures` are what it goes by, `ScoredWords` keeps what it makes of words by themselves.
/// Where that one is in doubt, [newshound.ner.AccurateRecogniser] asks a small transformer in native code, beside which
/// `OpinionPool` counts the linear model's opinion too: `WordPiece` and `WordShape` turn words into the numbers the
/// transformer was trained on, `Window` cuts sentences that are too long for it, and `OnnxEncoder` alone touches ONNX
/// Runtime, which may be missing where nobody asks for it.
@NullMarked
package newshound.ner;

import org.jspecify.annotations.NullMarked;
