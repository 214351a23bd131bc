package newshound.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The text of the article on a page.
final class ArticleBody {
    private static final String GAP = "\n\n";

    private ArticleBody() {}

    static String read(Document page, ArticleFacts facts) {
        Element body = page.body();
        PageMass mass = PageMass.of(body, PassageCollector.collect(body, Clutter::isInvisible));
        Clutter clutter = Clutter.strict(mass);
        Element root = ContentRoot.find(body, clutter);
        List<Passage> passages = PassageCollector.collect(root, clutter::covers);
        return PassageFilter.keep(passages, root, facts).stream()
                .map(Passage::text)
                .collect(Collectors.joining(GAP));
    }
}
