/// A web page → the article on it: headline, text, byline, dates, outlet; nothing of what stands around it.
///
/// Invariant: reads no file and no network; a page is bytes or a parsed document, and what it says comes out
/// as it says it. No page makes it fail, however broken or deep. Start at [newshound.page.PageReader].
@NullMarked
package newshound.page;

import org.jspecify.annotations.NullMarked;
