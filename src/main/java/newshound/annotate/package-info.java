/// Text to mentions: which organisations, people, products and places an article names, and where.
///
/// Invariant: this room reads no file and no index; gazetteers and models arrive as arguments (the
/// built-in gazetteer is a class-path resource). An annotator is immutable and may be shared by threads.
/// Start at [newshound.annotate.Annotator]. [newshound.annotate.GazetteerAnnotator] works in three steps: a
/// `Tokenizer` cuts the text, a `Lexicon` finds the longest names in it, and a `Linker` weighs the
/// evidence for those names that can mean more than one thing. [newshound.annotate.NameAnnotator] adds what a
/// recogniser, or in Chinese `ChineseArticle`, finds beyond the gazetteer.
@NullMarked
package newshound.annotate;

import org.jspecify.annotations.NullMarked;
