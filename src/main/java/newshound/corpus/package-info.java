/// Whatever news arrives in becomes articles, as one lazy stream, with the place of every failure.
///
/// An [newshound.corpus.Origin] (a file, standard input, an address) gives an `Input`: bytes, their place,
/// and hints such as a name. `Format` tells by the bytes what it is, and `InputOpener` opens it: a
/// *compression* makes one input of one, an *archive* yields many inputs, a *document* yields items.
///
/// Invariant: a bad file or record is never an exception and never silence; it is an
/// [newshound.corpus.Item.Skipped] that says where and why, and the rest goes on. Memory does not
/// grow with the size of a file. A format has one reader; all of them clean text in one place,
/// [newshound.corpus.text.PlainText]. Start at [newshound.corpus.Corpus].
@NullMarked
package newshound.corpus;

import org.jspecify.annotations.NullMarked;
