package newshound.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Tells the elements of a page that hold no text of an article, by what they are and by what their
/// authors named them. What holds most of the page's prose is hardly ever clutter.
final class Clutter {
    private static final Set<String> BESIDE_ARTICLES = Set.of("nav", "footer", "aside");
    private static final Set<String> CONTAINERS = Set.of("div", "section", "ul", "ol");
    /// Weight of prose that is surely an article.
    private static final int MIN_ARTICLE = 500;

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "dialog",
            "alertdialog",
            "alert",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "tooltip",
            "tablist",
            "button");

    private static final Set<String> PROPERTIES = Set.of(
            "description",
            "alternativeHeadline",
            "headline",
            "author",
            "creator",
            "publisher",
            "datePublished",
            "dateModified",
            "dateCreated",
            "image",
            "video",
            "caption",
            "keywords",
            "comment",
            "commentCount",
            "interactionStatistic");

    private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();
    private final PageMass mass;
    private final boolean lenient;

    private Clutter(PageMass mass, boolean lenient) {
        this.mass = mass;
        this.lenient = lenient;
    }

    /// What no reader sees, nothing else.
    static boolean isInvisible(Element element) {
        return TagNames.INVISIBLE.contains(element.normalName());
    }

    static Clutter strict(PageMass mass) {
        return new Clutter(mass, false);
    }

    static Clutter lenient(PageMass mass) {
        return new Clutter(mass, true);
    }

    boolean covers(Element element) {
        return known.computeIfAbsent(element, this::decide);
    }

    private boolean decide(Element element) {
        if (isInvisible(element)) {
            return true;
        }
        if (mass.holdsMostProse(element)) {
            return !lenient && outweighsArticle(element);
        }
        return isAroundArticles(element) || (!lenient && (isHidden(element) || isNamedClutter(element)));
    }

    /// A sidebar or comments, longer than an article that is long enough and stands elsewhere with the heading.
    private boolean outweighsArticle(Element element) {
        return isBesideArticles(element) && !mass.isHeaded(element) && mass.outside(element) >= MIN_ARTICLE;
    }

    private static boolean isBesideArticles(Element element) {
        String tag = element.normalName();
        return BESIDE_ARTICLES.contains(tag)
                || (CONTAINERS.contains(tag) && isNamed(ClassWords.of(element), ClutterNames.BESIDE));
    }

    private boolean isAroundArticles(Element element) {
        String tag = element.normalName();
        return TagNames.AROUND_ARTICLES.contains(tag)
                || (tag.equals("header") && mass.isHeaded(element))
                || ROLES.contains(element.attr("role"));
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    private static boolean isNamedClutter(Element element) {
        if (TagNames.NEVER_NAMED.contains(element.normalName())) {
            return false;
        }
        Set<String> words = ClassWords.of(element);
        boolean quotes = isNamed(words, ClutterNames.QUOTATION) && element.selectFirst("blockquote") != null;
        return !quotes
                && !isNamed(words, ClutterNames.TEXT)
                && (isNamed(words, ClutterNames.CLUTTER) || isProperty(element));
    }

    private static boolean isNamed(Set<String> words, Set<String> names) {
        return !Collections.disjoint(words, names);
    }

    private static boolean isProperty(Element element) {
        return PROPERTIES.contains(element.attr("itemprop").split(" ", -1)[0]);
    }
}
