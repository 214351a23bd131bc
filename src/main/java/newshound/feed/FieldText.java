package newshound.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text of a field: what its entities and CDATA sections say, or HTML where it has elements inside.
final class FieldText {
    /// Types of Atom content that is no text.
    private static final Pattern BINARY =
            Pattern.compile("(?:image|audio|video|font)/.*|application/(?!.*xml|.*html).*");

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private FieldText() {}

    static String of(Element field) {
        String type = field.attr("type").strip().toLowerCase(Locale.ROOT);
        if (field.attr("mode").equals("base64") || type.equals("application/octet-stream")) {
            return base64(field.wholeText());
        }
        if (BINARY.matcher(type).matches()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        boolean markup = field.children().stream().anyMatch(child -> !Fields.isUnclosed(child));
        writeInner(field, markup, text);
        return text.toString().strip();
    }

    private static String base64(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), UTF_8).strip();
        } catch (IllegalArgumentException e) {
            return text.strip();
        }
    }

    private static void writeInner(Element field, boolean markup, StringBuilder text) {
        for (Node node : inner(field).childNodes()) {
            if (!(node instanceof Element child && Fields.isUnclosed(child))) {
                write(node, markup, text);
            }
        }
    }

    /// Atom wraps XHTML in a div that is not part of it.
    private static Element inner(Element field) {
        boolean isWrapped = field.attr("type").contains("xhtml")
                && field.childrenSize() == 1
                && local(field.child(0)).equals("div");
        return isWrapped ? field.child(0) : field;
    }

    private static void write(Node node, boolean markup, StringBuilder text) {
        switch (node) {
            case CDataNode raw -> text.append(raw.getWholeText());
            case TextNode plain -> text.append(markup ? Entities.escape(plain.getWholeText()) : plain.getWholeText());
            case Element element -> writeElement(element, text);
            case Node _ -> {}
        }
    }

    private static void writeElement(Element element, StringBuilder text) {
        String name = local(element);
        text.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            if (!attribute.getKey().startsWith("xmlns")) {
                text.append(' ').append(attribute.getKey()).append("=\"");
                text.append(Entities.escape(attribute.getValue())).append('"');
            }
        }
        text.append('>');
        if (!VOID.contains(name)) {
            element.childNodes().forEach(node -> write(node, true, text));
            text.append("</").append(name).append('>');
        }
    }

    private static String local(Element element) {
        return element.tag().localName();
    }
}
