/// Which language a text is in.
///
/// Invariant: reads no file; the same text gives the same answer, and a text that leaves doubt gives none.
/// Start at [newshound.language.LanguageDetector].
@NullMarked
package newshound.language;

import org.jspecify.annotations.NullMarked;
