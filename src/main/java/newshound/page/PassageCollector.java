package newshound.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// Cuts an element's text into passages, in the order of the page.
final class PassageCollector implements NodeFilter {
    /// Nodes of a page that are looked at; a page with a long article has a fiftieth of them.
    static final int MAX_NODES = 1_000_000;

    private static final int MAX_ROW_ELEMENTS = 100;
    private static final int MAX_ROW_LENGTH = 300;

    private final Predicate<Element> skipped;
    private final List<Passage> passages = new ArrayList<>();
    private final @Nullable Element start;
    /// The start and what it stands in.
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

    private final StringBuilder text = new StringBuilder();
    private @Nullable Element block;
    /// The row being read where its cells make one passage.
    private @Nullable Element plainRow;

    private int nodes;
    private int linkDepth;
    private int linked;
    private boolean space;
    private boolean lineBreak;

    private PassageCollector(Predicate<Element> skipped, @Nullable Element start) {
        this.skipped = skipped;
        if (start != null) {
            around.add(start);
            around.addAll(start.parents());
        }
        this.start = start;
    }

    /// @param skipped elements to leave out with all that is in them
    static List<Passage> collect(Element root, Predicate<Element> skipped) {
        return collect(root, skipped, null);
    }

    /// @param start where the article begins, null where unknown; what stands before it is left out
    static List<Passage> collect(Element root, Predicate<Element> skipped, @Nullable Element start) {
        PassageCollector collector = new PassageCollector(skipped, start);
        collector.block = root;
        NodeTraversor.filter(collector, root);
        collector.end();
        return collector.passages;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++nodes > MAX_NODES) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode run) {
            append(run.getWholeText());
        } else if (node instanceof Element element) {
            boolean skip = depth > 0 && skipped.test(element);
            if (element.equals(start) || (skip && around.contains(element))) {
                end();
                passages.clear();
            }
            if (skip) {
                return skip(element);
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult skip(Element element) {
        if (isBlock(element)) {
            end();
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private void open(Element element) {
        if (element.normalName().equals("br")) {
            if (lineBreak) {
                end();
            }
            lineBreak = true;
        } else if (element.normalName().equals("a")) {
            linkDepth++;
        } else if (isBlock(element)) {
            end();
            block = element;
            plainRow = element.normalName().equals("tr") && isPlain(element) ? element : plainRow;
        } else if (isCell(element)) {
            space = true;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                linkDepth--;
            } else if (isBlock(element)) {
                end();
                block = enclosingBlock(element);
                plainRow = element.equals(plainRow) ? null : plainRow;
            }
        }
        return FilterResult.CONTINUE;
    }

    /// A row of words and figures, as against one that lays out the page.
    private static boolean isPlain(Element row) {
        return row.stream()
                        .skip(1)
                        .limit(MAX_ROW_ELEMENTS)
                        .allMatch(part -> TagNames.INLINE.contains(part.normalName()) || isCell(part))
                && row.stream().skip(MAX_ROW_ELEMENTS).findAny().isEmpty()
                && row.text().length() <= MAX_ROW_LENGTH;
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private @Nullable Element enclosingBlock(Element element) {
        Element outer = element.parent();
        while (outer != null && !isBlock(outer)) {
            outer = outer.parent();
        }
        return outer;
    }

    private boolean isBlock(Element element) {
        String tag = element.normalName();
        return !TagNames.INLINE.contains(tag) && !tag.equals("br") && !(plainRow != null && isCell(element));
    }

    private void append(String run) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
                space = true;
            } else if (c >= ' ' && c != '\u00ad') {
                append(c);
            }
        }
    }

    private void append(char c) {
        if (!text.isEmpty() && (space || lineBreak)) {
            text.append(lineBreak ? '\n' : ' ');
            linked += linkDepth > 0 ? 1 : 0;
        }
        space = false;
        lineBreak = false;
        text.append(c);
        if (linkDepth > 0) {
            linked++;
        }
    }

    private void end() {
        Element owner = block;
        if (!text.isEmpty() && owner != null) {
            passages.add(new Passage(text.toString(), linked, owner));
        }
        text.setLength(0);
        linked = 0;
        space = false;
        lineBreak = false;
    }
}
