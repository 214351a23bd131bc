package newshound.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.story.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test class a server and each test a [Visitor]: one browser and one index of the sample corpus serve
/// the whole run. A test fails where the page complained, whatever else it asserts.
final class Browsing implements BeforeAllCallback, AfterAllCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace RUN = Namespace.create(Browsing.class);

    private final @Nullable Supplier<IndexedArticles> articles;
    private final List<Visitor> visitors = new ArrayList<>();
    private @Nullable IndexedArticles own;
    private @Nullable Site site;

    private Browsing(@Nullable Supplier<IndexedArticles> articles) {
        this.articles = articles;
    }

    static Browsing theSampleCorpus() {
        return new Browsing(null);
    }

    static Browsing of(List<Article> articles) {
        return new Browsing(() -> IndexedArticles.of(articles));
    }

    static Browsing told(List<AnnotatedArticle> articles) {
        return new Browsing(() -> IndexedArticles.told(articles));
    }

    /// @param links by relation, from an article's id to that of the one before it
    static Browsing of(List<Article> articles, Map<Relation, Map<String, String>> links) {
        return new Browsing(() -> IndexedArticles.linked(articles, links));
    }

    Site site() {
        if (site == null) {
            throw new IllegalStateException("no test runs");
        }
        return site;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (articles == null) {
            site = new Site(run(context)
                    .computeIfAbsent("sample", _ -> IndexedArticles.sample(), IndexedArticles.class)
                    .backend());
        } else {
            own = articles.get();
            site = new Site(own.backend());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        site().close();
        if (own != null) {
            own.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = run(context).computeIfAbsent("chromium", _ -> Chromium.launch(), Chromium.class);
        Visitor visitor = new Visitor(chromium.profile(), site().address());
        visitors.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> complaints = visitors.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .toList();
        visitors.forEach(Visitor::close);
        visitors.clear();
        assertThat(complaints).as("errors, dialogs and violations on the page").isEmpty();
    }

    /// Closed by JUnit at the end of the run.
    private static Store run(ExtensionContext context) {
        return context.getRoot().getStore(RUN);
    }
}
