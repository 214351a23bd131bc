package newshound.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Finds the element that holds the article: the one whose prose outweighs most what else is in it.
final class ContentRoot implements NodeVisitor {
    /// Weight of prose that is surely an article.
    private static final int MIN_TEXT = 500;

    private final IdentityHashMap<Element, Double> gains = new IdentityHashMap<>();
    private Element best;
    private double bestGain;

    private ContentRoot(Element scope, List<Passage> passages) {
        best = scope;
        for (Passage passage : passages) {
            gains.merge(passage.block(), gain(passage), Double::sum);
        }
        NodeTraversor.traverse(this, scope);
    }

    static Element find(Element body, Clutter clutter, @Nullable Element start) {
        PageMass mass = PageMass.of(body, PassageCollector.collect(body, clutter::covers, start));
        Element article = most(body, mass, ContentRoot::isMarkedArticle, 0.4).orElse(body);
        Element text = text(article, mass).orElse(article);
        Element best = new ContentRoot(text, PassageCollector.collect(text, clutter::covers, start)).best;
        return !text.equals(article) && mass.of(best) < 0.75 * mass.of(text) ? text : best;
    }

    /// Marked as the article's text, or named so. A named part that has most of the prose but not nearly all
    /// may lack the first paragraph, set apart as the lead; one that has little stands among comments.
    private static Optional<Element> text(Element article, PageMass mass) {
        return most(article, mass, ContentRoot::isMarkedText, 0.7)
                .or(() -> most(article, mass, ContentRoot::isNamedText, 0)
                        .map(part -> withOtherParts(article, part, mass))
                        .filter(part -> mass.of(part) >= 0.8 * mass.of(article)
                                || (mass.of(part) >= MIN_TEXT && mass.of(part) <= 0.5 * mass.of(article))));
    }

    /// Some pages set the text in several parts of one name, with something between them: what holds them all.
    private static Element withOtherParts(Element article, Element part, PageMass mass) {
        List<Element> others = article.stream()
                .limit(PassageCollector.MAX_NODES)
                .filter(ContentRoot::isNamedText)
                .filter(other -> 10 * mass.of(other) > mass.of(part))
                .filter(other -> !part.parents().contains(other))
                .toList();
        Element all = part;
        for (Element other : others) {
            Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
            around.add(other);
            around.addAll(other.parents());
            while (!around.contains(all)) {
                all = Objects.requireNonNull(all.parent());
            }
        }
        return all;
    }

    /// The innermost part of the scope so marked that has most of its prose, if that is enough.
    private static Optional<Element> most(Element scope, PageMass mass, Predicate<Element> mark, double share) {
        return scope.stream()
                .limit(PassageCollector.MAX_NODES)
                .filter(mark)
                .reduce((found, next) -> mass.of(next) >= mass.of(found) ? next : found)
                .filter(part -> mass.of(part) > 0 && mass.of(part) >= share * mass.of(scope));
    }

    private static boolean isMarkedArticle(Element element) {
        return element.normalName().equals("article")
                || element.normalName().equals("main")
                || element.attr("role").equals("main")
                || element.attr("role").equals("article")
                || element.attr("itemtype").endsWith("Article");
    }

    private static boolean isMarkedText(Element element) {
        return element.attr("itemprop").contains("articleBody")
                || element.attr("property").equals("content:encoded");
    }

    private static boolean isNamedText(Element element) {
        return !Collections.disjoint(ClassWords.of(element), ClutterNames.TEXT);
    }

    private static double gain(Passage passage) {
        if (passage.isProse()) {
            return passage.weight() * (1 - passage.linkDensity());
        }
        boolean neutral = passage.isHeading() || (passage.isTabular() && passage.linked() == 0);
        return neutral ? 0 : -20 - passage.linked();
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
