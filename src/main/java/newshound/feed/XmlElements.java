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

    /// @param take called for each element where it ends, after those inside it; true where it is of no
    ///     more use and can be forgotten
    /// @return what was not forgotten
    /// @throws MalformedFeed where more elements are held than memory and time are for
    static Document read(String xml, Predicate<Element> take) throws MalformedFeed {
        XmlElements read = new XmlElements();
        Parser parser = Parser.xmlParser().setMaxDepth(MAX_DEPTH).setTrackPosition(true);
        try (StreamParser elements = new StreamParser(parser).parse(XmlText.repaired(xml), "")) {
            for (Iterator<Element> ended = elements.iterator(); ended.hasNext(); ) {
                Element element = ended.next();
                read.held += size(element);
                if (take.test(element)) {
                    read.forget(element);
                }
                read.check(element);
            }
            return elements.document();
        }
    }

    private void check(Element last) throws MalformedFeed {
        if (held > MAX_HELD || siblingsPassed > MAX_SIBLINGS_PASSED) {
            throw new MalformedFeed("too many elements and attributes in one, the last " + place(last));
        }
    }

    /// The first element that was not forgotten and where it is, for messages.
    static String first(Document document) {
        Element first = document.firstElementChild();
        return first == null ? "no element (line 1, column 1)" : "<" + first.tagName() + "> " + place(first);
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

    private static String place(Element element) {
        Range.Position start = element.sourceRange().start();
        return "(line " + start.lineNumber() + ", column " + start.columnNumber() + ")";
    }
}
