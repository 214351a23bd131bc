package newshound.page;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Finds the element that holds the article: the one whose prose outweighs most what else is in it.
final class ContentRoot implements NodeVisitor {
    /// How pages mark one article among others, and its text.
    private static final String ARTICLES = "article, [role=article], [itemtype$=Article], main, [role=main]";

    private static final String BODIES =
            "[itemprop~=articleBody], [property='content:encoded'], .entry-content, .post-content, .article-body, "
                    + ".article-content, .article__body, .article__content, .articleBody, .article-text, .story-body, "
                    + ".story-content, .post-body, .body-copy, .field-name-body, .StandardArticleBody_body, #article-body";

    private final Map<Element, Double> gains = new IdentityHashMap<>();
    private Element best;
    private double bestGain;

    private ContentRoot(Element scope, List<Passage> passages) {
        best = scope;
        for (Passage passage : passages) {
            gains.merge(passage.block(), gain(passage), Double::sum);
        }
        NodeTraversor.traverse(this, scope);
    }

    static Element find(Element body, Clutter clutter) {
        Element scope = narrowed(narrowed(body, ARTICLES, 0.4, clutter), BODIES, 0.6, clutter);
        return new ContentRoot(scope, PassageCollector.collect(scope, clutter::covers)).best;
    }

    /// The marked part of the scope that has most of its prose, if that is enough.
    private static Element narrowed(Element scope, String marks, double share, Clutter clutter) {
        PageMass mass = PageMass.of(scope, PassageCollector.collect(scope, clutter::covers));
        return scope.select(marks).stream()
                .max(Comparator.comparingInt(mass::of))
                .filter(part -> mass.of(part) > 0 && mass.of(part) >= share * mass.of(scope))
                .orElse(scope);
    }

    private static double gain(Passage passage) {
        if (passage.isProse()) {
            return passage.weight() * (1 - passage.linkDensity());
        }
        return passage.isHeading() ? 0 : -20 - passage.linked();
    }

    @Override
    public void head(Node node, int depth) {
        // sums are made on the way back
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            double gain = gains.getOrDefault(element, 0.0);
            Element parent = element.parent();
            if (depth > 0 && parent != null && gain != 0) {
                gains.merge(parent, gain, Double::sum);
            }
            if (gain > bestGain) {
                best = element;
                bestGain = gain;
            }
        }
    }
}
