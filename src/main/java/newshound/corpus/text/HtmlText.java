package newshound.corpus.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// HTML to text, where there is HTML: `a < b`, `<3` and the ticker `<IBM>` are text.
final class HtmlText {
    /// The last one may be cut off, as descriptions in feeds are.
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)(\\s[^<>]*)?/?(?:>|\\z)");

    /// Any `<`, with the name of the element that it may open or close. Comments are left to the parser.
    private static final Pattern OPENING = Pattern.compile("<(?!!--)(?:(?=/?([A-Za-z][A-Za-z0-9-]*)(?:[\\s/>]|\\z)))?");

    /// Elements that a reader of the page does not see as text.
    private static final String INVISIBLE = "script, style, noscript, template, iframe, svg, object, head";

    /// Elements whose content is no mark-up or is not shown, up to their closing tag.
    private static final Set<String> GREEDY = Set.of(
            "script",
            "style",
            "title",
            "textarea",
            "noscript",
            "iframe",
            "xmp",
            "plaintext",
            "noembed",
            "noframes",
            "template",
            "select",
            "svg",
            "math",
            "object");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "tr",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "hr",
            "br",
            "form",
            "fieldset",
            "address",
            "details",
            "summary",
            "center");

    private HtmlText() {}

    /// The text alone; blocks and line breaks become paragraphs. What holds no HTML is returned as it is.
    static String strip(String text) {
        if (text.indexOf('<') < 0 || !isHtml(text)) {
            return text;
        }
        Element body = Jsoup.parseBodyFragment(escapeText(text)).body();
        body.select(INVISIBLE).remove();
        TextCollector collector = new TextCollector();
        body.traverse(collector);
        return collector.text.toString();
    }

    /// A known element that is closed, carries an attribute, is an empty one in lower case or is cut off
    /// by the end of the text.
    private static boolean isHtml(String text) {
        Set<String> open = new HashSet<>();
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            String name = tags.group(2);
            if (!Tag.isKnownTag(name.toLowerCase(Locale.ROOT))) {
                continue;
            }
            boolean closes = !tags.group(1).isEmpty() && open.contains(name);
            String attributes = tags.group(3);
            boolean hasAttribute = attributes != null && attributes.indexOf('=') > 0;
            boolean cutOff = tags.end() == text.length() && !text.endsWith(">") && !isVariable(name);
            if (closes || hasAttribute || cutOff || name.equals("br")) {
                return true;
            }
            open.add(name);
        }
        return false;
    }

    /// In `a <b` at the end of a text.
    private static boolean isVariable(String name) {
        return name.length() == 1 && !name.equals("p") && !name.equals("a");
    }

    /// Escapes what the parser would swallow: the tickers and placeholders of a text, which it takes for
    /// unknown elements, and elements named in a text, which it would fill with all the rest.
    private static String escapeText(String text) {
        Map<String, Integer> lastClosing = new HashMap<>();
        return OPENING.matcher(text).replaceAll(opening -> {
            String name = opening.group(1);
            boolean swallows = name != null
                    && GREEDY.contains(name)
                    && opening.start() > lastClosing.computeIfAbsent(name, key -> text.lastIndexOf("</" + key));
            return !swallows && isMarkup(name) ? "<" : "&lt;";
        });
    }

    private static boolean isMarkup(@Nullable String name) {
        if (name == null) {
            return false;
        }
        String lowerCase = name.toLowerCase(Locale.ROOT);
        boolean custom = name.indexOf('-') > 0 && name.equals(lowerCase);
        return custom || Tag.isKnownTag(lowerCase);
    }

    private static final class TextCollector implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode textNode) {
                String content = textNode.getWholeText();
                text.append(
                        preformatted > 0 ? content : content.replace('\n', ' ').replace('\r', ' '));
            } else if (node instanceof Element element) {
                preformatted += element.nameIs("pre") ? 1 : 0;
                text.append(separator(element));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                preformatted -= element.nameIs("pre") ? 1 : 0;
                text.append(separator(element));
            }
        }

        private static String separator(Element element) {
            String name = element.normalName();
            return BLOCKS.contains(name) ? "\n\n" : name.equals("td") || name.equals("th") ? " " : "";
        }
    }
}
