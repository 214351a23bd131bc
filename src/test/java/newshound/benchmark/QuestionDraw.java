package newshound.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import newshound.annotate.Annotator;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.benchmark.Question.Kind;
import newshound.schema.Dimension;
import org.jspecify.annotations.Nullable;

/// Questions drawn from the articles themselves: the same articles and seed give the same questions.
final class QuestionDraw {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    /// Left out of questions: the two sides treat them differently, and they say little.
    private static final Set<String> FUNCTION_WORDS = Set.of(("a an and are as at be but by for from had has have he "
                    + "her his if in into is it its no not near of on or said she such that the their then there these "
                    + "they this to was were which who will with")
            .split(" "));
    /// A word is frequent among this many of the most frequent title words, and rare in at most this many titles.
    private static final int FREQUENT = 200;

    private static final int RARE = 3;
    /// Articles looked at before a kind of question is left out for once.
    private static final int TRIES = 100;

    private final Random random;
    private final List<Article> articles;
    private final Annotator annotator;
    private final List<String> frequent;
    private final List<String> rare;

    QuestionDraw(List<Article> articles, Annotator annotator, long seed) {
        this.random = new Random(seed);
        this.articles = articles;
        this.annotator = annotator;
        Map<String, Integer> titles = new HashMap<>();
        articles.forEach(
                article -> new HashSet<>(words(article.title())).forEach(word -> titles.merge(word, 1, Integer::sum)));
        Comparator<String> mostFrequentFirst =
                Comparator.<String>comparingInt(titles::get).reversed().thenComparing(Comparator.naturalOrder());
        List<String> byFrequency =
                titles.keySet().stream().sorted(mostFrequentFirst).toList();
        this.frequent = byFrequency.subList(0, Math.min(FREQUENT, byFrequency.size()));
        this.rare = byFrequency.stream()
                .filter(word -> titles.getOrDefault(word, 0) <= RARE)
                .toList();
    }

    /// Every kind in turn, title words twice as often as any other.
    List<Question> draw(int number) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        kinds.add(Kind.TITLE_WORDS);
        List<Question> questions = new ArrayList<>();
        for (int turn = 0; questions.size() < number; turn++) {
            if (turn == TRIES * number) {
                throw new IllegalArgumentException("too few articles with titles to ask about");
            }
            // a corpus without sources, say, gives no question of that kind
            Kind kind = kinds.get(turn % kinds.size());
            Question question = null;
            for (int i = 0; i < TRIES && question == null; i++) {
                question = draw(kind);
            }
            if (question != null) {
                questions.add(question);
            }
        }
        return questions;
    }

    private @Nullable Question draw(Kind kind) {
        Article article = articles.get(random.nextInt(articles.size()));
        return switch (kind) {
            case TITLE_WORDS -> question(kind, run(article, 1 + random.nextInt(4)), null, null);
            case PHRASE -> phrase(article);
            case FREQUENT_WORD -> question(kind, one(frequent), null, null);
            case RARE_WORD -> question(kind, one(rare), null, null);
            case SOURCE_FILTER -> question(kind, one(frequent), Dimension.SOURCE, article.source());
            case COMPANY_FILTER -> {
                Entity company = company(article);
                yield question(kind, one(frequent), Dimension.COMPANY, company == null ? null : company.id());
            }
            case ENTITY_NAME -> {
                Entity company = company(article);
                yield question(kind, company == null ? List.of() : words(company.name()), null, null);
            }
        };
    }

    private static @Nullable Question question(
            Kind kind, List<String> words, @Nullable Dimension filter, @Nullable String value) {
        if (words.isEmpty() || (filter != null && value == null)) {
            return null;
        }
        return new Question(kind, words, kind == Kind.PHRASE, filter, value);
    }

    /// Two or three words that stand side by side, none of them a function word.
    private @Nullable Question phrase(Article article) {
        List<String> all =
                Arrays.asList(article.title().toLowerCase(Locale.ROOT).split(" ", -1));
        int length = 2 + random.nextInt(2);
        if (all.size() < length) {
            return null;
        }
        int start = random.nextInt(all.size() - length + 1);
        List<String> run = all.subList(start, start + length);
        return words(String.join(" ", run)).equals(run) ? Question.of(Kind.PHRASE, List.copyOf(run)) : null;
    }

    private List<String> run(Article article, int length) {
        List<String> words = words(article.title());
        int start = words.size() <= length ? 0 : random.nextInt(words.size() - length + 1);
        return words.subList(start, Math.min(words.size(), start + length));
    }

    private @Nullable Entity company(Article article) {
        return annotator.annotate(article).entities().stream()
                .filter(entity -> entity.type() == EntityType.ORGANISATION)
                .findFirst()
                .orElse(null);
    }

    private List<String> one(List<String> words) {
        return words.isEmpty() ? List.of() : List.of(words.get(random.nextInt(words.size())));
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 1 && !FUNCTION_WORDS.contains(word))
                .distinct()
                .toList();
    }
}
