/// The one place that cleans text: mark-up goes, text stays; what merely looks like mark-up is text.
///
/// Invariant: text in, text out, in time that grows with its length alone, whatever the text is. Start at
/// [newshound.corpus.text.PlainText].
@NullMarked
package newshound.corpus.text;

import org.jspecify.annotations.NullMarked;
