package newshound.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Tells the elements of a page that hold no text of an article, by what they are and by what their
/// authors named them. What holds most of the page's prose is never clutter.
final class Clutter {
    /// Never text for a reader.
    private static final Set<String> INVISIBLE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "frame",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "map",
            "head",
            "title",
            "input",
            "select",
            "option",
            "textarea",
            "button",
            "datalist",
            "progress",
            "meter",
            "dialog",
            "applet",
            "noframes",
            "link",
            "meta",
            "amp-ad",
            "amp-iframe",
            "amp-sidebar",
            "amp-consent",
            "amp-analytics",
            "amp-social-share");

    private static final Set<String> AROUND_ARTICLES =
            Set.of("nav", "footer", "aside", "menu", "figcaption", "caption", "figure", "address");

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

    private static final Pattern HIDING_STYLE = Pattern.compile("display:none|visibility:hidden");

    /// Inside them a name says what the text is about.
    private static final Set<String> NEVER_NAMED =
            Set.of("body", "html", "main", "blockquote", "table", "tbody", "thead", "tr", "td", "th");

    private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();
    private final PageMass mass;
    private final boolean lenient;

    private Clutter(PageMass mass, boolean lenient) {
        this.mass = mass;
        this.lenient = lenient;
    }

    /// What no reader sees, nothing else.
    static boolean isInvisible(Element element) {
        return INVISIBLE.contains(element.normalName());
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
            return false;
        }
        return isAroundArticles(element) || (!lenient && (isHidden(element) || isNamedClutter(element)));
    }

    private boolean isAroundArticles(Element element) {
        String tag = element.normalName();
        return AROUND_ARTICLES.contains(tag)
                || (tag.equals("header") && mass.isHeaded(element))
                || ROLES.contains(element.attr("role"));
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (!style.isEmpty()
                        && HIDING_STYLE
                                .matcher(style.replace(" ", "").toLowerCase(Locale.ROOT))
                                .find());
    }

    private static boolean isNamedClutter(Element element) {
        if (NEVER_NAMED.contains(element.normalName())) {
            return false;
        }
        Set<String> words = ClassWords.of(element);
        boolean text = !Collections.disjoint(words, ClutterNames.TEXT)
                || (!Collections.disjoint(words, ClutterNames.QUOTATION) && element.selectFirst("blockquote") != null);
        return !text
                && (!Collections.disjoint(words, ClutterNames.CLUTTER)
                        || PROPERTIES.contains(firstWord(element.attr("itemprop"))));
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }
}
