package newshound.feed;

import java.util.Iterator;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/// Reads XML, sound or broken, element by element, and holds only what is still needed.
final class XmlElements {
    /// Deeper elements become siblings of the deepest.
    private static final int MAX_DEPTH = 128;

    /// Elements and attributes at once: of one entry, and of the feed around its entries.
    private static final int MAX_HELD = 200_000;

    /// Taking an element out takes time for each of its siblings, see [Element#siblingIndex()]. 200,000
    /// entries beside some elements of the feed's own stay far below.
    private static final long MAX_SIBLINGS_PASSED = 1_000_000_000;

    private int held;
    private long siblingsPassed;

    private XmlElements() {}

    /// @param document what was not forgotten
    /// @param limit why the reading stopped before the end, null where it did not: more elements were held
    ///     than memory and time are for
    record Rest(Document document, @Nullable String limit) {}

    /// @param xml without what the parser would misread, see [XmlText]
    /// @param take called for each element where it ends, after those inside it; true where it is of no
    ///     more use and can be forgotten
    static Rest read(String xml, Predicate<Element> take) {
        XmlElements read = new XmlElements();
        String limit = null;
        Parser parser = Parser.xmlParser().setMaxDepth(MAX_DEPTH).setTrackPosition(true);
        try (StreamParser elements = new StreamParser(parser).parse(xml, "")) {
            for (Iterator<Element> ended = elements.iterator(); limit == null && ended.hasNext(); ) {
                Element element = ended.next();
                read.held += size(element);
                if (take.test(element)) {
                    read.forget(element);
                }
                limit = read.limit(element);
            }
            return new Rest(elements.document(), limit);
        }
    }

    private @Nullable String limit(Element last) {
        return held > MAX_HELD || siblingsPassed > MAX_SIBLINGS_PASSED
                ? "too many elements and attributes in one, the last " + place(start(last))
                : null;
    }

    /// The first element that was not forgotten and where it is, for messages.
    static String first(Document document) {
        Element first = document.firstElementChild();
        return first == null ? "no element (line 1, column 1)" : "<" + first.tagName() + "> " + place(start(first));
    }

    private static int size(Element element) {
        return 1 + element.attributesSize();
    }

    private void forget(Element element) {
        held -= element.stream().mapToInt(XmlElements::size).sum();
        Element parent = element.parent();
        siblingsPassed += parent == null ? 0 : parent.childNodeSize();
        Node before = element.previousSibling();
        element.remove();
        // two texts in a row: an element between them was forgotten, so the second belongs to none
        if (before instanceof TextNode text && (text.isBlank() || text.previousSibling() instanceof TextNode)) {
            text.remove();
        }
    }

    private static Range.Position start(Element element) {
        return element.sourceRange().start();
    }

    static String place(Range.Position position) {
        return "(line " + position.lineNumber() + ", column " + position.columnNumber() + ")";
    }
}
