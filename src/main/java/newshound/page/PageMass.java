package newshound.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// How much prose stands below each element of a page.
final class PageMass implements NodeVisitor {
    /// First-level headings that are looked at; a page has a few.
    private static final int MAX_HEADINGS = 50;

    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    private final Set<Element> headed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int total;

    private PageMass(Element body, List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.isProse()) {
                prose.merge(passage.block(), passage.weight(), Integer::sum);
            }
        }
        NodeTraversor.traverse(this, body);
        total = of(body);
        body.selectStream("h1").limit(MAX_HEADINGS).forEach(heading -> headed.addAll(heading.parents()));
    }

    static PageMass of(Element body, List<Passage> passages) {
        return new PageMass(body, passages);
    }

    @Override
    public void head(Node node, int depth) {
        // sums are made on the way back
    }

    @Override
    public void tail(Node node, int depth) {
        Node parent = node.parentNode();
        if (node instanceof Element element && parent instanceof Element outer && of(element) > 0) {
            prose.merge(outer, of(element), Integer::sum);
        }
    }

    int of(Element element) {
        return prose.getOrDefault(element, 0);
    }

    int outside(Element element) {
        return total - of(element);
    }

    /// Whether a heading of the first level stands below it.
    boolean isHeaded(Element element) {
        return headed.contains(element);
    }

    boolean holdsMostProse(Element element) {
        return 2 * of(element) > total;
    }
}
