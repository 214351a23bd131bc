package newshound.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/// Tells an XML text that ends from one that is cut off.
final class XmlEnd {
    private static final Pattern END_TAG = Pattern.compile("</(?:[\\w.-]++:)?([\\w.-]++)\\s*+>");

    private final int length;
    private final int lastTag;
    private final String lastClosed;
    private @Nullable String open;

    /// @param xml as the parser gets it
    XmlEnd(String xml) {
        length = xml.length();
        lastTag = Math.max(0, xml.lastIndexOf("</"));
        Matcher tag = END_TAG.matcher(xml).region(lastTag, length);
        lastClosed = tag.lookingAt() ? tag.group(1) : "";
    }

    /// Whether nothing but the end of the text ends an element: it has no end tag, nor has one around it, also
    /// none that the parser did not know again, as `</RSS>` for `<rss>` or `</RDF>` for `<rdf:RDF>`.
    ///
    /// @param element after those inside it
    boolean leavesOpen(Element element) {
        Range end = element.endSourceRange();
        if (!end.isImplicit() || end.startPos() != length) {
            return false;
        }
        boolean isClosed = element.sourceRange().startPos() < lastTag
                && element.tag().localName().equalsIgnoreCase(lastClosed);
        open = isClosed ? null : "<" + element.tagName() + "> " + XmlElements.place(end.start());
        return !isClosed;
    }

    /// The outermost of the elements that were left open, and where; null where there is none.
    @Nullable
    String open() {
        return open;
    }
}
