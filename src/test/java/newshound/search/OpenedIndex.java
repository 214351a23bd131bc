package newshound.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.query.QueryNode;
import newshound.schema.Dimension;

/// Both sides of one index, as the tests of the contract use them.
///
/// @param refreshing makes what was written visible to the backend
public record OpenedIndex(ArticleIndex index, SearchBackend backend, Runnable refreshing) implements AutoCloseable {

    /// Adds articles in which nothing is named, and makes them visible.
    public OpenedIndex holding(Article.Builder... articles) {
        for (Article.Builder article : articles) {
            index.add(new AnnotatedArticle(article.build(), List.of()));
        }
        return visible();
    }

    public OpenedIndex holding(AnnotatedArticle... articles) {
        for (AnnotatedArticle article : articles) {
            index.add(article);
        }
        return visible();
    }

    public OpenedIndex without(String... ids) {
        for (String id : ids) {
            index.remove(new ArticleId(id));
        }
        return visible();
    }

    public OpenedIndex visible() {
        refreshing.run();
        return this;
    }

    public SearchResponse ask(Question question) {
        return backend.search(question.request());
    }

    /// All that a query finds, in no order; checks the count on the way.
    public Set<String> found(QueryNode query) {
        return found(Question.of(query));
    }

    public Set<String> found(Question question) {
        SearchResponse response = ask(question.size(Page.MAX_SIZE));
        List<String> ids = ids(response);
        if (response.total().value() != ids.size()) {
            throw new AssertionError(response.total() + " counted but shown: " + ids);
        }
        return new HashSet<>(ids);
    }

    public static List<String> ids(SearchResponse response) {
        return response.hits().stream().map(Hit::id).toList();
    }

    /// A facet's values as `label=count`, in alphabetical order, the chosen ones with a star.
    public List<String> facet(Question question, Dimension dimension) {
        return Optional.ofNullable(ask(question).facets().get(dimension.key())).orElseThrow().stream()
                .sorted(Comparator.comparing(FacetValue::label))
                .map(value -> value.label() + "=" + value.count() + (value.selected() ? "*" : ""))
                .toList();
    }

    /// Commits and closes.
    @Override
    public void close() {
        backend.close();
        index.close();
    }
}
