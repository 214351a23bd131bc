package newshound.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.query.QueryNode;
import newshound.schema.Dimension;
import newshound.schema.FieldType;
import org.jspecify.annotations.Nullable;

/// What a request must find, by looking at each article in turn. Knows words (without inflection, in lower
/// case), values by id or keyword, days, and how they are put together.
public final class NaiveSearch {
    private final Collection<AnnotatedArticle> articles;
    private final UnaryOperator<String> groups;

    public NaiveSearch(Collection<AnnotatedArticle> articles) {
        this(articles, UnaryOperator.identity());
    }

    /// @param groups from an article's id to what counts once with it
    public NaiveSearch(Collection<AnnotatedArticle> articles, UnaryOperator<String> groups) {
        this.articles = articles;
        this.groups = groups;
    }

    public Set<String> ids(Question question) {
        Set<String> ids = new HashSet<>();
        matching(question, null).forEach(hit -> ids.add(hit.article().id().value()));
        return ids;
    }

    /// The groups that have a match.
    public Set<String> hits(Question question) {
        return matching(question, null).map(this::group).collect(Collectors.toSet());
    }

    public String groupOf(String id) {
        return groups.apply(id);
    }

    private String group(AnnotatedArticle article) {
        return groupOf(article.article().id().value());
    }

    /// Groups by value, with the choices of all other dimensions only.
    public Map<String, Long> facet(Question question, Dimension dimension) {
        Map<String, Set<String>> found = new TreeMap<>();
        matching(question, dimension)
                .forEach(hit -> values(hit, dimension)
                        .forEach(value -> found.computeIfAbsent(value, _ -> new HashSet<>())
                                .add(group(hit))));
        Map<String, Long> counts = new TreeMap<>();
        found.forEach((value, groups) -> counts.put(value, (long) groups.size()));
        return counts;
    }

    /// @param day of a match, null where unknown
    public record Dated(String group, @Nullable LocalDate day) {}

    /// The days of the groups' matches.
    public Set<Dated> days(Question question) {
        return matching(question, null)
                .map(hit -> new Dated(group(hit), day(hit.article())))
                .collect(Collectors.toSet());
    }

    private Stream<AnnotatedArticle> matching(Question question, @Nullable Dimension but) {
        return articles.stream()
                .filter(article -> matches(article, question.query()))
                .filter(article -> question.days().isOpen()
                        || within(
                                article.article(),
                                question.days().first(),
                                question.days().last()))
                .filter(article -> question.chosen().entrySet().stream()
                        .filter(choice ->
                                choice.getKey() != but && !choice.getValue().isEmpty())
                        .allMatch(choice -> passes(article, choice.getKey(), choice.getValue())));
    }

    private static boolean passes(AnnotatedArticle article, Dimension dimension, List<String> chosen) {
        Set<String> values = values(article, dimension);
        return chosen.stream().anyMatch(value -> values.contains(folded(value)));
    }

    private static boolean matches(AnnotatedArticle article, QueryNode node) {
        return switch (node) {
            case QueryNode.Everything _ -> true;
            case QueryNode.Nothing _ -> false;
            case QueryNode.Word word -> words(article.article()).contains(word.text());
            case QueryNode.Value value -> passes(article, dimension(value), List.of(value.text()));
            case QueryNode.Days days -> within(article.article(), days.first(), days.last());
            case QueryNode.And and -> and.clauses().stream().allMatch(clause -> matches(article, clause));
            case QueryNode.Or or -> or.clauses().stream().anyMatch(clause -> matches(article, clause));
            case QueryNode.Not not -> !matches(article, not.clause());
            case QueryNode.Boost boost -> matches(article, boost.clause());
            case QueryNode.Move move -> NaiveMoves.tells(article, move.test());
            case QueryNode.Near _, QueryNode.AtLeast _ -> NaivePlaces.fit(article.article(), node);
            case QueryNode.Phrase _, QueryNode.Wildcard _, QueryNode.Fuzzy _ ->
                throw new IllegalArgumentException("no patterns: " + node);
            case QueryNode.Numbers _, QueryNode.Present _ -> throw new IllegalArgumentException("no numbers: " + node);
        };
    }

    private static Dimension dimension(QueryNode.Value value) {
        return Stream.of(Dimension.values())
                .filter(dimension -> dimension.field() == value.field())
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> words(Article article) {
        return Set.copyOf(List.of((article.title() + " " + article.body()).split("\\W+")));
    }

    private static boolean within(Article article, @Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate day = day(article);
        return day != null && (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    private static @Nullable LocalDate day(Article article) {
        return article.published() == null ? null : article.published().day();
    }

    private static Set<String> values(AnnotatedArticle annotated, Dimension dimension) {
        if (dimension.field().type() == FieldType.ENTITY) {
            return entities(annotated).getOrDefault(dimension, Set.of());
        }
        Article article = annotated.article();
        Set<String> values = new HashSet<>();
        switch (dimension) {
            case TAG -> article.tags().forEach(tag -> values.add(folded(tag)));
            case SOURCE -> addKnown(values, article.source());
            case LANGUAGE -> addKnown(values, article.language());
            case COMPANY, PERSON, PRODUCT, PLACE -> throw new IllegalStateException(dimension + " holds entities");
        }
        return values;
    }

    private static void addKnown(Set<String> values, @Nullable String value) {
        if (value != null) {
            values.add(folded(value));
        }
    }

    private static Map<Dimension, Set<String>> entities(AnnotatedArticle article) {
        Map<Dimension, Set<String>> ids = new EnumMap<>(Dimension.class);
        for (Entity entity : article.entities()) {
            add(ids, entity);
            if (entity.type() != EntityType.PERSON) {
                entity.ancestors().forEach(ancestor -> add(ids, ancestor));
            }
        }
        return ids;
    }

    private static void add(Map<Dimension, Set<String>> ids, Entity entity) {
        ids.computeIfAbsent(Dimension.of(entity.type()), _ -> new HashSet<>()).add(entity.id());
    }

    /// As a value's key is compared.
    public static String folded(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
