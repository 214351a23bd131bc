package newshound.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The text of the article on a page. What the page shows counts first; where that is next to nothing, what
/// it hides until a script shows it, and last what its linked data say.
final class ArticleBody {
    private static final String GAP = "\n\n";
    /// Weight of a text below which the page may hold its article elsewhere; about three sentences.
    private static final int SHORT = 300;
    /// Headings that are looked at.
    private static final int MAX_HEADINGS = 200;

    private ArticleBody() {}

    /// @param stated the article's text in the linked data, empty where they have none
    static String read(Document page, ArticleFacts facts, String stated) {
        Element body = page.body();
        PageMass mass = PageMass.of(body, PassageCollector.collect(body, Clutter::isInvisible));
        String shown = read(body, Clutter.strict(mass), facts);
        if (Passage.weight(shown) < SHORT) {
            String hidden = read(body, Clutter.lenient(mass), facts);
            shown = Passage.weight(hidden) > 2 * Passage.weight(shown) ? hidden : shown;
        }
        boolean cutOff = Passage.weight(shown) < SHORT || stated.contains(shown);
        return cutOff && stated.length() > 2 * shown.length() ? paragraphs(stated) : shown;
    }

    private static String read(Element body, Clutter clutter, ArticleFacts facts) {
        Element start = start(body, clutter, facts.title());
        Element root = ContentRoot.find(body, clutter, start);
        List<Passage> passages = PassageCollector.collect(root, clutter::covers, start);
        return joined(PassageFilter.keep(passages, root, facts));
    }

    /// The article's own heading, if a good part of the page's prose stands below it.
    private static @Nullable Element start(Element body, Clutter clutter, String title) {
        return body.selectStream("h1, h2")
                .limit(MAX_HEADINGS)
                .filter(heading -> !title.isEmpty() && heading.text().strip().equals(title))
                .findFirst()
                .filter(heading -> {
                    int below = prose(PassageCollector.collect(body, clutter::covers, heading));
                    return below >= SHORT && 4 * below >= prose(PassageCollector.collect(body, clutter::covers));
                })
                .orElse(null);
    }

    private static int prose(List<Passage> passages) {
        return passages.stream()
                .filter(Passage::isProse)
                .mapToInt(Passage::weight)
                .sum();
    }

    /// Linked data have line breaks or mark-up between paragraphs, or nothing.
    private static String paragraphs(String stated) {
        String html = stated.replaceAll("\\R+", "<p>");
        return joined(PassageCollector.collect(Jsoup.parseBodyFragment(html).body(), Clutter::isInvisible));
    }

    private static String joined(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining(GAP));
    }
}
