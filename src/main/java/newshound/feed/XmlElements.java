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

    private XmlElements() {}

    /// @param take called for each element where it ends, after those inside it; true where it is of no
    ///     more use and can be forgotten
    /// @return what was not forgotten
    /// @throws MalformedFeed where more elements are held than memory is for
    static Document read(String xml, Predicate<Element> take) throws MalformedFeed {
        Parser parser = Parser.xmlParser().setMaxDepth(MAX_DEPTH).setTrackPosition(true);
        try (StreamParser elements = new StreamParser(parser).parse(XmlText.repaired(xml), "")) {
            int held = 0;
            for (Iterator<Element> ended = elements.iterator(); ended.hasNext(); ) {
                Element element = ended.next();
                held += size(element);
                if (take.test(element)) {
                    held -= element.stream().mapToInt(XmlElements::size).sum();
                    forget(element);
                }
                if (held > MAX_HELD) {
                    throw new MalformedFeed(
                            "more than " + MAX_HELD + " elements and attributes in one, the last " + place(element));
                }
            }
            return elements.document();
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

    private static void forget(Element element) {
        Node before = element.previousSibling();
        if (before instanceof TextNode text && text.isBlank()) {
            before.remove();
        }
        element.remove();
    }

    private static String place(Element element) {
        Range.Position start = element.sourceRange().start();
        return "(line " + start.lineNumber() + ", column " + start.columnNumber() + ")";
    }
}
